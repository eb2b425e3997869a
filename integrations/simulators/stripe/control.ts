/** The control interface below `/_control`: what tests in another process say, in JSON. */
import type { CardName } from './card.ts'
import { isCard } from './card.ts'
import { type Fault, modes } from './fault.ts'
import type { StripeSimulator } from './index.ts'
import type { State, Switches, WebhookMode } from './state.ts'

type Said = Readonly<Record<string, unknown>>
type Reply = { readonly status: number; readonly body: unknown }
type Act = (simulator: StripeSimulator, said: Said) => Reply | Promise<Reply>

const acts: Readonly<Record<string, Act>> = {
  'POST clock': (simulator, said) => {
    const to = Date.parse(String(said.now))
    if (Number.isNaN(to)) return bad('now')
    simulator.setClock(new Date(to))
    return fine()
  },
  'POST fault': (simulator, said) => {
    if (said.mode === 'none') simulator.clearFaults()
    else if (modes.includes(said.mode as Fault['mode'])) simulator.fail(said as unknown as Fault)
    else return bad('mode')
    return fine(simulator.faults())
  },
  'POST pay': (simulator, { ref, amount, card, force }) => {
    const options = {
      ...(typeof amount === 'number' ? { amount } : {}),
      ...(typeof card === 'string' && isCard(card) ? { card: card satisfies CardName } : {}),
      force: force === true,
    }
    const paid = simulator.hand.pay(String(ref), options)
    return { status: paid === 'closed' ? 409 : 200, body: { paid } }
  },
  'POST fail': (simulator, { ref, code }) => {
    const error =
      typeof code === 'string'
        ? { code, declineCode: null, message: code, type: 'invalid_request_error' as const }
        : undefined
    return done(simulator.hand.refuse(String(ref), error))
  },
  'POST lapse': (simulator, { ref }) => done(simulator.hand.lapse(String(ref))),
  'POST webhooks': (simulator, { mode, forgery, url }) => {
    if (typeof url === 'string' || url === null) simulator.setHookUrl(url)
    if (typeof mode === 'string') simulator.turn({ webhooks: mode as WebhookMode })
    if (typeof forgery === 'string') simulator.turn({ forgery: forgery as Switches['forgery'] })
    return fine()
  },
  'POST flush': async (simulator) => {
    await simulator.flush()
    return fine(simulator.rows().deliveries.slice(-50))
  },
  'POST resend': async (simulator, { event }) => done(await simulator.resend(String(event))),
  'POST balance': (simulator, { extra }) => {
    if (typeof extra !== 'number') return bad('extra')
    simulator.setBalanceExtra(extra)
    return fine()
  },
  'POST settle': (simulator) => {
    simulator.hand.settleAll()
    return fine()
  },
  'POST payout': (simulator) => fine({ payout: simulator.hand.payOut() }),
  'POST dispute': (simulator, { ref, verdict, reason }) => {
    if (verdict === 'won' || verdict === 'lost') return done(simulator.hand.closeDispute(String(ref), verdict))
    const dispute = simulator.hand.dispute(String(ref), typeof reason === 'string' ? reason : undefined)
    return { status: dispute ? 200 : 409, body: { dispute } }
  },
  'POST refund': (simulator, { ref, result }) =>
    done(simulator.hand.refund(String(ref), result === 'failed' ? 'failed' : 'succeeded')),
  'POST switches': (simulator, said) => {
    simulator.turn(said as Partial<Switches>)
    return fine(simulator.rows().switches)
  },
  'GET requests': (simulator) => fine(simulator.journal()),
  'GET state': (simulator) => fine(simulator.rows() satisfies State),
  'POST reset': async (simulator) => {
    await simulator.reset()
    return fine()
  },
}

export async function control(simulator: StripeSimulator, request: Request, path: string): Promise<Response> {
  const act = acts[`${request.method} ${path.replace(/^\/_control\//, '')}`]
  if (!act) return Response.json({ error: 'no such control' }, { status: 404 })
  const said = request.method === 'POST' ? await saidIn(request) : {}
  if (!said) return Response.json({ error: 'not JSON' }, { status: 400 })
  const { status, body } = await act(simulator, said)
  return Response.json(body, { status })
}

async function saidIn(request: Request): Promise<Said | null> {
  const text = await request.text()
  if (text === '') return {}
  try {
    const said: unknown = JSON.parse(text)
    return typeof said === 'object' && said !== null ? (said as Said) : null
  } catch {
    return null
  }
}

function fine(body: unknown = { ok: true }): Reply {
  return { status: 200, body }
}

function done(was: boolean): Reply {
  return was ? fine() : { status: 409, body: { ok: false } }
}

function bad(name: string): Reply {
  return { status: 400, body: { error: `${name} is missing or wrong` } }
}
