/** Where the buyer pays: the bank's app, the wallet, or the check of a card, as plain buttons. */
import { goTo, type Html, html, page, spokenTime } from '../../page.ts'
import { type ControlName, control } from '../control.ts'
import type { Charge } from '../state.ts'
import { missing, money, satangIn, type Visit } from './visit.ts'

export function payPage(visit: Visit, id: string): Response {
  const charge = visit.desk.house.state.charges[id]
  if (!charge) return missing(visit)
  const { request, words, to, lang } = visit
  const type = typeOf(visit, charge)
  const body = html`<p class="muted">${words.payIntro}</p>
<p><strong>${words.methods[type] ?? type}</strong> · <span class="${charge.status === 'successful' ? 'good' : 'muted'}">${words.states[charge.status]}</span></p>
${type === 'promptpay' && charge.status === 'pending' ? codePart(visit, charge) : ''}
${charge.expiresAt && charge.status === 'pending' ? html`<p>${words.until(spokenTime(charge.expiresAt, lang))}</p>` : ''}
${charge.status === 'pending' ? hands(visit, charge, type) : overPart(visit, charge, type)}
${charge.returnUri ? html`<p><a href="${charge.returnUri}">${words.back}</a></p>` : ''}
<p><a href="${to('')}">${words.office}</a></p>`
  return page(request, { title: words.payTitle(money(charge.amount)), body })
}

function codePart({ words, desk }: Visit, charge: Charge): Html {
  const source = `${desk.house.baseUrl}/charges/${charge.id}/documents/${charge.document}/downloads/qrcode.svg`
  return html`<p><img src="${source}" alt="${words.scan}" width="280" height="280"></p><p class="muted">${words.scanHelp}</p>`
}

function hands({ words, to }: Visit, charge: Charge, type: string): Html {
  const action = to(`/pay/${charge.id}`)
  const button = (value: string, label: string, main = false) =>
    html`<button name="do" value="${value}"${main ? html` class="main"` : ''}>${label}</button>`
  return html`<form class="wide" method="post" action="${action}">${button('pay', words.pay(money(charge.amount)), true)}</form>
<form class="actions" method="post" action="${action}">${button('refuse', words.refuse)}${button('poor', words.noMoney)}${button('cancel', words.cancel)}${button('expire', words.lapse)}${type === 'promptpay' ? '' : button('leave', words.leave)}</form>
<form class="wide" method="post" action="${action}"><label>${words.otherAmount} <input name="baht" inputmode="decimal" required pattern="[0-9]+([.][0-9]{1,2})?"></label>${button('other', words.payOther)}</form>`
}

/** Whether banks still take money for a code that ran out is not documented: a switch decides. */
function overPart({ words, to, desk }: Visit, charge: Charge, type: string): Html {
  const lapsed = charge.status === 'expired' || charge.failureCode === 'payment_expired'
  if (!lapsed || type !== 'promptpay') return html`<p>${words.over}</p>`
  if (desk.house.state.switches.latePayment === 'refused') return html`<p class="bad">${words.lateRefused}</p>`
  return html`<form class="wide" method="post" action="${to(`/pay/${charge.id}`)}"><button name="do" value="pay">${words.payLate(money(charge.amount))}</button></form>`
}

/** After a redirect method the buyer is sent back to the shop, without a word about how it went. */
export async function paySaid(visit: Visit, id: string, form: FormData): Promise<Response> {
  const charge = visit.desk.house.state.charges[id]
  if (!charge) return missing(visit)
  const wanted = wishOf(visit, charge, form)
  if (wanted) await control(visit.desk, ...wanted)
  const staysHere = typeOf(visit, charge) === 'promptpay' || !charge.returnUri
  return goTo(staysHere || !charge.returnUri ? visit.to(`/pay/${id}`) : charge.returnUri)
}

function wishOf({ desk }: Visit, charge: Charge, form: FormData): [ControlName, object] | null {
  const { id: ref, status } = charge
  const open = status === 'pending'
  const late = status !== 'successful' && desk.house.state.switches.latePayment === 'succeeds'
  const fail = (code: string): [ControlName, object] | null => (open ? ['fail', { ref, code }] : null)
  switch (form.get('do')) {
    case 'pay':
      return open || late ? ['pay', { ref }] : null
    case 'other': {
      const amount = satangIn(form.get('baht'))
      return open && amount !== null && amount > 0 ? ['pay', { ref, amount }] : null
    }
    case 'refuse':
      return fail('payment_rejected')
    case 'poor':
      return fail('insufficient_fund')
    case 'cancel':
      return fail('payment_cancelled')
    case 'expire':
      return open ? ['expire', { ref }] : null
    default:
      return null
  }
}

export function typeOf({ desk }: Visit, charge: Charge): string {
  return charge.sourceId === null ? 'card' : (desk.house.state.sources[charge.sourceId]?.type ?? '')
}
