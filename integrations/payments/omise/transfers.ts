import type { PaymentWorld, PayoutRail } from '../contract.ts'
import type { CallLimits } from '../reply.ts'
import { createCaller } from './call.ts'
import { createPayee, getPayee, recoverPayee } from './payee.ts'
import { cancelPayout, createPayout, getPayout, recoverPayout, sweepPayouts } from './payout.ts'
import type { OmiseSettings } from './settings.ts'
import { balanceBody } from './wire.ts'

/** Paying makers from our balance at Omise: only what came in through Omise, and only what it lets go of. */
export function createOmiseTransfers(settings: OmiseSettings, world: PaymentWorld, limits?: CallLimits): PayoutRail {
  const inside = { settings, world, call: createCaller(settings, world, limits) }
  return {
    id: 'omise_transfer',
    fundedBy: 'omise',
    expectedFee: settings.transferFee,
    async available(signal) {
      const reply = await inside.call({ method: 'GET', path: '/balance', schema: balanceBody, signal })
      return reply.ok ? { kind: 'ok', value: reply.value.transferable } : { kind: 'error', error: reply.error }
    },
    createPayee: (input, context) => createPayee(inside, input, context),
    recoverPayee: (input, context) => recoverPayee(inside, input, context),
    getPayee: (ref, signal) => getPayee(inside, ref, signal),
    createPayout: (input, context) => createPayout(inside, input, context),
    recoverPayout: (input, context) => recoverPayout(inside, input, context),
    getPayout: (ref, signal) => getPayout(inside, ref, signal),
    cancelPayout: (ref, context) => cancelPayout(inside, ref, context),
    sweep: (from, signal) => sweepPayouts(inside, from, signal),
  }
}
