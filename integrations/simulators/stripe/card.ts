/** Test cards, by their usual numbers; the page offers them by name, and nobody types a card anywhere. */
import type { PaymentError } from './state.ts'

export interface TestCard {
  readonly last4: string
  readonly asks3ds?: true
  readonly error?: PaymentError
}

const declined = (code: string, declineCode: string | null, message: string): PaymentError => ({
  code,
  declineCode,
  message,
  type: 'card_error',
})

export const cards = {
  good: { last4: '4242' },
  secure: { last4: '3220', asks3ds: true },
  declined: { last4: '0002', error: declined('card_declined', 'generic_decline', 'Your card was declined.') },
  poor: { last4: '9995', error: declined('card_declined', 'insufficient_funds', 'Your card has insufficient funds.') },
  expired: { last4: '0069', error: declined('expired_card', 'expired_card', 'Your card has expired.') },
  cvc: { last4: '0127', error: declined('incorrect_cvc', 'incorrect_cvc', 'Your card’s security code is incorrect.') },
  risk: { last4: '0019', error: declined('card_declined', 'fraudulent', 'Your card was declined.') },
  disputed: { last4: '0259' },
  refundFails: { last4: '5126' },
  refundPends: { last4: '7726' },
} as const satisfies Record<string, TestCard>

export type CardName = keyof typeof cards

export function isCard(name: string): name is CardName {
  return Object.hasOwn(cards, name)
}

export const notAuthenticated = declined(
  'payment_intent_authentication_failure',
  null,
  'We are unable to authenticate your payment method.',
)

export const promptpayRefused: PaymentError = {
  code: 'payment_intent_payment_attempt_failed',
  declineCode: null,
  message: 'The payment failed.',
  type: 'invalid_request_error',
}
