import { wishRefund } from '#app/domain/refund/ask.server.ts'
import { db } from '#app/lib/database.server.ts'
import type { makePaidOrder } from './paid-order.ts'

/** Something off the price of an order's first line, by the house itself. */
export function refundWish(
  order: Pick<Awaited<ReturnType<typeof makePaidOrder>>, 'id' | 'attempt' | 'lines'>,
  { amount }: { amount: bigint },
  now: Date,
) {
  const orderLineId = order.lines[0]?.id ?? ''
  return db.$transaction((tx) =>
    wishRefund(
      tx,
      {
        ...{ orderId: order.id, attemptId: order.attempt.id, reason: 'returned', by: null, automatic: true },
        ...{ lines: [{ orderLineId, quantity: 0, amount }], delivery: [] },
      },
      now,
    ),
  )
}
