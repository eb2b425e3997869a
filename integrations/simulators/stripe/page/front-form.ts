/** What the buttons of the front page do. Nonsense in a field leaves things as they were. */
import { goTo } from '../../page.ts'
import { type Fault, modes } from '../fault.ts'
import type { Switches } from '../state.ts'
import type { Visit } from './visit.ts'

export async function frontSaid(visit: Visit, form: FormData): Promise<Response> {
  const { simulator, to } = visit
  const wanted = form.get('do')
  if (wanted === 'payout') simulator.hand.payOut()
  else if (wanted === 'flush') await simulator.flush()
  else if (wanted === 'webhooks') turnMessages(visit, form)
  else if (wanted === 'habits') turnHabits(visit, form)
  else if (wanted === 'fail') fail(visit, form)
  else if (wanted === 'clear') simulator.clearFaults()
  else if (wanted === 'restart') await simulator.reset()
  return goTo(to('/'))
}

function turnMessages({ simulator, words }: Visit, form: FormData): void {
  const [mode, forgery] = [String(form.get('mode')), String(form.get('forgery'))]
  if (mode in words.webhookModes) simulator.turn({ webhooks: mode as Switches['webhooks'] })
  if (forgery in words.forgeries) simulator.turn({ forgery: forgery as Switches['forgery'] })
}

function turnHabits({ simulator, words }: Visit, form: FormData): void {
  const boxes = Object.fromEntries(Object.keys(words.habit).map((name) => [name, form.has(name)]))
  const [latency, extra] = [String(form.get('latencyMs')), String(form.get('extra'))]
  simulator.turn({ ...boxes, ...(/^\d{1,5}$/.test(latency) ? { latencyMs: Number(latency) } : {}) })
  if (/^-?\d{1,9}$/.test(extra)) simulator.setBalanceExtra(Number(extra))
}

const calls: Readonly<Record<string, Fault['match']>> = {
  any: {},
  sessions: { method: 'POST', path: '/v1/checkout/sessions' },
  intents: { method: 'POST', path: '/v1/payment_intents' },
  refunds: { method: 'POST', path: '/v1/refunds' },
  reads: { method: 'GET' },
}

function fail({ simulator }: Visit, form: FormData): void {
  const mode = modes.find((one) => one === form.get('fault'))
  const match = calls[String(form.get('call'))]
  if (!mode || !match) return
  const times = Math.min(50, Math.max(1, Number(form.get('times')) || 1))
  simulator.fail({ mode, match, times, ...(mode === 'tamper' ? { set: { amount: 1, amount_total: 1 } } : {}) })
}
