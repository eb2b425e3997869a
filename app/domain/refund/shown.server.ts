import { db } from '#app/lib/database.server.ts'

/** What became of money that a buyer of this order gets back, the newest first. Whoever asks has proved to know the order. */
export async function refundsShown(orderId: string) {
  const refunds = await db.refund.findMany({
    where: { orderId },
    orderBy: [{ requestedAt: 'desc' }, { id: 'desc' }],
    select: { id: true, state: true, amount: true, refusal: true, answerBy: true, sealedTarget: true },
  })
  return refunds.map(({ sealedTarget, ...refund }) => ({
    ...refund,
    /** A person will transfer it, and does not know yet where to. */
    needsTarget: refund.state === 'manual_pending' && sealedTarget === null,
  }))
}

export type RefundShown = Awaited<ReturnType<typeof refundsShown>>[number]
