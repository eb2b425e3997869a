/** The back office: every item in every state with the hands of seller and platform, orders, faults on request, habits. */
import { type Html, html, page } from '../../page.ts'
import type { Product, Shop } from '../state.ts'
import { orderCard } from './order-card.ts'
import { missing, type Visit } from './visit.ts'

export function officePage(visit: Visit, shopId: string): Response {
  const { request, words, store, to } = visit
  const shop = store.state.shops.find((one) => one.id === shopId)
  if (!shop) return missing(visit)
  const products = store.state.products.filter((one) => one.shopId === shop.id).toReversed()
  const orders = store.state.orders.filter((one) => one.shopId === shop.id).toReversed()
  const body = html`<p class="muted">${words.officeIntro}</p>
<p><a href="${to('')}">${words.front}</a></p>
${linkPart(visit, shop)}
<h2>${words.items}</h2>
${cards(words.empty, products, (one) => productCard(visit, one))}
<h2>${words.orders}</h2>
${cards(words.noOrders, orders, (one) => orderCard(visit, one))}
${faultPart(visit, shop)}${habitPart(visit, shop)}`
  return page(request, { title: words.officeTitle(shop.name), body })
}

function cards<T>(none: string, all: readonly T[], card: (one: T) => Html): Html {
  if (all.length === 0) return html`<p>${none}</p>`
  return html`<ul class="cards">${all.map((one) => html`<li>${card(one)}</li>`)}</ul>`
}

function linkPart({ words, store, to }: Visit, shop: Shop): Html {
  const mine = store.state.pushes.filter((one) => one.shopId === shop.id)
  const count = (state: string) => mine.filter((one) => one.state === state).length
  const pushes = html`<p class="muted">${words.pushes(count('waiting'), count('lost'))}</p>`
  if (!shop.linked) return html`<p>${words.notLinked}</p>${pushes}`
  return html`<p class="good">${words.linked}</p>${pushes}
<form method="post" action="${to(`/seller/${shop.id}`)}"><button name="do" value="disconnect">${words.disconnect}</button></form>`
}

function productCard(visit: Visit, product: Product): Html {
  const { words, to } = visit
  const { content, skus, status, campaign, edited, failReasons } = product
  const [sku] = skus
  const action = to(`/seller/${product.shopId}`)
  const notes = [
    ...(campaign ? [words.promoted(campaign.reserved)] : []),
    ...(sku?.committed ? [words.committed(sku.committed)] : []),
    ...(edited ? [words.editAudited(edited.title)] : []),
    ...failReasons.flatMap((one) => [...one.reasons, ...one.suggestions]),
  ]
  const head = html`<h2 lang="th">${content.title}</h2><p class="muted">${words.code(sku?.sellerSku ?? '')} · ${product.id}</p>
<p class="${status === 'ACTIVATE' ? 'good' : 'bad'}">${words.states[status]}</p>${notes.map((note) => html`<p lang="th">${note}</p>`)}`
  if (status === 'DELETED') return head
  const field = (name: string, label: string, value: string | number) =>
    html`<label>${label} <input name="${name}" value="${value}" required></label>`
  return html`${head}<form class="wide" method="post" action="${action}"><input type="hidden" name="item" value="${product.id}">
${field('name', words.name, content.title)}${field('price', words.baht, sku?.price ?? '')}${field('stock', words.stock, sku?.available ?? 0)}
<button name="do" value="edit" aria-label="${`${words.save}: ${content.title}`}">${words.save}</button></form>
<form class="actions" method="post" action="${action}"><input type="hidden" name="item" value="${product.id}">${hands(visit, product)}</form>`
}

function hands({ words }: Visit, { status, campaign, audit, content }: Product): readonly Html[] {
  const able: (readonly [string, string])[] = [
    ...(audit
      ? ([
          ['accept', words.accept],
          ['refuse', words.refuse],
        ] as const)
      : []),
    ...(status === 'ACTIVATE'
      ? ([
          ['hide', words.hide],
          ['ban', words.ban],
          ['freeze', words.freeze],
        ] as const)
      : status === 'PENDING'
        ? []
        : ([['show', words.show]] as const)),
    campaign ? ['demote', words.demote] : ['promote', words.promote],
    ['delete', words.remove],
  ]
  return able.map(
    ([value, label]) =>
      html`<button name="do" value="${value}" aria-label="${`${label}: ${content.title}`}">${label}</button>`,
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
  const { auditSeconds, searchLagSeconds, quantity, editedReads, messages } = store.state.switches
  const action = to(`/seller/${shop.id}`)
  const box = (name: string, label: string, on: boolean) =>
    html`<label><input class="box" type="checkbox" name="${name}"${on ? html` checked` : ''}> ${label}</label>`
  return html`<h2>${words.habits}</h2><form class="wide" method="post" action="${action}">
${box('audit', words.auditByHand, auditSeconds === null)}${box('lag', words.lag, searchLagSeconds > 0)}
${box('inside', words.inside, quantity === 'with_committed')}${box('new', words.newReads, editedReads === 'new')}${box('twice', words.twice, messages === 'twice_backwards')}
<button name="do" value="habits">${words.keep}</button></form>
<form method="post" action="${action}"><button name="do" value="restart">${words.restart}</button></form>`
}
