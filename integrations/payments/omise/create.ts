/** Our wish as a charge of theirs. The source is made inline: nothing could be kept between two calls. */
import type { Charges, Sources } from 'omise'
import type { CreatePaymentInput, PaymentMethod, PaymentSnapshot, WriteContext, WriteOutcome } from '../contract.ts'
import { toWritten } from './charge.ts'
import type { Inside } from './inside.ts'
import { chargeBody } from './wire.ts'

export async function createPayment(
  { call, world, settings }: Inside,
  input: CreatePaymentInput,
  { operationId, signal }: WriteContext,
): Promise<WriteOutcome<PaymentSnapshot>> {
  const asked = chargeFor(input, operationId)
  if (!asked) return { kind: 'rejected', error: { class: 'validation', providerCode: 'method_not_offered' } }
  const reply = await call({ method: 'POST', path: '/charges', body: asked, schema: chargeBody, signal })
  const outcome = toWritten(reply, world)
  if (outcome.kind !== 'accepted' && outcome.kind !== 'declined') return outcome
  const differs = difference(outcome.value, input, settings.livemode)
  return differs ? { kind: 'unknown', error: { class: 'malformed_response', providerCode: differs } } : outcome
}

/** What is not as we asked for: such an answer is shown to nobody, and a person looks at it. */
function difference(made: PaymentSnapshot, asked: CreatePaymentInput, livemode: boolean): string | null {
  if (made.amount !== asked.amount) return 'amount_differs'
  if (made.livemode !== livemode) return 'mode_differs'
  return made.attemptId === asked.attemptId ? null : 'metadata_differs'
}

/** Null for what Omise does not sell us: its hosted card page is not open to everybody. */
function chargeFor(input: CreatePaymentInput, operationId: string): Charges.IRequest | null {
  const amount = Number(input.amount)
  const paidBy = paidFrom(input.method, amount)
  if (!paidBy) return null
  return {
    amount,
    currency: input.currency,
    ...paidBy,
    return_uri: input.returnUrl,
    description: input.description,
    // Our ids and nothing else: what is lost on the way is found again by them.
    metadata: { attempt_id: input.attemptId, order_id: input.orderId, operation_id: operationId },
    ...(input.method.kind === 'promptpay' ? { expires_at: seconds(input.deadline) } : {}),
    ...(input.buyer.ip ? { ip: input.buyer.ip } : {}),
  }
}

type PaidFrom = Pick<Charges.IRequest, 'card' | 'source'>

function paidFrom(method: PaymentMethod, amount: number): PaidFrom | null {
  switch (method.kind) {
    case 'card':
      return { card: method.browserToken }
    case 'card_hosted':
      return null
    case 'promptpay':
      return { source: source('promptpay', amount) }
    case 'mobile_banking':
      return { source: source(`mobile_banking_${method.bank}`, amount) }
    case 'truemoney':
      if (method.variant === 'app') return { source: source('truemoney_jumpapp', amount) }
      return method.phone ? { source: { ...source('truemoney', amount), phone_number: method.phone } } : null
  }
}

function source(type: string, amount: number): Sources.IRequest {
  return { type, amount, currency: 'THB' }
}

/** `2026-11-21T03:04:05Z`: their times have no milliseconds. */
export function seconds(moment: Date): string {
  return `${moment.toISOString().slice(0, 19)}Z`
}
