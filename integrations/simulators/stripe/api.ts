/** Which call is which. */
import { type Answer, ok, wrong } from './answer.ts'
import { text, texts } from './ask.ts'
import type { Form } from './form.ts'
import type { Because, Inside } from './inside.ts'
import { cancelIntent, createIntent, readIntent } from './intent.ts'
import { list } from './list.ts'
import { readBalance } from './money.ts'
import { chargeOut, disputeOut, eventOut, intentOut, payoutOut, refundOut, sessionOut } from './out.ts'
import { refuseUnknown, type Shape, shapes } from './parameter.ts'
import { createRefund, readRefund } from './refund.ts'
import { createSession, expireSession, readSession } from './session.ts'

export interface ApiCall {
  readonly inside: Inside
  readonly form: Form
  /** The id in the path, where there is one. */
  readonly id: string
  readonly because: Because
}

interface Route {
  readonly method: 'GET' | 'POST'
  readonly path: RegExp
  readonly shape: Shape
  readonly answer: (call: ApiCall) => Answer
}

const all = <T>(rows: Record<string, T>): T[] => Object.values(rows)

const routes: readonly Route[] = [
  {
    method: 'POST',
    path: /^\/v1\/payment_intents$/,
    shape: shapes.createIntent,
    answer: ({ inside, form, because }) => createIntent(inside, form, because),
  },
  {
    method: 'GET',
    path: /^\/v1\/payment_intents$/,
    shape: shapes.listIntents,
    answer: ({ inside, form }) =>
      list(form, {
        url: '/v1/payment_intents',
        rows: all(inside.state.intents),
        out: (row, expand) => intentOut(inside, row, expand),
      }),
  },
  {
    method: 'GET',
    path: /^\/v1\/payment_intents\/(\w+)$/,
    shape: shapes.readIntent,
    answer: ({ inside, id, form }) => readIntent(inside, id, form),
  },
  {
    method: 'POST',
    path: /^\/v1\/payment_intents\/(\w+)\/cancel$/,
    shape: shapes.cancelIntent,
    answer: ({ inside, id, form, because }) => cancelIntent(inside, id, form, because),
  },
  {
    method: 'POST',
    path: /^\/v1\/checkout\/sessions$/,
    shape: shapes.createSession,
    answer: ({ inside, form, because }) => createSession(inside, form, because),
  },
  {
    method: 'GET',
    path: /^\/v1\/checkout\/sessions$/,
    shape: shapes.listSessions,
    answer: ({ inside, form }) => listSessions(inside, form),
  },
  {
    method: 'GET',
    path: /^\/v1\/checkout\/sessions\/(\w+)$/,
    shape: shapes.read,
    answer: ({ inside, id, form }) => readSession(inside, id, form),
  },
  {
    method: 'POST',
    path: /^\/v1\/checkout\/sessions\/(\w+)\/expire$/,
    shape: shapes.expireSession,
    answer: ({ inside, id, form, because }) => expireSession(inside, id, form, because),
  },
  {
    method: 'POST',
    path: /^\/v1\/refunds$/,
    shape: shapes.createRefund,
    answer: ({ inside, form, because }) => createRefund(inside, form, because),
  },
  {
    method: 'GET',
    path: /^\/v1\/refunds$/,
    shape: shapes.listRefunds,
    answer: ({ inside, form }) => listRefunds(inside, form),
  },
  {
    method: 'GET',
    path: /^\/v1\/refunds\/(\w+)$/,
    shape: shapes.read,
    answer: ({ inside, id }) => readRefund(inside, id),
  },
  {
    method: 'GET',
    path: /^\/v1\/charges\/(\w+)$/,
    shape: shapes.read,
    answer: ({ inside, id, form }) =>
      one(inside.state.charges[id], (row) => chargeOut(inside, row, texts(form, 'expand') ?? [])),
  },
  {
    method: 'GET',
    path: /^\/v1\/disputes$/,
    shape: shapes.listDisputes,
    answer: ({ inside, form }) => listDisputes(inside, form),
  },
  {
    method: 'GET',
    path: /^\/v1\/disputes\/(\w+)$/,
    shape: shapes.read,
    answer: ({ inside, id }) => one(inside.state.disputes[id], disputeOut),
  },
  {
    method: 'GET',
    path: /^\/v1\/payouts$/,
    shape: shapes.listPayouts,
    answer: ({ inside, form }) => list(form, { url: '/v1/payouts', rows: all(inside.state.payouts), out: payoutOut }),
  },
  {
    method: 'GET',
    path: /^\/v1\/payouts\/(\w+)$/,
    shape: shapes.read,
    answer: ({ inside, id }) => one(inside.state.payouts[id], payoutOut),
  },
  { method: 'GET', path: /^\/v1\/balance$/, shape: shapes.read, answer: ({ inside }) => readBalance(inside) },
  {
    method: 'GET',
    path: /^\/v1\/payment_method_configurations$/,
    shape: shapes.listConfigurations,
    answer: ({ inside }) => configurations(inside),
  },
  {
    method: 'GET',
    path: /^\/v1\/events$/,
    shape: shapes.listEvents,
    answer: ({ inside, form }) => listEvents(inside, form),
  },
  {
    method: 'GET',
    path: /^\/v1\/events\/(\w+)$/,
    shape: shapes.read,
    answer: ({ inside, id }) => one(inside.state.events[id], eventOut),
  },
]

