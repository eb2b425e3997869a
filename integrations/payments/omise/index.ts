import type { PaymentGateway, PaymentWorld } from '../contract.ts'
import { type CallLimits, createCaller } from './call.ts'
import { cardFrame } from './card-frame.ts'
import { createPayment } from './create.ts'
import { capabilities } from './offers.ts'
import { cancelPayment, getPayment, recoverPayment, sweep } from './payment.ts'
import { codePicture } from './picture.ts'
import { createRefund, getRefund, recoverRefund } from './refund.ts'
import type { OmiseSettings } from './settings.ts'
import { readWebhook } from './webhook.ts'
import { balanceBody } from './wire.ts'

export type { OmiseSettings } from './settings.ts'

/** Payments through Omise, by a client of our own: its package has no time-out and tells no status. `limits`: for tests. */
export function createOmise(settings: OmiseSettings, world: PaymentWorld, limits?: CallLimits): PaymentGateway {
  const inside = { settings, world, call: createCaller(settings, world, limits) }
  return {
    id: 'omise',
    livemode: settings.livemode,
    cardFrame: cardFrame(settings),
    capabilities: (signal) => capabilities(inside, signal),
    createPayment: (input, context) => createPayment(inside, input, context),
    recoverPayment: (input, context) => recoverPayment(inside, input, context),
    getPayment: (ref, signal) => getPayment(inside, ref, signal),
    cancelPayment: (ref, context) => cancelPayment(inside, ref, context),
    createRefund: (input, context) => createRefund(inside, input, context),
    recoverRefund: (input, context) => recoverRefund(inside, input, context),
    getRefund: (paymentRef, ref, signal) => getRefund(inside, { paymentRef, ref }, signal),
    sweep: (from, to, signal) => sweep(inside, { from, to }, signal),
    async balance(signal) {
      const reply = await inside.call({ method: 'GET', path: '/balance', schema: balanceBody, signal })
      if (!reply.ok) return { kind: 'error', error: reply.error }
      const { total, transferable, livemode } = reply.value
      if (livemode !== settings.livemode)
        return { kind: 'error', error: { class: 'configuration', providerCode: 'mode' } }
      return { kind: 'ok', value: { total, available: transferable } }
    },
    codePicture: (url, signal) => codePicture(world, url, signal),
    readWebhook: (raw, headers, now) => readWebhook(settings, { raw, headers, now }),
  }
}
