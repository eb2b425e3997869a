/** Makers' accounts and what was sent to them. */
import { type Html, html, page } from '../../page.ts'
import type { Recipient, Transfer } from '../state.ts'
import { money, nav, type Visit } from './visit.ts'

export function payoutsPage(visit: Visit): Response {
  const { request, words, desk, to } = visit
  const recipients = Object.values(desk.house.state.recipients).reverse()
  const transfers = Object.values(desk.house.state.transfers).slice(-100).reverse()
  const body = html`${nav(visit, 'payouts')}<h2>${words.recipients}</h2>
${recipients.length > 0 ? html`<ul class="cards">${recipients.map((one) => recipientCard(visit, one))}</ul>` : html`<p>${words.noRecipients}</p>`}
<h2>${words.transfers}</h2>
${transfers.length > 0 ? html`<ul class="cards">${transfers.map((one) => transferCard(visit, one))}</ul>` : html`<p>${words.noTransfers}</p>`}
<form class="wide" method="post" action="${to('/payouts')}"><label>${words.addMoney} <input name="baht" inputmode="decimal" required pattern="-?[0-9]+([.][0-9]{1,2})?"></label>
<button name="do" value="balance">${words.add}</button></form>`
  return page(request, { title: words.nav.payouts, body })
}

function recipientCard(visit: Visit, one: Recipient): Html {
  const { words } = visit
  const state = stateOf(one)
  const able = {
    unverified: ['verify', 'reject', 'delete'],
    rejected: ['verify', 'delete'],
    inactive: ['activate', 'delete'],
    ready: ['deactivate', 'reject', 'delete'],
    deleted: [],
  } as const
  return html`<li><h3>${one.name}</h3><p>${one.bankCode} …${one.lastDigits} · <span lang="th">${one.accountName}</span></p>
<p class="${state === 'ready' ? 'good' : 'muted'}">${words.recipientState[state]}</p><p class="muted">${one.id}</p>
${hands(visit, { what: 'payee', ref: one.id, of: one.name }, able[state], words.payee)}</li>`
}

function transferCard(visit: Visit, one: Transfer): Html {
  const { words, desk } = visit
  const name = desk.house.state.recipients[one.recipientId]?.name ?? one.recipientId
  const state = one.failureCode
    ? 'failed'
    : one.deleted
      ? 'deleted'
      : one.paidAt
        ? 'paid'
        : one.sentAt
          ? 'sent'
          : 'queued'
  const able = {
    queued: ['sent', 'paid', 'failed'],
    sent: ['paid', 'failed'],
    paid: ['failed'],
    failed: [],
    deleted: [],
  } as const
  const line = words.transferLine(money(one.amount), money(one.amount - one.fee - one.feeVat))
  return html`<li><h3>${name}</h3><p>${line}</p><p class="${state === 'paid' ? 'good' : 'muted'}">${words.transferState[state]}</p>
<p class="muted">${one.id}</p>${hands(visit, { what: 'payout', ref: one.id, of: name }, able[state], words.payout)}</li>`
}

interface On {
  readonly what: 'payee' | 'payout'
  readonly ref: string
  readonly of: string
}

function hands<Name extends string>(
  { to }: Visit,
  { what, ref, of }: On,
  able: readonly Name[],
  labels: Readonly<Record<Name, string>>,
): Html {
  const buttons = able.map(
    (one) => html`<button name="result" value="${one}" aria-label="${`${labels[one]}: ${of}`}">${labels[one]}</button>`,
  )
  return html`<form class="actions" method="post" action="${to('/payouts')}"><input type="hidden" name="do" value="${what}"><input type="hidden" name="ref" value="${ref}">${buttons}</form>`
}

function stateOf(one: Recipient): 'unverified' | 'rejected' | 'inactive' | 'ready' | 'deleted' {
  if (one.deleted) return 'deleted'
  if (one.failureCode) return 'rejected'
  if (!one.verified) return 'unverified'
  return one.active ? 'ready' : 'inactive'
}
