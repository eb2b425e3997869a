import { db, type Prisma } from '#app/lib/database.server.ts'
import { cardOfPart, partCard } from '../fulfilment/card.server.ts'
import { type Actor, reach } from '../person/actor.ts'
import type { Need } from './need.ts'

type OrderNeed = Need<'order_waits' | 'order_late' | 'order_maker_late' | 'order_help_not_asked'>

const waiting = {
  producer: {
    select: {
      ...partCard.producer.select,
      ...{ callName: true, nameEn: true, consents: true },
      sellerGrants: { where: { endedAt: null }, select: { id: true }, take: 1 },
    },
  },
} satisfies Prisma.FulfilmentInclude

const most = 200

/**
 * Orders that need this volunteer: of makers whom they help, every one; of makers who look after themselves, those that
 * are late; of makers who can do neither, that they have to be asked.
 */
export async function ordersWaiting(actor: Actor, now = new Date()): Promise<OrderNeed[]> {
  const parts = await db.fulfilment.findMany({
    where: {
      ...{ state: { in: ['confirmed', 'preparing', 'ready'] }, confirmedAt: { not: null } },
      producer: { community: reach(actor, 'volunteer') },
    },
    include: { ...partCard, ...waiting },
    orderBy: { confirmedAt: 'asc' },
    take: most,
  })
  const needs = parts.flatMap((part): OrderNeed[] => {
    const { callName, nameEn, consents, sellerGrants, id: makerId } = part.producer
    const since = part.confirmedAt ?? now
    const isLate = cardOfPart(part, now).lateSince !== null
    const need = { name: { th: callName, en: nameEn }, since }
    if (consents.includes('help')) return [{ ...need, id: part.id, kind: isLate ? 'order_late' : 'order_waits' }]
    if (sellerGrants.length === 0) return [{ ...need, id: makerId, kind: 'order_help_not_asked' }]
    return isLate ? [{ ...need, id: makerId, kind: 'order_maker_late' }] : []
  })
  // A maker is spoken to once, however many orders wait; the oldest comes first already.
  return needs.filter((need, at) => needs.findIndex(({ kind, id }) => kind === need.kind && id === need.id) === at)
}
