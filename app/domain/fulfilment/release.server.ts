import type { Tx } from '#app/lib/database.server.ts'
import { remainsOf } from '../ledger/allocation.ts'
import { released } from '../ledger/journal.ts'
import { post } from '../ledger/post.server.ts'
import type { Acting } from './act.server.ts'

/**
 * The goods are the buyer's, so what they paid for them becomes the maker's and the community's: all of the part that was
 * not given back. Once per part, under its order's lock, in the transaction that delivers.
 */
export async function releaseMoney(tx: Tx, fulfilmentId: string, { actor, now }: Acting): Promise<void> {
  const part = await tx.fulfilment.findUniqueOrThrow({ where: { id: fulfilmentId }, include: { lines: true } })
  if (part.releasedAt) return
  const { orderId, producerId } = part
  const lines = part.lines.map((line) => ({ orderLineId: line.id, producerId, ...remainsOf(line) }))
  const delivery = part.deliveryFee - part.deliveryRefunded
  await post(tx, released({ orderId, fulfilmentId, lines, delivery, at: now, ...(actor ? { actorId: actor.id } : {}) }))
  await tx.fulfilment.update({ where: { id: fulfilmentId }, data: { releasedAt: now } })
}
