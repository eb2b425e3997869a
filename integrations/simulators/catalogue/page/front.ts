/** What people find in the catalogue: approved items only, each file in its language. */
import { type Html, html, page } from '../../page.ts'
import { imageName } from '../image.ts'
import { standingOf } from '../item.ts'
import type { Item, Source } from '../state.ts'
import type { Visit } from './index.ts'

export function frontPage(visit: Visit): Response {
  const { request, format, lang, state, words, to } = visit
  const body = html`<p class="muted">${format.intro[lang]}</p><p><a href="${to('/office')}">${words.office}</a></p>
${state.sources.map((source) => sourcePart(visit, source))}`
  return page(request, { title: format.title[lang], body })
}

export function itemPage(visit: Visit, source: string, id: string): Response {
  const { request, words, state, to, format, now, lang } = visit
  const item = state.items.find((one) => one.source === source && one.id === id)
  const back = html`<p><a href="${to('')}">${words.front}</a></p>`
  if (!item) return page(request, { title: words.gone, body: html`<p>${words.goneHelp}</p>${back}`, status: 404 })
  const standing = standingOf(item, format, now)
  const cover = html`<li><img src="${coverOf(visit, item)}" alt="${words.photo(titleOf(item))}" width="400" height="400"></li>`
  const issues = item.issues.map(
    ({ severity, says, code }) =>
      html`<li class="${severity === 'error' ? 'bad' : 'muted'}">${says[lang]} (${code})</li>`,
  )
  const fields = Object.entries(item.fields).map(
    ([name, values]) => html`<li><strong>${name}</strong> ${values.join(' · ')}</li>`,
  )
  const body = html`<ul class="pictures big">${cover}</ul>
<p class="${standing === 'approved' ? 'good' : 'bad'}">${words.standings[standing]}</p>
<p><strong>${priceOf(item)}</strong> · ${availabilityOf(visit, item)}</p>
<p><a href="${addressOf(item)}">${words.toShop}</a></p>
<p>${words.image}: ${words.images[item.image.state]} <span class="muted">${item.image.says}</span></p>
<h2>${words.issues}</h2>${issues.length > 0 ? html`<ul>${issues}</ul>` : html`<p class="good">${words.noIssues}</p>`}
${verdictPart(visit, item)}<h2>${words.fields}</h2><ul>${fields}</ul>${back}`
  return page(request, { title: titleOf(item), body })
}

function sourcePart(visit: Visit, source: Source): Html {
  const { state, words, format, now } = visit
  const items = state.items.filter((item) => item.source === source.name)
  const shown = items.filter((item) => standingOf(item, format, now) === 'approved')
  const others = items.filter((item) => !shown.includes(item))
  return html`<section><h2>${words.inFile(source.name)}</h2>
${items.length === 0 ? html`<p>${words.empty}</p>` : html`<ul class="pictures">${shown.map((item) => card(visit, item))}</ul>`}
${others.length > 0 ? html`<p class="bad">${words.notShown(others.length)}</p><ul>${others.map((item) => line(visit, item))}</ul>` : ''}</section>`
}

function card(visit: Visit, item: Item): Html {
  return html`<li><a href="${visit.to(pathOf(item))}"><img src="${coverOf(visit, item)}" alt="" width="300" height="300" loading="lazy">
<span lang="${langOfFile(item)}">${titleOf(item)}</span></a><div>${priceOf(item)}</div><div class="muted">${availabilityOf(visit, item)}</div></li>`
}

function line({ to, words, format, now }: Visit, item: Item): Html {
  return html`<li><a href="${to(pathOf(item))}" lang="${langOfFile(item)}">${titleOf(item)}</a> · ${words.standings[standingOf(item, format, now)]}</li>`
}

function verdictPart({ words, to }: Visit, item: Item): Html {
  const button = (value: string, label: string) => html`<button name="do" value="${value}">${label}</button>`
  return html`<form class="actions" method="post" action="${to('/office')}">
<input type="hidden" name="item" value="${item.id}"><input type="hidden" name="source" value="${item.source}">
${button('approve', words.approve)}${button('disapprove', words.disapprove)}${item.verdict ? button('leave', words.leave) : ''}</form>`
}

export function pathOf({ source, id }: Pick<Item, 'source' | 'id'>): string {
  return `/item/${encodeURIComponent(source)}/${encodeURIComponent(id)}`
}

/** The catalogue's own copy. */
function coverOf({ to }: Visit, { image }: Item): string {
  return to(`/image/${imageName(image.address)}`)
}

function titleOf({ id, fields }: Item): string {
  return fields.title?.[0] ?? id
}

/** `890.00 THB` as people write it. */
function priceOf({ fields }: Item): string {
  return (fields.price?.[0] ?? '').replace(/^(\d+)(\.\d+)? THB$/, (_, baht: string, satang = '') => {
    return `฿${Number(baht).toLocaleString('en-US')}${satang === '.00' ? '' : satang}`
  })
}

function availabilityOf({ words }: Visit, { fields }: Item): string {
  return fields.availability?.[0]?.replace('_', ' ') === 'in stock' ? words.available : words.soldOut
}

/** An address from a file is a stranger's word: only the web is linked to. */
function addressOf({ fields }: Item): string {
  const address = fields.link?.[0] ?? ''
  return /^https?:\/\//.test(address) ? address : '#'
}

function langOfFile({ source }: Item): 'th' | 'en' {
  return source.includes('-en.') ? 'en' : 'th'
}
