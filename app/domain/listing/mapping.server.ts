import { db, type Prisma, type Tx } from '#app/lib/database.server.ts'
import type { PartnerId, Placing } from '#integrations/partners/contract.ts'
import type { Actor } from '../person/actor.ts'
import { readPlacing } from './placing.ts'

/** Where goods of one of our shelves lie on a platform: chosen once by a person, then remembered for every shop there. */

interface Shelf {
  readonly partner: PartnerId
  /** Ours; goods that lie on no shelf yet are not remembered. */
  readonly category: string | null
}

/** Remembers a person's choice; the newest holds. A choice without a category is none. */
export async function rememberMapping(tx: Tx, actor: Actor, of: Shelf, placing: Placing): Promise<void> {
  const { partner, category } = of
  if (!category || !placing.categoryId) return
  // Ways of sending and warehouses belong to one shop.
  const kept = { ...placing, logistics: [], locationId: null }
  const data = { placing: plain(kept), chosenById: actor.id, chosenAt: new Date() }
  const key = { partner, category }
  await tx.partnerMapping.upsert({
    where: { partner_category: key },
    create: { ...key, ...data },
    update: data,
  })
}

/** What was chosen last for this shelf on this platform, or null. */
export async function recallMapping({ partner, category }: Shelf): Promise<Placing | null> {
  if (!category) return null
  const found = await db.partnerMapping.findUnique({ where: { partner_category: { partner, category } } })
  return found && readPlacing(found.placing)
}

/** A placing as its column holds it. */
export function plain(placing: Placing): Prisma.InputJsonValue {
  return JSON.parse(JSON.stringify(placing)) as Prisma.InputJsonValue
}
