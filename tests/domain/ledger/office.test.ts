import { describe, expect, it } from 'vitest'
import { askForCheck, readMoneyDays } from '#app/domain/ledger/checks.server.ts'
import { closeDays } from '#app/domain/ledger/close.server.ts'
import { type ExportedLine, exportLines } from '#app/domain/ledger/export.server.ts'
import * as make from '#app/domain/ledger/journal.ts'
import { readOrderJournals } from '#app/domain/ledger/order-journals.server.ts'
import { readMoney } from '#app/domain/ledger/overview.server.ts'
import { post } from '#app/domain/ledger/post.server.ts'
import { reconcileAll } from '#app/domain/ledger/reconcile.server.ts'
import { db } from '#app/lib/database.server.ts'
import { createOmise } from '#integrations/payments/omise/index.ts'
import { makeActor } from '#tests/support/make.ts'
import { deliver, makePaidOrder, makeStrayPayment } from '#tests/support/paid-order.ts'
import { patient } from '#tests/support/payments/bench.ts'
import { openOmiseBench } from '#tests/support/payments/omise-bench.ts'

const now = new Date('2026-11-21T05:00:00Z')
const signal = patient()
const posted = (journal: make.Journal) => db.$transaction((tx) => post(tx, journal))
/** Omise's stand-in, asked without hurry: nothing here is about waiting. */
async function openUnhurried() {
  const bench = await openOmiseBench()
  return { ...bench, gateway: createOmise(bench.settings, bench.world) }
}
const paidOrder = (ref?: string) =>
  makePaidOrder({ makers: [{ lines: [{ quantity: 1, price: 30_000n }], delivery: 5_000n }], paidAt: now }, ref)

describe('the programme’s money on one page', () => {
  it('is the balances, what providers say, and what waits', async () => {
    const staff = await makeActor('staff')
    const { gateway, simulator } = await openUnhurried()
    const order = await paidOrder()
    await simulator.control('balance', { add: 35_000 })
    await db.refund.create({
      data: { orderId: order.id, attemptId: order.attempt.id, amount: 100n, reason: 'returned' },
    })
    const money = await readMoney(staff, [gateway], { now })
    expect(money).toMatchObject({
      closedTo: null,
      providers: [{ provider: 'omise', ours: 35_000n, theirs: 35_000n }],
      waiting: { reviews: 0, refunds: 1, payouts: 0 },
      unallocated: { rows: [] },
      unknown: { rows: [] },
      makersInDebt: 0,
      lastCheckAt: null,
    })
    expect(money?.balances.find(({ account }) => account === 'order_holding')?.balance).toBe(-35_000n)
  })

  it('does without a provider that does not answer', async () => {
    const staff = await makeActor('staff')
    const { gateway, simulator } = await openUnhurried()
    await simulator.control('fault', { call: '*', mode: '503', times: 10 })
    expect(await readMoney(staff, [gateway], { now })).toMatchObject({ providers: [{ theirs: null, ours: 0n }] })
  })

  it('names money without an order until it is given back, and makers who owe', async () => {
    const staff = await makeActor('staff')
    const order = await paidOrder()
    await makeStrayPayment(order.id, { ref: 'chrg_twice', amount: 35_000n, paidAt: now })
    await posted(make.unallocated({ provider: 'omise', ref: 'chrg_foreign', amount: 7n, at: now }))
    await posted(make.payoutStarted({ payoutId: order.id, producerId: order.producers[0] ?? '', net: 1n, at: now }))
    const money = await readMoney(staff, [], { now })
    expect(
      new Set(money?.unallocated.rows.map(({ key, amount, orderCode }) => `${key} ${amount} ${orderCode}`)),
    ).toEqual(new Set([`capture:omise:chrg_twice 35000 ${order.shortCode}`, 'capture:omise:chrg_foreign 7 null']))
    expect(money?.makersInDebt).toBe(1)
    const back = { refundId: order.id, orderId: order.id, amount: 35_000n, parts: [], delivery: 0n, at: now }
    await posted(make.refundApproved({ ...back, from: 'unallocated' }))
    expect((await readMoney(staff, [], { now }))?.unallocated.rows.map(({ key }) => key)).toEqual([
      'capture:omise:chrg_foreign',
    ])
  })

  it('shows writes whose outcome nobody knows, not those that have just been sent', async () => {
    const staff = await makeActor('staff')
    const { attempt } = await paidOrder()
    const row = { provider: 'omise', requestHash: 'x', request: {}, targetId: attempt.id }
    const minutesAgo = (n: number) => new Date(now.getTime() - n * 60_000)
    await db.providerOperation.createMany({
      data: [
        { ...row, kind: 'create_payment', status: 'unknown', submittedAt: minutesAgo(1) },
        { ...row, kind: 'create_refund', status: 'submitted', submittedAt: minutesAgo(5) },
        { ...row, kind: 'cancel_payment', status: 'submitted', submittedAt: minutesAgo(1) },
        { ...row, kind: 'create_payout', status: 'done', submittedAt: minutesAgo(5) },
      ],
    })
    expect((await readMoney(staff, [], { now }))?.unknown.rows.map(({ kind }) => kind)).toEqual([
      'create_refund',
      'create_payment',
    ])
  })
})

