/** Checkout's hosted page: test cards by name, leaving, and running out of time. */
import { goTo, html, page } from '../../page.ts'
import { cards, isCard } from '../card.ts'
import type { Session } from '../state.ts'
import { missing, spoken, type Visit } from './visit.ts'

export function checkoutPage(visit: Visit, id: string): Response {
  const { inside, request, words, to } = visit
  const session = inside.state.sessions[id]
  if (!session) return missing(visit)
  if (session.status === 'complete') {
    const body = html`<p class="good">${words.already} ${spoken(session.amount)}</p><p><a href="${successUrl(session)}">${words.toShop}</a></p>`
    return page(request, { title: words.already, body })
  }
  if (session.status === 'expired') return overPage(visit, session)
  const intent = inside.state.intents[session.intent ?? '']
  const refused = intent?.lastError ? html`<p class="bad" role="alert">${words.refusedNow}</p>` : html``
  const choices = Object.keys(cards).map((name) =>
    isCard(name)
      ? html`<label><input class="box" type="radio" name="card" value="${name}" ${name === 'good' ? CHECKED : ''}>${words.cards[name]}</label>`
      : html``,
  )
  const byCard = session.methods.includes('card')
    ? html`<form class="wide" method="post" action="${to(`/c/pay/${id}`)}"><fieldset><legend>${words.payWith}</legend>${choices}</fieldset>
<p><button class="main" name="do" value="pay">${words.pay} ${spoken(session.amount)}</button></p></form>`
    : html`<form class="wide" method="post" action="${to(`/c/pay/${id}`)}"><button class="main" name="do" value="promptpay">${words.promptpay}</button></form>`
  const body = html`<p>${session.title}</p><p><strong>${spoken(session.amount)}</strong></p><p class="muted">${words.testOnly}</p>${refused}${byCard}
<form class="wide" method="post" action="${to(`/c/pay/${id}`)}"><button name="do" value="leave">${words.back}</button>
<button name="do" value="lapse">${words.runOut}</button></form>`
  return page(request, { title: words.payTo, body })
}

function overPage({ request, words, to }: Visit, session: Session): Response {
  const back = session.cancelUrl ? html`<p><a href="${session.cancelUrl}">${words.toShop}</a></p>` : html``
  const body = html`<p>${words.overSays}</p>${back}
<form method="post" action="${to(`/c/pay/${session.id}`)}"><button name="do" value="late">${words.payLate}</button></form>`
  return page(request, { title: words.over, body })
}

export function checkoutSaid(visit: Visit, id: string, form: FormData): Response {
  const { inside, simulator, to } = visit
  const session = inside.state.sessions[id]
  if (!session) return missing(visit)
  const wanted = form.get('do')
  const here = to(`/c/pay/${id}`)
  if (wanted === 'leave') return goTo(session.cancelUrl ?? here)
  if (wanted === 'lapse') simulator.hand.lapse(id)
  if (wanted === 'late')
    return simulator.hand.pay(id, { force: true }) === 'paid' ? goTo(successUrl(session)) : goTo(here)
  if (wanted === 'promptpay') return simulator.hand.pay(id) === 'paid' ? goTo(successUrl(session)) : goTo(here)
  const card = String(form.get('card'))
  if (wanted !== 'pay' || !isCard(card)) return goTo(here)
  const paid = simulator.hand.pay(id, { card })
  if (paid === 'asks_3ds') return goTo(to(`/c/pay/${id}/3ds`))
  return goTo(paid === 'paid' ? successUrl(session) : here)
}

/** The card's bank asks. */
export function ask3ds(visit: Visit, id: string): Response {
  const { inside, request, words, to } = visit
  const session = inside.state.sessions[id]
  if (!session) return missing(visit)
  const body = html`<p>${words.ask3dsSays}</p><p><strong>${spoken(session.amount)}</strong></p>
<form class="wide" method="post" action="${to(`/c/pay/${id}/3ds`)}"><button class="main" name="do" value="yes">${words.yes3ds}</button></form>
<form class="wide" method="post" action="${to(`/c/pay/${id}/3ds`)}"><button name="do" value="no">${words.no3ds}</button></form>`
  return page(request, { title: words.ask3ds, body })
}

export function said3ds(visit: Visit, id: string, form: FormData): Response {
  const { inside, simulator, to } = visit
  const session = inside.state.sessions[id]
  if (!session) return missing(visit)
  const answered = simulator.hand.authenticate(id, form.get('do') === 'yes')
  return goTo(answered === 'paid' ? successUrl(session) : to(`/c/pay/${id}`))
}

function successUrl({ successUrl: url, id }: Session): string {
  return url.replaceAll('{CHECKOUT_SESSION_ID}', id)
}

const CHECKED = html`checked`
