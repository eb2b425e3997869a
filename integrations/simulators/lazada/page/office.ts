/** The back office: every item and order in every state with the hands of seller, buyer and platform, faults, habits. */
import { type Html, html, page, spokenTime } from '../../page.ts'
import { nextSteps } from '../order.ts'
import type { Item, Order, Seller } from '../state.ts'
import { faultPart, habitPart } from './habit.ts'
import { missing, type Visit } from './visit.ts'

export function officePage(visit: Visit, sellerId: string): Response {
  const { request, words, store, to } = visit
  const seller = store.state.sellers.find((one) => String(one.id) === sellerId)
  if (!seller) return missing(visit)
  const items = store.state.items.filter((one) => one.sellerId === seller.id).toReversed()
  const orders = store.state.orders.filter((one) => one.sellerId === seller.id).toReversed()
  const body = html`<p class="muted">${words.officeIntro}</p>
<p><a href="${to('')}">${words.front}</a></p>
${linkPart(visit, seller)}
<h2>${words.items}</h2>
${items.length > 0 ? html`<ul class="cards">${items.map((item) => html`<li>${itemCard(visit, item)}</li>`)}</ul>` : html`<p>${words.empty}</p>`}
<h2>${words.orders}</h2>
${orders.length > 0 ? html`<ul class="cards">${orders.map((order) => html`<li>${orderCard(visit, order)}</li>`)}</ul>` : html`<p>${words.noOrders}</p>`}
${faultPart(visit, seller)}${habitPart(visit, seller)}`
  return page(request, { title: words.officeTitle(seller.name), body })
}

function linkPart({ words, to }: Visit, seller: Seller): Html {
  if (!seller.linked) return html`<p>${words.notLinked}</p>`
  return html`<p class="good">${words.linked}</p>
<form method="post" action="${to(`/seller/${seller.id}`)}"><button name="do" value="disconnect">${words.disconnect}</button></form>`
}

function itemCard(visit: Visit, item: Item): Html {
  const { words, to } = visit
  const action = to(`/seller/${item.sellerId}`)
  const name = item.attributes.name ?? ''
  const state = html`<p class="${item.status === 'Active' ? 'good' : 'bad'}">${words.states[item.status]}${item.campaign ? ` · ${words.inCampaign(item.campaign.units)}` : ''}</p>
<p>${words.units(item.sellable, item.withheld, item.occupied)}</p>
${item.reasons.map((reason) => html`<p lang="th">${reason}</p>`)}`
  const head = html`<h3 lang="th">${name}</h3><p class="muted">${words.code(item.sku)} · ${item.id}</p>${state}`
  if (item.status === 'Deleted') return head
  const field = (key: string, label: string, value: string | number, kind: string) =>
    html`<label>${label} <input name="${key}" value="${value}" type="${kind}" required${kind === 'number' ? html` min="0" step="any"` : ''}></label>`
  return html`${head}<form class="wide" method="post" action="${action}"><input type="hidden" name="item" value="${item.id}">
${field('name', words.name, name, 'text')}${field('price', words.baht, item.satang / 100, 'number')}${field('stock', words.stock, item.sellable, 'number')}
<button name="do" value="edit" aria-label="${`${words.save}: ${name}`}">${words.save}</button></form>
<form class="actions" method="post" action="${action}"><input type="hidden" name="item" value="${item.id}">${hands(visit, item)}</form>`
}

function hands({ words }: Visit, item: Item): readonly Html[] {
  const able: [string, string][] =
    item.status === 'Pending QC'
      ? [
          ['accept', words.accept],
          ['refuse', words.refuse],
        ]
      : [
          item.status === 'InActive' ? ['show', words.show] : ['hide', words.hide],
          item.campaign ? ['leave', words.leave] : ['enter', words.enter],
          ['ban', words.ban],
        ]
  const name = item.attributes.name ?? ''
  return [...able, ['delete', words.remove]].map(
    ([value = '', label = '']) =>
      html`<button name="do" value="${value}" aria-label="${`${label}: ${name}`}">${label}</button>`,
  )
}

function orderCard({ words, to, lang }: Visit, order: Order): Html {
  const states = [...new Set(order.units.map((unit) => unit.status))]
  const names = [...new Set(order.units.map((unit) => unit.name))]
  const lines = names.map((name) => {
    const count = order.units.filter((unit) => unit.name === name).length
    return html`<li><span lang="th">${name}</span> × ${count}</li>`
  })
  const buttons = nextSteps(order).map(
    (step) =>
      html`<button name="do" value="${step}" aria-label="${`${words.steps[step]}: ${order.id}`}">${words.steps[step]}</button>`,
  )
  return html`<h3>${words.order(order.id)}</h3><p>${states.map((one) => words.unitStates[one]).join(' · ')} · ${order.cashOnDelivery ? words.payCod : words.payNow}</p>
<p class="muted">${spokenTime(order.createdAt, lang)}</p><ul>${lines}</ul>
<form class="actions" method="post" action="${to(`/seller/${order.sellerId}`)}"><input type="hidden" name="order" value="${order.id}">${buttons}</form>`
}
