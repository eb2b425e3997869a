import type { Limit } from '../person/attempt.server.ts'
import { fromAddress } from '../person/attempt.server.ts'
import { isCard } from './choice.ts'

const hour = 3600

export interface Paying {
  readonly orderId: string
  /** On the net. */
  readonly address: string
  /** Of the device's cookie. */
  readonly device: string | null
  readonly method: string | null
  /** Who pays by card, as far as it was proved. */
  readonly contact: string | null
}

/**
 * How often somebody may begin to pay. Each try makes something at a provider; and whoever has stolen a thousand card numbers
 * looks for a shop that lets them be tried one by one.
 */
export function payingLimits({ orderId, address, device, method, contact }: Paying): Limit[] {
  const everybody = [
    { what: 'payments-of', who: orderId, most: 12, windowSeconds: 24 * hour },
    fromAddress('payments-from', address, { most: 60, windowSeconds: hour }),
  ]
  if (method === null || !isCard(method)) return everybody
  return [
    ...everybody,
    { what: 'cards-of', who: orderId, most: 3, windowSeconds: 24 * hour },
    fromAddress('cards-from', address, { most: 10, windowSeconds: hour }),
    ...(contact ? [{ what: 'cards-by', who: contact, most: 5, windowSeconds: hour }] : []),
    ...(device ? [{ what: 'cards-on', who: device, most: 20, windowSeconds: 24 * hour }] : []),
  ]
}
