import { type Place, placeFields, placeOf } from '#app/domain/community/place.ts'
import { photoFields, type ShownPhoto, shownPhoto } from '#app/domain/photo/shown.ts'
import { publicProduct, shownProducerPhoto, unveiledPhoto } from '#app/domain/producer/public.ts'
import { type BadgeRow, badgeFields, validMark } from '#app/domain/product/badge.ts'
import { type StoryCard, storyShelf } from '#app/domain/story/shelf.server.ts'
import { db, type Prisma } from '#app/lib/database.server.ts'
import { notThere, type Seen, there } from '#app/lib/seen.ts'
import { type Told, told, toldIf } from '#app/lib/told.ts'
import type { OrderSplit } from '../ledger/order-split.server.ts'
import { splitOfPrice } from '../ledger/split.ts'
import { moneyRules } from '../money-rules/read.server.ts'
import type { MoneyRules } from '../money-rules/rules.ts'
import type { Actor } from '../person/actor.ts'
import { type CategorySlug, categoryOf, type FactName, factNames } from './category.ts'
import { readFacts } from './facts.ts'
import { keptBy } from './sheet.server.ts'
import { type ProductCard, shelf } from './shelf.server.ts'

/** One form of a product. Price in satang, measures in grams and mm. */
export interface OpenVariant {
  readonly sku: string
  readonly name: Told | null
  readonly price: bigint
  readonly available: number
  readonly weightGrams: number | null
  readonly sizeMm: readonly [length: number, width: number, height: number] | null
}

/** A product opened for looking at. */
export interface OpenProduct {
  readonly shortCode: string
  readonly slug: string
  readonly title: Told
  readonly description: Told
  readonly materials: Told | null
  readonly category: CategorySlug | null
  readonly oneOfAKind: boolean
  readonly leadDays: number | null
  readonly variants: readonly OpenVariant[]
  readonly pictures: readonly ShownPhoto[]
  readonly facts: readonly { readonly name: FactName; readonly says: Told }[]
  readonly badges: readonly BadgeRow[]
  readonly maker: {
    readonly shortCode: string
    readonly slug: string
    readonly name: Told
    readonly makes: Told
    readonly picture: ShownPhoto | null
  }
  readonly place: Place
  readonly story: StoryCard | null
  /** Where else it can be bought today. */
  readonly elsewhere: readonly { readonly partner: string; readonly url: string }[]
  readonly fromTheSameLane: readonly ProductCard[]
  /** Where the money of its lowest price goes. */
  readonly split: OrderSplit
}

const fields = {
  id: true,
  shortCode: true,
  slug: true,
  titleTh: true,
  titleEn: true,
  descriptionTh: true,
  descriptionEn: true,
  materialsTh: true,
  materialsEn: true,
  category: true,
  oneOfAKind: true,
  leadDays: true,
  facts: true,
  producerId: true,
  variants: {
    where: { archivedAt: null },
    orderBy: { position: 'asc' },
    select: {
      sku: true,
      nameTh: true,
      nameEn: true,
      price: true,
      onHand: true,
      reserved: true,
      weightGrams: true,
      lengthMm: true,
      widthMm: true,
      heightMm: true,
      listings: { where: { state: 'live' }, select: { seen: true, shop: { select: { partner: true } } } },
    },
  },
  pictures: {
    where: { photo: unveiledPhoto },
    orderBy: { position: 'asc' },
    select: { altTh: true, altEn: true, photo: { select: photoFields } },
  },
  producer: {
    select: {
      shortCode: true,
      slug: true,
      nameTh: true,
      nameEn: true,
      makesTh: true,
      makesEn: true,
      consents: true,
      communityId: true,
      community: { select: placeFields },
      pictures: {
        where: shownProducerPhoto,
        orderBy: { position: 'asc' },
        take: 1,
        select: { altTh: true, altEn: true, photo: { select: photoFields } },
      },
    },
  },
} satisfies Prisma.ProductSelect

type Row = Prisma.ProductGetPayload<{ select: typeof fields }>
type VariantRow = Row['variants'][number]

/** The product with this short code; `gone` once it, or its maker, was taken down. */
export async function openProduct(shortCode: string, now: Date): Promise<Seen<OpenProduct>> {
  const row = await db.product.findFirst({ where: { AND: [{ shortCode }, publicProduct] }, select: fields })
  if (!row) {
    const hidden = await db.product.findUnique({ where: { shortCode }, select: { publishedAt: true } })
    return notThere(Boolean(hidden?.publishedAt))
  }
  return there(await whole(row, now))
}

