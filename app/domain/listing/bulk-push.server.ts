import { db } from '#app/lib/database.server.ts'
import { done, type Outcome, refused } from '#app/lib/outcome.ts'
import type { Placing, Problem } from '#integrations/partners/contract.ts'
import { record } from '../audit/audit.server.ts'
import type { Actor } from '../person/actor.ts'
import { plain } from './mapping.server.ts'
import { buildListing } from './offer.server.ts'
import {
  bufferHere,
  findPlace,
  fitted,
  type LookRefusal,
  lastPlacing,
  type Place,
  type PlaceOf,
} from './place.server.ts'
import { tell } from './settle.server.ts'
import type { ListingState } from './state.ts'
import { fresh, wrote } from './wish.server.ts'

/** Pushing without anybody looking at each one: placed as the last of its kind, or left with a question. */

const answerMs = 45_000

export type BulkPushRefusal =
  | LookRefusal
  /** Somebody edited it over there, and a person has to say what holds. */
  | { readonly code: 'drifted' }

/**
 * Wishes this variant to be for sale in that shop, placed like the last goods of its shelf there. Where nobody has said
 * yet what that is, the wish is kept as one that needs a person (`asks`), and nothing is sent. What stands there already
 * is left as it is.
 */
export async function pushAsBefore(actor: Actor, place: PlaceOf): Promise<Outcome<'wished' | 'asks', BulkPushRefusal>> {
  const found = await findPlace(actor, place)
  if (!found.ok) return found
  const { row, shelf, shop } = found.value
  const { existing, variant } = row
  if (existing?.want === 'live') {
    if (existing.state === 'drifted') return refused({ code: 'drifted' })
    if (standing.some((state) => state === existing.state)) return done('wished')
  }
  const last = await lastPlacing(found.value)
  const rules = await shelf.rules(shop, last.categoryId, AbortSignal.timeout(answerMs))
  if (!rules.ok) return refused({ code: 'trouble', say: rules.trouble.say })
  const placing = fitted(last, last.categoryId, rules.value)
  if (placing.categoryId === null) {
    const listing = await buildListing(variant.id, {
      ...{ id: variant.sku.toLowerCase(), revision: 0n, buffer: bufferHere(row) },
    })
    const problems = shelf
      .validate({ listing, placing, rules: rules.value })
      .filter(({ weight }) => weight === 'blocks')
    if (problems.some(({ field }) => field === 'category')) {
      await keepQuestion(actor, found.value, { placing, problems })
      return done('asks')
    }
  }
  await wishLive(actor, found.value, placing)
  return done('wished')
}

/** Already there, or on its way by itself. */
const standing: readonly ListingState[] = ['waiting', 'on_its_way', 'in_review', 'live']

function wishLive(actor: Actor, { row }: Place, placing: Placing): Promise<void> {
  return db.$transaction(async (tx) => {
    const { id } = await tx.partnerListing.upsert({
      where: { variantId_shopId: placeOf(row) },
      create: { ...created(row), want: 'live', placing: plain(placing) },
      update: { ...fresh, want: 'live', placing: plain(placing), firstTriedAt: null, revision: { increment: 1 } },
    })
    await wrote(tx, actor, { id, kind: 'pushed', communityId: communityOf(row) }, 'bulk')
  })
}

function keepQuestion(
  actor: Actor,
  { row }: Place,
  { placing, problems }: { placing: Placing; problems: readonly Problem[] },
): Promise<void> {
  const kept = problems.map((problem) => ({ ...problem, say: { ...problem.say } }))
  const asking = { want: 'live', state: 'needs_you', placing: plain(placing), problems: kept } as const
  return db.$transaction(async (tx) => {
    const { id } = await tx.partnerListing.upsert({
      where: { variantId_shopId: placeOf(row) },
      create: { ...created(row), ...asking },
      update: { ...fresh, ...asking, revision: { increment: 1 } },
    })
    await tell(tx, id, [{ kind: 'pushed' }], actor.id)
    await tell(tx, id, [{ kind: 'problems' }])
    const about = { entity: 'PartnerListing', entityId: id, communityId: communityOf(row) }
    await record(tx, actor, { action: 'listing.pushed', ...about })
  })
}

const placeOf = ({ variant, shop }: Place['row']) => ({ variantId: variant.id, shopId: shop.id })
const created = (row: Place['row']) => ({ ...placeOf(row), listingId: row.variant.sku.toLowerCase() })
const communityOf = ({ variant }: Place['row']) => variant.product.producer.communityId
