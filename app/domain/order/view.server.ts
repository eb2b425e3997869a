import { db } from '#app/lib/database.server.ts'
import { type Told, told, toldIf } from '#app/lib/told.ts'
import { type Place, type PlaceRow, placeOf } from '../community/place.ts'
import { type Point, pointOf } from '../delivery/points.server.ts'
import { trackingUrl } from '../delivery/tracking.ts'
import { type OrderSplit, splitOfOrder } from '../ledger/order-split.server.ts'
import { type PhotoFields, photoFields } from '../photo/shown.ts'
import { publicPhoto } from '../producer/public.ts'
import { type RefundShown, refundsShown } from '../refund/shown.server.ts'
import { type Buyer, openBuyer } from './buyer.server.ts'
import { undecidedAttempt } from './expire.server.ts'
import { type FoundOrder, orderByToken } from './find.server.ts'
import { type OrderState, stateOf } from './state.ts'

/** An order as its buyer sees it. Money in satang. */
export interface OrderView {
  readonly shortCode: string
  readonly state: OrderState
  /** Somebody has begun to pay and nobody knows yet what came of it. */
  readonly isBeingChecked: boolean
  readonly inReview: boolean
  readonly placedAt: Date
  readonly reservedUntil: Date | null
  readonly goodsTotal: bigint
  readonly deliveryTotal: bigint
  readonly total: bigint
  readonly buyer: Buyer
  readonly parts: readonly PartView[]
  readonly split: OrderSplit | null
  /** Money that goes back, or was asked for. */
  readonly refunds: readonly RefundShown[]
}

export interface PartView {
  readonly number: number
  readonly state: FoundOrder['fulfilments'][number]['state']
  readonly maker: { readonly shortCode: string; readonly slug: string; readonly name: Told }
  readonly place: Place
  readonly deliveryFee: bigint
  /** Null: it comes by parcel. */
  readonly point: Point | null
  readonly collectCode: string | null
  readonly note: string | null
  readonly parcels: readonly {
    readonly carrier: string
    readonly trackingNumber: string | null
    readonly url: string | null
    readonly pieces: number
  }[]
  /** How many of its pieces have left or were collected, of those that are not cancelled. */
  readonly pieces: { readonly gone: number; readonly of: number }
  readonly lines: readonly LineView[]
}

export interface LineView {
  readonly id: string
  readonly title: Told
  readonly name: Told | null
  /** Where it stands in the shop, as far as it still does. */
  readonly productCode: string
  readonly picture: PhotoFields | null
  readonly quantity: number
  readonly cancelledQuantity: number
  readonly unitPrice: bigint
  readonly gross: bigint
  readonly refunded: bigint
  readonly noReturn: string | null
}

/** The order of this address; null: there is none, or the address is wrong, which looks the same. */
export async function viewOrder(token: string | undefined): Promise<OrderView | null> {
  const order = await orderByToken(token)
  return order && whole(order)
}

async function whole(order: FoundOrder): Promise<OrderView> {
  const [places, products, photos, undecided, split, refunds] = await Promise.all([
    placesOf(order),
    productsOf(order),
    photosOf(order),
    db.paymentAttempt.count({ where: { orderId: order.id, ...undecidedAttempt } }),
    splitOfOrder(order),
    // Before money came there is none to go back.
    order.paidAt || order.cancelledAt ? refundsShown(order.id) : [],
  ])
  const buyer = openBuyer(order.sealedBuyer)
  const lineOf = (line: FoundOrder['lines'][number]): LineView => ({
    ...{ id: line.id, title: told(line.titleTh, line.titleEn), name: toldIf(line.nameTh, line.nameEn) },
    productCode: products.get(line.variantId) ?? '',
    picture: photos.get(line.photoHash ?? '') ?? null,
    ...{ quantity: line.quantity, cancelledQuantity: line.cancelledQuantity, unitPrice: line.unitPrice },
    ...{ gross: line.gross, refunded: line.refunded, noReturn: line.noReturn },
  })
  const parts = order.fulfilments.flatMap(({ producer, pickupPoint, parcels, ...part }): PartView[] => {
    const place = places.get(producer.communityId)
    if (!place) return []
    const own = order.lines.filter(({ fulfilmentId }) => fulfilmentId === part.id)
    return [
      {
        ...{ number: part.number, state: part.state, place, deliveryFee: part.deliveryFee },
        maker: {
          ...{ shortCode: producer.shortCode, slug: producer.slug },
          name: told(producer.nameTh, producer.nameEn),
        },
        point: pickupPoint && pointOf(pickupPoint),
        collectCode: part.collectCode,
        note: buyer.notes[part.producerId] ?? null,
        parcels: parcels.map(({ carrier, trackingNumber, lines }) => ({
          ...{ carrier, trackingNumber, url: trackingNumber && trackingUrl(carrier, trackingNumber) },
          pieces: sumOf(lines),
        })),
        pieces: {
          gone: sumOf(parcels.flatMap(({ lines }) => lines)),
          of: sumOf(own) - sumOf(own.map(({ cancelledQuantity: quantity }) => ({ quantity }))),
        },
        lines: own.map(lineOf),
      },
    ]
  })
  return {
    ...{ shortCode: order.shortCode, state: stateOf(order), inReview: order.inReview, placedAt: order.placedAt },
    ...{ reservedUntil: order.reservedUntil, goodsTotal: order.goodsTotal, deliveryTotal: order.deliveryTotal },
    ...{ total: order.total, isBeingChecked: undecided > 0, buyer, parts, split, refunds },
  }
}

const sumOf = (some: readonly { readonly quantity: number }[]) => some.reduce((all, { quantity }) => all + quantity, 0)

async function placesOf({ fulfilments }: FoundOrder): Promise<ReadonlyMap<string, Place>> {
  const ids = fulfilments.map(({ producer }) => producer.communityId)
  const rows = await db.$queryRaw<(PlaceRow & { id: string })[]>`
    select c.id, c.slug, c."nameTh", c."nameEn", c.weave,
      jsonb_build_object('slug', d.slug, 'nameTh', d."nameTh", 'nameEn', d."nameEn") as district
    from "Community" c join "District" d on d.code = c."districtCode" where c.id = any(${ids}::uuid[])`
  return new Map(rows.map((row) => [row.id, placeOf(row)]))
}

async function productsOf({ lines }: FoundOrder): Promise<ReadonlyMap<string, string>> {
  const rows = await db.$queryRaw<{ id: string; shortCode: string }[]>`
    select v.id, p."shortCode" from "Variant" v join "Product" p on p.id = v."productId"
    where v.id = any(${lines.map(({ variantId }) => variantId)}::uuid[])`
  return new Map(rows.map(({ id, shortCode }) => [id, shortCode]))
}

/** The pictures that may still be shown: a consent withdrawn since is obeyed here too. */
async function photosOf({ lines }: FoundOrder): Promise<ReadonlyMap<string, PhotoFields>> {
  const hashes = lines.flatMap(({ photoHash }) => photoHash ?? [])
  if (hashes.length === 0) return new Map()
  const rows = await db.photo.findMany({
    where: { AND: [{ hash: { in: hashes } }, publicPhoto] },
    select: photoFields,
  })
  return new Map(rows.map((row) => [row.hash, row]))
}

/** What to put into the cart to buy the same again. */
export async function cartOfOrder(
  token: string | undefined,
): Promise<readonly { variantId: string; quantity: number }[]> {
  const order = await orderByToken(token)
  return (order?.lines ?? []).map(({ variantId, quantity }) => ({ variantId, quantity }))
}
