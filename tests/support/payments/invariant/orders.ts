import { expect } from 'vitest'
import { type AttemptState, rankOf } from '#app/domain/payment/attempt-state.ts'
import { db } from '#app/lib/database.server.ts'

/** Paid means: exactly one capture into its holding, of exactly its total; and the money of nothing else. */
export async function expectOrders(): Promise<void> {
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
  await expectHoldings()
}

/** What a buyer paid waits until it is delivered, given back, or taken by a lost dispute: to the satang, order by order. */
async function expectHoldings(): Promise<void> {
  const wrong = await db.$queryRaw`
    select "order".id, held.sum, waiting.sum as waiting
    from "Order" "order"
    cross join lateral (
      select coalesce(sum(-amount), 0) as sum from "LedgerLine" line join "LedgerJournal" journal on journal.id = line."journalId"
      where account = 'order_holding' and subject = "order".id::text and journal.kind <> 'dispute_lost') held
    cross join lateral (
      select coalesce(sum(part."deliveryFee" - part."deliveryRefunded" + (
        select coalesce(sum(line.gross - line.refunded), 0) from "OrderLine" line where line."fulfilmentId" = part.id)), 0) as sum
      from "Fulfilment" part where part."orderId" = "order".id and part."releasedAt" is null) waiting
    where "order"."paidAt" is not null and held.sum <> waiting.sum`
  expect(wrong, 'what is not delivered and not given back is held').toEqual([])
}

export async function expectAttempts(): Promise<void> {
  const attempts = await db.paymentAttempt.findMany()
  for (const { id, state, stateRank } of attempts) expect(stateRank, id).toBe(rankOf(state as AttemptState))
  const unbooked = await db.$queryRaw`
    select attempt.id from "PaymentAttempt" attempt
    where state = 'succeeded' and livemode is not true
      and (select count(*) from "LedgerJournal" where key = 'capture:' || attempt.provider || ':' || attempt."providerRef") <> 1
      and not exists (select from "ReviewTask" where kind = 'foreign_payment' and "orderId" = attempt."orderId")`
  expect(unbooked, 'money that came is in the books once').toEqual([])
}

export async function expectWishes(): Promise<void> {
  const lost = await db.providerOperation.findMany({
    where: { status: { in: ['ready', 'submitted', 'unknown'] }, nextTryAt: null },
  })
  expect(lost, 'nobody forgets a wish').toEqual([])
  const told = await db.providerOperation.findMany({
    where: { status: { in: ['done', 'rejected'] }, sealedSecret: { not: null } },
  })
  expect(told, 'what was sealed is gone with the outcome').toEqual([])
}
