import { db } from '#app/lib/database.server.ts'
import { openBuyer } from './buyer.server.ts'
import { type FoundOrder, orderByToken } from './find.server.ts'
import { orderCode } from './path.ts'

/** What was bought and paid, in the words of that moment. All money in satang. */
export interface Receipt {
  readonly code: string
  readonly paidAt: Date
  readonly buyer: string
  readonly makers: readonly {
    readonly name: string
    readonly lines: readonly {
      readonly title: string
      readonly quantity: number
      readonly unitPrice: bigint
      readonly amount: bigint
    }[]
    readonly delivery: bigint
  }[]
  readonly goods: bigint
  readonly delivery: bigint
  readonly total: bigint
  /** Given back since. */
  readonly refunded: bigint
}

/** The receipt of a paid order by the token of its address; null when there is no such order or it is not paid. */
export async function receiptByToken(token: string | undefined, lang: 'th' | 'en'): Promise<Receipt | null> {
  const order = await orderByToken(token)
  if (!order?.paidAt) return null
  const refunded = await db.refund.aggregate({
    where: { orderId: order.id, state: { in: ['succeeded', 'manual_done'] } },
    _sum: { amount: true },
  })
  const { goodsTotal, deliveryTotal, total, paidAt } = order
  return {
    code: orderCode(order.shortCode),
    paidAt,
    buyer: openBuyer(order.sealedBuyer).name,
    makers: order.fulfilments.map((part) => makerOf(order, part, lang)),
    ...{ goods: goodsTotal, delivery: deliveryTotal, total, refunded: refunded._sum.amount ?? 0n },
  }
}

function makerOf(
  order: FoundOrder,
  part: FoundOrder['fulfilments'][number],
  lang: 'th' | 'en',
): Receipt['makers'][number] {
  const { nameTh, nameEn } = part.producer
  return {
    name: lang === 'en' ? (nameEn ?? nameTh) : nameTh,
    delivery: part.deliveryFee,
    lines: order.lines
      .filter(({ fulfilmentId }) => fulfilmentId === part.id)
      .map((line) => {
        const title = lang === 'en' ? (line.titleEn ?? line.titleTh) : line.titleTh
        const variant = lang === 'en' ? (line.nameEn ?? line.nameTh) : line.nameTh
        const { quantity, unitPrice, gross } = line
        return { title: variant ? `${title} · ${variant}` : title, quantity, unitPrice, amount: gross }
      }),
  }
}
