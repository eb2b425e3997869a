import type { Tx } from '#app/lib/database.server.ts'
import { refundSplit } from '../ledger/allocation.ts'
import { refundApproved } from '../ledger/journal.ts'
import { post } from '../ledger/post.server.ts'
import type { LockedOrder } from './room.server.ts'

type BookedRefund = Pick<LockedOrder['refunds'][number], 'id' | 'orderId' | 'amount' | 'lines'>

/**
 * Books an approved refund under its order's lock: from the buyer's money while the goods are not theirs, from the maker's
 * and the community's afterwards, or, without lines, from money that never paid an order. Each line's counter grows with
 * it, so that whatever is released later is what remains.
 */
export async function bookApproval(tx: Tx, order: LockedOrder, refund: BookedRefund, now: Date): Promise<void> {
  const { amount } = refund
  const common = { refundId: refund.id, orderId: order.id, amount, at: now }
  if (refund.lines.length === 0) {
    await post(tx, refundApproved({ ...common, from: 'unallocated', parts: [], delivery: 0n }))
    return
  }
  const shares = await countLines(tx, order, refund)
  const released = shares.filter(({ isReleased }) => isReleased)
  const holding = sum(shares.filter(({ isReleased }) => !isReleased))
  const parts = released.flatMap(({ part }) => (part ? [part] : []))
  const delivery = sum(released.filter(({ part }) => !part))
  const from = released.length > 0 ? 'payable' : 'holding'
  await post(tx, refundApproved({ ...common, from, holding, parts, delivery }))
}

const sum = (shares: readonly Share[]) => shares.reduce((all, { amount }) => all + amount, 0n)

interface Share {
  readonly isReleased: boolean
  readonly amount: bigint
  /** Null: of a delivery fee. */
  readonly part: { readonly producerId: string; readonly payable: bigint; readonly share: bigint } | null
}

/** Grows the counters of lines and delivery fees, and answers on whom each part of the refund falls. */
async function countLines(tx: Tx, order: LockedOrder, refund: BookedRefund): Promise<Share[]> {
  const shares: Share[] = []
  for (const { id, orderLineId, fulfilmentId, amount } of refund.lines) {
    const line = order.lines.find((one) => one.id === orderLineId)
    const fulfilment = order.fulfilments.find((one) => one.id === (line?.fulfilmentId ?? fulfilmentId))
    if (!fulfilment) throw new Error(`refund ${refund.id} names what order ${order.id} does not have`)
    const isReleased = fulfilment.releasedAt !== null
    if (!line) {
      const more = { deliveryRefunded: { increment: amount } }
      await tx.fulfilment.update({ where: { id: fulfilment.id }, data: more })
      shares.push({ isReleased, amount, part: null })
      continue
    }
    const split = refundSplit(line, amount)
    await tx.refundLine.update({ where: { id }, data: split })
    await tx.orderLine.update({ where: { id: line.id }, data: { refunded: { increment: amount } } })
    shares.push({ isReleased, amount, part: { producerId: fulfilment.producerId, ...split } })
  }
  return shares
}
