/** A PromptPay code as a bank's app would show it after scanning, with a way to pay anything else. */
import { goTo, html, page } from '../../page.ts'
import { codeSvg } from '../code.ts'
import { canPay } from '../pay.ts'
import { missing, spoken, type Visit } from './visit.ts'

export function promptpayPage(visit: Visit, id: string): Response {
  const { inside, request, words, to } = visit
  const intent = inside.state.intents[id]
  if (!intent) return missing(visit)
  const here = to(`/promptpay/${id}`)
  const back = intent.returnUrl ? html`<p><a href="${intent.returnUrl}">${words.toShop}</a></p>` : html``
  if (intent.status === 'succeeded')
    return page(request, { title: words.already, body: html`<p class="good">${spoken(intent.received)}</p>${back}` })
  const open = canPay(inside, intent)
  const pay = html`<form class="wide" method="post" action="${here}"><button class="main" name="do" value="pay">${words.payCode} ${spoken(intent.amount)}</button></form>
<form class="wide" method="post" action="${here}"><label>${words.payOther}<input name="baht" inputmode="decimal" required></label><button name="do" value="other">${words.payOtherDo}</button></form>
<form method="post" action="${here}"><button name="do" value="refuse">${words.refuseCode}</button></form>
<form method="post" action="${here}"><button name="do" value="end">${words.endCode}</button></form>`
  const late = html`<p class="bad">${words.closed}</p><form method="post" action="${here}"><button name="do" value="late">${words.payLate}</button></form>`
  // Drawn by us from our own rows.
  const picture = { html: codeSvg(intent) }
  const body = html`<p>${words.scan}</p><p>${picture}</p><p><strong>${spoken(intent.amount)}</strong></p><p class="muted">${words.testOnly}</p>${open ? pay : late}${back}`
  return page(request, { title: words.promptpay, body })
}

export function promptpaySaid(visit: Visit, id: string, form: FormData): Response {
  const { inside, simulator, to } = visit
  const intent = inside.state.intents[id]
  if (!intent) return missing(visit)
  const wanted = form.get('do')
  const amount = satangIn(String(form.get('baht') ?? ''))
  if (wanted === 'pay') simulator.hand.pay(id)
  else if (wanted === 'other' && amount !== null) simulator.hand.pay(id, { amount })
  else if (wanted === 'late') simulator.hand.pay(id, { force: true })
  else if (wanted === 'refuse') simulator.hand.refuse(id)
  else if (wanted === 'end') simulator.hand.lapse(id)
  return goTo(intent.status === 'succeeded' && intent.returnUrl ? intent.returnUrl : to(`/promptpay/${id}`))
}

function satangIn(text: string): number | null {
  const match = /^(\d{1,6})(?:\.(\d{1,2}))?$/.exec(text.trim())
  const amount = match ? Number(match[1]) * 100 + Number((match[2] ?? '').padEnd(2, '0')) : 0
  return amount > 0 ? amount : null
}