describe('the books day by day', () => {
  it('say which day is closed, and what the last comparison of a day found', async () => {
    const staff = await makeActor('staff')
    const { gateway, clock, simulator } = await openUnhurried()
    const order = await paidOrder('chrg_gone')
    await db.paymentAttempt.update({
      where: { id: order.attempt.id },
      data: { createdAt: new Date(clock.now().getTime() - 3_600_000) },
    })
    await simulator.control('balance', { add: 1 })
    await reconcileAll([gateway], { asked: false, now: clock.now() }, signal)
    await reconcileAll([gateway], { asked: false, now: clock.now() }, signal)
    expect(await db.moneyCheck.count()).toBe(1)
    clock.move(60_000)
    await reconcileAll([gateway], { asked: true, now: clock.now() }, signal)
    expect(await db.moneyCheck.count()).toBe(2)
    await closeDays(new Date('2026-11-21T18:00:00Z'), signal)
    const shown = await readMoneyDays(staff, new Date('2026-11-21T18:00:00Z'), { days: 3 })
    expect(shown?.days).toMatchObject([
      { day: '2026-11-22', closedAt: null, checks: [] },
      {
        day: '2026-11-21',
        closedAt: new Date('2026-11-21T18:00:00Z'),
        checks: [
          {
            ...{ provider: 'omise', result: 'differs', at: clock.now(), ours: 35_000n, theirs: 1n },
            differences: [{ kind: 'missing_there', ref: 'chrg_gone', ours: 35_000n, orderCode: order.shortCode }],
          },
        ],
      },
      { day: '2026-11-20', closedAt: null, checks: [] },
    ])
  })

  it('are compared anew when staff ask, once however often they do', async () => {
    const staff = await makeActor('staff')
    await Promise.all([askForCheck(staff), askForCheck(staff)])
    const jobs = await db.$queryRaw<unknown[]>`select data from pgboss.job where name = 'reconcile-money'`
    expect(jobs).toEqual([{ data: { asked: true } }])
  })
})

describe('what is booked of an order', () => {
  it('is told event by event, with makers by name', async () => {
    const staff = await makeActor('staff')
    const { id, shortCode, producers } = await paidOrder('chrg_1')
    await deliver(id, 1, now)
    const maker = await db.producer.findUniqueOrThrow({ where: { id: producers[0] ?? '' } })
    const read = await readOrderJournals(staff, ` yn-${shortCode} `)
    expect(read?.journals.map(({ kind, by }) => `${kind} ${by}`)).toEqual(['capture null', 'release null'])
    expect(read?.journals[1]?.lines).toContainEqual(
      expect.objectContaining({ account: 'payable', amount: -27_000n, whose: maker.nameTh }),
    )
    expect(await readOrderJournals(staff, 'NONE')).toBeNull()
  })
})

describe('the books for the accountant', () => {
  it('are every line of a month of Bangkok, in order, and sum to zero', async () => {
    const staff = await makeActor('staff')
    const { id } = await paidOrder('chrg_1')
    const at = (text: string) => new Date(text)
    const paid = (ref: string, when: Date) =>
      posted(make.captured({ provider: 'omise', ref, orderId: id, amount: 10n, at: when }))
    await paid('october', at('2026-10-31T16:59:59.999Z'))
    await paid('first', at('2026-10-31T17:00:00Z'))
    await paid('last', at('2026-11-30T16:59:59.999Z'))
    await paid('december', at('2026-11-30T17:00:00Z'))
    const lines: ExportedLine[] = []
    for await (const page of exportLines(staff, '2026-11') ?? []) lines.push(...page)
    expect(lines.map(({ key }) => key.replace('capture:omise:', ''))).toEqual(
      ['first', 'chrg_1', 'last'].flatMap((ref) => [ref, ref]),
    )
    expect(lines.reduce((sum, { amount }) => sum + amount, 0n)).toBe(0n)
    expect(exportLines(staff, '2026-13')).toBeNull()
    expect(exportLines(staff, 'x')).toBeNull()
  })

  it('go through many pages without losing or repeating a line', async () => {
    const staff = await makeActor('staff')
    const { id } = await paidOrder()
    await db.$executeRaw`with journal as (
      insert into "LedgerJournal" (id, key, kind, at, "orderId", "lineCount")
      select gen_random_uuid(), 'many:' || n, 'capture', ${now}, ${id}::uuid, 2 from generate_series(1, 2500) n returning id)
      insert into "LedgerLine" ("journalId", account, subject, amount, at)
      select journal.id, account, subject, amount, ${now}::timestamptz
      from journal, (values ('bank', 'main', 1), ('losses', null, -1)) as line (account, subject, amount)`
    const seen = new Set<string>()
    let count = 0
    for await (const page of exportLines(staff, '2026-11') ?? []) {
      count += page.length
      for (const { key, account } of page) seen.add(`${key} ${account}`)
    }
    expect([count, seen.size]).toEqual([5_002, 5_002])
  })
})
