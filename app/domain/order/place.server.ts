import { randomInt } from 'node:crypto'
import { db, isDuplicate, type Tx } from '#app/lib/database.server.ts'
import { done, type Outcome, refused } from '#app/lib/outcome.ts'
import { newShortCode } from '#app/lib/short-code.server.ts'
import type { Cart } from '../cart/cart.ts'
import { zoneOf } from '../delivery/zone.ts'
import { shareOf } from '../ledger/allocation.ts'
import { notify } from '../notice/notify.server.ts'
import { openStockRoom } from '../sale/stock-room.server.ts'
import { type Buyer, sealBuyer } from './buyer.server.ts'
import { keepsTooMuch, marksOf, type Origin } from './hoard.server.ts'
import { type PrepareRefusal, prepareOrder } from './prepare.server.ts'
import type { QuotedLine, QuotedPart, WayChoice } from './quote.ts'
import { reserveOrder } from './reservation.server.ts'
import { keepToken, newToken, openToken } from './token.server.ts'

/** Everything a buyer said on the checkout page. */
export interface OrderWish {
  /** Made with the form: the same form sent twice is one order. */
  readonly formKey: string
  readonly language: 'th' | 'en'
  readonly cart: Cart
  readonly ways: readonly WayChoice[]
  readonly buyer: Buyer
  /** Satang, as the page showed it: nobody pays another amount than they saw. */
  readonly shownTotal: bigint
  readonly from: Origin
}

export interface PlacedOrder {
  readonly orderId: string
  readonly token: string
}

export type PlaceRefusal =
  | PrepareRefusal
  /** It costs something else by now; `total` (satang) has to be shown first. */
  | { readonly code: 'changed'; readonly total: bigint }
  /** Goods of as many unpaid orders are kept for them already as one may keep. */
  | { readonly code: 'too_many_unpaid' }

/** Thousands may want the same piece at the same moment: they stand in line for it rather than being turned away. */
const patience = { maxWait: 20_000, timeout: 20_000 }

/**
 * Places an order: prices, shares and words frozen, the goods kept for the buyer for as long as the rules give them to pay.
 * All of it or nothing. The same form again answers with the same order, whatever else it says by then.
 */
export async function placeOrder(wish: OrderWish, now: Date): Promise<Outcome<PlacedOrder, PlaceRefusal>> {
  const before = await orderOfForm(wish.formKey)
  if (before) return done(before)
  const answer = await tryToPlace(wish, now)
  if (answer.ok) return answer
  // A second press that waited for the first finds the goods kept, by its own order.
  const meanwhile = await orderOfForm(wish.formKey)
  return meanwhile ? done(meanwhile) : answer
}

const triesForACode = 5

async function tryToPlace(wish: OrderWish, now: Date): Promise<Outcome<PlacedOrder, PlaceRefusal>> {
  for (let tries = 1; ; tries += 1)
    try {
      return await place(wish, now)
    } catch (error) {
      if (!isDuplicate(error) || tries === triesForACode) throw error
      const meanwhile = await orderOfForm(wish.formKey)
      if (meanwhile) return done(meanwhile)
    }
}

/** Thrown to take back what the transaction has written so far. */
class Refused extends Error {
  readonly refusal: PlaceRefusal

  constructor(refusal: PlaceRefusal) {
    super(refusal.code)
    this.refusal = refusal
  }
}

async function place(wish: OrderWish, now: Date): Promise<Outcome<PlacedOrder, PlaceRefusal>> {
  try {
    return done(await db.$transaction((tx) => write(tx, wish, now), patience))
  } catch (error) {
    if (error instanceof Refused) return refused(error.refusal)
    throw error
  }
}

async function write(tx: Tx, wish: OrderWish, now: Date): Promise<PlacedOrder> {
  const { cart, ways, buyer } = wish
  const marks = marksOf(buyer.phone, wish.from)
  if (await keepsTooMuch(tx, marks)) throw new Refused({ code: 'too_many_unpaid' })
  // Locked before they are read: nobody changes their stock until the order stands.
  await openStockRoom(
    tx,
    cart.map(({ variantId }) => variantId),
  )
  const zone = buyer.address && zoneOf(buyer.address.province)
  const prepared = await prepareOrder(tx, { cart, ways, zone })
  if (!prepared.ok) throw new Refused(prepared.refusal)
  const quoted = prepared.value
  if (quoted.total !== wish.shownTotal) throw new Refused({ code: 'changed', total: quoted.total })
  const { shareBps, reservationMinutes } = await tx.moneyRules.findUniqueOrThrow({ where: { id: 1 } })
  const until = new Date(now.getTime() + reservationMinutes * 60_000)
  const token = newToken()
  const { id: orderId } = await tx.order.create({
    data: {
      ...{ shortCode: newShortCode(6), ...keepToken(token), formKey: wish.formKey, language: wish.language },
      ...{ sealedBuyer: sealBuyer(buyer), placedAt: now, reservedUntil: until, ...marks },
      ...{ goodsTotal: quoted.goodsTotal, deliveryTotal: quoted.deliveryTotal, total: quoted.total },
    },
    select: { id: true },
  })
  await writeParts(tx, { orderId, parts: quoted.parts, shareBps })
  const kept = await reserveOrder(tx, orderId, until)
  if (!kept.ok) throw new Refused({ code: 'short', lines: kept.refusal.lines })
  await notify(tx, { kind: 'order_placed', orderId })
  return { orderId, token }
}

async function writeParts(
  tx: Tx,
  { orderId, parts, shareBps }: { orderId: string; parts: readonly QuotedPart[]; shareBps: number },
): Promise<void> {
  const fulfilments = await tx.fulfilment.createManyAndReturn({
    data: parts.map((part, index) => ({
      ...{ orderId, producerId: part.producerId, number: index + 1, way: part.way },
      ...{ pickupPointId: part.pickupPointId, zone: part.zone, weightGrams: part.weightGrams },
      deliveryFee: part.deliveryFee,
      collectCode: part.way === 'pickup' ? String(randomInt(10_000)).padStart(4, '0') : null,
    })),
    select: { id: true, number: true },
  })
  const lines = parts.flatMap((part, index) => {
    const fulfilment = fulfilments.find(({ number }) => number === index + 1)
    if (!fulfilment) throw new Error('a part of an order was not written')
    return part.lines.map((line) => ({ line, fulfilmentId: fulfilment.id }))
  })
  await tx.orderLine.createMany({
    data: lines.map(({ line, fulfilmentId }, position) => ({
      ...{ orderId, fulfilmentId, position },
      ...frozen(line, shareBps),
    })),
  })
}

/** The line as it is sold now: nothing of it is read from the shop again. */
function frozen({ goods, quantity, gross }: QuotedLine, shareBps: number) {
  const share = shareOf(gross, BigInt(shareBps))
  return {
    ...{ variantId: goods.variantId, sku: goods.sku, titleTh: goods.title.th, titleEn: goods.title.en },
    ...{ nameTh: goods.name?.th ?? null, nameEn: goods.name?.en ?? null },
    ...{ photoHash: goods.picture?.photo.hash ?? null, weightGrams: goods.grams ?? 0, noReturn: goods.noReturn },
    ...{ unitPrice: goods.price, quantity, gross, shareBps, share, payable: gross - share },
  }
}

/** The order that came of this form, or null: the form was never sent. Whoever holds the key sent the form. */
export async function orderOfForm(formKey: string): Promise<PlacedOrder | null> {
  const order = await db.order.findUnique({ where: { formKey }, select: { id: true, sealedToken: true } })
  return order && { orderId: order.id, token: openToken(order.sealedToken) }
}