export type Found =
  | { readonly refused: Answer }
  | { readonly refused: null; readonly work: (because: Because) => Answer }

/** The work that a call asks for, once its parameters are right. */
export function find(inside: Inside, request: { method: string; path: string; form: Form }): Found {
  const { method, path, form } = request
  for (const route of routes) {
    const match = route.method === method ? route.path.exec(path) : null
    if (!match) continue
    const refused = refuseUnknown(form, route.shape)
    return refused
      ? { refused }
      : { refused: null, work: (because) => route.answer({ inside, form, id: match[1] ?? '', because }) }
  }
  return { refused: wrong({ status: 404, message: `Unrecognized request URL (${method}: ${path}).` }) }
}

function one<T>(row: T | undefined, out: (row: T) => object): Answer {
  return row ? ok(out(row)) : wrong({ status: 404, code: 'resource_missing', message: 'No such object', param: 'id' })
}

function listSessions(inside: Inside, form: Form): Answer {
  const [intent, status] = [text(form, 'payment_intent'), text(form, 'status')]
  const rows = all(inside.state.sessions).filter(
    (row) => (intent === null || row.intent === intent) && (status === null || row.status === status),
  )
  return list(form, { url: '/v1/checkout/sessions', rows, out: (row, expand) => sessionOut(inside, row, expand) })
}

function listRefunds(inside: Inside, form: Form): Answer {
  const [intent, charge] = [text(form, 'payment_intent'), text(form, 'charge')]
  const rows = all(inside.state.refunds).filter(
    (row) => (intent === null || row.intent === intent) && (charge === null || row.charge === charge),
  )
  return list(form, { url: '/v1/refunds', rows, out: (row) => refundOut(inside, row) })
}

function listDisputes(inside: Inside, form: Form): Answer {
  const [intent, charge] = [text(form, 'payment_intent'), text(form, 'charge')]
  const rows = all(inside.state.disputes).filter(
    (row) => (intent === null || row.intent === intent) && (charge === null || row.charge === charge),
  )
  return list(form, { url: '/v1/disputes', rows, out: disputeOut })
}

function listEvents(inside: Inside, form: Form): Answer {
  const [delivered, type] = [text(form, 'delivery_success'), text(form, 'type')]
  const rows = all(inside.state.events).filter(
    (row) => (delivered === null || row.delivered === (delivered === 'true')) && (type === null || row.type === type),
  )
  return list(form, { url: '/v1/events', rows, out: (row) => eventOut(row) })
}

/** What the account's owner has switched on in the dashboard. */
function configurations({ state }: Inside): Answer {
  const method = (on: boolean) => ({
    available: on,
    display_preference: { overridable: null, preference: on ? 'on' : 'off', value: on ? 'on' : 'off' },
  })
  const configuration = {
    id: 'pmc_simulated',
    object: 'payment_method_configuration',
    active: true,
    application: null,
    is_default: true,
    livemode: false,
    name: 'Default',
    parent: null,
    card: method(state.switches.cardOn),
    promptpay: method(state.switches.promptpayOn),
  }
  return ok({ object: 'list', url: '/v1/payment_method_configurations', has_more: false, data: [configuration] })
}
