import type { PaidThrough, ProviderId } from '#integrations/payments/contract.ts'

/**
 * What each journal is called, once and for ever: the same event told twice has the same key, and the second is refused
 * by a unique index. Money that came is `capture` whether or not it paid an order, so that it cannot be booked as both.
 */
export const ledgerKey = {
  capture: (provider: PaidThrough, ref: string) => `capture:${provider}:${ref}`,
  fee: (provider: PaidThrough, ref: string) => `fee:${provider}:${ref}`,
  /** One maker's part of an order is delivered as a whole, so its lines are released together. */
  release: (orderId: string, fulfilmentId: string) => `release:${orderId}:${fulfilmentId}`,
  refundApprove: (refundId: string) => `refund_approve:${refundId}`,
  refundDrop: (refundId: string) => `refund_drop:${refundId}`,
  refundDone: (refundId: string, turn = 1) => `refund_done:${refundId}${later(turn)}`,
  refundBack: (refundId: string, turn = 1) => `refund_back:${refundId}${later(turn)}`,
  payoutStart: (payoutId: string) => `payout_start:${payoutId}`,
  payoutSent: (payoutId: string) => `payout_sent:${payoutId}`,
  payoutFail: (payoutId: string) => `payout_fail:${payoutId}`,
  payoutReturn: (payoutId: string) => `payout_return:${payoutId}`,
  settle: (provider: ProviderId, ref: string) => `settle:${provider}:${ref}`,
  disputeOpen: (ref: string) => `dispute_open:${ref}`,
  disputeWon: (ref: string) => `dispute_won:${ref}`,
  disputeLost: (ref: string) => `dispute_lost:${ref}`,
} as const

/** A refund that came back is done a second time (by hand, say): that is another event. */
function later(turn: number): string {
  return turn === 1 ? '' : `:${turn}`
}
