import type { Tx } from '#app/lib/database.server.ts'
import type { Outcome } from '#app/lib/outcome.ts'
import { notify } from '../notice/notify.server.ts'
import { giveBackUnits, takeOut } from '../order/reservation.server.ts'
import type { Actor } from '../person/actor.ts'
import { type Acting, type HeldPart, toPart, wholeOrderParts, writeStep } from './act.server.ts'
import type { CannotReason } from './cannot.ts'
import { leftOf, mayStep, type Part, type Some, type StepRefusal } from './rules.ts'

interface Cancelled {
  readonly goods: readonly Some[]
  /** `paid_back`: the buyer has their money again and does not want them; they go back on the shelf. */
  readonly reason: CannotReason | 'paid_back'
  readonly acting: Acting
}

/**
 * Takes goods out of a part, in the caller's transaction and under the order's lock, which has seen to the money. When
 * nothing of the whole order is left to come, the order has ended.
 */
export async function cancelGoods(
  tx: Tx,
  part: HeldPart,
  { goods, reason, acting }: Cancelled,
): Promise<Outcome<Part, StepRefusal>> {
  const wanted = goods.filter(({ quantity }) => quantity !== 0)
  const taken = await writeStep(tx, part, {
    ...{ step: { do: 'cancel', goods: wanted }, acting },
    told: { kind: 'cancelled', detail: { reason, units: wanted.reduce((sum, { quantity }) => sum + quantity, 0) } },
  })
  if (!taken.ok) return taken
  const units = wanted.map(({ id: orderLineId, quantity }) => ({ orderLineId, quantity }))
  const { actor, now } = acting
  if (reason === 'cannot_send' || reason === 'paid_back') await giveBackUnits(tx, units, now)
  else await takeOut(tx, units, { as: reason === 'broken' ? 'damaged' : 'counted', actorId: actor?.id ?? null, now })
  for (const { id, quantity } of wanted)
    await tx.orderLine.update({ where: { id }, data: { cancelledQuantity: { increment: quantity } } })
  if (taken.value.state === 'cancelled') {
    const by = reason === 'paid_back' ? 'buyer' : 'maker'
    await endOrder(tx, part.orderId, { now, by })
  }
  return taken
}

/**
 * Whoever paid these pieces back says so, under the order's lock: what of them has not left the maker is not sent any more.
 * What has left stays as it is, and comes back as a return or not at all.
 */
export async function cancelPaidBack(
  tx: Tx,
  orderId: string,
  { pieces, by, now }: { readonly pieces: readonly Some[]; readonly by: Actor | null; readonly now: Date },
): Promise<void> {
  for (const part of await wholeOrderParts(tx, orderId)) {
    if (!mayStep(part, 'cancel')) continue
    const goods = toPart(part).goods.flatMap((one) => {
      const wanted = pieces.filter(({ id }) => id === one.id).reduce((sum, { quantity }) => sum + quantity, 0)
      const quantity = Math.min(wanted, leftOf(one))
      return quantity > 0 ? [{ id: one.id, quantity }] : []
    })
    if (goods.length > 0) await cancelGoods(tx, part, { goods, reason: 'paid_back', acting: { actor: by, now } })
  }
}

async function endOrder(tx: Tx, orderId: string, { now, by }: { now: Date; by: 'maker' | 'buyer' }): Promise<void> {
  const going = await tx.fulfilment.count({ where: { orderId, state: { not: 'cancelled' } } })
  if (going > 0) return
  await tx.order.update({ where: { id: orderId }, data: { cancelledAt: now, cancelReason: by } })
  await notify(tx, { kind: 'order_cancelled', orderId })
}
