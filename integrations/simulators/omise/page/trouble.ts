/** Everything that can be turned: faults of the next calls, messages, the clock, habits; and what reached us last. */
import { type Html, html, page, spokenTime } from '../../page.ts'
import type { Switches } from '../state.ts'
import { callChoices, callName, troubleChoices, troubleName, webhookChoices } from './mode-words.ts'
import { nav, type Visit } from './visit.ts'

export function troublePage(visit: Visit): Response {
  const { request, words, desk, to, lang } = visit
  const { state } = desk.house
  const action = to('/trouble')
  const waiting = desk.troubles.list()
  const count = (wanted: string) => state.deliveries.filter((one) => one.state === wanted).length
  const body = html`${nav(visit, 'trouble')}<h2>${words.faults}</h2><p>${words.waiting(waiting.length)}</p>
${waiting.map(({ call, mode, times }) => html`<p class="bad">${callName(call, lang)} · ${troubleName(mode, lang)} · ${times}×</p>`)}
<form class="wide" method="post" action="${action}"><label>${words.what} <select name="mode">${options(troubleChoices(lang))}</select></label>
<label>${words.when} <select name="call">${options(callChoices(lang))}</select></label>
<label>${words.times} <input name="times" type="number" min="1" max="1000" value="1" required></label><button name="do" value="fault">${words.arrange}</button></form>
<form method="post" action="${action}"><button name="do" value="calm">${words.calm}</button></form>
<h2>${words.hooks}</h2><p>${words.hookCounts(count('waiting'), count('lost'))}</p>
<form class="wide" method="post" action="${action}"><label>${words.hookMode} <select name="mode">${options(webhookChoices(lang), state.switches.webhooks)}</select></label><button name="do" value="webhooks">${words.keep}</button></form>
<form method="post" action="${action}"><button name="do" value="flush">${words.flush}</button></form>
<h2>${words.clock}</h2><p>${words.clockNow(spokenTime(desk.house.now(), lang))}</p>
<form class="wide" method="post" action="${action}"><label>${words.minutes} <input name="minutes" type="number" min="-100000" max="100000" value="60" required></label><button name="do" value="clock">${words.moveClock}</button></form>
${habitPart(visit, action)}
${journalPart(visit)}
<form method="post" action="${action}"><button name="do" value="restart">${words.restart}</button></form>`
  return page(request, { title: words.nav.trouble, body })
}

function options(all: readonly (readonly [string, string])[], chosen?: string): Html[] {
  return all.map(
    ([value, label]) => html`<option value="${value}"${value === chosen ? html` selected` : ''}>${label}</option>`,
  )
}

/** What reached the API last, the newest first. */
function journalPart({ words, desk, lang }: Visit): Html {
  const lines = desk
    .requests()
    .slice(-20)
    .reverse()
    .map(({ call, status, trouble }) => {
      const good = status !== null && status < 300 && trouble === null
      return html`<li class="${good ? 'good' : 'bad'}">${callName(call, lang)} · ${status ?? words.noAnswer}</li>`
    })
  return html`<h2>${words.requests}</h2><ul>${lines}</ul>`
}

const allMethods = [
  'card',
  'promptpay',
  'truemoney_jumpapp',
  'mobile_banking_scb',
  'mobile_banking_kbank',
  'mobile_banking_bay',
  'mobile_banking_bbl',
  'mobile_banking_ktb',
]

interface Habit {
  readonly on: (switches: Switches) => boolean
  readonly turn: (on: boolean) => Partial<Switches>
}

/** Each habit by its name: whether it is on, and what turning it does. Methods are put together in `switchesFrom`. */
const habits = {
  promptpayRefunds: {
    on: (switches) => switches.promptpayRefunds,
    turn: (on) => ({ promptpayRefunds: on }),
  },
  lateRefused: {
    on: (switches) => switches.latePayment === 'refused',
    turn: (on) => ({ latePayment: on ? 'refused' : 'succeeds' }),
  },
  expiredFails: {
    on: (switches) => switches.expiredAs === 'failed',
    turn: (on) => ({ expiredAs: on ? 'failed' : 'expired' }),
  },
  refundPending: {
    on: (switches) => switches.refundStatus === 'pending',
    turn: (on) => ({ refundStatus: on ? 'pending' : 'closed' }),
  },
  shortHangs: {
    on: (switches) => switches.shortBalance === 'hang',
    turn: (on) => ({ shortBalance: on ? 'hang' : 'refuse' }),
  },
  expireAll: {
    on: (switches) => switches.expireWorks === 'all',
    turn: (on) => ({ expireWorks: on ? 'all' : 'wallets' }),
  },
  noSecure: { on: (switches) => !switches.threeDSecure, turn: (on) => ({ threeDSecure: !on }) },
  idempHonoured: {
    on: (switches) => switches.idempKey === 'honoured',
    turn: (on) => ({ idempKey: on ? 'honoured' : 'ignored' }),
  },
  byHand: {
    on: (switches) => switches.verifyAfterMs === null,
    turn: (on) =>
      on
        ? { verifyAfterMs: null, sendAfterMs: null, payAfterMs: null }
        : { verifyAfterMs: 10_000, sendAfterMs: 20_000, payAfterMs: 20_000 },
  },
  feeKept: { on: (switches) => !switches.feeComesBack, turn: (on) => ({ feeComesBack: !on }) },
  noPromptpay: { on: ({ methods }) => !methods.includes('promptpay'), turn: () => ({}) },
  noTruemoney: { on: ({ methods }) => !methods.includes('truemoney_jumpapp'), turn: () => ({}) },
} satisfies Readonly<Record<string, Habit>>
type HabitName = keyof typeof habits

function habitPart({ words, desk }: Visit, action: string): Html {
  const { switches } = desk.house.state
  const boxes = (Object.keys(habits) as HabitName[]).map(
    (name) =>
      html`<label><input class="box" type="checkbox" name="${name}"${habits[name].on(switches) ? html` checked` : ''}> ${words.habitNames[name]}</label>`,
  )
  return html`<h2>${words.habits}</h2><form class="wide" method="post" action="${action}">${boxes}
<label>${words.latency} <input name="latencyMs" type="number" min="0" max="60000" value="${switches.latencyMs}" required></label><button name="do" value="habits">${words.keep}</button></form>`
}

/** What the boxes of the form say. */
export function switchesFrom(form: FormData): Partial<Switches> {
  const all: Partial<Switches> = {}
  for (const [name, habit] of Object.entries(habits)) Object.assign(all, habit.turn(form.has(name)))
  const off = [
    ...(form.has('noPromptpay') ? ['promptpay'] : []),
    ...(form.has('noTruemoney') ? ['truemoney_jumpapp'] : []),
  ]
  const latencyMs = Number(form.get('latencyMs'))
  return {
    ...all,
    methods: allMethods.filter((one) => !off.includes(one)),
    ...(Number.isInteger(latencyMs) && latencyMs >= 0 ? { latencyMs } : {}),
  }
}
