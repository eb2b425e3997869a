/** Money back through Stripe: cards at once, PromptPay after the buyer has named an account by e-mail. */
import type Stripe from 'stripe'
import type { ReadOutcome, RefundInput, RefundSnapshot, WriteContext, WriteOutcome } from '../contract.ts'
import type { Reply } from '../reply.ts'
import type { Inside } from './inside.ts'
import { readSession } from './payment.ts'
import { idShape, type Refund, refundBody } from './wire.ts'

export async function createRefund(
  inside: Inside,
  input: RefundInput,
  { operationId: idempotencyKey, signal }: WriteContext,
): Promise<WriteOutcome<RefundSnapshot>> {
  const { call, world } = inside
  const intent = await intentOf(inside, input.paymentRef, signal)
  // Nothing was written yet, whatever went wrong.
  if (!intent.ok) return { kind: 'rejected', error: intent.error }
  const wish = {
    payment_intent: intent.value.id,
    amount: Number(input.amount),
    reason: 'requested_by_customer',
    metadata: { refund_id: input.refundId, operation_id: idempotencyKey },
    ...(intent.value.asksBuyer && input.buyerEmail ? { instructions_email: input.buyerEmail } : {}),
  } satisfies Stripe.RefundCreateParams
  const reply = await call({
    ask: (stripe) => stripe.refunds.create(wish, { idempotencyKey }),
    schema: refundBody,
    writes: true,
    signal,
  })
  if (!reply.ok) return { kind: reply.effect === 'none' ? 'rejected' : 'unknown', error: reply.error }
  const value = toRefund(reply.value, input.paymentRef, world.now())
  if (
    value.amount !== input.amount ||
    value.refundId !== input.refundId ||
    reply.value.payment_intent !== intent.value.id
  )
    return { kind: 'unknown', error: { class: 'malformed_response', providerCode: 'refund_differs' } }
  return { kind: value.state === 'failed' || value.state === 'canceled' ? 'declined' : 'accepted', value }
}

export async function getRefund(
  { call, world }: Inside,
  refs: { readonly paymentRef: string; readonly ref: string },
  signal: AbortSignal,
): Promise<ReadOutcome<RefundSnapshot>> {
  const { paymentRef, ref } = refs
  if (!/^re_/.test(ref) || !idShape.test(ref)) return { kind: 'missing' }
  const reply = await call({ ask: (stripe) => stripe.refunds.retrieve(ref), schema: refundBody, signal })
  if (!reply.ok) return reply.error.class === 'not_found' ? { kind: 'missing' } : { kind: 'error', error: reply.error }
  if (paymentRef.startsWith('pi_') && reply.value.payment_intent !== paymentRef) return { kind: 'missing' }
  return { kind: 'ok', value: toRefund(reply.value, paymentRef, world.now()) }
}

/** The intent that a payment's money is on. Reads only for a Checkout page, whose intent comes to be when it is paid. */
export async function intentOf(
  inside: Inside,
  paymentRef: string,
  signal: AbortSignal,
): Promise<Reply<{ readonly id: string; readonly asksBuyer: boolean }>> {
  if (!idShape.test(paymentRef)) return { ok: false, error: { class: 'not_found' }, effect: 'none' }
  // Intents of our own are PromptPay's.
  if (paymentRef.startsWith('pi_')) return { ok: true, value: { id: paymentRef, asksBuyer: true } }
  const session = await readSession(inside, paymentRef, signal)
  if (!session.ok) return session
  const intent = session.value.payment_intent
  if (!intent || typeof intent === 'string')
    return { ok: false, error: { class: 'conflict', providerCode: 'not_paid' }, effect: 'none' }
  const charge = typeof intent.latest_charge === 'object' ? intent.latest_charge : null
  return { ok: true, value: { id: intent.id, asksBuyer: charge?.payment_method_details?.type === 'promptpay' } }
}

export function toRefund(refund: Refund, paymentRef: string, observedAt: Date): RefundSnapshot {
  const expiresAt = refund.status === 'requires_action' ? refund.next_action?.display_details?.expires_at : undefined
  return {
    provider: 'stripe',
    ref: refund.id,
    paymentRef,
    refundId: refund.metadata.refund_id ?? null,
    amount: refund.amount,
    currency: refund.currency,
    state: refund.status === 'requires_action' ? 'requires_buyer' : refund.status,
    ...(expiresAt ? { expiresAt } : {}),
    ...(refund.failure_reason ? { failureCode: refund.failure_reason } : {}),
    observedAt,
  }
}
