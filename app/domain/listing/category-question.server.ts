import { db, Prisma, type Tx } from '#app/lib/database.server.ts'
import { isId } from '#app/lib/id.ts'
import { done, type Outcome, refused } from '#app/lib/outcome.ts'
import type { Category, PartnerId, Words } from '#integrations/partners/contract.ts'
import { type BulkItem, writeBulk } from '../bulk/start.server.ts'
import { type Actor, reach } from '../person/actor.ts'
import { plain, rememberMapping } from './mapping.server.ts'
import { partnerOf, toShop } from './partner.server.ts'
import { emptyPlacing } from './placing.ts'
import { listingsKeptBy } from './wish.server.ts'

/**
 * Where a product lies on platforms that nobody has said it for: one question for the product, whatever the number of its
 * kinds and shops, and the answer holds for all goods of the same shelf of ours.
 */

const answerMs = 20_000
const mostSuggested = 6

export interface PlatformQuestion {
  readonly partner: PartnerId
  /** The best guesses first; empty when the platform did not answer, and then `trouble` says so. */
  readonly categories: readonly Category[]
  readonly trouble: Words | null
}

/** Listings that were wished and wait for their category. */
const unplaced = {
  want: 'live',
  state: 'needs_you',
  placing: { path: ['categoryId'], equals: Prisma.AnyNull },
} satisfies Prisma.PartnerListingWhereInput

/**
 * The platforms that wait for this product's category, each with suggestions by its name or by `like`. Null when the product
 * is not theirs to tend.
 */
export async function askCategories(actor: Actor, productId: string, like: string) {
  const product = await tendedProduct(actor, productId)
  if (!product) return null
  const waiting = await db.partnerListing.findMany({
    where: { AND: [unplaced, { variant: { productId } }] },
    include: { shop: true },
    orderBy: { createdAt: 'asc' },
  })
  const shops = waiting
    .map(({ shop }) => shop)
    .filter((shop, at, all) => all.findIndex(({ partner }) => partner === shop.partner) === at)
  const questions = await Promise.all(shops.map((shop) => questionFor(shop, like || product.titleTh)))
  return {
    product: { id: product.id, title: { th: product.titleTh, en: product.titleEn }, category: product.category },
    questions: questions.filter((one) => one !== null),
  }
}

export type AnswerRefusal = { readonly code: 'not_found' } | { readonly code: 'nothing_chosen' }

/**
 * Remembers the answers (category by platform) for the product's shelf and sends on everything of that shelf that waited
 * for them, within this person's communities: as a bulk, whose id comes back.
 */
export async function answerCategories(
  actor: Actor,
  productId: string,
  answers: Readonly<Record<string, string>>,
): Promise<Outcome<{ readonly bulkId: string | null }, AnswerRefusal>> {
  const product = await tendedProduct(actor, productId)
  if (!product) return refused({ code: 'not_found' })
  const given = Object.entries(answers).flatMap(([name, categoryId]) => {
    const partner = partnerOf(name)
    return partner?.shelf && categoryId ? [{ partner: partner.id, categoryId }] : []
  })
  if (given.length === 0) return refused({ code: 'nothing_chosen' })
  const id = await db.$transaction((tx) => takeAnswers(tx, actor, product, given))
  return done({ bulkId: id })
}

interface Answer {
  readonly partner: PartnerId
  readonly categoryId: string
}

async function takeAnswers(
  tx: Tx,
  actor: Actor,
  { id, category }: { id: string; category: string | null },
  given: readonly Answer[],
): Promise<string | null> {
  const items: BulkItem[] = []
  for (const { partner, categoryId } of given) {
    const placing = { ...emptyPlacing, categoryId }
    await rememberMapping(tx, actor, { partner, category }, placing)
    const ofPartner = { AND: [unplaced, listingsKeptBy(actor), { shop: { partner } }] }
    // This very product keeps the answer also while it lies on no shelf of ours.
    const own = await tx.partnerListing.findMany({ where: { AND: [ofPartner, { variant: { productId: id } }] } })
    for (const row of own) await tx.partnerListing.update({ where: { id: row.id }, data: { placing: plain(placing) } })
    const alike = category
      ? await tx.partnerListing.findMany({ where: { AND: [ofPartner, { variant: { product: { category } } }] } })
      : []
    items.push(...[...own, ...alike].map(({ variantId, shopId }) => ({ variantId, shopId, partner })))
  }
  return items.length > 0 ? writeBulk(tx, actor, 'push', items) : null
}

function tendedProduct(actor: Actor, productId: string) {
  if (!isId(productId)) return null
  const within = { id: productId, producer: { community: reach(actor, 'volunteer', 'staff') } }
  return db.product.findFirst({ where: within, select: { id: true, titleTh: true, titleEn: true, category: true } })
}

async function questionFor(
  row: { id: string; partner: string; remoteId: string; settings: unknown; state: string },
  like: string,
): Promise<PlatformQuestion | null> {
  const partner = partnerOf(row.partner)
  if (!partner?.shelf || row.state !== 'connected') return null
  const found = await partner.shelf.categories(toShop(row), like, AbortSignal.timeout(answerMs))
  if (!found.ok) return { partner: partner.id, categories: [], trouble: found.trouble.say }
  const best = found.value.filter(({ suggested }) => suggested)
  const others = found.value.filter(({ suggested }) => !suggested)
  return { partner: partner.id, categories: [...best, ...others].slice(0, mostSuggested), trouble: null }
}
