/** What buyers see: only what is on sale, and the button that buys it. */
import { goTo, type Html, html, page } from '../../page.ts'
import { available } from '../desk.ts'
import { categoryOf, type Product, type Shop } from '../state.ts'
import type { Visit } from './visit.ts'

export function frontPage(visit: Visit): Response {
  const { request, words, store } = visit
  const shops = store.state.shops.map((shop) => shopPart(visit, shop))
  return page(request, { title: words.shop, body: html`<p class="muted">${words.intro}</p>${shops}` })
}

export function productPage(visit: Visit, id: string): Response {
  const { request, url, words, store, to } = visit
  const product = onSale(visit, id)
  const back = html`<p><a href="${to('')}">${words.front}</a></p>`
  if (!product) return page(request, { title: words.gone, body: html`<p>${words.goneHelp}</p>${back}`, status: 404 })
  const [variant] = product.variants
  const left = variant ? available(variant) : 0
  const photos = product.pictures.map(
    ({ file }, at) =>
      html`<li><img src="${to(`/file/${file}`)}" alt="${words.photo(product.name, at + 1)}" width="400" height="400"></li>`,
  )
  const said = url.searchParams.get('bought')
  const body = html`${said === null ? '' : html`<p class="${said ? 'good' : 'bad'}" role="status">${said ? words.thanks(said) : words.tooFew}</p>`}
<ul class="pictures big">${photos}</ul>
<p><strong>${words.price(variant?.price ?? 0)}</strong> · ${words.left(left)}</p>
${left > 0 ? buyForm(visit, product) : ''}
${paragraphs(product.description)}
<h2>${words.facts}</h2>
<p>${words.category}: ${categoryOf(product.categoryId)?.[visit.lang] ?? '–'}<br>${words.weight(variant?.weight ?? 0, store.state.switches.weightUnit)}<br>${words.code(variant?.sku ?? '')}</p>
<p><a href="${to(`/console/${product.shopId}`)}">${words.console}</a></p>${back}`
  return page(request, { title: product.name, body })
}

/** A buyer's order: paid at once, paid later, or at the door. */
export function bought(visit: Visit, id: string, form: FormData): Response {
  const { simulator, to } = visit
  const product = onSale(visit, id)
  const quantity = Number(form.get('quantity') ?? 1)
  const how = form.get('how')
  const whole = Number.isInteger(quantity) && quantity >= 1
  const order =
    product && whole
      ? simulator.buy({
          shopId: product.shopId,
          lines: [{ productId: product.id, quantity }],
          cashOnDelivery: how === 'cash',
        })
      : null
  if (order && how === 'now') simulator.move(order.number, 'pay')
  return goTo(to(`/${visit.steps[0]}/product/${id}?bought=${order?.number ?? ''}`))
}

function buyForm({ words, to, steps }: Visit, product: Product): Html {
  const button = (how: string, label: string, main = false) =>
    html`<button name="how" value="${how}"${main ? html` class="main"` : ''}>${label}</button>`
  return html`<form class="wide" method="post" action="${to(`/${steps[0]}/product/${product.id}`)}">
<label>${words.quantity} <input name="quantity" type="number" min="1" step="1" value="1" required></label>
${button('now', words.buyNow, true)} ${button('later', words.buyLater)} ${button('cash', words.buyCash)}</form>`
}

function onSale({ store, steps }: Visit, id: string): Product | null {
  const shop = store.state.shops.find(({ oaId }) => oaId === decodeURIComponent(steps[0] ?? ''))
  const found = store.state.products.find((one) => String(one.id) === id && one.shopId === shop?.id)
  return found?.shown && !found.deleted ? found : null
}

function shopPart({ words, store, to }: Visit, shop: Shop): Html {
  const products = store.state.products.filter((one) => one.shopId === shop.id && one.shown && !one.deleted)
  const cards = products.map((product) => {
    const [variant] = product.variants
    const [cover] = product.pictures
    const image = cover
      ? html`<img src="${to(`/file/${cover.file}`)}" alt="" width="300" height="300" loading="lazy">`
      : ''
    return html`<li><a href="${to(`/${shop.oaId}/product/${product.id}`)}">${image}<span lang="th">${product.name}</span></a>
<div>${words.price(variant?.price ?? 0)}</div><div class="muted">${words.left(variant ? available(variant) : 0)}</div></li>`
  })
  return html`<section><h2 lang="th">${shop.name}</h2>
${products.length > 0 ? html`<ul class="pictures">${cards}</ul>` : html`<p>${words.empty}</p>`}
<p><a href="${to(`/console/${shop.id}`)}" aria-label="${`${words.console}: ${shop.name}`}">${words.console}</a></p></section>`
}

/** A story's paragraphs without its markup; nothing that came from outside becomes HTML here. */
function paragraphs(description: string): Html {
  const plain = description
    .replace(/<br\s*\/?>/g, '\n')
    .replace(/<\/p>/g, '\n\n')
    .replace(/<[^>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
  return html`<pre lang="th">${plain.trim()}</pre>`
}
