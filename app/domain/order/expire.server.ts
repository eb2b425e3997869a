import { db, type Prisma } from '#app/lib/database.server.ts'
import { giveBack, lockOrder } from './reservation.server.ts'

/** An attempt of which nobody knows yet whether it will bring money: goods are not given away under it. */
export const undecidedAttempt = {
  supersededAt: null,
  state: { in: ['created', 'submitting', 'unknown', 'processing', 'authorized'] },
} satisfies Prisma.PaymentAttemptWhereInput

const due = (now: Date) =>
  ({
    reservedUntil: { lte: now },
    payment: { in: ['unpaid', 'pending'] },
    attempts: { none: undecidedAttempt },
  }) satisfies Prisma.OrderWhereInput

const atOnce = 200

/**
 * Gives back the goods of orders that were not paid in time, each in a transaction of its own, and answers how many. The
 * order stays open for money that comes late (see payment/settle): only its goods are no longer kept.
 */
export async function expireOrders(now: Date, signal: AbortSignal): Promise<number> {
  const orders = await db.order.findMany({
    where: due(now),
    orderBy: { reservedUntil: 'asc' },
    take: atOnce,
    select: { id: true },
  })
  let expired = 0
  for (const { id } of orders) {
    if (signal.aborted) break
    if (await expireOrder(id, now)) expired += 1
  }
  return expired
}

/** False when it was paid, or somebody began to pay it, at the last moment. */
function expireOrder(orderId: string, now: Date): Promise<boolean> {
  return db.$transaction(async (tx) => {
    await lockOrder(tx, orderId)
    if (!(await tx.order.findFirst({ where: { AND: [{ id: orderId }, due(now)] }, select: { id: true } }))) return false
    await giveBack(tx, orderId, now)
    return true
  })
}

/** How long after placing the last late payment is read at the providers: the order is over then. */
const LATE_DAYS = 8

/** Closes what expired and for which no money can come any more. */
export async function closeExpired(now: Date): Promise<void> {
  const before = new Date(now.getTime() - LATE_DAYS * 86_400_000)
  const orders = await db.order.findMany({
    where: { ...neverPaid, placedAt: { lt: before } },
    orderBy: { placedAt: 'asc' },
    take: atOnce,
    select: { id: true },
  })
  for (const { id } of orders)
    await db.$transaction(async (tx) => {
      await lockOrder(tx, id)
      const { count } = await tx.order.updateMany({
        where: { AND: [{ id }, neverPaid] },
        data: { cancelledAt: now, cancelReason: 'expired' },
      })
      if (count > 0)
        await tx.fulfilment.updateMany({ where: { orderId: id }, data: { state: 'cancelled', cancelledAt: now } })
    })
}

const neverPaid = {
  payment: { in: ['unpaid', 'pending'] },
  reservedUntil: null,
  cancelledAt: null,
  attempts: { none: undecidedAttempt },
} satisfies Prisma.OrderWhereInput
