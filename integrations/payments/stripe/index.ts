/** Stripe as a payment provider: cards on its hosted page, PromptPay as a code. Facts: https://docs.stripe.com and the package's types. */
import { pictureCopier } from '../code-picture.ts'
import type { PaymentGateway, PaymentWorld } from '../contract.ts'
import { gatewayOf } from '../gateway.ts'
import type { CallLimits } from '../reply.ts'
import { balance, capabilities } from './account-state.ts'
import { createCaller } from './call.ts'
import { createPayment } from './create.ts'
import { cancelPayment, getPayment, sweep } from './payment.ts'
import { recoverPayment, recoverRefund } from './recover.ts'
import { createRefund, getRefund } from './refund.ts'
import type { StripeSettings } from './settings.ts'
import { settlements } from './settlement.ts'
import { isTrusted } from './trust.ts'
import { readWebhook } from './webhook.ts'

export type { StripeSettings } from './settings.ts'

/** `limits`: for tests of a provider that never answers. */
export function createStripe(settings: StripeSettings, world: PaymentWorld, limits?: CallLimits): PaymentGateway {
  const inside = { settings, world, call: createCaller(settings, world, limits) }
  return gatewayOf('stripe', inside, {
    ...{ capabilities, balance, codePicture: pictureCopier(world, isTrusted), readWebhook },
    ...{ createPayment, recoverPayment, getPayment, cancelPayment, sweep },
    ...{ createRefund, recoverRefund, getRefund },
    settlements: (from, signal) => settlements(inside, from, signal),
  })
}
