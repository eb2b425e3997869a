import type { PaymentGateway } from '#integrations/payments/contract.ts'

/** Adapters as they must not be, made of one that is right: a suite that stays green with them proves nothing. */
export const lazyGateways: Readonly<Record<string, (right: PaymentGateway) => PaymentGateway>> = {
  'tries a lost payment again': (right) => ({
    ...right,
    async createPayment(input, context) {
      const first = await right.createPayment(input, context)
      // Another key: what a client without one does.
      const again = { ...context, operationId: `${context.operationId}-again` }
      return first.kind === 'unknown' ? right.createPayment(input, again) : first
    },
  }),
  'tries a lost refund again': (right) => ({
    ...right,
    async createRefund(input, context) {
      const first = await right.createRefund(input, context)
      const again = { ...context, operationId: `${context.operationId}-again` }
      return first.kind === 'unknown' ? right.createRefund(input, again) : first
    },
  }),
  'takes a lost answer for a refusal': (right) => ({
    ...right,
    async createPayment(input, context) {
      const outcome = await right.createPayment(input, context)
      return outcome.kind === 'unknown' ? { kind: 'rejected', error: outcome.error } : outcome
    },
  }),
  'believes that what came is what was asked for': (right) => ({
    ...right,
    async getPayment(ref, signal) {
      const outcome = await right.getPayment(ref, signal)
      if (outcome.kind !== 'ok' || outcome.value.state !== 'succeeded') return outcome
      return { kind: 'ok', value: { ...outcome.value, received: outcome.value.amount } }
    },
  }),
  'skips the signature': (right) => ({
    ...right,
    readWebhook(raw, headers, now) {
      const verdict = right.readWebhook(raw, headers, now)
      return verdict.kind === 'refuse' && verdict.reason === 'signature' ? { kind: 'ignore', eventId: '' } : verdict
    },
  }),
  'says that what it did not find is not there, unlooked': (right) => ({
    ...right,
    recoverPayment: async (_input, { submittedAt }) => ({
      kind: 'absent',
      searchedFrom: submittedAt,
      asOf: submittedAt,
    }),
  }),
}
