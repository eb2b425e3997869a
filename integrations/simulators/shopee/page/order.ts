/** An order as buyer and seller see it, and what they do with it. */
import { goTo, type Html, html, page } from '../../page.ts'
import type { Order, Shop } from '../state.ts'
import { missing, type Visit } from './visit.ts'

type Deed = 'pay' | 'ship' | 'finish' | 'cancel' | 'sendBack'

/** What may follow each state, the usual first. */
const deeds: Readonly<Record<Order['status'], readonly Deed[]>> = {
  UNPAID: ['pay', 'cancel'],
  READY_TO_SHIP: ['ship', 'cancel'],
  SHIPPED: ['finish', 'sendBack'],
  COMPLETED: ['sendBack'],
  IN_CANCEL: ['cancel'],
  CANCELLED: [],
  TO_RETURN: [],
}

/** The form on an item's page: a new order, and on to it. */
export function bought({ simulator, to }: Visit, itemId: string, form: FormData): Response {
  const quantity = Number(form.get('quantity'))
  const order = simulator.buy([{ itemId: Number(itemId), quantity }], { cashOnDelivery: form.has('cod') })
  return goTo(to(order ? `/order/${order.sn}` : `/product/0/${itemId}`))
}

export function orderPage(visit: Visit, sn: string): Response {
  const { request, words, store, to } = visit
  const order = store.state.orders.find((one) => one.sn === sn)
  if (!order) return missing(visit)
  const body = html`<p>${words.orderIntro}</p>${orderCard(visit, order)}<p><a href="${to('')}">${words.front}</a></p>`
  return page(request, { title: words.order(order.sn), body })
}

export function orderSaid(visit: Visit, sn: string, form: FormData): Response {
  const { simulator, store, to, request } = visit
  const order = store.state.orders.find((one) => one.sn === sn)
  if (!order) return missing(visit)
  const wanted = deeds[order.status].find((deed) => deed === form.get('do'))
  if (wanted) simulator[wanted](sn)
  const from = request.headers.get('referer') ?? ''
  return goTo(to(from.includes('/seller/') ? `/seller/${order.shopId}` : `/order/${sn}`))
}

/** The newest orders of a shop, for its back office. */
export function orderPart(visit: Visit, shop: Shop): Html {
  const { store, words } = visit
  const orders = store.state.orders.filter((one) => one.shopId === shop.id).toReversed()
  const cards = orders
    .slice(0, 20)
    .map((order) => html`<li><h3>${words.order(order.sn)}</h3>${orderCard(visit, order)}</li>`)
  return html`<h2>${words.orders}</h2>
${cards.length > 0 ? html`<ul class="cards">${cards}</ul>` : html`<p>${words.noOrders}</p>`}`
}

function orderCard({ words, to }: Visit, order: Order): Html {
  const lines = order.lines.map(
    (line) =>
      html`<li><span lang="th">${line.name}</span> × ${line.quantity - line.cancelled} · ${words.price(line.price)}</li>`,
  )
  const buttons = deeds[order.status].map(
    (deed) =>
      html`<button name="do" value="${deed}" aria-label="${`${words.deeds[deed]}: ${order.sn}`}">${words.deeds[deed]}</button>`,
  )
  return html`<p><strong>${words.orderStates[order.status]}</strong>${order.cashOnDelivery ? ` · ${words.cashOnDelivery}` : ''}</p>
<ul>${lines}</ul>
<form class="actions" method="post" action="${to(`/order/${order.sn}`)}">${buttons}</form>`
}
