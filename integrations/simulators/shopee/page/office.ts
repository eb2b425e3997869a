/** The back office: every item in every state with the hands of seller and platform, faults on request, habits. */
import { type Html, html, page } from '../../page.ts'
import type { Item, Shop } from '../state.ts'
import { orderPart } from './order.ts'
import { missing, type Visit } from './visit.ts'

export function officePage(visit: Visit, shopId: string): Response {
  const { request, words, store, to } = visit
  const shop = store.state.shops.find((one) => String(one.id) === shopId)
  if (!shop) return missing(visit)
  const items = store.state.items.filter((one) => one.shopId === shop.id).toReversed()
  const cards = items.map((item) => html`<li>${itemCard(visit, item)}</li>`)
  const body = html`<p class="muted">${words.officeIntro}</p>
<p><a href="${to('')}">${words.front}</a></p>
${linkPart(visit, shop)}${orderPart(visit, shop)}
${items.length > 0 ? html`<ul class="cards">${cards}</ul>` : html`<p>${words.empty}</p>`}
${faultPart(visit, shop)}${habitPart(visit, shop)}`
  return page(request, { title: words.officeTitle(shop.name), body })
}

function linkPart({ words, to }: Visit, shop: Shop): Html {
  if (!shop.linked) return html`<p>${words.notLinked}</p>`
  return html`<p class="good">${words.linked}</p>
<form method="post" action="${to(`/seller/${shop.id}`)}"><button name="do" value="disconnect">${words.disconnect}</button></form>`
}

function itemCard(visit: Visit, item: Item): Html {
  const { words, to } = visit
  const action = to(`/seller/${item.shopId}`)
  const gone = item.status.endsWith('_DELETE')
  const state = html`<p class="${item.status === 'NORMAL' ? 'good' : 'bad'}">${words.states[item.status]}${item.promotion ? ` · ${words.promoted(item.promotion.reserved)}` : ''}</p>
${item.violation ? html`<p lang="th">${item.violation.reason} · ${item.violation.suggestion}</p>` : ''}`
  const head = html`<h2 lang="th">${item.name}</h2><p class="muted">${words.code(item.sku)} · ${item.id}</p>${state}`
  if (gone) return head
  const field = (name: string, label: string, value: string | number, kind: string) =>
    html`<label>${label} <input name="${name}" value="${value}" type="${kind}" required${kind === 'number' ? html` min="0" step="1"` : ''}></label>`
  return html`${head}<form class="wide" method="post" action="${action}"><input type="hidden" name="item" value="${item.id}">
${field('name', words.name, item.name, 'text')}${field('price', words.baht, item.price, 'number')}${field('stock', words.stock, item.stock, 'number')}
<button name="do" value="edit" aria-label="${`${words.save}: ${item.name}`}">${words.save}</button></form>
<form class="actions" method="post" action="${action}"><input type="hidden" name="item" value="${item.id}">${hands(visit, item)}</form>`
}

function hands({ words }: Visit, item: Item): readonly Html[] {
  const able: [string, string][] =
    item.status === 'REVIEWING'
      ? [
          ['accept', words.accept],
          ['refuse', words.refuse],
        ]
      : [
          item.status === 'UNLIST' ? ['show', words.show] : ['hide', words.hide],
          item.promotion ? ['demote', words.demote] : ['promote', words.promote],
          ['ban', words.ban],
        ]
  return [...able, ['delete', words.remove]].map(
    ([value = '', label = '']) =>
      html`<button name="do" value="${value}" aria-label="${`${label}: ${item.name}`}">${label}</button>`,
  )
}

function faultPart({ words, faults, to }: Visit, shop: Shop): Html {
  const options = (all: Readonly<Record<string, string>>) =>
    Object.entries(all).map(([value, label]) => html`<option value="${value}">${label}</option>`)
  const action = to(`/seller/${shop.id}`)
  return html`<h2>${words.faults}</h2><p>${words.faultsIntro}</p><p class="muted">${words.waiting(faults.list().length)}</p>
<form class="wide" method="post" action="${action}">
<label>${words.what} <select name="trick">${options(words.tricks)}</select></label>
<label>${words.when} <select name="call">${options(words.moments)}</select></label>
<label>${words.times} <input name="times" type="number" min="1" max="50" step="1" value="1" required></label>
<button name="do" value="fail">${words.arrange}</button></form>
<form method="post" action="${action}"><button name="do" value="clear">${words.clear}</button></form>`
}

function habitPart({ words, store, to }: Visit, shop: Shop): Html {
  const { reviewsNew, searchLagSeconds, ordered } = store.state.switches
  const action = to(`/seller/${shop.id}`)
  const box = (name: string, label: string, on: boolean) =>
    html`<label><input class="box" type="checkbox" name="${name}"${on ? html` checked` : ''}> ${label}</label>`
  return html`<h2>${words.habits}</h2><form class="wide" method="post" action="${action}">
${box('reviews', words.reviewsNew, reviewsNew)}${box('lag', words.lag, searchLagSeconds > 0)}${box('held', words.held, ordered === 'held')}
<button name="do" value="habits">${words.keep}</button></form>
<form method="post" action="${action}"><button name="do" value="restart">${words.restart}</button></form>`
}
