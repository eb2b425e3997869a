import { db } from '#app/lib/database.server.ts'
import { done, type Outcome, refused } from '#app/lib/outcome.ts'
import { cleanText } from '#app/lib/text.ts'
import { record } from '../audit/audit.server.ts'
import { type Actor, actsForProgramme } from '../person/actor.ts'
import { spread } from './amount.ts'
import { type RefundRefusal, wishRefund } from './ask.server.ts'
import { payingAttempt } from './buyer.server.ts'
import { leftOf, lockOrder } from './room.server.ts'

export interface StaffAsk {
  /** As people say it: `YN-7F3K9A`. */
  readonly code: string
  /** Satang off the goods of the whole order. */
  readonly amount: bigint
}

export type StaffRefusal = RefundRefusal | { readonly code: 'not_found' }

export interface Spread {
  readonly orderId: string
  readonly lines: readonly {
    readonly title: { readonly th: string; readonly en: string | null }
    readonly amount: string
    readonly left: string
  }[]
}

/** How a sum without lines would fall on an order's lines; shown before anybody asks for it. */
export async function previewSpread(actor: Actor, ask: StaffAsk): Promise<Outcome<Spread, StaffRefusal>> {
  return db.$transaction(async (tx): Promise<Outcome<Spread, StaffRefusal>> => {
    const found = await spreadOf(tx, actor, ask)
    if (!found.ok) return found
    const { order, wishes, left } = found.value
    return done({
      orderId: order.id,
      lines: wishes.flatMap(({ orderLineId, amount }) => {
        const line = order.lines.find(({ id }) => id === orderLineId)
        if (!line) return []
        const of = left.lines.get(line.id)?.amount ?? 0n
        return [{ title: { th: line.titleTh, en: line.titleEn }, amount: String(amount), left: String(of) }]
      }),
    })
  })
}

/** Staff asks for something off the goods of an order. Others have to agree: whoever asks never does. */
export async function askAsStaff(
  actor: Actor,
  { note, ...ask }: StaffAsk & { readonly note: string },
  now = new Date(),
): Promise<Outcome<{ readonly refundId: string }, StaffRefusal>> {
  return db.$transaction(async (tx): Promise<Outcome<{ readonly refundId: string }, StaffRefusal>> => {
    const found = await spreadOf(tx, actor, ask)
    if (!found.ok) return found
    const { order, wishes, attemptId } = found.value
    const wished = await wishRefund(
      tx,
      {
        ...{ orderId: order.id, attemptId, reason: 'buyer_asked', note: cleanText(note) || null },
        ...{ lines: wishes, delivery: [], by: actor, automatic: false },
      },
      now,
    )
    if (wished.ok)
      await record(tx, actor, {
        ...{ action: 'refund.asked', entity: 'Refund', entityId: wished.value.refundId, communityId: null },
        after: { orderId: order.id, amount: ask.amount },
      })
    return wished
  })
}

async function spreadOf(tx: Parameters<typeof lockOrder>[0], actor: Actor, { code, amount }: StaffAsk) {
  if (!actsForProgramme(actor, 'staff')) return refused({ code: 'not_found' } as const)
  const shortCode = code.trim().toUpperCase().replace(/^YN-/, '').replace(/-\d+$/, '')
  const known = await tx.order.findUnique({ where: { shortCode }, select: { id: true } })
  const order = known && (await lockOrder(tx, known.id))
  if (!order) return refused({ code: 'not_found' } as const)
  const attemptId = await payingAttempt(tx, order.id)
  if (!attemptId) return refused({ code: 'not_paid' } as const)
  const left = leftOf(order)
  const lines = order.lines.map((line) => ({ ...line, refunded: line.gross - (left.lines.get(line.id)?.amount ?? 0n) }))
  const wishes = spread(amount, lines)
  if (!wishes) {
    const most = lines.reduce((sum, { gross, refunded }) => sum + gross - refunded, 0n)
    return refused({ code: 'too_much', of: order.id, most } as const)
  }
  return done({ order, wishes, left, attemptId })
}
