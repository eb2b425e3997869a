import { type Place, placeFields, placeOf } from '#app/domain/community/place.ts'
import { photoFields, type ShownPhoto, shownPhoto } from '#app/domain/photo/shown.ts'
import { publicProduct, unveiledPhoto } from '#app/domain/producer/public.ts'
import { publicProductSql } from '#app/domain/producer/public-sql.server.ts'
import { db, type Prisma } from '#app/lib/database.server.ts'
import { type Told, told } from '#app/lib/told.ts'
import { type CategorySlug, categorySlugs } from './category.ts'

/** The shop's shelves: products as the public sees them. Every query stands on `publicProduct`. */

const cardFields = {
  id: true,
  shortCode: true,
  slug: true,
  titleTh: true,
  titleEn: true,
  oneOfAKind: true,
  leadDays: true,
  variants: {
    where: { archivedAt: null },
    orderBy: { position: 'asc' },
    select: { price: true, onHand: true, reserved: true },
  },
  pictures: {
    where: { photo: unveiledPhoto },
    orderBy: { position: 'asc' },
    take: 1,
    select: { altTh: true, altEn: true, photo: { select: photoFields } },
  },
  producer: { select: { nameTh: true, nameEn: true, community: { select: placeFields } } },
} satisfies Prisma.ProductSelect

type CardRow = Prisma.ProductGetPayload<{ select: typeof cardFields }>

/** A product as it stands in a list. Prices in satang. */
export interface ProductCard {
  readonly shortCode: string
  readonly slug: string
  readonly title: Told
  readonly picture: ShownPhoto | null
  readonly maker: Told
  readonly place: Place
  readonly priceFrom: bigint
  readonly priceTo: bigint
  readonly available: number
  readonly oneOfAKind: boolean
  readonly leadDays: number | null
}

export interface Shelf {
  readonly cards: ProductCard[]
  /** Where the next page begins, or null at the end. */
  readonly next: string | null
}

const pageSize = 24

/**
 * Goods for this week: at most one per maker, of what can be bought now, shuffled anew each week and the same for
 * everybody within it.
 */
export async function goodsOfTheWeek(week: string, count: number): Promise<ProductCard[]> {
  const chosen = await db.$queryRaw<{ id: string }[]>`
    select id from (
      select distinct on (p."producerId") p.id
      from "Product" p join "Producer" m on m.id = p."producerId"
      where ${publicProductSql} and exists (
        select from "Variant" v where v."productId" = p.id and v."archivedAt" is null and v."onHand" > v.reserved)
      order by p."producerId", md5(p.id::text || ${week})
    ) one_each
    order by md5(id::text || ${week}) limit ${count}`
  return cardsInOrder(chosen.map((row) => row.id))
}

/** Public products under a further condition, newest first, a page at a time. `after` is the short code it begins behind. */
export async function shelf(
  where: Prisma.ProductWhereInput,
  after: string | null = null,
  take = pageSize,
): Promise<Shelf> {
  const rows = await db.product.findMany({
    where: { AND: [publicProduct, where, ...(after ? [await behind(after)] : [])] },
    orderBy: [{ publishedAt: 'desc' }, { id: 'desc' }],
    take: take + 1,
    select: cardFields,
  })
  const shown = rows.slice(0, take)
  return { cards: shown.map(cardOf), next: rows.length > take ? (shown.at(-1)?.shortCode ?? null) : null }
}

/** The cards of these public products, in the order of the ids. */
export async function cardsInOrder(ids: readonly string[]): Promise<ProductCard[]> {
  if (ids.length === 0) return []
  const rows = await db.product.findMany({
    where: { AND: [publicProduct, { id: { in: [...ids] } }] },
    select: cardFields,
  })
  const byId = new Map(rows.map((row) => [row.id, cardOf(row)]))
  return ids.flatMap((id) => byId.get(id) ?? [])
}

/** A category with what stands on it. */
export interface CategoryShelf {
  readonly slug: CategorySlug
  readonly count: number
  /** Of its newest product that has one. */
  readonly picture: ShownPhoto | null
}

/** The categories that have public products, in the order of the shop, each with a picture of its newest. */
export async function categoryShelves(): Promise<CategoryShelf[]> {
  const rows = await db.$queryRaw<{ category: string; count: number; newest: string | null }[]>`
    select p.category, count(*)::int as count,
      (array_agg(p.id order by p."publishedAt" desc) filter (
        where exists (select from "ProductPhoto" photo where photo."productId" = p.id)))[1] as newest
    from "Product" p join "Producer" m on m.id = p."producerId"
    where ${publicProductSql} and p.category is not null group by p.category`
  const pictures = await db.product.findMany({
    where: { id: { in: rows.flatMap(({ newest }) => newest ?? []) } },
    select: { category: true, pictures: cardFields.pictures },
  })
  return categorySlugs.flatMap((slug) => {
    const row = rows.find(({ category }) => category === slug)
    const picture = pictures.find(({ category }) => category === slug)?.pictures[0]
    return row ? [{ slug, count: row.count, picture: picture ? shownPhoto(picture) : null }] : []
  })
}

async function behind(shortCode: string): Promise<Prisma.ProductWhereInput> {
  const last = await db.product.findUnique({ where: { shortCode }, select: { id: true, publishedAt: true } })
  if (!last?.publishedAt) return {}
  const { id, publishedAt } = last
  return { OR: [{ publishedAt: { lt: publishedAt } }, { publishedAt, id: { lt: id } }] }
}

function cardOf({ variants, pictures, producer, titleTh, titleEn, ...row }: CardRow): ProductCard {
  const prices = variants.map((variant) => variant.price).sort((a, b) => (a < b ? -1 : 1))
  return {
    shortCode: row.shortCode,
    slug: row.slug,
    title: told(titleTh, titleEn),
    picture: pictures[0] ? shownPhoto(pictures[0]) : null,
    maker: told(producer.nameTh, producer.nameEn),
    place: placeOf(producer.community),
    priceFrom: prices[0] ?? 0n,
    priceTo: prices.at(-1) ?? 0n,
    available: variants.reduce((sum, { onHand, reserved }) => sum + onHand - reserved, 0),
    oneOfAKind: row.oneOfAKind,
    leadDays: row.leadDays,
  }
}
