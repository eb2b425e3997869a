import { db } from '#app/lib/database.server.ts'
import type { Remote, Shop } from '#integrations/partners/contract.ts'
import { readSales } from '../sale/intake.server.ts'
import { createMemory } from './memory.server.ts'
import { partnerOf } from './partner.server.ts'
import { readSeen } from './state.ts'
import type { PartnerListing } from './types.ts'
import { isSafeToWrite, unitsOffered } from './units.ts'

/**
 * A platform that shows another number than we expect has probably sold some. Were our number written over it before we
 * know of that sale, the units would be sold a second time. So then a number is raised only when the platform's sales are
 * known up to the moment at which it was seen so. Lowering is never put off.
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
  readonly unsure: boolean
  readonly signal: AbortSignal
}

/** When to look again before this platform's number may be raised; null: it may be written now. */
export async function waitsForSales(raising: Raising): Promise<Date | null> {
  const { row, shop, there, unsure, signal } = raising
  const left = readSeen(row.seen)?.sellable ?? null
  if (there.sellable === null || !partnerOf(shop.partner)?.orders) return null
  // Nothing was ever left there: its number is nobody's yet.
  if (left === null && !unsure) return null
  const known = { offer: await offered(raising), there: there.sellable, left: left ?? 0, unsure }
  if (isSafeToWrite({ ...known, ...(await changedSince(row)) })) return null
  const shownSince = await noteShown(raising, there.sellable)
  await readSales(shop.id, signal)
  const now = await db.partnerListing.findUniqueOrThrow({ where: { id: row.id }, select: { revision: true } })
  // A sale has come in and has changed the wish: look anew, with it.
  if (now.revision !== row.revision) return new Date()
  const intake = await db.partnerIntake.findUnique({ where: { shopId: shop.id } })
  const isKnown = intake?.readTo && intake.readTo >= shownSince
  return isKnown ? null : new Date(Date.now() + againMs)
}

async function offered({ row, buffer }: Raising): Promise<number> {
  const { onHand, reserved, product } = await db.variant.findUniqueOrThrow({
    where: { id: row.variantId },
    select: { onHand: true, reserved: true, product: { select: { oneOfAKind: true } } },
  })
  return unitsOffered({ onHand, reserved }, { buffer, oneOfAKind: product.oneOfAKind })
}

/** Units known to be sold there, and given back there, since we looked last. */
async function changedSince({ shopId, variantId, seenAt }: PartnerListing): Promise<{ sold: number; back: number }> {
  const since = seenAt ?? new Date(0)
  const [sold, back] = await Promise.all([
    db.partnerSaleLine.aggregate({
      where: { variantId, sale: { shopId, placedAt: { gt: since } } },
      _sum: { reserved: true, taken: true, short: true },
    }),
    db.partnerSaleLine.aggregate({
      where: { variantId, state: 'cancelled', sale: { shopId, placedAt: { lte: since }, changedAt: { gt: since } } },
      _sum: { quantity: true },
    }),
  ])
  const { reserved, taken, short } = sold._sum
  return { sold: (reserved ?? 0) + (taken ?? 0) + (short ?? 0), back: back._sum.quantity ?? 0 }
}

/** Since when it has shown this number, as far as we have noted. */
async function noteShown({ row, shop }: Raising, sellable: number): Promise<Date> {
  const key = `shows ${row.id}`
  const now = new Date()
  const [number, since] = (await memory.get(shop, key))?.split(' ') ?? []
  if (number === String(sellable) && since) return new Date(since)
  await memory.put(shop, key, `${sellable} ${now.toISOString()}`, new Date(now.getTime() + noteMs))
  return now
}
