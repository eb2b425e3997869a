/** One payment as the account's owner sees it. */
import { goTo, html, page } from '../../page.ts'
import type { Intent } from '../state.ts'
import { missing, spoken, type Visit } from './visit.ts'

export function paymentPage(visit: Visit, id: string): Response {
  const { inside, request, words, to } = visit
  const intent = inside.state.intents[id]
  if (!intent) return missing(visit)
  const charge = inside.state.charges[intent.charge ?? '']
  const refunds = Object.values(inside.state.refunds).filter((refund) => refund.intent === id)
  const rows = refunds.map(
    (refund) => html`<li><a href="${to(`/refund/${refund.id}`)}">${spoken(refund.amount)} · ${refund.status}</a></li>`,
  )
  const messages = Object.values(inside.state.events).filter(({ data }) => JSON.stringify(data).includes(`"${id}"`))
  const body = html`<p>${words.status}: ${intent.status}</p><p><strong>${spoken(intent.amount)}</strong> → ${spoken(intent.received)}</p>
${payLink(visit, intent)}${charge?.ok && charge.method === 'card' ? disputes(visit, intent) : html``}
<h2>${words.refundList}</h2><ul>${rows}</ul><h2>${words.messages}</h2><ul>${messages.slice(-20).map(({ type }) => html`<li>${type}</li>`)}</ul>`
  return page(request, { title: id, body })
}

function payLink({ to, words }: Visit, intent: Intent) {
  const address = intent.session ? `/c/pay/${intent.session}` : `/promptpay/${intent.id}`
  return html`<p><a href="${to(address)}">${words.open}</a></p>`
}

function disputes({ inside, to, words }: Visit, intent: Intent) {
  const open = Object.values(inside.state.disputes).find(
    (one) => one.intent === intent.id && one.status === 'needs_response',
  )
  const button = (value: string, label: string) =>
    html`<form method="post" action="${to(`/payment/${intent.id}`)}"><button name="do" value="${value}">${label}</button></form>`
  return open
    ? html`${button('won', words.winDispute)}${button('lost', words.loseDispute)}`
    : button('dispute', words.disputeIt)
}

export function paymentSaid({ inside, simulator, to }: Visit, id: string, form: FormData): Response {
  const wanted = form.get('do')
  const open = Object.values(inside.state.disputes).find((one) => one.intent === id && one.status === 'needs_response')
  if (wanted === 'dispute') simulator.hand.dispute(id)
  else if (open && (wanted === 'won' || wanted === 'lost')) simulator.hand.closeDispute(open.id, wanted)
  return goTo(to(`/payment/${id}`))
}
