import { expect } from 'vitest'
import { followHint } from '#app/domain/payment/hint.server.ts'
import { db } from '#app/lib/database.server.ts'
import type { Fault } from '../fault.ts'
import { attemptOf, begin, makeDebt, minutes, openReviews, orderOf, ring, type Town } from '../town.ts'

/** Messages of a provider: repeated, lost, early, forged. They are only ever a reason to go and look. */

async function paidBy(town: Town) {
  const debt = await makeDebt(town.clock)
  const attempt = await begin(town, debt)
  await town.simulator.control('pay', { ref: attempt.id })
  return { debt, attempt }
}

const journals = () => db.ledgerJournal.findMany({ orderBy: { key: 'asc' }, select: { kind: true, key: true } })

export const webhookFaults: readonly Fault[] = [
  {
    name: 'fault 1: the same message five times at once is one row and one journal',
    async run(town) {
      const { debt } = await paidBy(town)
      await town.simulator.deliver()
      const last = town.letters.at(-1)
      if (!last) throw new Error('nothing was sent')
      const answers = await Promise.all([1, 2, 3, 4, 5].map(() => ring(last, town.clock)))
      expect(answers).toEqual([200, 200, 200, 200, 200])
      expect(await db.webhookInbox.count({ where: { type: 'charge.complete' } })).toBe(1)
      const [row] = await db.webhookInbox.findMany({ where: { type: 'charge.complete' } })
      await Promise.all([1, 2, 3].map(() => followHint(row?.id ?? '', town.hands)))
      expect((await orderOf(debt)).payment).toBe('paid')
      expect((await journals()).map(({ kind }) => kind)).toEqual(['capture', 'fee'])
    },
  },
  {
    name: 'fault 2: a message and a look that tell the same fact book it once',
    async run(town) {
      const { debt } = await paidBy(town)
      await town.pass(40_000)
      expect((await orderOf(debt)).payment).toBe('paid')
      await town.hear()
      await town.drain()
      expect(await journals()).toHaveLength(2)
      const parts = (await orderOf(debt)).fulfilments
      expect(parts.map(({ state }) => state)).toEqual(['confirmed'])
      expect(await db.fulfilmentEvent.count()).toBe(1)
    },
  },
  {
    name: 'fault 3: messages in the reverse order lead to the same end',
    switches: { webhooks: 'reverse' },
    async run(town) {
      const { debt } = await paidBy(town)
      await town.simulator.control('flush', {})
      expect(await town.hear()).toEqual([200, 200])
      await town.drain()
      expect((await orderOf(debt)).payment).toBe('paid')
    },
  },
  {
    name: 'fault 4: a message that is faster than the answer is taken once',
    switches: { webhooks: 'early' },
    async run(town) {
      const { debt, attempt } = await paidBy(town)
      await town.hear()
      await town.drain()
      expect((await orderOf(debt)).payment).toBe('paid')
      expect((await attemptOf(attempt.id)).state).toBe('succeeded')
      expect(await journals()).toHaveLength(2)
    },
  },
  {
    name: 'fault 5: a message about a charge that we do not know by its name yet is matched by what the charge carries',
    async run(town) {
      await town.simulator.control('fault', { call: 'charge.create', mode: 'accept-reset' })
      const debt = await makeDebt(town.clock)
      const attempt = await begin(town, debt)
      expect(attempt).toMatchObject({ state: 'unknown', providerRef: null })
      await town.simulator.control('pay', { ref: attempt.id })
      await town.hear()
      await town.drain()
      expect((await orderOf(debt)).payment).toBe('paid')
      expect(town.carriedOut('charge.create')).toHaveLength(1)
    },
  },
  {
    name: 'fault 5: a message about a charge that is nobody’s is tried for a quarter of an hour, then a person sees it',
    async run(town) {
      const { attempt } = await paidBy(town)
      await db.paymentAttempt.update({ where: { id: attempt.id }, data: { providerRef: null, nextReadAt: null } })
      await town.simulator.control('fault', { call: 'charge.read', mode: 'tamper-metadata', times: 100 })
      await town.hear()
      await town.pass(minutes(10), 30_000)
      expect(await openReviews()).toHaveLength(0)
      await town.pass(minutes(10), 30_000)
      expect(await openReviews('unmatched_event')).toHaveLength(1)
      await db.paymentAttempt.update({ where: { id: attempt.id }, data: { providerRef: attempt.providerRef } })
      await town.simulator.control('calm', {})
    },
  },
  ...(['forge', 'stale', 'future', 'one_byte', 'reserialized', 'unsigned'] as const).map(
    (webhooks): Fault => ({
      name: `fault 22: a message that is not as it was signed (${webhooks}) does nothing`,
      switches: { webhooks },
      async run(town) {
        const { debt } = await paidBy(town)
        const before = town.simulator.requests().length
        const answers = await town.hear()
        expect(answers.length).toBeGreaterThan(0)
        for (const status of answers) expect([400, 401]).toContain(status)
        await town.drain()
        expect(town.simulator.requests()).toHaveLength(before)
        expect((await orderOf(debt)).payment).toBe('pending')
        expect(await db.webhookInbox.count()).toBe(0)
        await town.pass(60_000)
        expect((await orderOf(debt)).payment).toBe('paid')
      },
    }),
  ),
  ...(
    [
      ['duplicate', 'fault 1: every message comes five times'],
      ['rotate', 'fault 23: messages carry the signatures of two secrets'],
      ['old_version', 'fault 24: messages are of an older version'],
    ] as const
  ).map(
    ([webhooks, name]): Fault => ({
      name: `${name}, and are understood once`,
      switches: { webhooks },
      async run(town) {
        const { debt } = await paidBy(town)
        for (const status of await town.hear()) expect(status).toBe(200)
        await town.drain()
        expect((await orderOf(debt)).payment).toBe('paid')
        expect(await journals()).toHaveLength(2)
      },
    }),
  ),
  {
    name: 'fault 25: no message ever comes: the looks find the money',
    switches: { webhooks: 'drop' },
    async run(town) {
      const { debt } = await paidBy(town)
      await town.pass(29_000)
      expect((await orderOf(debt)).payment).toBe('pending')
      await town.pass(2_000)
      expect((await orderOf(debt)).payment).toBe('paid')
      expect(await db.webhookInbox.count()).toBe(0)
    },
  },
  {
    name: 'fault 26: the database does not answer: 503, nothing half kept, and the repeat is taken',
    async run(town) {
      const { debt } = await paidBy(town)
      await town.simulator.deliver()
      await db.$executeRawUnsafe('alter table "WebhookInbox" rename to "WebhookInboxAway"')
      expect(await town.hear()).toEqual([503, 503])
      await db.$executeRawUnsafe('alter table "WebhookInboxAway" rename to "WebhookInbox"')
      expect(await db.webhookInbox.count()).toBe(0)
      for (const letter of town.letters) expect(await ring(letter, town.clock)).toBe(200)
      await town.drain()
      expect((await orderOf(debt)).payment).toBe('paid')
    },
  },
]
