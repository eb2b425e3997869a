/** What came in and what went back: the newest payments and refunds, each with its hands. */
import { type Html, html, page, spokenTime } from '../../page.ts'
import { balanceOf } from '../balance.ts'
import type { Charge, Refund } from '../state.ts'
import { typeOf } from './pay.ts'
import { money, nav, type Visit } from './visit.ts'

const shown = 50

export function frontPage(visit: Visit): Response {
  const { request, words, desk } = visit
  const { state } = desk.house
  const { total, transferable } = balanceOf(desk.house)
  const charges = Object.values(state.charges).slice(-shown).reverse()
  const refunds = Object.values(state.refunds).slice(-shown).reverse()
  const body = html`<p class="muted">${words.intro}</p>${nav(visit, 'charges')}
<p><strong>${words.balance(money(total), money(transferable))}</strong></p>
<h2>${words.nav.charges}</h2>
${charges.length > 0 ? html`<ul class="cards">${charges.map((one) => chargeCard(visit, one))}</ul>` : html`<p>${words.noCharges}</p>`}
<h2>${words.refunds}</h2>
${refunds.length > 0 ? html`<ul class="cards">${refunds.map((one) => refundCard(visit, one))}</ul>` : html`<p>${words.noRefunds}</p>`}`
  return page(request, { title: words.title, body })
}

function chargeCard(visit: Visit, charge: Charge): Html {
  const { words, to, lang } = visit
  const type = typeOf(visit, charge)
  const good = charge.status === 'successful'
  const facts = [
    ...(good ? [words.paidAmount(money(charge.captured)), words.feeAmount(money(charge.fee + charge.feeVat))] : []),
    ...(charge.refunded > 0 ? [words.refundedAmount(money(charge.refunded))] : []),
    ...(charge.failureCode ? [charge.failureCode] : []),
    ...(charge.dispute?.status === 'open' ? [words.disputed] : []),
  ]
  return html`<li><h3>${money(charge.amount)} · ${words.methods[type] ?? type}</h3>
<p class="${good ? 'good' : charge.status === 'pending' ? 'muted' : 'bad'}">${words.states[charge.status]}${facts.map((one) => html` · ${one}`)}</p>
<p class="muted">${charge.id} · ${spokenTime(charge.createdAt, lang)}</p>
<p><a href="${to(`/pay/${charge.id}`)}">${words.openPay}</a></p>${good ? disputeHands(visit, charge) : ''}</li>`
}

function disputeHands({ words, to }: Visit, { id, dispute, amount }: Charge): Html {
  const able = dispute === null ? (['open'] as const) : dispute.status === 'open' ? (['won', 'lost'] as const) : []
  const buttons = able.map(
    (result) =>
      html`<button name="result" value="${result}" aria-label="${`${words.dispute[result]}: ${money(amount)}`}">${words.dispute[result]}</button>`,
  )
  return html`<form class="actions" method="post" action="${to('')}"><input type="hidden" name="do" value="dispute"><input type="hidden" name="ref" value="${id}">${buttons}</form>`
}

function refundCard({ words, to, lang }: Visit, refund: Refund): Html {
  const able =
    refund.status === 'pending'
      ? (['closed', 'failed'] as const)
      : refund.status === 'closed'
        ? (['failed'] as const)
        : []
  const buttons = able.map((result) => html`<button name="result" value="${result}">${words.refund[result]}</button>`)
  return html`<li><h3>${money(refund.amount)} · ${words.refundState[refund.status]}</h3>
<p class="muted">${refund.id} · ${refund.chargeId} · ${spokenTime(refund.createdAt, lang)}</p>
<form class="actions" method="post" action="${to('')}"><input type="hidden" name="do" value="refund"><input type="hidden" name="ref" value="${refund.id}">${buttons}</form></li>`
}
