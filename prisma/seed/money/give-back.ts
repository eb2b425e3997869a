import { askAsBuyer, type BuyerAsk } from '#app/domain/refund/buyer.server.ts'
import { approveRefund } from '#app/domain/refund/office.server.ts'
import { db } from '#app/lib/database.server.ts'
import { hoursAgo } from './moment.ts'
import { staffOfTheDemo } from './people.ts'
import type { PlacedSeed } from './place.ts'

/** What buyers ask back of an order that came. */
export interface AskSeed {
  readonly why: BuyerAsk['why']
  readonly note: string
  /** Which line, from 0. */
  readonly line: number
  readonly ago: number
  /** One of staff has said yes: a refund by hand needs another. */
  readonly oneYes?: true
}

/** Asks it back as the buyer does on their page; asked already: only what is still missing. */
export async function askBack(order: PlacedSeed, ask: AskSeed): Promise<void> {
  const line = order.lines[ask.line]
  if (!line) throw new Error(`nothing to ask back in order ${order.shortCode}`)
  const there = await db.refund.findFirst({ where: { orderId: order.id, why: ask.why } })
  const refundId = there?.id ?? (await askNow(order, ask, line.id))
  if (!ask.oneYes || there?.approvedById) return
  const [first] = await staffOfTheDemo()
  if (first) await approveRefund(first, refundId, hoursAgo(ask.ago - 2))
}

async function askNow(
  { token, shortCode }: PlacedSeed,
  { why, note, ago }: AskSeed,
  orderLineId: string,
): Promise<string> {
  const asked = await askAsBuyer(token, { why, note, lines: [{ orderLineId, quantity: 1 }] }, hoursAgo(ago))
  if (!asked.ok) throw new Error(`asking back of order ${shortCode} was refused: ${asked.refusal.code}`)
  return asked.value.refundId
}
