import type { Prisma } from '#app/lib/database.server.ts'
import { type Told, told, toldIf } from '#app/lib/told.ts'
import { weaveChoice } from '../community/weave.ts'
import { orderCode } from '../order/path.ts'
import { photoFields, type ShownPhoto, shownPhoto } from '../photo/shown.ts'
import { type DeliveryWay, type FulfilmentState, lateSince } from './rules.ts'
import { type Stage, stageOf } from './stage.ts'

/** One kind of goods that somebody has bought. */
export interface CardGoods {
  readonly key: string
  readonly title: Told
  /** Where a product has more than one: which. */
  readonly name: Told | null
  readonly units: number
  readonly photo: ShownPhoto | null
}

/** An order as a list shows it: a part of one of ours, or one at a partner platform. Nothing of its buyer. */
export interface OrderCard {
  readonly id: string
  /** As people say it: `YN-7F3K9A-1`, or the platform's own number. */
  readonly code: string
  readonly stage: Stage
  readonly way: DeliveryWay
  readonly goods: readonly CardGoods[]
  readonly cloth: { readonly slug: string; readonly weave: ReturnType<typeof weaveChoice> }
  readonly since: Date
  /** Since when it is late; null: it is not. */
  readonly lateSince: Date | null
  readonly ours: { readonly state: FulfilmentState } | null
  readonly partner: SaleCard | null
}

interface SaleCard {
  readonly partner: string
  readonly shop: string
  readonly state: Prisma.PartnerSaleGetPayload<object>['state']
  readonly shipBy: Date | null
}

const goodsPicture = {
  orderBy: { position: 'asc' },
  take: 1,
  select: { altTh: true, altEn: true, photo: { select: photoFields } },
} satisfies Prisma.Product$picturesArgs

const cloth = { select: { slug: true, weave: true } } satisfies Prisma.CommunityDefaultArgs

/** What a card needs of a part. */
export const partCard = {
  order: { select: { shortCode: true, placedAt: true } },
  producer: { select: { id: true, community: cloth } },
  lines: {
    orderBy: { position: 'asc' },
    include: { variant: { select: { product: { select: { leadDays: true, pictures: goodsPicture } } } } },
  },
} satisfies Prisma.FulfilmentInclude

export function cardOfPart(part: Prisma.FulfilmentGetPayload<{ include: typeof partCard }>, now: Date): OrderCard {
  const { id, number, state, way, confirmedAt, lines } = part
  const { slug, weave } = part.producer.community
  const leadDays = Math.max(0, ...lines.map(({ variant }) => variant.product.leadDays ?? 0))
  return {
    ...{ id, code: orderCode(part.order.shortCode, number), stage: stageOf(state), way },
    goods: lines.map((line) => ({
      ...{ key: line.id, title: told(line.titleTh, line.titleEn), name: toldIf(line.nameTh, line.nameEn) },
      ...{ units: line.quantity - line.cancelledQuantity, photo: pictureOf(line.variant.product) },
    })),
    cloth: { slug, weave: weaveChoice(weave) },
    since: confirmedAt ?? part.order.placedAt,
    lateSince: lateSince({ state, confirmedAt, leadDays }, now),
    ...{ ours: { state }, partner: null },
  }
}

/** What a card needs of a sale, with those of its lines that are this maker's. */
export const saleCard = (mine: Prisma.PartnerSaleLineWhereInput) =>
  ({
    shop: { select: { name: true, partner: true } },
    lines: {
      where: mine,
      orderBy: { key: 'asc' },
      include: {
        variant: {
          select: {
            ...{ nameTh: true, nameEn: true },
            product: {
              select: {
                ...{ titleTh: true, titleEn: true, pictures: goodsPicture },
                producer: { select: { id: true, community: cloth } },
              },
            },
          },
        },
      },
    },
  }) satisfies Prisma.PartnerSaleInclude

type Sale = Prisma.PartnerSaleGetPayload<{ include: ReturnType<typeof saleCard> }>

/** Null when nothing of it is one of our goods. */
export function cardOfSale(sale: Sale, now: Date): OrderCard | null {
  const { id, remoteId, state, shop, placedAt, shipBy } = sale
  const lines = sale.lines.flatMap(({ variant, ...line }) => (variant ? [{ ...line, variant }] : []))
  const [first] = lines
  if (!first) return null
  const { slug, weave } = first.variant.product.producer.community
  const stage = state === 'to_ship' ? 'packing' : 'done'
  return {
    ...{ id, code: remoteId, stage, way: 'parcel' },
    goods: lines.map((line) => ({
      ...{ key: line.id, units: line.quantity, photo: pictureOf(line.variant.product) },
      title: told(line.variant.product.titleTh, line.variant.product.titleEn),
      name: toldIf(line.variant.nameTh, line.variant.nameEn),
    })),
    cloth: { slug, weave: weaveChoice(weave) },
    since: placedAt,
    lateSince: stage === 'packing' && shipBy && shipBy <= now ? shipBy : null,
    ours: null,
    partner: { partner: shop.partner, shop: shop.name, state, shipBy },
  }
}

function pictureOf({ pictures }: { pictures: readonly Parameters<typeof shownPhoto>[0][] }): ShownPhoto | null {
  const [picture] = pictures
  return picture ? shownPhoto(picture) : null
}
