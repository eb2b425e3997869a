/** What buyers see: only what is on sale; and they can buy it. */
import { type Html, html, page } from '../../page.ts'
import { categories } from '../category.ts'
import type { Product, Shop } from '../state.ts'
import { missing, type Visit } from './visit.ts'

export function frontPage(visit: Visit): Response {
  const { request, words, store } = visit
  const shops = store.state.shops.map((shop) => shopPart(visit, shop))
  return page(request, { title: words.shop, body: html`<p class="muted">${words.intro}</p>${shops}` })
}

export function productPage(visit: Visit, id: string): Response {
  const { request, words, to } = visit
  const product = onSale(visit, id)
  const back = html`<p><a href="${to('')}">${words.front}</a></p>`
  if (!product) return page(request, { title: words.gone, body: html`<p>${words.goneHelp}</p>${back}`, status: 404 })
  const { content, shopId, skus } = product
  const category = categories.find((one) => one.id === content.categoryId)
  const photos = content.images.map(
    (image, at) =>
      html`<li><img src="${to(`/file/${image}`)}" alt="${words.photo(content.title, at + 1)}" width="400" height="400"></li>`,
  )
  const body = html`<ul class="pictures big">${photos}</ul>
<p><strong>${words.price(skus[0]?.price ?? '0')}</strong> · ${words.left(left(product))}</p>
${left(product) > 0 ? buyForm(visit, product) : ''}
<pre lang="th">${plain(content.description)}</pre>
<h2>${words.facts}</h2>
<p>${words.category}: ${category ? category[visit.lang] : '–'}<br>${words.weight(content.weight)}<br>${words.code(skus[0]?.sellerSku ?? '')}</p>
<p><a href="${to(`/seller/${shopId}`)}">${words.office}</a></p>${back}`
  return page(request, { title: content.title, body })
}

export function productBought(visit: Visit, id: string, form: FormData): Response {
  const { request, words, simulator, to } = visit
  const product = onSale(visit, id)
  if (!product) return missing(visit)
  const units = /^\d{1,4}$/.test(String(form.get('units'))) ? Number(form.get('units')) : 1
  const order = simulator.buy([{ id, units }], { cashOnDelivery: form.has('cod') })
  const links = html`<p><a href="${to(`/seller/${product.shopId}`)}">${words.office}</a></p>
<p><a href="${to(`/view/product/${id}`)}">${product.content.title}</a></p>`
  if (!order)
    return page(request, { title: words.soldOut, body: html`<p>${words.soldOutHelp}</p>${links}`, status: 409 })
  return page(request, { title: words.bought, body: html`<p class="good">${words.boughtHelp(order.id)}</p>${links}` })
}

function onSale({ store }: Visit, id: string): Product | undefined {
  return store.state.products.find((one) => one.id === id && one.status === 'ACTIVATE')
}

function buyForm({ words, to }: Visit, product: Product): Html {
  return html`<form class="wide" method="post" action="${to(`/view/product/${product.id}`)}">
<label>${words.units} <input name="units" type="number" min="1" max="${left(product)}" step="1" value="1" required></label>
<label><input class="box" type="checkbox" name="cod"> ${words.cod}</label>
<button class="main">${words.buy}</button></form>`
}

function shopPart({ words, store, to }: Visit, shop: Shop): Html {
  const products = store.state.products.filter((one) => one.shopId === shop.id && one.status === 'ACTIVATE')
  const cards = products.map(
    (
      one,
    ) => html`<li><a href="${to(`/view/product/${one.id}`)}">${cover(to, one)}<span lang="th">${one.content.title}</span></a>
<div>${words.price(one.skus[0]?.price ?? '0')}</div><div class="muted">${words.left(left(one))}</div></li>`,
  )
  return html`<section><h2 lang="th">${shop.name}</h2>
${products.length > 0 ? html`<ul class="pictures">${cards}</ul>` : html`<p>${words.empty}</p>`}
<p><a href="${to(`/seller/${shop.id}`)}" aria-label="${`${words.office}: ${shop.name}`}">${words.office}</a></p></section>`
}

function cover(to: Visit['to'], { content }: Product): Html {
  const [first] = content.images
  return first ? html`<img src="${to(`/file/${first}`)}" alt="" width="300" height="300" loading="lazy">` : html``
}

function left({ skus }: Product): number {
  return skus.reduce((sum, sku) => sum + sku.available, 0)
}

/** The platform shows HTML; this page shows its words. */
function plain(description: string): string {
  const signs: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" }
  return description
    .replace(/<\/p>\s*/g, '\n\n')
    .replace(/<[^>]*>/g, '')
    .replace(/&(amp|lt|gt|quot|#39);/g, (_, name: string) => signs[name] ?? '')
    .trim()
}
