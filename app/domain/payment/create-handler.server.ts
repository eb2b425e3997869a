import { z } from 'zod'
import { satang } from '#app/lib/money.ts'
import type { CreatePaymentInput, PaymentMethod, PaymentSnapshot } from '#integrations/payments/contract.ts'
import { afterWrite, rankOf } from './attempt-state.ts'
import { gatewayFor } from './gateway.server.ts'
import { breakerOf } from './offers.server.ts'
import type { Operation, OperationHandler, RequestJson } from './operation-kind.ts'
import { refreshOrder } from './refresh.server.ts'
import { applySnapshot, lockAttempt } from './settle.server.ts'
import { callOff } from './supersede.server.ts'

/** Asking a provider for a payment: how the wish is written down, sent, found again and believed. */

const banks = ['scb', 'kbank', 'bay', 'bbl', 'ktb'] as const
const method = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('card_hosted') }),
  z.object({ kind: z.literal('card') }),
  z.object({ kind: z.literal('promptpay') }),
  z.object({ kind: z.literal('truemoney'), variant: z.literal('app') }),
  z.object({ kind: z.literal('mobile_banking'), bank: z.enum(banks) }),
])
const requestShape = z.object({
  ...{ attemptId: z.uuid(), orderId: z.uuid(), amount: z.string().regex(/^\d+$/), method },
  ...{ returnUrl: z.string(), deadline: z.string(), locale: z.enum(['th', 'en']), description: z.string() },
})
/** About the buyer, and their card's one-time value: sealed beside the request, since a repeat must say the same. */
const privateShape = z.object({
  ...{ email: z.string().optional(), ip: z.string().optional() },
  cardToken: z.string().optional(),
})

/** The wish as a row holds it. */
export function paymentRequest(input: CreatePaymentInput): { request: RequestJson; secret: string } {
  const { attemptId, orderId, amount, returnUrl, deadline, locale, description, buyer } = input
  return {
    request: {
      ...{ attemptId, orderId, amount: amount.toString(), method: methodJson(input.method) },
      ...{ returnUrl, deadline: deadline.toISOString(), locale, description },
    },
    secret: JSON.stringify(input.method.kind === 'card' ? { ...buyer, cardToken: input.method.browserToken } : buyer),
  }
}

export const createPaymentHandler: OperationHandler<PaymentSnapshot> = {
  async send(operation, context) {
    const outcome = await gatewayFor(operation.provider).createPayment(inputOf(operation), context)
    const isTrouble = outcome.kind === 'rejected' || outcome.kind === 'unknown'
    breakerFor(operation)?.went(isTrouble ? outcome.error : true, context.submittedAt)
    return outcome
  },

  recover: (operation, context) => gatewayFor(operation.provider).recoverPayment(inputOf(operation), context),

  async apply(tx, { targetId }, result, now) {
    if (result.kind === 'accepted' || result.kind === 'declined') {
      await applySnapshot(tx, targetId, result.value, now)
      const made = await tx.paymentAttempt.findUniqueOrThrow({ where: { id: targetId } })
      // Nobody wants it by now: it was in doubt for too long, or the order was paid otherwise.
      if (made.supersededAt && made.state !== 'succeeded') await callOff(tx, made, now)
      return 'settled'
    }
    const attempt = await lockAttempt(tx, targetId)
    const step = afterWrite(attempt.state, result.kind)
    if (step.kind !== 'to') return 'settled'
    await tx.paymentAttempt.update({
      where: { id: targetId },
      data: {
        ...{ state: step.state, stateRank: rankOf(step.state) },
        ...(result.kind === 'rejected' ? { decline: 'other', declineCode: result.error.class } : {}),
      },
    })
    await refreshOrder(tx, attempt.orderId)
    return 'settled'
  },
}

function breakerFor({ provider }: Operation) {
  return provider === 'promptpay_direct' ? null : breakerOf(provider)
}

function inputOf({ request, secret }: Operation): CreatePaymentInput {
  const { amount, deadline, method: asked, ...plain } = requestShape.parse(request)
  const { email, ip, cardToken = '' } = privateShape.parse(JSON.parse(secret ?? '{}'))
  return {
    ...plain,
    method: asked.kind === 'card' ? { kind: 'card', browserToken: cardToken } : asked,
    ...{ amount: satang(BigInt(amount)), currency: 'THB', deadline: new Date(deadline) },
    buyer: { ...(email ? { email } : {}), ...(ip ? { ip } : {}) },
  }
}

function methodJson(wanted: PaymentMethod): RequestJson {
  switch (wanted.kind) {
    case 'mobile_banking':
      return { kind: wanted.kind, bank: wanted.bank }
    case 'truemoney':
      return { kind: wanted.kind, variant: wanted.variant }
    default:
      return { kind: wanted.kind }
  }
}
