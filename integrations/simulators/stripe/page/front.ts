/** The account at a glance, and how it shall behave. */
import { type Html, html, page, spokenTime } from '../../page.ts'
import { modes } from '../fault.ts'
import { held } from '../money.ts'
import { spoken, type Visit } from './visit.ts'

const shown = 30

export function frontPage(visit: Visit): Response {
  const { request, words, to } = visit
  const body = html`<p class="muted">${words.frontSays}</p>${payments(visit)}${asking(visit)}${money(visit)}${messages(visit)}${habits(visit)}${faults(visit)}
<form class="wide" method="post" action="${to('/')}"><button name="do" value="restart">${words.restart}</button></form>`
  return page(request, { title: words.front, body })
}

function payments({ inside, lang, words, to }: Visit): Html {
  const { sessions, intents } = inside.state
  const rows = [
    ...Object.values(sessions)
      .filter(({ intent }) => intent === null)
      .map(({ id, amount, status, created }) => ({
        address: `/c/pay/${id}`,
        amount,
        status: status as string,
        created,
      })),
    ...Object.values(intents).map(({ id, amount, status, created }) => ({
      address: `/payment/${id}`,
      amount,
      status: status as string,
      created,
    })),
  ]
  const newest = rows.sort((one, other) => other.created - one.created).slice(0, shown)
  const lines = newest.map(
    ({ address, amount, status, created }) =>
      html`<li><a href="${to(address)}">${spoken(amount)}</a> · ${status} · <span class="muted">${spokenTime(created * 1000, lang)}</span></li>`,
  )
  return html`<h2>${words.payments}</h2>${newest.length > 0 ? html`<ul>${lines}</ul>` : html`<p>${words.noPayments}</p>`}`
}

function asking({ inside, words, to }: Visit): Html {
  const open = Object.values(inside.state.refunds).filter(({ status }) => status === 'requires_action')
  if (open.length === 0) return html``
  const lines = open.map(
    ({ id, amount }) => html`<li><a href="${to(`/refund/${id}`)}">${spoken(amount)} · ${words.answerRefund}</a></li>`,
  )
  return html`<h2>${words.refunds}</h2><ul>${lines.slice(-shown)}</ul>`
}

function money({ inside, words, to }: Visit): Html {
  const { available, pending } = held(inside)
  return html`<h2>${words.balance}</h2><p>${words.available} ${spoken(available)} · ${words.pending} ${spoken(pending)}</p>
<form method="post" action="${to('/')}"><button name="do" value="payout">${words.payOut}</button></form>`
}

function messages({ inside, words, to }: Visit): Html {
  const { deliveries, events, switches } = inside.state
  const lines = deliveries
    .slice(-shown)
    .toReversed()
    .map(
      (one) => html`<li>${events[one.event]?.type ?? one.event} · ${words.messageStates[one.state]} ${one.answer}</li>`,
    )
  const choice = (name: string, all: Readonly<Record<string, string>>, now: string) =>
    html`<select name="${name}">${Object.entries(all).map(([value, label]) => html`<option value="${value}" ${value === now ? SELECTED : ''}>${label}</option>`)}</select>`
  return html`<h2>${words.messages}</h2>${lines.length > 0 ? html`<ul>${lines}</ul>` : html`<p>${words.noMessages}</p>`}
<form method="post" action="${to('/')}"><button name="do" value="flush">${words.flush}</button></form>
<form class="wide" method="post" action="${to('/')}"><label>${words.webhooks}${choice('mode', words.webhookModes, switches.webhooks)}</label>
<label>${words.forgery}${choice('forgery', words.forgeries, switches.forgery)}</label><button name="do" value="webhooks">${words.save}</button></form>`
}

function habits({ inside, words, to }: Visit): Html {
  const { switches, balanceExtra } = inside.state
  const boxes = Object.entries(words.habit).map(([name, label]) => {
    const on = switches[name as keyof typeof words.habit]
    return html`<label><input class="box" type="checkbox" name="${name}" ${on ? CHECKED : ''}>${label}</label>`
  })
  return html`<h2>${words.habits}</h2><form class="wide" method="post" action="${to('/')}">${boxes}
<label>${words.latency}<input name="latencyMs" inputmode="numeric" value="${switches.latencyMs}"></label>
<label>${words.extra}<input name="extra" inputmode="numeric" value="${balanceExtra}"></label><button name="do" value="habits">${words.save}</button></form>`
}

function faults({ simulator, words, to }: Visit): Html {
  const option = (value: string, label: string) => html`<option value="${value}">${label}</option>`
  const waiting = simulator
    .faults()
    .map(({ mode, times, match }) => html`<li>${words.modes[mode]} × ${times ?? 1} ${match?.path ?? ''}</li>`)
  return html`<h2>${words.faults}</h2><p class="muted">${words.faultsSay}</p><form class="wide" method="post" action="${to('/')}">
<label>${words.callsTo}<select name="call">${Object.entries(words.callNames).map(([value, label]) => option(value, label))}</select></label>
<label>${words.faults}<select name="fault">${modes.map((mode) => option(mode, words.modes[mode]))}</select></label>
<label>${words.times}<input name="times" inputmode="numeric" value="1"></label><button name="do" value="fail">${words.fail}</button></form>
${waiting.length > 0 ? html`<p class="bad">${words.waitingFaults}</p><ul>${waiting}</ul><form method="post" action="${to('/')}"><button name="do" value="clear">${words.forget}</button></form>` : html``}`
}

const CHECKED = html`checked`
const SELECTED = html`selected`
