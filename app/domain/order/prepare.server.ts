import { db, type Tx } from '#app/lib/database.server.ts'
import { done, type Outcome, refused } from '#app/lib/outcome.ts'
import type { Cart } from '../cart/cart.ts'
import { readGoods } from '../cart/goods.server.ts'
import type { Shelf } from '../cart/view.server.ts'
import type { Point } from '../delivery/points.server.ts'
import { readRates } from '../delivery/rates.server.ts'
import type { DeliveryZone } from '../delivery/zone.ts'
import { moneyRules } from '../money-rules/read.server.ts'
import { type NoWay, type PointOf, type Quote, quote, type WantedLine, type WayChoice } from './quote.ts'

export interface Prepared {
  readonly cart: Cart
  readonly ways: readonly WayChoice[]
  /** Where the parcels go; null: nowhere, everything is collected. */
  readonly zone: DeliveryZone | null
}

export type PrepareRefusal =
  /** Nothing in the cart can be bought. */
  | { readonly code: 'empty' }
  /** These are no longer sold, or not so many are left. */
  | { readonly code: 'short'; readonly lines: readonly { readonly variantId: string; readonly available: number }[] }
  | { readonly code: 'no_way'; readonly noWay: readonly NoWay[] }

/** What this order would be and cost at this moment. Nothing is kept for anybody yet. */
export async function prepareOrder(tx: Tx, prepared: Prepared): Promise<Outcome<Quote, PrepareRefusal>> {
  const { cart, ways } = prepared
  const chosen = ways.flatMap(({ pickupPointId }) => pickupPointId ?? [])
  const goods = await readGoods(
    tx,
    cart.map(({ variantId }) => variantId),
  )
  const points =
    chosen.length === 0
      ? []
      : await tx.pickupPoint.findMany({
          where: { id: { in: chosen }, closedAt: null },
          select: { id: true, communityId: true },
        })
  return prepare(prepared, { goods, points, rates: await readRates(tx) })
}

type Known = Pick<Shelf, 'goods' | 'rates'> & { readonly points: readonly PointOf[] }

function prepare(
  { cart, ways, zone }: Prepared,
  { goods: found, points, rates }: Known,
): Outcome<Quote, PrepareRefusal> {
  if (cart.length === 0) return refused({ code: 'empty' })
  const lines: WantedLine[] = []
  const short: { variantId: string; available: number }[] = []
  for (const { variantId, quantity } of cart) {
    const goods = found.get(variantId)
    const available = goods?.isOnSale ? Math.max(0, goods.free) : 0
    if (!goods || available < quantity) short.push({ variantId, available })
    else lines.push({ goods, quantity })
  }
  if (short.length > 0) return refused({ code: 'short', lines: short })
  const answer = quote({ lines, ways, points, rates, zone })
  return 'noWay' in answer ? refused({ code: 'no_way', noWay: answer.noWay }) : done(answer.quote)
}

/** An order before it is one, with what its page has to say. */
export interface Preview {
  readonly quote: Quote
  readonly points: readonly Point[]
  /** How long the goods will be kept for paying. */
  readonly minutes: number
}

/** As `prepareOrder`, for the page on which it is looked at once more, from what was just read. */
export async function previewOrder(prepared: Prepared, shelf: Shelf): Promise<Outcome<Preview, PrepareRefusal>> {
  const answer = prepare(prepared, shelf)
  if (!answer.ok) return answer
  const { reservationMinutes } = await moneyRules(db)
  return done({ quote: answer.value, points: shelf.points, minutes: reservationMinutes })
}
