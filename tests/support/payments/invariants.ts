import { expect } from 'vitest'
import { type AttemptState, rankOf } from '#app/domain/payment/attempt-state.ts'
import { db } from '#app/lib/database.server.ts'
import type { OmiseSimulator } from '#integrations/simulators/omise/index.ts'

/**
 * What must hold about money after every story, over the whole database and the provider's own books. Looked at by a second
 * path: SQL and the stand-in's state, not the verbs under test.
 */
export async function expectInvariants(bench?: { readonly simulator: OmiseSimulator }): Promise<void> {
  await expectBooks()
  await expectOrders()
  await expectAttempts()
  await expectStock()
  await expectWishes()
  if (bench) await expectProvider(bench)
}

async function expectBooks(): Promise<void> {
  const crooked = await db.$queryRaw`
    select key from "LedgerJournal" journal join "LedgerLine" line on line."journalId" = journal.id
    group by key having sum(amount) <> 0`
  expect(crooked, 'every journal sums to zero').toEqual([])
  const over = await db.$queryRaw`
    select attempt.id from "PaymentAttempt" attempt
    join "Refund" refund on refund."attemptId" = attempt.id and refund.state not in ('failed', 'canceled', 'rejected')
    group by attempt.id having sum(refund.amount) > coalesce(attempt.received, 0)`
  expect(over, 'no more goes back than came').toEqual([])
}

/** Paid means: exactly one capture into its holding, of exactly its total; and the money of nothing else. */
async function expectOrders(): Promise<void> {
  const wrong = await db.$queryRaw`
    select "order".id, "order".payment, "order"."paidAt", "order".total, captured.count, captured.sum
    from "Order" "order" cross join lateral (
      select count(*) as count, coalesce(sum(-line.amount), 0) as sum
      from "LedgerLine" line join "LedgerJournal" journal on journal.id = line."journalId"
      where journal.kind = 'capture' and line.account = 'order_holding' and line.subject = "order".id::text) captured
    where ("order"."paidAt" is not null) <> (captured.count = 1)
      or captured.count > 1
      or (captured.count = 1 and captured.sum <> "order".total)
      or ("order"."paidAt" is null) <> ("order".payment in ('unpaid', 'pending'))`
  expect(wrong, 'an order is paid by exactly its total, once').toEqual([])
  const early = await db.$queryRaw`
    select part.id from "Fulfilment" part join "Order" "order" on "order".id = part."orderId"
    where part.state not in ('reserved', 'cancelled') and "order"."paidAt" is null`
  expect(early, 'nothing is made for an unpaid order').toEqual([])
}

async function expectAttempts(): Promise<void> {
  const attempts = await db.paymentAttempt.findMany()
  for (const { id, state, stateRank } of attempts) expect(stateRank, id).toBe(rankOf(state as AttemptState))
  const unbooked = await db.$queryRaw`
    select attempt.id from "PaymentAttempt" attempt
    where state = 'succeeded' and livemode is not true
      and (select count(*) from "LedgerJournal" where key = 'capture:' || attempt.provider || ':' || attempt."providerRef") <> 1
      and not exists (select from "ReviewTask" where kind = 'foreign_payment' and "orderId" = attempt."orderId")`
  expect(unbooked, 'money that came is in the books once').toEqual([])
}

async function expectStock(): Promise<void> {
  const wrong = await db.$queryRaw`
    select variant.id from "Variant" variant
    where variant.reserved <> (select coalesce(sum(reserved), 0) from "OrderLine" where "variantId" = variant.id)
      or variant.reserved > variant."onHand"`
  expect(wrong, 'what is promised is kept, and no more').toEqual([])
  const unkept = await db.$queryRaw`
    select line.id from "OrderLine" line join "Order" "order" on "order".id = line."orderId"
    where "order".payment = 'paid' and line.reserved < line.quantity - line."cancelledQuantity"
      and not exists (select from "StockMovement" where key like 'order:' || line."orderId" || ':' || line.id || ':sold:%')`
  expect(unkept, 'the goods of a paid order are kept').toEqual([])
}

async function expectWishes(): Promise<void> {
  const lost = await db.providerOperation.findMany({
    where: { status: { in: ['ready', 'submitted', 'unknown'] }, nextTryAt: null },
  })
  expect(lost, 'nobody forgets a wish').toEqual([])
  const told = await db.providerOperation.findMany({
    where: { status: { in: ['done', 'rejected'] }, sealedSecret: { not: null } },
  })
  expect(told, 'what was sealed is gone with the outcome').toEqual([])
}

/** One object per attempt at most; and what it holds for us is what our books say that it holds. */
async function expectProvider({ simulator }: { readonly simulator: OmiseSimulator }): Promise<void> {
  const charges = Object.values(simulator.state().charges)
  const names = charges.map(({ metadata }) => metadata.attempt_id)
  expect(new Set(names).size, 'at most one charge of an attempt').toBe(names.length)
  const known = await db.paymentAttempt.findMany({ where: { provider: 'omise', state: 'succeeded', livemode: false } })
  const refs = new Set(known.map(({ providerRef }) => providerRef))
  const theirs = charges
    .filter(({ id, status }) => status === 'successful' && refs.has(id))
    .reduce((sum, { captured, fee, feeVat }) => sum + BigInt(captured - fee - feeVat), 0n)
  const { _sum } = await db.ledgerLine.aggregate({
    where: { account: 'psp_clearing', subject: 'omise', journal: { kind: { in: ['capture', 'unallocated', 'fee'] } } },
    _sum: { amount: true },
  })
  expect(_sum.amount ?? 0n, 'clearing is what the provider holds').toBe(theirs)
}
