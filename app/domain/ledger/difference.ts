import type { PaymentSnapshot } from '#integrations/payments/contract.ts'

/** What a provider says of a payment, beside what our books say. Pure; satang. */

export const differenceKinds = [
  /** The provider holds a payment that we know nothing of. */
  'unknown_object',
  /** The rail paid somebody, and it is none of our payouts. */
  'unknown_transfer',
  /** It was paid, and our books say nothing of it, or another amount. */
  'received',
  /** More or less of it was given back. */
  'refunded',
  /** The provider kept another fee than we booked. */
  'fee',
  /** We booked a payment, and the provider does not show it. */
  'missing_there',
  /** It was paid a moment ago, and is about to be booked. */
  'payment_on_its_way',
  /** A transfer to a maker that the rail has taken and not sent. */
  'payout_on_its_way',
  /** Money on its way from the provider to our own bank. */
  'settlement_on_its_way',
] as const
export type DifferenceKind = (typeof differenceKinds)[number]

/** One thing that our books and the provider do not say alike, and what the provider's balance is the higher for it. */
export interface Difference {
  readonly kind: DifferenceKind
  /** The provider's name of it. */
  readonly ref: string
  readonly orderId: string | null
  readonly ours: bigint
  readonly theirs: bigint
  readonly effect: bigint
}

/** What our books know of one payment at a provider. */
export interface OurSide {
  readonly attemptId: string | null
  readonly orderId: string | null
  /** Null: nothing is booked. */
  readonly captured: bigint | null
  /** Refunds through the provider that are done, and those that it may or may not count yet. */
  readonly refunded: bigint
  readonly refundsInFlight: bigint
  /** With VAT; null: nothing is booked. */
  readonly fee: bigint | null
}

/** What was paid so short a time ago may still be on its way into the books. */
const freshMs = 15 * 60_000

const over = new Set<PaymentSnapshot['state']>(['failed', 'expired', 'canceled', 'reversed'])

/** Every difference in one payment; none when the two agree. What has failed for good and was never paid is no difference. */
export function compare(theirs: PaymentSnapshot, ours: OurSide, now: Date): readonly Difference[] {
  const { ref } = theirs
  const { orderId } = ours
  const of = (kind: DifferenceKind, mine: bigint, said: bigint, sign: 1n | -1n): Difference[] =>
    mine === said ? [] : [{ kind, ref, orderId, ours: mine, theirs: said, effect: sign * (said - mine) }]
  const received = theirs.state === 'succeeded' ? theirs.received : 0n
  if (ours.captured === null) {
    const isOurs = ours.attemptId !== null
    if (received === 0n && (isOurs || over.has(theirs.state))) return []
    const isFresh = now.getTime() - (theirs.paidAt ?? theirs.createdAt).getTime() < freshMs
    const kind = isOurs ? (isFresh ? 'payment_on_its_way' : 'received') : 'unknown_object'
    const kept = theirs.refunded + (theirs.fee ? theirs.fee.fee + theirs.fee.vat : 0n)
    return [{ kind, ref, orderId, ours: 0n, theirs: theirs.amount, effect: received === 0n ? 0n : received - kept }]
  }
  const refunded = isOnItsWay(theirs.refunded, ours) ? theirs.refunded : ours.refunded
  const fee = theirs.fee?.final ? theirs.fee.fee + theirs.fee.vat : (ours.fee ?? 0n)
  return [
    ...of('received', ours.captured, received, 1n),
    ...of('refunded', refunded, theirs.refunded, -1n),
    ...of('fee', ours.fee ?? 0n, fee, -1n),
  ]
}

/** The provider counts a refund from the moment it takes it; we book it when it is done. */
function isOnItsWay(theirs: bigint, { refunded, refundsInFlight }: OurSide): boolean {
  return theirs > refunded && theirs <= refunded + refundsInFlight
}

/** How much of a provider's balance its refunds on their way explain. */
export function refundOnItsWay(theirs: PaymentSnapshot, ours: OurSide): bigint {
  return isOnItsWay(theirs.refunded, ours) ? theirs.refunded - ours.refunded : 0n
}

/**
 * Whether a difference between a provider's balance and ours is fully known: the sum of what differs, and of those transfers that
 * the provider may have taken out of its balance already, each as a whole or not at all.
 */
export function isExplained(difference: bigint, certain: bigint, transfers: readonly bigint[]): boolean {
  const left = certain - difference
  // A provider takes all of them out when it takes them, or none until they are sent.
  return left === 0n || left === transfers.reduce((a, b) => a + b, 0n)
}
