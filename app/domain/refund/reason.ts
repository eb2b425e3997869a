/** Why money goes back: a closed list, also the database's. Browser-safe. */
export const refundReasons = [
  'buyer_asked',
  'maker_cancelled',
  'returned',
  'late_payment',
  'duplicate_payment',
  'wrong_amount',
  'cancelled_order',
] as const
export type RefundReason = (typeof refundReasons)[number]
