/**
 * The hands behind the counter, by page, by test and by `POST /omise/_control/<name>`: the clock, the buyer, the bank, and every
 * kind of trouble. Bodies are JSON; an unknown name or value is an error, never silently nothing.
 */
import { z } from 'zod'
import { balanceOf, book } from './balance.ts'
import { chargeIn, failCharge, lapseCharge, payCharge } from './charge.ts'
import type { Seen } from './door.ts'
import { type House, happened, newId } from './house.ts'
import { decideRecipient, moveTransfer, recipientIn, transferIn } from './payout.ts'
import { endRefund, refundIn } from './refund.ts'
import { notFound, refuse } from './refusal.ts'
import { routes } from './route.ts'
import { type Charge, type Switches, webhookModes } from './state.ts'
import { createToken } from './token.ts'
import { type Troubles, troubleModes } from './trouble.ts'
import { chargeView, disputeView } from './view.ts'

export interface Desk {
  readonly house: House
  readonly troubles: Troubles
  readonly flush: () => Promise<void>
  readonly reset: () => Promise<void>
  readonly requests: () => readonly Seen[]
}

const ref = z.string().min(1)
const whole = z.int().nonnegative()
const times = z.int().min(1).max(1000).default(1)

const bodies = {
  clock: z.object({ now: z.iso.datetime().optional(), advanceMs: z.int().optional() }),
  fault: z.object({
    call: z.string().optional(),
    match: z.object({ method: z.string(), path: z.string() }).optional(),
    mode: z.enum(troubleModes),
    times,
    after: whole.default(0),
  }),
  calm: z.object({}),
  /** `untold`: its message is lost on the way. */
  pay: z.object({ ref, amount: z.int().positive().optional(), untold: z.boolean().default(false) }),
  fail: z.object({ ref, code: z.string().default('failed_processing') }),
  expire: z.object({ ref }),
  webhooks: z.object({ mode: z.enum(webhookModes) }),
  flush: z.object({}),
  balance: z.object({ add: z.int() }),
  payee: z.object({ ref, result: z.enum(['verify', 'activate', 'deactivate', 'reject', 'delete']) }),
  payout: z.object({ ref, result: z.enum(['sent', 'paid', 'failed']) }),
  dispute: z.object({
    ...{ ref, result: z.enum(['open', 'won', 'lost']).default('open') },
    reason: z.string().default('fraudulent'),
  }),
  refund: z.object({ ref, result: z.enum(['closed', 'failed']) }),
  switches: z.record(z.string(), z.unknown()),
  token: z.object({ number: z.string().default('4242424242424242') }),
  reset: z.object({}),
}
export type ControlName = keyof typeof bodies
export type ControlBody<Name extends ControlName> = z.input<(typeof bodies)[Name]>
type Read<Name extends ControlName> = z.output<(typeof bodies)[Name]>

type Hands = { [Name in ControlName]: (desk: Desk, body: Read<Name>) => unknown }

const hands: Hands = {
  clock({ house }, { now, advanceMs = 0 }) {
    house.state.clockMs += now === undefined ? advanceMs : Date.parse(now) - house.now()
    return { now: new Date(house.now()).toISOString() }
  },
  fault({ troubles }, { call, match, mode, times, after }) {
    const matched = match && routes.find(({ method, pattern }) => method === match.method && pattern === match.path)
    if (match && !matched) return refuse('bad_request', 'no such call')
    if (call !== undefined && call !== '*' && !routes.some(({ name }) => name === call))
      refuse('bad_request', 'no such call')
    troubles.add({ call: matched?.name ?? call ?? '*', mode, times, after })
    return { waiting: troubles.list() }
  },
  calm({ troubles }) {
    troubles.clear()
    return { waiting: [] }
  },
  pay({ house }, { ref, amount, untold }) {
    const charge = chargeOf(house, ref)
    if (charge.status === 'successful') refuse('invalid_charge', 'charge was already paid')
    const { deliveries } = house.state
    const before = deliveries.length
    payCharge(house, charge, amount)
    if (untold) for (const delivery of deliveries.slice(before)) delivery.state = 'lost'
    return chargeView(house, charge)
  },
  fail({ house }, { ref, code }) {
    const charge = chargeOf(house, ref)
    if (charge.status !== 'pending') refuse('invalid_charge', 'charge is not pending')
    failCharge(house, charge, code)
    return chargeView(house, charge)
  },
  expire({ house }, { ref }) {
    const charge = chargeOf(house, ref)
    if (charge.status !== 'pending') refuse('invalid_charge', 'charge is not pending')
    lapseCharge(house, charge)
    return chargeView(house, charge)
  },
  webhooks: ({ house }, { mode }) => turn(house, { webhooks: mode }),
  async flush({ house, flush }) {
    await flush()
    return { deliveries: house.state.deliveries.slice(-100) }
  },
  balance({ house }, { add }) {
    book(house, 'by hand', add)
    return balanceOf(house)
  },
  payee({ house }, { ref, result }) {
    decideRecipient(house, recipientIn(house, ref), result)
    return recipientIn(house, ref)
  },
  payout({ house }, { ref, result }) {
    moveTransfer(house, transferIn(house, ref), result)
    return transferIn(house, ref)
  },
  dispute: ({ house }, { ref, ...said }) => dispute(house, chargeOf(house, ref), said),
  refund({ house }, { ref, result }) {
    endRefund(house, refundIn(house, ref), result)
    return refundIn(house, ref)
  },
  switches: ({ house }, given) => turn(house, given),
  token: ({ house }, { number }) => createToken(house, { card: { number } }),
  async reset({ reset }) {
    await reset()
    return {}
  },
}

/** @throws Refusal with what is wrong with the body. */
export async function control(desk: Desk, name: string, body: unknown): Promise<unknown> {
  if (!isName(name)) return notFound(`control ${name}`)
  const parsed = bodies[name].safeParse(body)
  if (!parsed.success) return refuse('bad_request', z.prettifyError(parsed.error))
  // The body was read by the schema of that very name.
  return (hands[name] as (desk: Desk, body: unknown) => unknown)(desk, parsed.data)
}

function isName(name: string): name is ControlName {
  return Object.hasOwn(bodies, name)
}

/** By its id, by our id of the attempt, or the newest one. */
function chargeOf(house: House, ref: string): Charge {
  const known = house.state.charges[ref]
  if (known) return known
  const all = Object.values(house.state.charges)
  const found = ref === 'last' ? all.at(-1) : all.findLast((one) => one.metadata.attempt_id === ref)
  return found ?? chargeIn(house, ref)
}

/** While it is open the money is withheld; a dispute that we win brings it back. */
function dispute(
  house: House,
  charge: Charge,
  { result, reason }: Pick<Read<'dispute'>, 'result' | 'reason'>,
): unknown {
  if (result === 'open') {
    const amount = charge.captured - charge.refunded
    charge.dispute = { id: newId(house, 'dspt'), status: 'open', amount, reason_code: reason }
    book(house, charge.dispute.id, -amount)
  } else if (charge.dispute?.status === 'open') {
    charge.dispute.status = result
    if (result === 'won') book(house, charge.dispute.id, charge.dispute.amount)
  } else refuse('bad_request', 'no open dispute')
  const view = disputeView(charge)
  happened(house, result === 'open' ? 'dispute.create' : 'dispute.close', view)
  return view
}

function turn({ state }: House, given: Readonly<Record<string, unknown>>): Switches {
  for (const [name, value] of Object.entries(given)) {
    if (!(name in state.switches)) refuse('bad_request', `no switch ${name}`)
    Object.assign(state.switches, { [name]: value })
  }
  return state.switches
}
