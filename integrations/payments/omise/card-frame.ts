/** Omise's pre-built form: https://docs.omise.co/pre-built-payment-form. The card is typed in its frame and goes to its vault. */
import type { CardFrame } from '../contract.ts'
import { omiseAccount } from './account.ts'
import type { OmiseSettings } from './settings.ts'

const theirs = ['https://cdn.omise.co', 'https://vault.omise.co', 'https://api.omise.co']

export function cardFrame({ apiBase, publicKey }: OmiseSettings): CardFrame {
  const isStandIn = new URL(apiBase).origin !== omiseAccount.live
  return {
    ...{ publicKey, field: 'omiseToken' },
    script: isStandIn ? `${apiBase}/omise.js` : 'https://cdn.omise.co/omise.js',
    origins: isStandIn ? [new URL(apiBase).origin] : theirs,
  }
}
