import { cancelOrder } from '#app/domain/order/cancel.server.ts'
import { placeOrder } from '#app/domain/order/place.server.ts'
import { type BeginWish, beginPayment } from '#app/domain/payment/begin.server.ts'
import { claimDirect } from '#app/domain/payment/direct.server.ts'
import { leaveAttempt } from '#app/domain/payment/leave.server.ts'
import { viewPayment } from '#app/domain/payment/view.server.ts'
import { askAsBuyer, giveTarget } from '#app/domain/refund/buyer.server.ts'
import { db } from '#app/lib/database.server.ts'
import { wishFor } from '../../order.ts'
import { knownPayer } from '../town.ts'
import type { Luck } from './luck.ts'
import type { Street } from './street.ts'

/** What buyers do, as far as they are let: whatever is refused has happened all the same. */

export type Move = (street: Street, luck: Luck) => Promise<unknown>

const ways = ['promptpay', 'promptpay', 'truemoney', 'mobile_banking:kbank', 'card_hosted', 'promptpay_direct']

const place: Move = async ({ town, makers, orders }, luck) => {
  const goods = makers.flatMap(({ variantIds }) => variantIds).filter(() => !luck.oncePer(3))
  const lines = goods.map((variantId) => ({ variantId, quantity: 1 + luck.below(2) }))
  if (lines.length === 0) return
  const wish = await wishFor({ lines, now: town.clock.now() })
  const placed = await placeOrder(wish, town.clock.now())
  if (placed.ok) orders.push({ id: placed.value.orderId, token: placed.value.token })
}

/** One press, two presses of one form, or two tabs. */
const pay: Move = async ({ town, orders, next }, luck) => {
  const order = luck.oneOf(orders)
  const row = order && (await db.order.findUnique({ where: { id: order.id } }))
  if (!order || !row) return
  // Cards are tried by nobody unknown.
  const personId = await knownPayer()
  const wish = (): BeginWish => ({
    ...{ token: order.token, choice: luck.oneOf(ways) ?? '', formKey: crypto.randomUUID() },
    ...{ orderVersion: row.version, lang: 'th', address: `203.0.113.${next() % 250}`, device: null, personId },
  })
  const first = wish()
  const presses = luck.oncePer(3) ? [first, first] : luck.oncePer(3) ? [first, wish()] : [first]
  await Promise.all(presses.map((press) => beginPayment(press, town.clock.now)))
}

const onOrder =
  (act: (token: string, street: Street, luck: Luck) => Promise<unknown>): Move =>
  async (street, luck) => {
    const order = luck.oneOf(street.orders)
    if (order) await act(order.token, street, luck)
  }

/** Asks for some pieces back, or for all of them, perhaps twice. */
const askBack: Move = async ({ town, orders }, luck) => {
  const order = luck.oneOf(orders)
  const lines = order ? await db.orderLine.findMany({ where: { orderId: order.id } }) : []
  const some = lines.filter(() => !luck.oncePer(3))
  const ask = {
    ...{ why: luck.oneOf(['broken', 'not_arrived'] as const) ?? 'broken', note: null },
    lines: some.map(({ id, quantity }) => ({ orderLineId: id, quantity: 1 + luck.below(quantity) })),
  }
  const presses = Array.from({ length: luck.oncePer(4) ? 2 : 1 }, () => askAsBuyer(order?.token, ask, town.clock.now()))
  await Promise.all(presses)
}

const sayWhereTo: Move = async ({ orders }, luck) => {
  const order = luck.oneOf(orders)
  const waiting = order ? await db.refund.findFirst({ where: { orderId: order.id, state: 'manual_pending' } }) : null
  const target = { kind: 'promptpay', number: '0812345678', name: 'สมศรี ใจดี' } as const
  if (waiting) await giveTarget(order?.token, { refundId: waiting.id, target })
}

export const buyerMoves = {
  place,
  pay,
  askBack,
  sayWhereTo,
  leave: onOrder((token, { town }) => leaveAttempt(token, town.clock.now())),
  cancel: onOrder((token, { town }) => cancelOrder(token, town.clock.now())),
  claim: onOrder((token, { town }) => claimDirect(token, town.clock.now())),
  look: onOrder((token, { town }) => viewPayment(token, town.clock.now)),
} satisfies Record<string, Move>