/** The same, for somebody who keeps these goods, before anybody else sees it; null when it is not there or not theirs. */
export async function previewProduct(actor: Actor, productId: string, now: Date): Promise<OpenProduct | null> {
  const row = await db.product.findFirst({ where: { AND: [{ id: productId }, keptBy(actor)] }, select: fields })
  return row && whole(row, now)
}

/** The short code that an outside program means by a slug or a code, or null. */
export async function codeOfSlug(asked: string): Promise<string | null> {
  const code = asked.toUpperCase().replace(/^YN-/, '')
  const rows = await db.product.findMany({
    where: { OR: [{ shortCode: code }, { slug: asked }] },
    orderBy: { createdAt: 'asc' },
    select: { shortCode: true, status: true },
  })
  const byCode = rows.find((row) => row.shortCode === code)
  return (byCode ?? rows.find((row) => row.status === 'published') ?? rows[0])?.shortCode ?? null
}

async function whole(row: Row, now: Date): Promise<OpenProduct> {
  const [marks, story, lane, rules] = await Promise.all([
    db.mark.findMany({
      where: { AND: [validMark(now), { OR: [{ productId: row.id }, { producerId: row.producerId }] }] },
      orderBy: { createdAt: 'asc' },
      select: badgeFields,
    }),
    storyOf(row),
    shelf({ producer: { communityId: row.producer.communityId }, NOT: { id: row.id } }),
    moneyRules(db),
  ])
  const split = splitOfLowest(row, rules)
  return { ...opened(row), badges: marks, story, fromTheSameLane: lane.cards.slice(0, 4), split }
}

function splitOfLowest({ variants, producerId, producer }: Row, { shareBps }: MoneyRules): OrderSplit {
  const lowest = variants.map(({ price }) => price).reduce((a, b) => (a === 0n || b < a ? b : a), 0n)
  const { makers, ...rest } = splitOfPrice(lowest, producerId, shareBps)
  const name = told(producer.nameTh, producer.nameEn)
  return { ...rest, makers: makers.map(({ amount }) => ({ name, amount })) }
}

/** Its own story, else its maker's, else its community's. */
async function storyOf({ id, producerId, producer }: Row): Promise<StoryCard | null> {
  const from: Prisma.StoryWhereInput[] = [
    { productId: id },
    { producerId, productId: null },
    { communityId: producer.communityId, producerId: null, productId: null },
  ]
  for (const where of from) {
    const { cards } = await storyShelf(where, { take: 1 })
    if (cards[0]) return cards[0]
  }
  return null
}

function opened(row: Row): Omit<OpenProduct, 'badges' | 'story' | 'fromTheSameLane' | 'split'> {
  const { producer } = row
  const { label } = readFacts(row.facts)
  return {
    shortCode: row.shortCode,
    slug: row.slug,
    title: told(row.titleTh, row.titleEn),
    description: told(row.descriptionTh, row.descriptionEn),
    materials: toldIf(row.materialsTh, row.materialsEn),
    category: categoryOf(row.category),
    oneOfAKind: row.oneOfAKind,
    leadDays: row.leadDays,
    variants: row.variants.map(variantOf),
    pictures: row.pictures.map(shownPhoto),
    facts: factNames.flatMap((name) => {
      const fact = label[name]
      return fact ? [{ name, says: told(fact.th, fact.en) }] : []
    }),
    maker: {
      shortCode: producer.shortCode,
      slug: producer.slug,
      name: told(producer.nameTh, producer.nameEn),
      makes: told(producer.makesTh, producer.makesEn),
      picture: producer.pictures[0] ? shownPhoto(producer.pictures[0]) : null,
    },
    place: placeOf(producer.community),
    elsewhere: producer.consents.includes('partners') ? elsewhereOf(row.variants) : [],
  }
}

function variantOf(row: VariantRow): OpenVariant {
  const { lengthMm, widthMm, heightMm } = row
  return {
    sku: row.sku,
    name: toldIf(row.nameTh, row.nameEn),
    price: row.price,
    available: row.onHand - row.reserved,
    weightGrams: row.weightGrams,
    sizeMm: lengthMm && widthMm && heightMm ? [lengthMm, widthMm, heightMm] : null,
  }
}

/** The addresses that the platforms themselves gave for what is live there, one per platform. */
function elsewhereOf(variants: readonly VariantRow[]): { partner: string; url: string }[] {
  const found = new Map<string, string>()
  for (const { seen, shop } of variants.flatMap((variant) => variant.listings)) {
    const url = typeof seen === 'object' && seen !== null && 'url' in seen ? seen.url : null
    if (typeof url === 'string' && /^https?:\/\//.test(url) && !found.has(shop.partner)) found.set(shop.partner, url)
  }
  return [...found].map(([partner, url]) => ({ partner, url }))
}
