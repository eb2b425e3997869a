/** https://docs.stripe.com/api/refunds: cards at once; PromptPay asks the buyer by e-mail for a bank account first. */
import { type Answer, missing, ok, wrong } from './answer.ts'
import { text, whole, words } from './ask.ts'
import { cards } from './card.ts'
import { isHeldBack } from './dispute.ts'
import type { Form } from './form.ts'
import { type Because, byItself, type Inside, newId, tell } from './inside.ts'
import { bookMovement, held } from './money.ts'
import { chargeOut, refundOut } from './out.ts'
import type { Charge, Refund } from './state.ts'

const answerSeconds = 45 * 86_400
const reasons = ['duplicate', 'fraudulent', 'requested_by_customer']

export function createRefund(inside: Inside, form: Form, because: Because): Answer {
  const charge = chargeFor(inside, form)
  if (!charge)
    return missing('payment_intent', text(form, 'payment_intent') ?? text(form, 'charge') ?? '', 'payment_intent')
  const amount = whole(form, 'amount') ?? charge.amount - charge.refunded
  const reason = text(form, 'reason')
  if (reason !== null && !reasons.includes(reason))
    return wrong({ message: `Invalid reason: ${reason}`, param: 'reason' })
  const refused = refuse(inside, charge, amount)
  if (refused) return refused
  const email = text(form, 'instructions_email') ?? inside.state.intents[charge.intent]?.email ?? null
  if (charge.method === 'promptpay' && !email)
    return wrong({
      code: 'parameter_missing',
      message: 'Missing required param: instructions_email.',
      param: 'instructions_email',
    })
  const refund: Refund = {
    id: newId(inside, 're'),
    intent: charge.intent,
    charge: charge.id,
    amount,
    currency: charge.currency,
    ...beginning(inside, charge, amount),
    failureReason: null,
    metadata: words(form, 'metadata'),
    reason,
    email: charge.method === 'promptpay' ? email : null,
    expiresAt: charge.method === 'promptpay' ? inside.seconds() + answerSeconds : null,
    transaction: null,
    failureTransaction: null,
    created: inside.seconds(),
  }
  inside.state.refunds[refund.id] = refund
  charge.refunded += amount
  refund.transaction = bookMovement(
    inside,
    charge.method === 'card' ? 'refund' : 'payment_refund',
    -amount,
    refund.id,
  ).id
  tell(inside, 'refund.created', refundOut(inside, refund), because)
  tell(inside, 'charge.refunded', chargeOut(inside, charge), because)
  return ok(refundOut(inside, refund))
}

function chargeFor({ state }: Inside, form: Form): Charge | undefined {
  const intent = state.intents[text(form, 'payment_intent') ?? '']
  return state.charges[text(form, 'charge') ?? intent?.charge ?? '']
}

function refuse(inside: Inside, charge: Charge, amount: number): Answer | null {
  const began = true
  if (!charge.ok) return wrong({ message: 'This PaymentIntent does not have a successful charge to refund.', began })
  if (isHeldBack(inside, charge))
    return wrong({
      code: 'charge_disputed',
      message: `Charge ${charge.id} has been charged back; cannot issue a refund.`,
      began,
    })
  if (charge.refunded >= charge.amount)
    return wrong({ code: 'charge_already_refunded', message: `Charge ${charge.id} has already been refunded.`, began })
  if (amount < 1)
    return wrong({ code: 'parameter_invalid_integer', message: 'Invalid positive integer', param: 'amount' })
  if (amount > charge.amount - charge.refunded)
    return wrong({
      message: `Refund amount (${amount}) is greater than unrefunded amount on charge (${charge.amount - charge.refunded})`,
      param: 'amount',
      began,
    })
  if (tooPoor(inside, amount) && inside.state.switches.refundWithoutMoney === 'refuse')
    return wrong({
      code: 'balance_insufficient',
      message: 'You have insufficient funds in your Stripe account.',
      began,
    })
  return null
}

function tooPoor(inside: Inside, amount: number): boolean {
  const { available, pending } = held(inside)
  return available + pending < amount
}

function beginning(inside: Inside, charge: Charge, amount: number): Pick<Refund, 'status' | 'pendingReason'> {
  if (charge.method === 'promptpay') return { status: 'requires_action', pendingReason: null }
  if (tooPoor(inside, amount)) return { status: 'pending', pendingReason: 'insufficient_funds' }
  if (charge.last4 === cards.refundPends.last4) return { status: 'pending', pendingReason: 'processing' }
  return { status: 'succeeded', pendingReason: null }
}

export function readRefund(inside: Inside, id: string): Answer {
  const refund = inside.state.refunds[id]
  return refund ? ok(refundOut(inside, refund)) : missing('refund', id, 'refund')
}

/** The buyer named a bank account, or the money has arrived. */
export function finishRefund(inside: Inside, refund: Refund): void {
  if (refund.status !== 'requires_action' && refund.status !== 'pending') return
  Object.assign(refund, { status: 'succeeded', pendingReason: null })
  said(inside, refund, ['refund.updated', 'charge.refund.updated'])
}

/** It came back: also after it had succeeded. The money is ours again. */
export function failRefund(inside: Inside, refund: Refund, reason: string): void {
  if (refund.status === 'failed' || refund.status === 'canceled') return
  Object.assign(refund, { status: 'failed', failureReason: reason, pendingReason: null })
  refund.failureTransaction = bookMovement(inside, 'refund_failure', refund.amount, refund.id).id
  const charge = inside.state.charges[refund.charge]
  if (charge) charge.refunded -= refund.amount
  said(inside, refund, ['refund.failed', 'refund.updated', 'charge.refund.updated'])
}

function said(inside: Inside, refund: Refund, types: readonly string[]): void {
  for (const type of types) tell(inside, type, refundOut(inside, refund), byItself)
}

/** What time alone does: the buyer never answered; a slow refund arrives; some come back after a day. */
export function passTimeOfRefunds(inside: Inside): void {
  const now = inside.seconds()
  for (const refund of Object.values(inside.state.refunds)) {
    const last4 = inside.state.charges[refund.charge]?.last4
    if (refund.status === 'requires_action' && refund.expiresAt !== null && refund.expiresAt <= now)
      failRefund(inside, refund, 'expired_or_canceled_card')
    else if (refund.status === 'pending' && refund.pendingReason === 'processing' && refund.created + 86_400 <= now)
      finishRefund(inside, refund)
    else if (refund.status === 'succeeded' && last4 === cards.refundFails.last4 && refund.created + 86_400 <= now)
      failRefund(inside, refund, 'expired_or_canceled_card')
  }
}
