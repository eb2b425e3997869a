/** Stripe as a payment provider: cards on its hosted page, PromptPay as a code. Facts: https://docs.stripe.com and the package's types. */
import type { PaymentGateway, PaymentWorld } from '../contract.ts'
import { balance, capabilities } from './account-state.ts'
import { type CallLimits, createCaller } from './call.ts'
import { createPayment } from './create.ts'
import { cancelPayment, getPayment, sweep } from './payment.ts'
import { codePicture } from './picture.ts'
import { recoverPayment, recoverRefund } from './recover.ts'
import { createRefund, getRefund } from './refund.ts'
import type { StripeSettings } from './settings.ts'
import { readWebhook } from './webhook.ts'

export type { StripeSettings } from './settings.ts'

/** `limits`: for tests of a provider that never answers. */
export function createStripe(settings: StripeSettings, world: PaymentWorld, limits?: CallLimits): PaymentGateway {
  const inside = { settings, world, call: createCaller(settings, world, limits) }
  return {
    id: 'stripe',
    livemode: settings.livemode,
    capabilities: (signal) => capabilities(inside, signal),
    createPayment: (input, context) => createPayment(inside, input, context),
    recoverPayment: (input, context) => recoverPayment(inside, input, context),
    getPayment: (ref, signal) => getPayment(inside, ref, signal),
    cancelPayment: (ref, context) => cancelPayment(inside, ref, context),
    createRefund: (input, context) => createRefund(inside, input, context),
    recoverRefund: (input, context) => recoverRefund(inside, input, context),
    getRefund: (paymentRef, ref, signal) => getRefund(inside, { paymentRef, ref }, signal),
    sweep: (from, to, signal) => sweep(inside, { from, to }, signal),
    balance: (signal) => balance(inside, signal),
    codePicture: (url, signal) => codePicture(world, url, signal),
    readWebhook: (raw, headers, now) => readWebhook(settings, { raw, headers, now }),
  }
}
