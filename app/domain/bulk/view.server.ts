import { z } from 'zod'
import { db, Prisma } from '#app/lib/database.server.ts'
import { isId } from '#app/lib/id.ts'
import { type Actor, actsForProgramme } from '../person/actor.ts'
import { type BulkRefusal, bulkRefusalCodes } from './verb.ts'

/** How far a bulk is and what could not be done. Seen by whoever asked for it, and by the programme's staff. */

const mostOfReason = 20
const recent = 5

const refusal = z.object({
  code: z.enum(bulkRefusalCodes),
  say: z.object({ th: z.string(), en: z.string() }).optional(),
})

/** One bulk with its sums, the questions that are open and what could not be done; null when it is not theirs to see. */
export async function openBulk(actor: Actor, id: string) {
  if (!isId(id)) return null
  const bulk = await db.partnerBulk.findFirst({ where: { AND: [{ id }, seenBy(actor)] } })
  if (!bulk) return null
  const [counted, there, questions, reasons] = await Promise.all([
    db.partnerBulkItem.groupBy({ by: ['state'], where: { bulkId: id }, _count: true }),
    countThere(id),
    openQuestions(id),
    readReasons(id),
  ])
  const count = (state: string) => counted.find((one) => one.state === state)?._count ?? 0
  const sums = { waiting: count('waiting'), done: count('done'), asks: count('asks'), refused: count('refused') }
  return {
    ...{ id, verb: bulk.verb, createdAt: bulk.createdAt, finishedAt: bulk.finishedAt, sums, there },
    total: sums.waiting + sums.done + sums.asks + sums.refused,
    ...{ questions, reasons },
  }
}

/** The newest bulks of this person that are not long ago, for the way back to one. */
export async function recentBulks(actor: Actor) {
  const since = new Date(Date.now() - 24 * 3_600_000)
  const bulks = await db.partnerBulk.findMany({
    where: { actorId: actor.id, createdAt: { gte: since } },
    orderBy: { createdAt: 'desc' },
    take: recent,
    select: { id: true, verb: true, createdAt: true, finishedAt: true, _count: { select: { items: true } } },
  })
  return bulks.map(({ _count, ...bulk }) => ({ ...bulk, total: _count.items }))
}

/** The listings of a bulk by how they stand now: a wish that was written down still has to get there. */
async function countThere(bulkId: string) {
  const [row] = await db.$queryRaw<{ underWay: number; settled: number; inNeed: number }[]>`
    select
      count(*) filter (where listing.state in ('waiting', 'on_its_way', 'in_review'))::int as "underWay",
      count(*) filter (where listing.state in ('live', 'hidden', 'gone'))::int as settled,
      count(*) filter (where listing.state in ('needs_you', 'refused', 'drifted'))::int as "inNeed"
    from "PartnerBulkItem" item
    join "PartnerListing" listing on listing."variantId" = item."variantId" and listing."shopId" = item."shopId"
    where item."bulkId" = ${bulkId}::uuid and item.state in ('done', 'asks')`
  return row ?? { underWay: 0, settled: 0, inNeed: 0 }
}

/** Shelves of ours that still wait for their category over there: one product of each stands for all. */
async function openQuestions(bulkId: string) {
  const shelves = await db.$queryRaw<{ productId: string; products: number }[]>`
    select (array_agg(product.id order by product.id))[1] as "productId", count(distinct product.id)::int as products
    from "PartnerBulkItem" item
    join "PartnerListing" listing on listing."variantId" = item."variantId" and listing."shopId" = item."shopId"
    join "Variant" variant on variant.id = item."variantId"
    join "Product" product on product.id = variant."productId"
    where item."bulkId" = ${bulkId}::uuid and item.state = 'asks'
      and listing.state = 'needs_you' and listing.placing ->> 'categoryId' is null
    group by product.category order by products desc`
  const products = await db.product.findMany({
    where: { id: { in: shelves.map(({ productId }) => productId) } },
    select: { id: true, titleTh: true, titleEn: true },
  })
  return shelves.flatMap(({ productId, products: count }) => {
    const product = products.find(({ id }) => id === productId)
    return product ? [{ productId, name: { th: product.titleTh, en: product.titleEn }, others: count - 1 }] : []
  })
}

/** What could not be done, by platform and reason, the most frequent first, each with some of its goods. */
async function readReasons(bulkId: string) {
  const grouped = await db.partnerBulkItem.groupBy({
    by: ['partner', 'refusal'],
    where: { bulkId, state: 'refused' },
    _count: true,
  })
  const sorted = grouped.sort((one, other) => other._count - one._count)
  return Promise.all(
    sorted.map(async ({ partner, refusal: kept, _count }) => {
      const items = await db.partnerBulkItem.findMany({
        where: { bulkId, state: 'refused', partner, refusal: { equals: kept ?? Prisma.AnyNull } },
        orderBy: { id: 'asc' },
        take: mostOfReason,
        select: itemShown,
      })
      return { partner, refusal: readRefusal(kept), count: _count, items: items.map(toItem) }
    }),
  )
}

function seenBy(actor: Actor): Prisma.PartnerBulkWhereInput {
  return actsForProgramme(actor, 'staff') ? {} : { actorId: actor.id }
}

const itemShown = {
  id: true,
  shopId: true,
  variant: {
    select: {
      nameTh: true,
      nameEn: true,
      product: { select: { id: true, titleTh: true, titleEn: true } },
      listings: { select: { id: true, shopId: true } },
    },
  },
} satisfies Prisma.PartnerBulkItemSelect

function toItem({ id, shopId, variant }: Prisma.PartnerBulkItemGetPayload<{ select: typeof itemShown }>) {
  const { product, nameTh, nameEn, listings } = variant
  return {
    ...{ id, productId: product.id, listingId: listings.find((one) => one.shopId === shopId)?.id ?? null },
    name: {
      th: [product.titleTh, nameTh].filter(Boolean).join(' · '),
      en: product.titleEn && [product.titleEn, nameEn ?? nameTh].filter(Boolean).join(' · '),
    },
  }
}

function readRefusal(kept: unknown): BulkRefusal | null {
  const read = refusal.safeParse(kept)
  return read.success ? read.data : null
}
