/** https://docs.stripe.com/api/checkout/sessions in the pinned version: the hosted page of one payment. */
import { type Answer, missing, ok, wrong } from './answer.ts'
import { text, texts, whole, words } from './ask.ts'
import type { Form } from './form.ts'
import { type Because, type Inside, newId } from './inside.ts'
import { methodsFor, noMethodLeft, refuseAmount } from './intent.ts'
import { sessionOut } from './out.ts'
import { expire, intentOf } from './pay.ts'
import type { Session } from './state.ts'

export function createSession(inside: Inside, form: Form, because: Because): Answer {
  const now = inside.seconds()
  const expiresAt = whole(form, 'expires_at') ?? now + 86_400
  const amount = totalOf(form)
  const refused =
    refuseForm(form) ??
    refuseExpiry(expiresAt, now) ??
    refuseAmount(
      amount,
      text(form, 'line_items', '0', 'price_data', 'currency'),
      'line_items[0][price_data][unit_amount]',
    )
  if (refused) return refused
  const allowed = texts(form, 'allowed_payment_method_types')
  const methods = methodsFor(inside, allowed)
  if (methods.length === 0 && inside.state.switches.noMethod === 'refuse') return noMethodLeft
  const session: Session = {
    id: newId(inside, 'cs_test'),
    status: 'open',
    paid: false,
    amount: amount ?? 0,
    currency: 'thb',
    title: text(form, 'line_items', '0', 'price_data', 'product_data', 'name') ?? '',
    metadata: words(form, 'metadata'),
    intentData: {
      metadata: words(form, 'payment_intent_data', 'metadata'),
      description: text(form, 'payment_intent_data', 'description'),
      transferGroup: text(form, 'payment_intent_data', 'transfer_group'),
    },
    clientReferenceId: text(form, 'client_reference_id'),
    email: text(form, 'customer_email'),
    locale: text(form, 'locale'),
    successUrl: text(form, 'success_url') ?? '',
    cancelUrl: text(form, 'cancel_url'),
    methods,
    allowed,
    intent: null,
    created: now,
    expiresAt,
  }
  inside.state.sessions[session.id] = session
  if (inside.state.switches.sessionIntent === 'at_creation') intentOf(inside, session, because)
  return ok(sessionOut(inside, session, texts(form, 'expand') ?? []))
}

/** Satang over all lines; null when one of them has no price of its own. */
function totalOf(form: Form): number | null {
  const lines = form.line_items
  if (!Array.isArray(lines) || lines.length === 0) return null
  return lines.reduce<number | null>((sum, _, at) => {
    const price = whole(form, 'line_items', String(at), 'price_data', 'unit_amount')
    const count = whole(form, 'line_items', String(at), 'quantity') ?? 1
    return sum === null || price === null || count < 1 ? null : sum + price * count
  }, 0)
}

function refuseForm(form: Form): Answer | null {
  if (text(form, 'mode') !== 'payment') return wrong({ message: 'Only mode=payment is played here.', param: 'mode' })
  if ((text(form, 'ui_mode') ?? 'hosted_page') !== 'hosted_page')
    return wrong({ message: 'Only ui_mode=hosted_page is played here.', param: 'ui_mode' })
  for (const param of ['success_url', 'cancel_url']) {
    const url = text(form, param)
    if (url === null && param === 'success_url')
      return wrong({ code: 'parameter_missing', message: `Missing required param: ${param}.`, param })
    if (url !== null && !/^https?:\/\//.test(url))
      return wrong({ code: 'url_invalid', message: 'Not a valid URL', param })
  }
  if ((text(form, 'client_reference_id')?.length ?? 0) > 200)
    return wrong({ message: 'client_reference_id is at most 200 characters.', param: 'client_reference_id' })
  return null
}

function refuseExpiry(expiresAt: number, now: number): Answer | null {
  if (expiresAt >= now + 30 * 60 && expiresAt <= now + 86_400) return null
  return wrong({
    message: 'The `expires_at` timestamp must be between 30 minutes and 24 hours after Checkout Session creation.',
    param: 'expires_at',
  })
}

export function readSession(inside: Inside, id: string, form: Form): Answer {
  const session = inside.state.sessions[id]
  return session
    ? ok(sessionOut(inside, session, texts(form, 'expand') ?? []))
    : missing('checkout.session', id, 'session')
}

export function expireSession(inside: Inside, id: string, form: Form, because: Because): Answer {
  const session = inside.state.sessions[id]
  if (!session) return missing('checkout.session', id, 'session')
  if (session.status !== 'open')
    return wrong({
      message: `Only Checkout Sessions with a status in ["open"] can be expired. This Checkout Session has a status of \`${session.status}\`.`,
      began: true,
    })
  expire(inside, session, because)
  return ok(sessionOut(inside, session, texts(form, 'expand') ?? []))
}
