/** The e-mail that asks a PromptPay buyer for a bank account. */
import { goTo, html, page } from '../../page.ts'
import { missing, spoken, type Visit } from './visit.ts'

export function refundPage(visit: Visit, id: string): Response {
  const { inside, request, words, to } = visit
  const refund = inside.state.refunds[id]
  if (!refund) return missing(visit)
  const button = (value: string, label: string) =>
    html`<form class="wide" method="post" action="${to(`/refund/${id}`)}"><button name="do" value="${value}">${label}</button></form>`
  const open = refund.status === 'requires_action' || refund.status === 'pending'
  const actions = open
    ? html`${button('succeeded', words.giveAccount)}${button('failed', words.neverAnswer)}`
    : refund.status === 'succeeded'
      ? button('failed', words.failLate)
      : html``
  const body = html`<p>${words.refundSays} ${refund.email ?? '–'}</p><p><strong>${spoken(refund.amount)}</strong></p><p>${words.status}: ${refund.status}</p>${actions}
<p><a href="${to(`/payment/${refund.intent}`)}">${refund.intent}</a></p>`
  return page(request, { title: words.refundTitle, body })
}

export function refundSaid(visit: Visit, id: string, form: FormData): Response {
  visit.simulator.hand.refund(id, form.get('do') === 'failed' ? 'failed' : 'succeeded')
  return goTo(visit.to(`/refund/${id}`))
}
