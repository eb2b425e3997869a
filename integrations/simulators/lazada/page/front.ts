/** What buyers see and buy: only what is on sale. */
import { goTo, type Html, html, page } from '../../page.ts'
import { categories } from '../category.ts'
import type { Item, Seller } from '../state.ts'
import type { Visit } from './visit.ts'

export function frontPage(visit: Visit): Response {
  const { request, words, store } = visit
  const shops = store.state.sellers.map((seller) => shopPart(visit, seller))
  return page(request, { title: words.shop, body: html`<p class="muted">${words.intro}</p>${shops}` })
}

export function itemPage(visit: Visit, id: string): Response {
  const { request, words, to } = visit
  const item = onSale(visit, id)
  const back = html`<p><a href="${to('')}">${words.front}</a></p>`
  if (!item) return page(request, { title: words.gone, body: html`<p>${words.goneHelp}</p>${back}`, status: 404 })
  const category = categories.find((one) => one.id === item.categoryId)
  const { name = '', description = '', brand = '' } = item.attributes
  const photos = item.images.map(
    (image, at) =>
      html`<li><img src="${to(`/file/${image}.jpg`)}" alt="${words.photo(name, at + 1)}" width="400" height="400"></li>`,
  )
  const body = html`<ul class="pictures big">${photos}</ul>
<p><strong>${words.price(item.satang / 100)}</strong> · ${words.left(item.sellable)}</p>
${item.sellable > 0 ? buyForm(visit, item) : ''}
<pre lang="th">${plain(description)}</pre>
<h2>${words.facts}</h2>
<p>${words.category}: ${category ? category[visit.lang] : '–'}<br>${words.brand}: ${brand}<br>${words.weight(item.parcel.weight)}<br>${words.code(item.sku)}</p>
<p><a href="${to(`/seller/${item.sellerId}`)}">${words.office}</a></p>${back}`
  return page(request, { title: name, body })
}

export function buySaid(visit: Visit, id: string, form: FormData): Response {
  const { simulator, to, request, words } = visit
  const units = Math.floor(Number(form.get('units')))
  const item = onSale(visit, id)
  const order = item && simulator.buy([{ itemId: item.id, units, cashOnDelivery: form.get('pay') === 'cod' }])
  if (item && order && form.get('pay') === 'now') simulator.move(order.id, 'pending')
  if (item && order) return goTo(to(`/seller/${item.sellerId}`))
  const body = html`<p class="bad">${words.notEnough}</p><p><a href="${to('')}">${words.front}</a></p>`
  return page(request, { title: words.notBought, body, status: 409 })
}

function onSale({ store }: Visit, id: string): Item | undefined {
  return store.state.items.find((one) => String(one.id) === id && one.visible)
}

function buyForm({ words, to }: Visit, item: Item): Html {
  return html`<form class="wide" method="post" action="${to(`/products/i${item.id}.html`)}">
<label>${words.howMany} <input name="units" type="number" min="1" max="${item.sellable}" step="1" value="1" required></label>
<label>${words.pay} <select name="pay"><option value="now">${words.payNow}</option><option value="cod">${words.payCod}</option><option value="later">${words.payLater}</option></select></label>
<button class="main">${words.buy}</button></form>`
}

function shopPart({ words, store, to }: Visit, seller: Seller): Html {
  const items = store.state.items.filter((item) => item.sellerId === seller.id && item.visible)
  const cards = items.map(
    (
      item,
    ) => html`<li><a href="${to(`/products/i${item.id}.html`)}">${cover(to, item)}<span lang="th">${item.attributes.name ?? ''}</span></a>
<div>${words.price(item.satang / 100)}</div><div class="muted">${words.left(item.sellable)}</div></li>`,
  )
  return html`<section><h2 lang="th">${seller.name}</h2>
${items.length > 0 ? html`<ul class="pictures">${cards}</ul>` : html`<p>${words.empty}</p>`}
<p><a href="${to(`/seller/${seller.id}`)}" aria-label="${`${words.office}: ${seller.name}`}">${words.office}</a></p></section>`
}

function cover(to: Visit['to'], item: Item): Html {
  const [first] = item.images
  return first ? html`<img src="${to(`/file/${first}.jpg`)}" alt="" width="300" height="300" loading="lazy">` : html``
}

const signs: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', '#39': "'" }

/** The description's HTML as a person reads it. */
function plain(markup: string): string {
  return markup
    .replace(/<br\s*\/?>/gi, '\n')
    .replace(/<\/p>/gi, '\n\n')
    .replace(/<[^>]*>/g, '')
    .replace(/&([\w#]+);/g, (whole, name: string) => signs[name] ?? whole)
    .trim()
}
