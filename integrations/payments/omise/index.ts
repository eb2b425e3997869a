import { pictureCopier } from '../code-picture.ts'
import type { PaymentGateway, PaymentWorld } from '../contract.ts'
import { gatewayOf } from '../gateway.ts'
import type { CallLimits } from '../reply.ts'
import { balance, capabilities } from './account-state.ts'
import { createCaller } from './call.ts'
import { cardFrame } from './card-frame.ts'
import { createPayment } from './create.ts'
import { cancelPayment, getPayment, recoverPayment, sweep } from './payment.ts'
import { createRefund, getRefund, recoverRefund } from './refund.ts'
import type { OmiseSettings } from './settings.ts'
import { isTrusted } from './trust.ts'
import { readWebhook } from './webhook.ts'

export type { OmiseSettings } from './settings.ts'

/** Payments through Omise, by a client of our own: its package has no time-out and tells no status. `limits`: for tests. */
export function createOmise(settings: OmiseSettings, world: PaymentWorld, limits?: CallLimits): PaymentGateway {
  const inside = { settings, world, call: createCaller(settings, world, limits) }
  return gatewayOf('omise', inside, {
    ...{ capabilities, balance, codePicture: pictureCopier(world, isTrusted), readWebhook },
    ...{ createPayment, recoverPayment, getPayment, cancelPayment, sweep },
    ...{ createRefund, recoverRefund, getRefund },
    cardFrame: cardFrame(settings),
  })
}
