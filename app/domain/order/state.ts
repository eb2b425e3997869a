/** Where an order stands, in one word. Pure. */

export interface OrderFacts {
  readonly payment: 'unpaid' | 'pending' | 'paid' | 'partially_refunded' | 'refunded'
  readonly reservedUntil: Date | null
  readonly cancelledAt: Date | null
}

/**
 * `open`: to be paid, its goods are kept. `expired`: not paid in time, the goods went back; money that still comes is taken
 * while the goods are there. `cancelled`: over. Else what the money says.
 */
export type OrderState = 'open' | 'expired' | 'cancelled' | 'paid' | 'partially_refunded' | 'refunded'

export function stateOf({ payment, reservedUntil, cancelledAt }: OrderFacts): OrderState {
  if (payment !== 'unpaid' && payment !== 'pending') return payment
  if (cancelledAt) return 'cancelled'
  return reservedUntil ? 'open' : 'expired'
}
