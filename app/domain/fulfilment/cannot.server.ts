import type { Tx } from '#app/lib/database.server.ts'
import { done, type Outcome, refused } from '#app/lib/outcome.ts'
import type { Actor } from '../person/actor.ts'
import { priceOfPieces } from '../refund/amount.ts'
import { wishRefund } from '../refund/ask.server.ts'
import { leftOf, lockOrder } from '../refund/room.server.ts'
import { type Acting, type HeldPart, type NotFound, type Press, pressOn } from './act.server.ts'
import { cancelGoods } from './cancel.server.ts'
import type { CannotReason } from './cannot.ts'
import type { FulfilmentState, Some, StepRefusal } from './rules.ts'

export type CancelRefusal =
  | StepRefusal
  | NotFound
  /** The buyer's bank is asking for the money already: the programme's staff decide. */
  | { readonly code: 'disputed' }

/**
 * The maker cannot send these goods. The buyer gets back what they paid for them, and for the journey when nothing goes;
 * what there is after all goes back on the shelf, what there is not is taken off it.
 */
export function cannotSend(
  actor: Actor,
  press: Press,
  { goods, reason, now }: { readonly goods: readonly Some[]; readonly reason: CannotReason; readonly now: Date },
): Promise<Outcome<FulfilmentState, CancelRefusal>> {
  return pressOn<CancelRefusal>(actor, press, async (tx, part) => {
    const acting = { actor, now, key: press.key }
    const asked = await giveMoneyBack(tx, part, { goods, acting })
    if (!asked.ok) return asked
    const taken = await cancelGoods(tx, part, { goods, reason, acting })
    if (!taken.ok) return taken
    return done(taken.value.state)
  })
}

/** Wishes the buyer's money back, of the payment that paid the order. Pieces that another refund has taken are left out. */
async function giveMoneyBack(
  tx: Tx,
  part: HeldPart,
  { goods, acting }: { readonly goods: readonly Some[]; readonly acting: Acting },
): Promise<Outcome<null, CancelRefusal>> {
  const order = await lockOrder(tx, part.orderId)
  if (!order) return refused({ code: 'not_found' })
  const left = leftOf(order)
  const lines = goods.flatMap(({ id: orderLineId, quantity }) => {
    const line = order.lines.find(({ id }) => id === orderLineId)
    const rest = left.lines.get(orderLineId)
    if (!line || !rest) return []
    const pieces = Math.min(quantity, rest.quantity)
    const price = priceOfPieces({ ...line, refunded: line.gross - rest.amount }, line.quantity - rest.quantity, pieces)
    return pieces > 0 && price > 0n ? [{ orderLineId, quantity: pieces, amount: price }] : []
  })
  const fee = left.delivery.get(part.id)?.amount ?? 0n
  const delivery = endsWith(part, goods) && fee > 0n ? [{ fulfilmentId: part.id, amount: fee }] : []
  if (lines.length === 0 && delivery.length === 0) return done(null)
  const common = { orderId: part.orderId, reason: 'maker_cancelled', by: acting.actor, automatic: true } as const
  for (const { id: attemptId } of paidBy(order.attempts)) {
    const asked = await wishRefund(tx, { ...common, attemptId, lines, delivery }, acting.now)
    if (asked.ok) return done(null)
    if (asked.refusal.code === 'disputed') return refused({ code: 'disputed' })
    // Money that could pay nothing when it came is given back by itself: the order was paid by another.
    if (asked.refusal.code !== 'not_paid') throw new Error(`the refund of part ${part.id} is ${asked.refusal.code}`)
  }
  throw new Error(`nobody knows which payment paid order ${part.orderId}`)
}

/** Whether nothing of the part ever goes, once these goods are cancelled. */
function endsWith({ lines }: HeldPart, goods: readonly Some[]): boolean {
  return lines.every(({ id, quantity, cancelledQuantity, parcelLines }) => {
    const now = goods.filter((one) => one.id === id).reduce((sum, one) => sum + one.quantity, 0)
    return parcelLines.length === 0 && quantity - cancelledQuantity - now <= 0
  })
}

function paidBy<Attempt extends { readonly state: string; readonly paidAt: Date | null }>(
  attempts: readonly Attempt[],
) {
  return attempts
    .filter(({ state }) => state === 'succeeded')
    .sort((one, other) => (one.paidAt?.getTime() ?? 0) - (other.paidAt?.getTime() ?? 0))
}
