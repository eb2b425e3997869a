import { db } from '#app/lib/database.server.ts'
import type { Actor } from '../person/actor.ts'
import { keptBy } from './sheet.server.ts'

/** One thing that happened to a product, newest first. */
export interface ProductEvent {
  readonly id: string
  readonly at: Date
  readonly action: string
  /** Null: the system itself. */
  readonly by: string | null
  /** Which parts of it changed. */
  readonly parts: readonly string[]
}

/** Who changed what of this product; null when it is not there or not theirs. */
export async function historyOfProduct(actor: Actor, productId: string): Promise<ProductEvent[] | null> {
  const product = await db.product.findFirst({
    where: { AND: [{ id: productId }, keptBy(actor)] },
    select: { id: true },
  })
  if (!product) return null
  const entries = await db.auditEntry.findMany({
    where: { entity: 'Product', entityId: productId },
    orderBy: { at: 'desc' },
    take: 100,
  })
  const people = await db.person.findMany({
    where: { id: { in: entries.flatMap(({ actorId }) => actorId ?? []) } },
    select: { id: true, name: true },
  })
  return entries.map(({ id, at, action, actorId, after }) => ({
    ...{ id, at, action },
    by: people.find((person) => person.id === actorId)?.name ?? null,
    parts: typeof after === 'object' && after !== null ? Object.keys(after) : [],
  }))
}
