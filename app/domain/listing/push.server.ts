import { db } from '#app/lib/database.server.ts'
import { done, type Outcome, refused } from '#app/lib/outcome.ts'
import type { Category, Listing, Partner, Placing, Problem, Rules } from '#integrations/partners/contract.ts'
import type { Actor } from '../person/actor.ts'
import { plain, rememberMapping } from './mapping.server.ts'
import { buildListing } from './offer.server.ts'
import { bufferHere, findPlace, fitted, type LookRefusal, lastPlacing, type PlaceOf } from './place.server.ts'
import { endWithdrawal } from './proof.server.ts'
import { fresh, wrote } from './wish.server.ts'

/** Putting a variant into a shop on a platform: seen and checked before anything leaves. */

const answerMs = 45_000

export type PushRefusal = LookRefusal | { readonly code: 'problems'; readonly problems: readonly Problem[] }

export interface Preview {
  readonly productId: string
  readonly partner: Partner['id']
  readonly shopName: string
  readonly listing: Listing
  readonly rules: Rules
  readonly placing: Placing
  /** As the platform will show it. */
  readonly text: { readonly title: string; readonly story: string }
  /** Everything at once, what blocks first. */
  readonly problems: readonly Problem[]
  /** Where it may lie, the best guess first. */
  readonly categories: readonly Category[]
  /** The listing that exists already, or null. */
  readonly listingId: string | null
}

/**
 * How this variant would look in that shop, and everything that the platform would refuse. `category` tries another one
 * than was chosen before; `like` looks for categories by other words than the product's name.
 */
export async function previewListing(
  actor: Actor,
  place: PlaceOf,
  wanted: { readonly categoryId?: string | null; readonly like?: string | null },
): Promise<Outcome<Preview, LookRefusal>> {
  const found = await findPlace(actor, place)
  if (!found.ok) return found
  const { row, shelf, shop } = found.value
  const signal = AbortSignal.timeout(answerMs)
  const like = wanted.like || row.variant.product.titleTh
  const categories = await shelf.categories(shop, like, signal)
  if (!categories.ok) return refused({ code: 'trouble', say: categories.trouble.say })
  const remembered = await lastPlacing(found.value)
  const suggested = categories.value.find((one) => one.suggested)?.id ?? null
  const categoryId = wanted.categoryId ?? remembered.categoryId ?? suggested
  const rules = await shelf.rules(shop, categoryId, signal)
  if (!rules.ok) return refused({ code: 'trouble', say: rules.trouble.say })
  const listing = await buildListing(row.variant.id, {
    ...{ id: row.variant.sku.toLowerCase(), revision: 0n },
    buffer: bufferHere(row),
  })
  const placing = fitted(remembered, categoryId, rules.value)
  return done({
    productId: row.variant.productId,
    partner: shop.partner,
    shopName: row.shop.name,
    listing,
    rules: rules.value,
    placing,
    text: shelf.preview(listing, rules.value),
    problems: shelf.validate({ listing, placing, rules: rules.value }),
    categories: categories.value,
    listingId: row.existing?.id ?? null,
  })
}

/**
 * Wishes this variant to be for sale in that shop, as placed. With a problem that would be refused nothing is written and
 * nothing is sent; all of them come back at once. Pushing again changes the placing.
 */
export async function pushListing(
  actor: Actor,
  place: PlaceOf,
  placing: Placing,
): Promise<Outcome<{ readonly id: string }, PushRefusal>> {
  const found = await findPlace(actor, place)
  if (!found.ok) return found
  const { row, shelf, shop } = found.value
  const rules = await shelf.rules(shop, placing.categoryId, AbortSignal.timeout(answerMs))
  if (!rules.ok) return refused({ code: 'trouble', say: rules.trouble.say })
  const ourId = row.variant.sku.toLowerCase()
  const listing = await buildListing(row.variant.id, { id: ourId, revision: 0n, buffer: bufferHere(row) })
  const problems = shelf.validate({ listing, placing, rules: rules.value }).filter((one) => one.weight === 'blocks')
  if (problems.length > 0) return refused({ code: 'problems', problems })
  return db.$transaction(async (tx) => {
    const { id } = await tx.partnerListing.upsert({
      where: { variantId_shopId: place },
      create: { ...place, listingId: ourId, want: 'live', placing: plain(placing) },
      update: { ...fresh, want: 'live', placing: plain(placing), revision: { increment: 1 } },
    })
    await rememberMapping(tx, actor, { partner: shop.partner, category: row.variant.product.category }, placing)
    await endWithdrawal(tx, id)
    await wrote(tx, actor, { id, kind: 'pushed', communityId: row.variant.product.producer.communityId })
    return done({ id })
  })
}
