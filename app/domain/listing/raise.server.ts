import { db } from '#app/lib/database.server.ts'
import type { Remote, Shop } from '#integrations/partners/contract.ts'
import { readSales } from '../sale/intake.server.ts'
import { createMemory } from './memory.server.ts'
import { partnerOf } from './partner.server.ts'
import { readSeen } from './state.ts'
import type { PartnerListing } from './types.ts'
import { unitsOffered } from './units.ts'

/**
 * A platform that shows fewer units than we left there has probably sold some. Were our number written over it before we
 * know of that sale, the units would be sold a second time. So a number is raised only when the platform's sales are known
 * up to the moment at which it was seen low. Lowering is never put off.
 */

const memory = createMemory()
/** Longer than the time that sales are left to appear (sale/window). */
const againMs = 45_000
const noteMs = 3_600_000

interface Raising {
  readonly row: PartnerListing
  readonly shop: Shop
  readonly buffer: number
  readonly there: Remote
  readonly signal: AbortSignal
}

/** When to look again before this platform's number may be raised; null: it may be written now. */
export async function waitsForSales(raising: Raising): Promise<Date | null> {
  const { row, shop, there, signal } = raising
  const left = readSeen(row.seen)?.sellable ?? null
  if (left === null || there.sellable === null || there.sellable >= left) return null
  if (!partnerOf(shop.partner)?.orders || (await offered(raising)) <= there.sellable) return null
  if (there.sellable >= left - (await soldSince(row))) return null
  const lowSince = await noteLow(raising, there.sellable)
  await readSales(shop.id, signal)
  const now = await db.partnerListing.findUniqueOrThrow({ where: { id: row.id }, select: { revision: true } })
  // A sale has come in and has changed the wish: look anew, with it.
  if (now.revision !== row.revision) return new Date()
  const intake = await db.partnerIntake.findUnique({ where: { shopId: shop.id } })
  const isKnown = intake?.readTo && intake.readTo >= lowSince
  return isKnown ? null : new Date(Date.now() + againMs)
}

async function offered({ row, buffer }: Raising): Promise<number> {
  const { onHand, reserved, product } = await db.variant.findUniqueOrThrow({
    where: { id: row.variantId },
    select: { onHand: true, reserved: true, product: { select: { oneOfAKind: true } } },
  })
  return unitsOffered({ onHand, reserved }, { buffer, oneOfAKind: product.oneOfAKind })
}

/** Units known to be sold there since we looked last, and not given back. */
async function soldSince({ shopId, variantId, seenAt }: PartnerListing): Promise<number> {
  const lines = await db.partnerSaleLine.aggregate({
    where: { variantId, sale: { shopId, placedAt: { gt: seenAt ?? new Date(0) } } },
    _sum: { reserved: true, taken: true, short: true },
  })
  const { reserved, taken, short } = lines._sum
  return (reserved ?? 0) + (taken ?? 0) + (short ?? 0)
}

/** Since when it has been this low, as far as we have noted. */
async function noteLow({ row, shop }: Raising, sellable: number): Promise<Date> {
  const key = `low ${row.id}`
  const now = new Date()
  const [number, since] = (await memory.get(shop, key))?.split(' ') ?? []
  if (number === String(sellable) && since) return new Date(since)
  await memory.put(shop, key, `${sellable} ${now.toISOString()}`, new Date(now.getTime() + noteMs))
  return now
}
