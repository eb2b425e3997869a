import { describe, expect, it } from 'vitest'
import { db } from '#app/lib/database.server.ts'
import type { Switches } from '#integrations/simulators/stripe/index.ts'
import { ring } from '#tests/support/payments/at-work.ts'
import { open, openStripeTown } from '#tests/support/payments/stripe-town.ts'
import { attemptOf, begin, makeDebt, orderOf } from '#tests/support/payments/town.ts'

/** Messages of Stripe: signed, forged, old, twice, in any order, or never. They are only ever a reason to go and look. */

const choices = ['card_hosted', 'promptpay'] as const

/** Paid at Stripe, and nobody has told us yet. */
async function paidThere(choice: (typeof choices)[number], switches: Partial<Switches> = {}) {
  const town = await openStripeTown(switches)
  const debt = await makeDebt(town.clock)
  const { id, ref } = await open(town, debt, choice)
  town.simulator.hand.pay(ref)
  return { town, debt, id, ref }
}

const journals = async () => (await db.ledgerJournal.findMany({ orderBy: { key: 'asc' } })).map(({ kind }) => kind)
const once = ['capture', 'fee']

describe.each(choices)('messages about %s', (choice) => {
  it('that tell one fact in several ways book it once', async () => {
    const { town, debt } = await paidThere(choice)
    for (const status of await town.hear()) expect(status).toBe(200)
    const types = (await db.webhookInbox.findMany()).map(({ type }) => type)
    expect(types).toContain('payment_intent.succeeded')
    expect(types.includes('checkout.session.completed')).toBe(choice === 'card_hosted')
    await town.drain()
    expect(await orderOf(debt)).toMatchObject({ payment: 'paid' })
    expect(await journals()).toEqual(once)
    expect(await db.fulfilmentEvent.count()).toBe(1)
    await town.check()
  })

  it('in the reverse order lead to the same end', async () => {
    const { town, debt } = await paidThere(choice, { webhooks: 'reverse' })
    await town.simulator.flush()
    for (const status of await town.hear()) expect(status).toBe(200)
    await town.drain()
    expect(await orderOf(debt)).toMatchObject({ payment: 'paid' })
    expect(await journals()).toEqual(once)
    await town.check()
  })

  it('that are faster than the answer are matched by what the object carries', async () => {
    const town = await openStripeTown({ webhooks: 'early' })
    const debt = await makeDebt(town.clock)
    const path = choice === 'card_hosted' ? '/v1/checkout/sessions' : '/v1/payment_intents'
    town.simulator.fail({ mode: 'accept-reset', match: { method: 'POST', path } })
    const { id } = await begin(town, debt, { choice })
    expect(await attemptOf(id)).toMatchObject({ state: 'unknown', providerRef: null })
    const { sessions, intents } = town.simulator.rows()
    const [ref = ''] = Object.keys(choice === 'card_hosted' ? sessions : intents)
    town.simulator.hand.pay(ref)
    await town.settle()
    expect(await attemptOf(id)).toMatchObject({ state: 'succeeded', providerRef: ref })
    expect(await orderOf(debt)).toMatchObject({ payment: 'paid' })
    await town.check()
  })

  it('that never come are not waited for', async () => {
    const { town, debt } = await paidThere(choice, { webhooks: 'drop' })
    await town.pass(31_000)
    expect(await orderOf(debt)).toMatchObject({ payment: 'paid' })
    expect(await db.webhookInbox.count()).toBe(0)
    await town.check()
  })

  it.each(['duplicate', 'old_version', 'rotate'] as const)('in the manner “%s” are understood', async (webhooks) => {
    const { town, debt } = await paidThere(choice, { webhooks })
    for (const status of await town.hear()) expect(status).toBe(200)
    const rows = await db.webhookInbox.findMany()
    expect(new Set(rows.map(({ eventId }) => eventId)).size).toBe(rows.length)
    await town.drain()
    expect(await orderOf(debt)).toMatchObject({ payment: 'paid' })
    expect(await journals()).toEqual(once)
    await town.check()
  })

  it.each(['secret', 'old', 'future', 'byte', 'no_header', 'rewritten', 'livemode'] as const)(
    'that are not as they were signed (%s) do nothing',
    async (forgery) => {
      const { town, debt } = await paidThere(choice, { webhooks: 'forge', forgery })
      const before = town.simulator.journal().length
      const answers = await town.hear()
      expect(answers.length).toBeGreaterThan(0)
      for (const status of answers) expect([400, 401]).toContain(status)
      await town.drain()
      expect(town.simulator.journal()).toHaveLength(before)
      expect(await db.webhookInbox.count()).toBe(0)
      expect(await orderOf(debt)).toMatchObject({ payment: 'pending' })
      await town.pass(31_000)
      expect(await orderOf(debt)).toMatchObject({ payment: 'paid' })
      await town.check()
    },
  )
})

it('a message is heard once in five minutes, and refused when it comes again later', async () => {
  const { town, debt } = await paidThere('card_hosted')
  await town.simulator.deliver()
  const letter = town.letters.find(({ raw }) => Buffer.from(raw).includes('checkout.session.completed'))
  if (!letter) throw new Error('nothing was sent')
  expect(await Promise.all([1, 2, 3].map(() => ring(letter, town.clock, 'stripe')))).toEqual([200, 200, 200])
  expect(await db.webhookInbox.count()).toBe(1)
  await town.drain()
  expect(await orderOf(debt)).toMatchObject({ payment: 'paid' })
  const seen = town.simulator.journal().length
  town.clock.move(6 * 60_000)
  expect(await ring(letter, town.clock, 'stripe')).toBe(401)
  // Omise's door takes no letter of Stripe's either.
  expect(await ring(letter, town.clock, 'omise')).not.toBe(200)
  await town.drain()
  expect(town.simulator.journal()).toHaveLength(seen)
  expect(await journals()).toEqual(once)
  await town.check()
})

it('a message that is sent once more, under a new signature, is known already', async () => {
  const { town, debt } = await paidThere('card_hosted')
  await town.settle()
  expect(await orderOf(debt)).toMatchObject({ payment: 'paid' })
  const rows = await db.webhookInbox.findMany()
  town.clock.move(3_600_000)
  for (const { eventId } of rows) expect(await town.simulator.resend(eventId)).toBe(true)
  for (const status of await town.hear()) expect(status).toBe(200)
  await town.drain()
  expect(await db.webhookInbox.count()).toBe(rows.length)
  expect(await journals()).toEqual(once)
  await town.check()
})

it('a bank that questions a payment is read, held in the books, and keeps refunds away until it is over', async () => {
  const { town, debt, ref } = await paidThere('card_hosted')
  await town.settle()
  expect(town.simulator.hand.dispute(ref)).not.toBeNull()
  await town.settle()
  expect(await orderOf(debt)).toMatchObject({ payment: 'paid', disputed: true })
  expect(await db.dispute.findMany()).toMatchObject([
    { provider: 'stripe', ref: expect.stringMatching(/^du_/), amount: debt.total, state: 'open' },
  ])
  expect(await journals()).toContain('dispute_open')
  await town.check()
})
