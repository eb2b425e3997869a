import { expect } from 'vitest'
import { balanceOf } from '#app/domain/ledger/balances.server.ts'
import { db } from '#app/lib/database.server.ts'

/** Refunds that nobody refused never pass what was paid, and the books owe a buyer exactly what has not left. */
export async function expectRefunds(): Promise<void> {
  await nothingGoesBackTwice()
  await owedUntilItLeft()
  await onlyOneInFlight()
}

/** Of a payment, a line, a piece, a delivery fee. */
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
async function owedUntilItLeft() {
  for (const { id, state, amount, approvedAt } of await db.refund.findMany()) {
    const isOwed = approvedAt !== null && state !== 'succeeded' && state !== 'manual_done'
    expect(await balanceOf(db, 'refund_payable', id), `refund ${id} (${state})`).toBe(isOwed ? -amount : 0n)
  }
}

async function onlyOneInFlight() {
  const several = await db.refund.groupBy({
    by: ['attemptId'],
    where: { state: { in: ['submitting', 'unknown'] } },
    having: { attemptId: { _count: { gt: 1 } } },
  })
  expect(several, 'one refund of a payment under way at a time').toEqual([])
}

function sum(all: readonly { readonly amount: bigint }[]): bigint {
  return all.reduce((total, { amount }) => total + amount, 0n)
}
