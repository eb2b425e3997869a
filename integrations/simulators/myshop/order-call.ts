/** The calls about orders. */
import { type Answer, answerOne, answerPage, refuse } from './answer.ts'
import { type Body, text } from './body.ts'
import type { Desk } from './desk.ts'
import { cancelOrder, payOrder, shipOrder } from './order.ts'
import { showOrder } from './order-show.ts'
import { limits, type Order } from './state.ts'

const sorts: Readonly<Record<string, (order: Order) => number | string>> = {
  ORDER_NO: (order) => order.number,
  CREATED_AT: (order) => order.checkoutAt,
  CHECKED_OUT_AT: (order) => order.checkoutAt,
  UPDATED_AT: (order) => order.updatedAt,
}

/** `startAt` and `endAt` narrow by the time of checkout. */
export function listOrders({ state, shop }: Desk, query: URLSearchParams): Answer {
  const by = sorts[query.get('sortBy') ?? 'CREATED_AT']
  if (!by) return refuse(400, 'sortBy is unknown')
  const from = timeOf(query.get('startAt'), 0)
  const to = timeOf(query.get('endAt'), Number.MAX_SAFE_INTEGER)
  const asked = (name: string, value: string) => {
    const wanted = [...query.getAll(name), ...query.getAll(`${name}[]`)]
    return wanted.length === 0 || wanted.includes(value)
  }
  const up = query.get('orderBy') === 'ASC' ? 1 : -1
  const rows = state.orders
    .filter((one) => one.shopId === shop.id && one.checkoutAt >= from && one.checkoutAt <= to)
    .filter((one) => asked('orderStatus', one.orderStatus) && asked('paymentStatus', one.paymentStatus))
    .filter((one) => asked('shipmentStatus', one.shipmentStatus))
    .sort((a, b) => (by(a) < by(b) ? -up : by(a) > by(b) ? up : 0))
  return answerPage(rows.map(showOrder), query, limits.perPage)
}

export function readOrder(desk: Desk, number: string): Answer {
  const order = desk.order(number)
  return order ? answerOne(showOrder(order)) : unknown()
}

export function changeOrder(desk: Desk, number: string, what: string, body: Body): Answer {
  const order = desk.order(number)
  if (!order) return unknown()
  const { state, now } = desk
  const tracking = text(body.trackingNumber) ?? ''
  if (tracking.length > 50) return refuse(400, 'trackingNumber: at most 50 characters')
  const work: Readonly<Record<string, () => boolean>> = {
    cancel: () => cancelOrder(state, order, now),
    'mark-as-ship': () => shipOrder(state, order, tracking, now),
    'mark-as-paid': () => payOrder(state, order, now),
  }
  const done = work[what]
  if (!done) return refuse(404, 'Not found')
  return done() ? answerOne(showOrder(order)) : refuse(409, 'The order is in another state')
}

function unknown(): Answer {
  return refuse(404, 'The order does not exist')
}

function timeOf(given: string | null, otherwise: number): number {
  const at = given === null ? Number.NaN : Date.parse(given)
  return Number.isNaN(at) ? otherwise : at
}
