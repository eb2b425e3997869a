/** The back office: fetches, clock, messages, habits, faults. */
import { type Html, html, page, spokenTime } from '../../page.ts'
import type { Message, Run } from '../state.ts'
import type { Visit } from './index.ts'

export function officePage(visit: Visit): Response {
  const { request, format, lang, words, to } = visit
  const body = html`<p><a href="${to('')}">${words.front}</a></p>${fetchPart(visit)}${clockPart(visit)}${messagePart(visit)}${habitPart(visit)}`
  return page(request, { title: `${format.title[lang]}: ${words.office}`, body })
}

function button({ to }: Visit, value: string, label: string, main = false): Html {
  return html`<form method="post" action="${to('/office')}"><button${main ? html` class="main"` : ''} name="do" value="${value}">${label}</button></form>`
}

function fetchPart(visit: Visit): Html {
  const { state, words } = visit
  const runs = state.runs.map((run) => html`<li>${runLine(visit, run)}</li>`)
  return html`<p class="muted">${words.every(state.switches.everySeconds)}</p>${button(visit, 'fetch', words.fetchNow, true)}
<h2>${words.runs}</h2>${runs.length > 0 ? html`<ul>${runs}</ul>` : html`<p>${words.noRuns}</p>`}`
}

function runLine({ words, lang }: Visit, run: Run): Html {
  const status = run.status === null ? '' : ` · HTTP ${run.status}`
  return html`${spokenTime(run.at, lang)} · ${run.source}${status}<br>
<span class="${run.outcome === 'failed' ? 'bad' : 'good'}">${words.outcomes[run.outcome]}</span>
${run.outcome === 'done' ? words.counts(run) : ''} <span class="muted">${run.says}</span>`
}

function clockPart(visit: Visit): Html {
  const { state, words, now, lang } = visit
  const days = Math.round(state.aheadMs / 86_400_000)
  return html`<h2>${words.clock}</h2><p>${spokenTime(now, lang)} · ${words.clockAhead(days)}</p>
${button(visit, 'day', words.dayOn)}${button(visit, 'month', words.monthOn)}`
}

function messagePart(visit: Visit): Html {
  const { state, words, format } = visit
  const messages = state.messages.toReversed().map((message) => html`<li>${messageLine(visit, message)}</li>`)
  const { greeted } = state
  return html`<h2>${words.messages}</h2>
${format.greeting ? button(visit, 'greet', words.greet) : ''}
${greeted ? html`<p class="${greeted.ok ? 'good' : 'bad'}">${words.greeted(greeted.ok)}</p>` : ''}
${messages.length > 0 ? html`<ul>${messages.slice(0, 30)}</ul>` : html`<p>${words.noMessages}</p>`}`
}

function messageLine({ words, lang }: Visit, message: Message): Html {
  const status = message.status === null ? '' : ` · HTTP ${message.status}`
  return html`${spokenTime(message.firstAt, lang)} · ${message.about}<br>
<span class="${message.state === 'lost' ? 'bad' : 'muted'}">${words.arrivals[message.state]} · ${words.tries(message.attempts)}${status}</span>`
}

function habitPart(visit: Visit): Html {
  const { state, words, to } = visit
  const { everySeconds, conditional, sameRefreshes, takesGzip, repeats } = state.switches
  const box = (name: string, label: string, on: boolean) =>
    html`<label><input class="box" type="checkbox" name="${name}"${on ? html` checked` : ''}> ${label}</label>`
  return html`<h2>${words.habits}</h2><form class="wide" method="post" action="${to('/office')}">
<label>${words.everyField} <input name="everySeconds" type="number" min="0" max="86400" step="1" value="${everySeconds}" required></label>
${box('conditional', words.conditional, conditional)}${box('sameRefreshes', words.sameRefreshes, sameRefreshes)}
${box('takesGzip', words.takesGzip, takesGzip)}${box('repeats', words.repeats, repeats)}
<button name="do" value="habits">${words.keep}</button></form>
<h2>${words.faults}</h2>${button(visit, 'cut', words.cut)}${button(visit, 'restart', words.restart)}`
}
