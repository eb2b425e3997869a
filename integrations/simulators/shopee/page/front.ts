/** What buyers see: only what is on sale. */
import { type Html, html, page } from '../../page.ts'
import { categories } from '../category.ts'
import { availableUnits } from '../order.ts'
import type { Item, Shop } from '../state.ts'
import type { Visit } from './visit.ts'

export function frontPage(visit: Visit): Response {
  const { request, words, store } = visit
  const shops = store.state.shops.map((shop) => shopPart(visit, shop))
  return page(request, { title: words.shop, body: html`<p class="muted">${words.intro}</p>${shops}` })
}

export function itemPage(visit: Visit, id: string): Response {
  const { request, words, store, to } = visit
  const item = store.state.items.find((one) => String(one.id) === id && one.status === 'NORMAL')
  const back = html`<p><a href="${to('')}">${words.front}</a></p>`
  if (!item) return page(request, { title: words.gone, body: html`<p>${words.goneHelp}</p>${back}`, status: 404 })
  const category = categories.find((one) => one.id === item.categoryId)
  const photos = item.images.map(
    (image, at) =>
      html`<li><img src="${to(`/file/${image}`)}" alt="${words.photo(item.name, at + 1)}" width="400" height="400"></li>`,
  )
  const body = html`<ul class="pictures big">${photos}</ul>
<p><strong>${words.price(item.price)}</strong> · ${words.left(availableUnits(store.state, item))}</p>
${buyForm(visit, item)}
<pre lang="th">${item.description}</pre>
<h2>${words.facts}</h2>
<p>${words.category}: ${category ? category[visit.lang] : '–'}<br>${words.weight(item.weight)}<br>${words.code(item.sku)}</p>
<p><a href="${to(`/seller/${item.shopId}`)}">${words.office}</a></p>${back}`
  return page(request, { title: item.name, body })
}

function shopPart({ words, store, to }: Visit, shop: Shop): Html {
  const items = store.state.items.filter((item) => item.shopId === shop.id && item.status === 'NORMAL')
  const cards = items.map(
    (
      item,
    ) => html`<li><a href="${to(`/product/${shop.id}/${item.id}`)}">${cover(to, item)}<span lang="th">${item.name}</span></a>
<div>${words.price(item.price)}</div><div class="muted">${words.left(availableUnits(store.state, item))}</div></li>`,
  )
  return html`<section><h2 lang="th">${shop.name}</h2>
${items.length > 0 ? html`<ul class="pictures">${cards}</ul>` : html`<p>${words.empty}</p>`}
<p><a href="${to(`/seller/${shop.id}`)}" aria-label="${`${words.office}: ${shop.name}`}">${words.office}</a></p></section>`
}

/** A buyer chooses how many, and how to pay. */
function buyForm({ words, store, to }: Visit, item: Item): Html {
  const most = availableUnits(store.state, item)
  if (most === 0) return html``
  return html`<form class="wide" method="post" action="${to(`/product/${item.shopId}/${item.id}`)}">
<label>${words.howMany} <input name="quantity" type="number" min="1" max="${most}" step="1" value="1" required></label>
<label><input class="box" type="checkbox" name="cod"> ${words.cashOnDelivery}</label>
<button>${words.buy}</button></form>`
}

function cover(to: Visit['to'], item: Item): Html {
  const [first] = item.images
  return first ? html`<img src="${to(`/file/${first}`)}" alt="" width="300" height="300" loading="lazy">` : html``
}
