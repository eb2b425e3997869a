import type { ProviderId } from '#integrations/payments/contract.ts'

/** A lane of jobs per provider. */
export const paymentLanes = ['omise', 'stripe'] as const satisfies readonly ProviderId[]

/** So many calls to one provider at once, in each worker. */
export const payingHands = [{ runs: 8, atLeast: 0 }] as const
