/** The console of a shop: keys, products in every state, orders, faults on request, habits. */
import { type Html, html, page, spokenTime } from '../../page.ts'
import { allCategories, type Order, type Product, type Shop } from '../state.ts'
import { missing, type Visit } from './visit.ts'

export function consolePage(visit: Visit, shopId: string): Response {
  const { request, words, store, to } = visit
  const shop = store.state.shops.find((one) => String(one.id) === shopId)
  if (!shop) return missing(visit)
  const of = <T extends { shopId: number }>(all: readonly T[]) =>
    all.filter((one) => one.shopId === shop.id).toReversed()
  const products = of(store.state.products)
  const orders = of(visit.simulator.orders())
  const body = html`<p class="muted">${words.consoleIntro}</p><p><a href="${to('')}">${words.front}</a></p>
${keyPart(visit, shop)}
<h2>${words.products}</h2>
${products.length > 0 ? html`<ul class="cards">${products.map((one) => html`<li>${productCard(visit, one)}</li>`)}</ul>` : html`<p>${words.empty}</p>`}
<h2>${words.orders}</h2>
${orders.length > 0 ? html`<ul class="cards">${orders.map((one) => html`<li>${orderCard(visit, one)}</li>`)}</ul>` : html`<p>${words.noOrders}</p>`}
${faultPart(visit, shop)}${habitPart(visit, shop)}`
  return page(request, { title: words.consoleTitle(shop.name), body })
}

function keyPart({ words, to }: Visit, shop: Shop): Html {
  const action = to(`/console/${shop.id}`)
  const fact = (label: string, value: string) => html`<li>${label}: <strong>${value}</strong></li>`
  const categories = allCategories().map((one) => html`<li>${one.id} · ${one.th} · ${one.en}</li>`)
  return html`<h2>${words.keys}</h2><p>${words.keysIntro}</p>
<ul>${fact(words.oaId, shop.oaId)}${fact(words.apiKey, shop.apiKey ?? words.noKey)}${fact(words.hookSecret, shop.hookSecret)}</ul>
<form method="post" action="${action}"><button name="do" value="make-key">${words.makeKey}</button> <button name="do" value="withdraw-key">${words.withdrawKey}</button></form>
<form class="wide" method="post" action="${action}"><label>${words.hookUrl} <input name="url" type="url" value="${shop.hookUrl ?? ''}"></label>
<button name="do" value="hook">${words.keep}</button></form>
<details><summary>${words.categories}</summary><ul>${categories}</ul></details>`
}

function productCard(visit: Visit, product: Product): Html {
  const { words, to } = visit
  const [variant] = product.variants
  const state = product.deleted ? words.deleted : product.shown ? words.onSale : words.hidden
  const head = html`<h3 lang="th">${product.name}</h3><p class="muted">${words.code(variant?.sku ?? '')} · ${product.id}</p>
<p class="${product.shown ? 'good' : 'bad'}">${state}${product.promotion ? ` · ${words.promoted}` : ''}</p>`
  if (product.deleted || !variant) return head
  const action = to(`/console/${product.shopId}`)
  const field = (name: string, label: string, value: string | number, kind: string) =>
    html`<label>${label} <input name="${name}" value="${value}" type="${kind}" required${kind === 'number' ? html` min="0" step="1"` : ''}></label>`
  const button = (value: string, label: string) =>
    html`<button name="do" value="${value}" aria-label="${`${label}: ${product.name}`}">${label}</button>`
  return html`${head}<p>${words.counts(variant.onHand, variant.reserved, variant.ready)}</p>
<form class="wide" method="post" action="${action}"><input type="hidden" name="product" value="${product.id}">
${field('name', words.name, product.name, 'text')}${field('price', words.baht, variant.price, 'number')}${field('stock', words.onHand, variant.onHand, 'number')}
${button('edit', words.save)}</form>
<form class="actions" method="post" action="${action}"><input type="hidden" name="product" value="${product.id}">
${product.shown ? button('hide', words.hide) : button('show', words.show)}${product.promotion ? button('demote', words.demote) : button('promote', words.promote)}${button('delete', words.remove)}</form>`
}

function orderCard({ words, to, lang }: Visit, order: Order): Html {
  const lines = order.items.map((one) => html`<li><span lang="th">${one.name}</span> × ${one.quantity}</li>`)
  const button = (value: string, label: string) =>
    html`<button name="do" value="${value}" aria-label="${`${label}: ${order.number}`}">${label}</button>`
  const able = {
    pay: order.orderStatus === 'FINALIZED' && order.paymentStatus !== 'PAID',
    ship: order.orderStatus === 'FINALIZED' && order.shipmentStatus === 'SHIPMENT_READY',
    complete: order.orderStatus === 'FINALIZED' && order.shipmentStatus === 'ON_DELIVERY',
    cancel: order.orderStatus === 'FINALIZED' && order.shipmentStatus !== 'ON_DELIVERY',
  }
  const hands = (['pay', 'ship', 'complete', 'cancel'] as const)
    .filter((step) => able[step])
    .map((step) => button(step, words.steps[step]))
  return html`<h3>${order.number}</h3><p>${words.orderStates[order.orderStatus]} · ${words.payments[order.paymentStatus]} · ${words.shipments[order.shipmentStatus]}</p>
<p class="muted">${spokenTime(order.checkoutAt, lang)}</p><ul>${lines}</ul>
<form class="actions" method="post" action="${to(`/console/${order.shopId}`)}"><input type="hidden" name="order" value="${order.number}">${hands}</form>`
}

function faultPart({ words, faults, to }: Visit, shop: Shop): Html {
  const options = (all: Readonly<Record<string, string>>) =>
    Object.entries(all).map(([value, label]) => html`<option value="${value}">${label}</option>`)
  const action = to(`/console/${shop.id}`)
  return html`<h2>${words.faults}</h2><p>${words.faultsIntro}</p><p class="muted">${words.waiting(faults.list().length)}</p>
<form class="wide" method="post" action="${action}">
<label>${words.what} <select name="trick">${options(words.tricks)}</select></label>
<label>${words.when} <select name="call">${options(words.moments)}</select></label>
<label>${words.times} <input name="times" type="number" min="1" max="50" step="1" value="1" required></label>
<button name="do" value="fail">${words.arrange}</button></form>
<form method="post" action="${action}"><button name="do" value="clear">${words.clear}</button></form>`
}

function habitPart({ words, store, to }: Visit, shop: Shop): Html {
  const { switches } = store.state
  const action = to(`/console/${shop.id}`)
  const box = (name: keyof typeof words.boxes, on: boolean) =>
    html`<label><input class="box" type="checkbox" name="${name}"${on ? html` checked` : ''}> ${words.boxes[name]}</label>`
  return html`<h2>${words.habits}</h2><form class="wide" method="post" action="${action}">
${box('wrapped', switches.wrapped)}${box('hexKey', switches.hookSign === 'hex_key')}${box('uniqueSku', switches.uniqueSku)}
${box('adds', switches.adjust === 'adds')}${box('kilograms', switches.weightUnit === 'kg')}${box('decimals', switches.decimals)}
${box('plainRead', switches.plainRead)}${box('rehosts', switches.rehosts)}${box('lag', switches.searchLagSeconds > 0)}${box('soon', switches.expireSeconds < 3600)}
<button name="do" value="habits">${words.keep}</button></form>
<form method="post" action="${action}"><button name="do" value="restart">${words.restart}</button></form>`
}
