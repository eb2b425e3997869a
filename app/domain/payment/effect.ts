/** What a payment that succeeded does to its order. Pure. */

export interface Received {
  readonly currency: string
  /** The provider's object is of the mode (real or test money) that we work in. */
  readonly rightMode: boolean
  /** The object carries the name of this attempt, and is the one that we made for it. */
  readonly isOurs: boolean
  /** Satang. */
  readonly received: bigint
  readonly asked: bigint
  readonly order: {
    /** Some payment has paid it before, whatever was given back since. */
    readonly isPaid: boolean
    /** One that merely ran out of time is not: it is open until no money can come any more. */
    readonly isCancelled: boolean
  }
}

export type Effect =
  /** If its goods can (still) be kept; else it came too late. */
  | 'pays'
  | 'cancelled_order'
  | 'duplicate'
  | 'wrong_amount'
  /** Not our money as far as the books go: nothing is booked where the currency or the mode is another. */
  | 'foreign'
  | 'foreign_unbooked'

/** The first row that fits; an amount is never close enough. */
export function effectOf({ currency, rightMode, isOurs, received, asked, order }: Received): Effect {
  if (currency !== 'THB' || !rightMode) return 'foreign_unbooked'
  if (!isOurs) return 'foreign'
  if (received !== asked) return 'wrong_amount'
  if (order.isPaid) return 'duplicate'
  return order.isCancelled ? 'cancelled_order' : 'pays'
}
