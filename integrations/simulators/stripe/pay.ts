/** What buyers and their banks do: pay, be refused, pay too late or too much. */
import { type Because, byItself, type Inside, newId, tell } from './inside.ts'
import { bookPayment } from './money.ts'
import { chargeOut, intentOut, sessionOut } from './out.ts'
import type { Charge, Intent, Method, PaymentError, Session } from './state.ts'

export interface Paying {
  readonly method: Method
  readonly last4?: string
  /** Satang; what was asked for when it is not told. */
  readonly amount?: number
}

/** Money has come for an intent, whatever state it is in. */
export function receive(inside: Inside, intent: Intent, { method, last4, amount = intent.amount }: Paying): Charge {
  const charge = makeCharge(inside, intent, { method, amount, last4: last4 ?? null, failure: null })
  if (!inside.state.switches.transactionLater) settle(inside, charge)
  Object.assign(intent, {
    status: 'succeeded',
    received: amount,
    charge: charge.id,
    method,
    lastError: null,
    canceledAt: null,
    cancellationReason: null,
  })
  tell(inside, 'charge.succeeded', chargeOut(inside, charge), byItself)
  tell(inside, 'payment_intent.succeeded', intentOut(inside, intent), byItself)
  const session = inside.state.sessions[intent.session ?? '']
  if (session && !session.paid) {
    Object.assign(session, { status: 'complete', paid: true })
    tell(inside, 'checkout.session.completed', sessionOut(inside, session), byItself)
  }
  return charge
}

/** The balance transaction of a charge, when it did not come at once. */
export function settle(inside: Inside, charge: Charge): void {
  if (charge.ok && !charge.transaction)
    charge.transaction = bookPayment(inside, charge.method, charge.amount, charge.id).id
}

/** The bank, or the buyer, says no. The intent is open again: it is not over. */
export function refusePayment(inside: Inside, intent: Intent, error: PaymentError, paying: Paying): void {
  const { method, last4 } = paying
  const charge = makeCharge(inside, intent, { method, amount: intent.amount, last4: last4 ?? null, failure: error })
  Object.assign(intent, { status: 'requires_payment_method', lastError: error, charge: charge.id, method: null })
  tell(inside, 'payment_intent.payment_failed', intentOut(inside, intent), byItself)
}

interface NewCharge {
  readonly method: Method
  readonly amount: number
  readonly last4: string | null
  readonly failure: PaymentError | null
}

function makeCharge(inside: Inside, intent: Intent, made: NewCharge): Charge {
  const charge: Charge = {
    id: newId(inside, 'ch'),
    intent: intent.id,
    refunded: 0,
    currency: intent.currency,
    metadata: intent.metadata,
    reference: made.method === 'promptpay' && !made.failure ? newId(inside, 'pp').slice(3, 19).toUpperCase() : null,
    ok: made.failure === null,
    disputed: false,
    transaction: null,
    created: inside.seconds(),
    ...made,
  }
  inside.state.charges[charge.id] = charge
  return charge
}

/** The intent of a Checkout page; it comes to be when somebody begins to pay. */
export function intentOf(inside: Inside, session: Session, because: Because = byItself): Intent {
  const there = inside.state.intents[session.intent ?? '']
  if (there) return there
  const intent: Intent = {
    id: newId(inside, 'pi'),
    amount: session.amount,
    received: 0,
    currency: session.currency,
    status: 'requires_payment_method',
    metadata: session.intentData.metadata,
    description: session.intentData.description,
    transferGroup: session.intentData.transferGroup,
    returnUrl: null,
    email: session.email,
    methods: session.methods,
    allowed: session.allowed,
    method: null,
    lastError: null,
    charge: null,
    session: session.id,
    created: inside.seconds(),
    canceledAt: null,
    cancellationReason: null,
  }
  inside.state.intents[intent.id] = intent
  session.intent = intent.id
  tell(inside, 'payment_intent.created', intentOut(inside, intent), because)
  return intent
}

/** Whether money can still come for it, as the switches say. */
export function canPay(inside: Inside, intent: Intent): boolean {
  const { cancelStopsCode, payAfterExpiry } = inside.state.switches
  if (intent.status === 'succeeded') return false
  const session = inside.state.sessions[intent.session ?? '']
  if (session && session.status !== 'open') return session.status === 'expired' && payAfterExpiry
  return intent.status !== 'canceled' || !cancelStopsCode
}

export function cancel(inside: Inside, intent: Intent, reason: string, because: Because): void {
  Object.assign(intent, { status: 'canceled', canceledAt: inside.seconds(), cancellationReason: reason })
  tell(inside, 'payment_intent.canceled', intentOut(inside, intent), because)
}

export function expire(inside: Inside, session: Session, because: Because): void {
  session.status = 'expired'
  tell(inside, 'checkout.session.expired', sessionOut(inside, session), because)
  const intent = inside.state.intents[session.intent ?? '']
  if (intent && intent.status !== 'canceled' && intent.status !== 'succeeded')
    cancel(inside, intent, 'automatic', because)
}
