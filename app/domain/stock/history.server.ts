import { db } from '#app/lib/database.server.ts'
import type { Actor } from '../person/actor.ts'
import { movedBy } from './move.server.ts'

/** One movement of stock, newest first. */
export interface StockEvent {
  readonly id: string
  readonly sku: string
  readonly kind: 'received' | 'counted' | 'sold' | 'returned' | 'damaged' | 'reserved' | 'released'
  readonly onHandDelta: number
  readonly at: Date
  readonly by: string | null
  readonly note: string | null
}

/** What moved the stock of this product, as far as this person moves it themselves. */
export async function stockHistory(actor: Actor, productId: string): Promise<StockEvent[]> {
  const movements = await db.stockMovement.findMany({
    where: { variant: { AND: [{ productId }, movedBy(actor)] } },
    orderBy: { at: 'desc' },
    take: 20,
    include: { variant: { select: { sku: true } } },
  })
  const people = await db.person.findMany({
    where: { id: { in: movements.flatMap(({ actorId }) => actorId ?? []) } },
    select: { id: true, name: true },
  })
  return movements.map(({ id, kind, onHandDelta, at, note, actorId, variant }) => ({
    ...{ id, kind, onHandDelta, at, note, sku: variant.sku },
    by: people.find((person) => person.id === actorId)?.name ?? null,
  }))
}
