import { expect } from 'vitest'
import { balanceOf } from '#app/domain/ledger/balances.server.ts'
import { db } from '#app/lib/database.server.ts'
import type { ProviderId } from '#integrations/payments/contract.ts'

/** What holds about money that goes back to buyers and out to makers, after whatever happened: asked at the end of every scenario. */
export async function expectMoneyOut(
  /** What each provider says that it holds for us, where the scenario has a stand-in (satang). */
  held: Partial<Record<ProviderId, bigint>> = {},
): Promise<void> {
  await journalsBalance()
  await nothingGoesBackTwice()
  await refundsAreOwedUntilTheyLeft()
  await makersGetWhatIsTheirs()
  for (const [provider, balance] of Object.entries(held))
    expect(await balanceOf(db, 'psp_clearing', provider), `our books of ${provider}`).toBe(balance)
}

/** Every journal sums to zero, and so does everything. */
async function journalsBalance() {
  const crooked = await db.$queryRaw<{ key: string }[]>`
    select j.key from "LedgerJournal" j left join "LedgerLine" l on l."journalId" = j.id
    group by j.id having coalesce(sum(l.amount), 0) <> 0 or count(l.id) = 0`
  expect(crooked).toEqual([])
}

/** Refunds that nobody refused never pass what was paid: of a payment, a line, a piece, a delivery fee. */
async function nothingGoesBackTwice() {
  const attempts = await db.paymentAttempt.findMany({ include: { refunds: { where: { state: { not: 'rejected' } } } } })
  for (const { id, received, refunds } of attempts)
    expect(sum(refunds), `refunds of payment ${id}`).toBeLessThanOrEqual(received ?? 0n)
  const lines = await db.orderLine.findMany({
    include: { refundLines: { where: { refund: { state: { not: 'rejected' } } }, include: { refund: true } } },
  })
  for (const line of lines) {
    const booked = line.refundLines.filter(({ refund }) => refund.approvedAt !== null)
    expect(sum(line.refundLines), `refunds of line ${line.id}`).toBeLessThanOrEqual(line.gross)
    expect(line.refunded, `what line ${line.id} says of its refunds`).toBe(sum(booked))
    const pieces = line.refundLines.reduce((all, { quantity }) => all + quantity, 0)
    expect(pieces, `pieces of line ${line.id}`).toBeLessThanOrEqual(line.quantity)
    if (sum(booked) === line.gross)
      expect(
        booked.reduce((all, { share }) => all + share, 0n),
        `share of line ${line.id}`,
      ).toBe(line.share)
  }
  const parts = await db.fulfilment.findMany({
    include: { refundLines: { where: { refund: { state: { not: 'rejected' }, approvedAt: { not: null } } } } },
  })
  for (const part of parts) {
    expect(part.deliveryRefunded, `delivery of part ${part.id}`).toBe(sum(part.refundLines))
    expect(part.deliveryRefunded).toBeLessThanOrEqual(part.deliveryFee)
  }
}

/** The books owe a buyer exactly what is approved and has not left. */
async function refundsAreOwedUntilTheyLeft() {
  for (const { id, state, amount, approvedAt } of await db.refund.findMany()) {
    const isOwed = approvedAt !== null && state !== 'succeeded' && state !== 'manual_done'
    expect(await balanceOf(db, 'refund_payable', id), `refund ${id} (${state})`).toBe(isOwed ? -amount : 0n)
  }
}

/** A payout is what its lines say; no line is in two live ones; in transit is exactly what has not left or failed. */
async function makersGetWhatIsTheirs() {
  const payouts = await db.payout.findMany({ include: { lines: { include: { ledgerLine: true } } } })
  const live = new Set<bigint>()
  for (const { id, net, state, producerId, lines } of payouts) {
    expect(-lines.reduce((all, { ledgerLine }) => all + ledgerLine.amount, 0n), `payout ${id}`).toBe(net)
    for (const { live: isLive, ledgerLine } of lines) {
      expect(ledgerLine.account === 'payable' && ledgerLine.subject === producerId).toBe(true)
      expect(isLive && live.has(ledgerLine.id), `line ${ledgerLine.id} is paid twice`).toBe(false)
      if (isLive) live.add(ledgerLine.id)
      expect(isLive, `payout ${id} (${state}) holds its lines`).toBe(
        !['failed', 'canceled', 'returned'].includes(state),
      )
    }
    const isInTransit = ['submitting', 'unknown', 'queued'].includes(state)
    expect(await balanceOf(db, 'payout_in_transit', id), `payout ${id} (${state})`).toBe(isInTransit ? -net : 0n)
  }
}

function sum(all: readonly { readonly amount: bigint }[]): bigint {
  return all.reduce((total, { amount }) => total + amount, 0n)
}
