/** What people are told about their orders and their money. Welfare and news are not among them: those need consent. */

/** To whoever bought. */
export const buyerKinds = [
  'order_placed',
  'order_paid',
  'order_cancelled',
  'order_shipped',
  'order_ready',
  'order_refunded',
  'refund_needs_answer',
] as const
/** To the maker, or to the volunteer who handles their orders. */
export const makerKinds = ['maker_new_order', 'maker_refund_asked', 'maker_payee_changed', 'maker_paid_out'] as const

export type BuyerKind = (typeof buyerKinds)[number]
export type MakerKind = (typeof makerKinds)[number]
export type NoticeKind = BuyerKind | MakerKind

export function isBuyerKind(kind: NoticeKind): kind is BuyerKind {
  return (buyerKinds as readonly NoticeKind[]).includes(kind)
}
