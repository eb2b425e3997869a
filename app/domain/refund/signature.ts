/** Who has to see a refund before it goes out. Pure; browser-safe. */

export interface Signed {
  readonly way: 'api' | 'manual'
  /** Satang. */
  readonly amount: bigint
  /** Null: the buyer, or the system. */
  readonly requestedById: string | null
  readonly approvedById: string | null
}

export type Signature =
  /** This person's yes is the first; another person's is still needed. */
  | { readonly kind: 'first' }
  /** With this person's yes it may go out. `as` says which column holds it. */
  | { readonly kind: 'last'; readonly as: 'approver' | 'second' }
  /** They asked for it, or have said yes already. */
  | { readonly kind: 'other_person' }

/** Money that leaves by a person's hand, or more than the programme lets one person decide, is seen by two. */
export function needsSecond({ way, amount }: Pick<Signed, 'way' | 'amount'>, above: bigint): boolean {
  return way === 'manual' || amount > above
}

/** What this person's yes is worth. Whoever asked, approves and seconds are always different people. */
export function signatureOf(refund: Signed, actorId: string, above: bigint): Signature {
  if (actorId === refund.requestedById || actorId === refund.approvedById) return { kind: 'other_person' }
  if (refund.approvedById) return { kind: 'last', as: 'second' }
  return needsSecond(refund, above) ? { kind: 'first' } : { kind: 'last', as: 'approver' }
}
