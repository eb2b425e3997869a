/** https://docs.stripe.com/api/payment_intents in the pinned version, as far as a shop needs it. */
import { type Answer, missing, ok, wrong } from './answer.ts'
import { text, texts, whole, words } from './ask.ts'
import type { Form } from './form.ts'
import { type Because, type Inside, newId, tell } from './inside.ts'
import { intentOut } from './out.ts'
import { cancel } from './pay.ts'
import type { Intent, Method } from './state.ts'

const most = 99_999_999
const least = 1000

/** Money that is asked for, or why it is not taken. */
export function refuseAmount(amount: number | null, currency: string | null, param: string): Answer | null {
  if (amount === null) return wrong({ code: 'parameter_missing', message: `Missing required param: ${param}.`, param })
  if (currency !== 'thb') return wrong({ message: `Invalid currency: ${currency ?? ''}`, param: 'currency' })
  if (amount < least) return wrong({ code: 'amount_too_small', message: 'Amount must be at least ฿10.00 thb.', param })
  if (amount > most)
    return wrong({ code: 'amount_too_large', message: 'Amount must be no more than ฿999,999.99.', param })
  return null
}

/** The methods that are left of those asked for: what is not switched on drops out without a word. */
export function methodsFor({ state }: Inside, allowed: readonly string[] | null): Method[] {
  const on = [
    ...(state.switches.cardOn ? ['card' as const] : []),
    ...(state.switches.promptpayOn ? ['promptpay' as const] : []),
  ]
  return on.filter((method) => allowed === null || allowed.includes(method))
}

export const noMethodLeft = wrong({
  code: 'payment_intent_invalid_parameter',
  message: 'No valid payment method types for this Payment Intent.',
})

export function createIntent(inside: Inside, form: Form, because: Because): Answer {
  const [amount, currency] = [whole(form, 'amount'), text(form, 'currency')]
  const refused = refuseAmount(amount, currency, 'amount')
  if (refused || amount === null) return refused ?? noMethodLeft
  const allowed = texts(form, 'allowed_payment_method_types')
  const methods = methodsFor(inside, allowed)
  if (methods.length === 0 && inside.state.switches.noMethod === 'refuse') return noMethodLeft
  const confirms = text(form, 'confirm') === 'true'
  const method = text(form, 'payment_method_data', 'type')
  const email = text(form, 'payment_method_data', 'billing_details', 'email')
  if (confirms) {
    const unfit = refuseConfirm(inside, methods, { method, email })
    if (unfit) return unfit
  }
  const intent: Intent = {
    id: newId(inside, 'pi'),
    amount,
    received: 0,
    currency: 'thb',
    status: method ? 'requires_confirmation' : 'requires_payment_method',
    metadata: words(form, 'metadata'),
    description: text(form, 'description'),
    transferGroup: text(form, 'transfer_group'),
    returnUrl: text(form, 'return_url'),
    email,
    methods,
    allowed,
    method: method === 'promptpay' ? 'promptpay' : null,
    lastError: null,
    charge: null,
    session: null,
    created: inside.seconds(),
    canceledAt: null,
    cancellationReason: null,
  }
  inside.state.intents[intent.id] = intent
  tell(inside, 'payment_intent.created', intentOut(inside, intent), because)
  if (confirms) {
    intent.status = 'requires_action'
    tell(inside, 'payment_intent.requires_action', intentOut(inside, intent), because)
  }
  return ok(intentOut(inside, intent, texts(form, 'expand') ?? []))
}

interface Confirm {
  readonly method: string | null
  readonly email: string | null
}

function refuseConfirm({ state }: Inside, methods: readonly Method[], { method, email }: Confirm): Answer | null {
  if (method === null)
    return wrong({
      code: 'parameter_missing',
      message: 'Missing required param: payment_method_data.',
      param: 'payment_method_data',
    })
  if (method !== 'promptpay' || !methods.includes(method))
    return wrong({
      code: 'payment_method_not_available',
      message: `The payment method type "${method}" is not available.`,
      param: 'payment_method_data[type]',
    })
  const param = 'payment_method_data[billing_details][email]'
  if (state.switches.promptpayNeedsEmail && !email?.includes('@'))
    return wrong({ code: 'parameter_missing', message: `Missing required param: ${param}.`, param })
  return null
}

export function readIntent(inside: Inside, id: string, form: Form): Answer {
  const intent = inside.state.intents[id]
  return intent ? ok(intentOut(inside, intent, texts(form, 'expand') ?? [])) : missing('payment_intent', id, 'intent')
}

export function cancelIntent(inside: Inside, id: string, form: Form, because: Because): Answer {
  const intent = inside.state.intents[id]
  if (!intent) return missing('payment_intent', id, 'intent')
  if (intent.session)
    return wrong({
      message: 'This PaymentIntent belongs to a Checkout Session; expire the session instead.',
      began: true,
    })
  if (!/^requires_/.test(intent.status))
    return wrong({
      code: 'payment_intent_unexpected_state',
      message: `You cannot cancel this PaymentIntent because it has a status of ${intent.status}.`,
      began: true,
      more: { payment_intent: intentOut(inside, intent) },
    })
  cancel(inside, intent, text(form, 'cancellation_reason') ?? 'requested_by_customer', because)
  return ok(intentOut(inside, intent, texts(form, 'expand') ?? []))
}
