import { type Place, placeFields, placeOf } from '#app/domain/community/place.ts'
import { photoFields, type ShownPhoto, shownPhoto } from '#app/domain/photo/shown.ts'
import { unveiledPhoto } from '#app/domain/producer/public.ts'
import type { Prisma, Tx } from '#app/lib/database.server.ts'
import { type Told, told, toldIf } from '#app/lib/told.ts'
import { type NoReturn, returnRight } from '../order/return-right.ts'
import { categoryOf, rulesOf } from '../product/category.ts'
import { readFacts } from '../product/facts.ts'

/** A variant as somebody buys it, with its maker. Prices in satang. */
export interface Goods {
  readonly variantId: string
  readonly sku: string
  readonly shortCode: string
  readonly slug: string
  readonly title: Told
  /** Which form of it; null: there is one only. */
  readonly name: Told | null
  readonly picture: ShownPhoto | null
  readonly price: bigint
  /** Units that nobody has been promised. */
  readonly free: number
  /** Published, its maker in the shop, the variant still made. */
  readonly isOnSale: boolean
  /** False: a service or a class, met at the community. */
  readonly travels: boolean
  /** With its wrapping; null: not known. */
  readonly grams: number | null
  readonly leadDays: number | null
  readonly oneOfAKind: boolean
  readonly noReturn: NoReturn | null
  readonly maker: Maker
}

export interface Maker {
  readonly id: string
  readonly shortCode: string
  readonly slug: string
  readonly name: Told
  readonly communityId: string
  readonly place: Place
}

const goodsFields = {
  id: true,
  sku: true,
  nameTh: true,
  nameEn: true,
  price: true,
  onHand: true,
  reserved: true,
  weightGrams: true,
  archivedAt: true,
  product: {
    select: {
      shortCode: true,
      slug: true,
      titleTh: true,
      titleEn: true,
      status: true,
      category: true,
      facts: true,
      leadDays: true,
      oneOfAKind: true,
      pictures: {
        where: { photo: unveiledPhoto },
        orderBy: { position: 'asc' },
        take: 1,
        select: { altTh: true, altEn: true, photo: { select: photoFields } },
      },
      producer: {
        select: {
          id: true,
          shortCode: true,
          slug: true,
          nameTh: true,
          nameEn: true,
          consents: true,
          communityId: true,
          community: { select: placeFields },
        },
      },
    },
  },
} satisfies Prisma.VariantSelect

type Row = Prisma.VariantGetPayload<{ select: typeof goodsFields }>

/** The variants that still exist, by id; what was deleted is not among them. */
export async function readGoods(tx: Tx, variantIds: readonly string[]): Promise<ReadonlyMap<string, Goods>> {
  const rows = await tx.variant.findMany({ where: { id: { in: [...variantIds] } }, select: goodsFields })
  return new Map(rows.map((row) => [row.id, goodsOf(row)]))
}

function goodsOf({ product, ...row }: Row): Goods {
  const { producer, pictures, leadDays, oneOfAKind } = product
  const category = categoryOf(product.category)
  return {
    ...{ variantId: row.id, sku: row.sku, price: row.price, grams: row.weightGrams, leadDays, oneOfAKind },
    ...{ shortCode: product.shortCode, slug: product.slug, title: told(product.titleTh, product.titleEn) },
    name: toldIf(row.nameTh, row.nameEn),
    picture: pictures[0] ? shownPhoto(pictures[0]) : null,
    free: row.onHand - row.reserved,
    isOnSale: row.archivedAt === null && product.status === 'published' && producer.consents.includes('shop'),
    travels: !category || rulesOf(category).needsWeight,
    noReturn: returnRight({ category, kind: readFacts(product.facts).kind, leadDays }),
    maker: {
      ...{ id: producer.id, shortCode: producer.shortCode, slug: producer.slug, communityId: producer.communityId },
      name: told(producer.nameTh, producer.nameEn),
      place: placeOf(producer.community),
    },
  }
}
