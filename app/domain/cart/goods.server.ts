import { type Place, type PlaceRow, placeOf } from '#app/domain/community/place.ts'
import { type ShownPhoto, shownPhoto } from '#app/domain/photo/shown.ts'
import { publicProductSql, unveiledPhotoSql } from '#app/domain/producer/public-sql.server.ts'
import type { Tx } from '#app/lib/database.server.ts'
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

/** A variant with all that `Goods` says of it, in one line: every page of a purchase asks for it, some more than once. */
interface Row {
  readonly id: string
  readonly sku: string
  readonly nameTh: string | null
  readonly nameEn: string | null
  readonly price: bigint
  readonly free: number
  readonly grams: number | null
  readonly isOnSale: boolean
  readonly shortCode: string
  readonly slug: string
  readonly titleTh: string
  readonly titleEn: string | null
  readonly category: string | null
  readonly facts: unknown
  readonly leadDays: number | null
  readonly oneOfAKind: boolean
  readonly picture: Parameters<typeof shownPhoto>[0] | null
  readonly maker: Pick<Maker, 'id' | 'shortCode' | 'slug' | 'communityId'> & { nameTh: string; nameEn: string | null }
  readonly community: PlaceRow
}

/** The variants that still exist, by id; what was deleted is not among them. */
export async function readGoods(tx: Tx, variantIds: readonly string[]): Promise<ReadonlyMap<string, Goods>> {
  if (variantIds.length === 0) return new Map()
  const rows = await tx.$queryRaw<Row[]>`
    select v.id, v.sku, v."nameTh", v."nameEn", v.price, v."onHand" - v.reserved as free, v."weightGrams" as grams,
      v."archivedAt" is null and ${publicProductSql} as "isOnSale",
      p."shortCode", p.slug, p."titleTh", p."titleEn", p.category, p.facts, p."leadDays", p."oneOfAKind", shown.picture,
      jsonb_build_object('id', m.id, 'shortCode', m."shortCode", 'slug', m.slug, 'communityId', m."communityId",
        'nameTh', m."nameTh", 'nameEn', m."nameEn") as maker,
      jsonb_build_object('slug', c.slug, 'nameTh', c."nameTh", 'nameEn', c."nameEn", 'weave', c.weave,
        'district', jsonb_build_object('slug', d.slug, 'nameTh', d."nameTh", 'nameEn', d."nameEn")) as community
    from "Variant" v
    join "Product" p on p.id = v."productId"
    join "Producer" m on m.id = p."producerId"
    join "Community" c on c.id = m."communityId"
    join "District" d on d.code = c."districtCode"
    left join lateral (
      select jsonb_build_object('altTh', hung."altTh", 'altEn', hung."altEn", 'photo', jsonb_build_object(
        'hash', photo.hash, 'width', photo.width, 'height', photo.height, 'dominantColour', photo."dominantColour")) as picture
      from "ProductPhoto" hung join "Photo" photo on photo.id = hung."photoId"
      where hung."productId" = p.id and ${unveiledPhotoSql}
      order by hung.position limit 1) shown on true
    where v.id = any(${variantIds}::uuid[])`
  return new Map(rows.map((row) => [row.id, goodsOf(row)]))
}

function goodsOf({ maker, community, picture, ...row }: Row): Goods {
  const { leadDays, free, price, grams, isOnSale, oneOfAKind } = row
  const category = categoryOf(row.category)
  return {
    ...{ variantId: row.id, sku: row.sku, price, grams, free, isOnSale, leadDays, oneOfAKind },
    ...{ shortCode: row.shortCode, slug: row.slug, title: told(row.titleTh, row.titleEn) },
    name: toldIf(row.nameTh, row.nameEn),
    picture: picture && shownPhoto(picture),
    travels: !category || rulesOf(category).needsWeight,
    noReturn: returnRight({ category, kind: readFacts(row.facts).kind, leadDays }),
    maker: {
      ...{ id: maker.id, shortCode: maker.shortCode, slug: maker.slug, communityId: maker.communityId },
      name: told(maker.nameTh, maker.nameEn),
      place: placeOf(community),
    },
  }
}
