import type { DeclineClass } from '../contract.ts'

/** https://docs.stripe.com/declines/codes and error codes. What we do not know is `other`, never a guess. */
const classes: Readonly<Record<string, DeclineClass>> = {
  insufficient_funds: 'insufficient_funds',
  card_declined: 'refused_by_bank',
  generic_decline: 'refused_by_bank',
  do_not_honor: 'refused_by_bank',
  lost_card: 'refused_by_bank',
  stolen_card: 'refused_by_bank',
  expired_card: 'refused_by_bank',
  card_velocity_exceeded: 'refused_by_bank',
  transaction_not_allowed: 'refused_by_bank',
  payment_intent_payment_attempt_failed: 'refused_by_bank',
  incorrect_cvc: 'authentication_failed',
  authentication_required: 'authentication_failed',
  payment_intent_authentication_failure: 'authentication_failed',
  fraudulent: 'risk',
  request_blocked: 'risk',
  card_decline_rate_limit_exceeded: 'risk',
  payment_intent_payment_attempt_expired: 'timed_out',
  payment_method_provider_timeout: 'timed_out',
  payment_method_not_available: 'method_unavailable',
  payment_method_unactivated: 'method_unavailable',
}

export function declineClass(code: string): DeclineClass {
  return classes[code] ?? 'other'
}
