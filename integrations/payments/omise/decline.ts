import type { DeclineClass } from '../contract.ts'

/** `failure_code` of a charge: https://docs.omise.co/api-errors. What we do not know is `other`, never a guess. */
const classes: Readonly<Record<string, DeclineClass>> = {
  insufficient_fund: 'insufficient_funds',
  insufficient_balance: 'insufficient_funds',
  payment_rejected: 'refused_by_bank',
  stolen_or_lost_card: 'refused_by_bank',
  failed_processing: 'refused_by_bank',
  expired_card: 'refused_by_bank',
  invalid_account: 'refused_by_bank',
  invalid_account_number: 'refused_by_bank',
  invalid_security_code: 'authentication_failed',
  failed_fraud_check: 'risk',
  payment_cancelled: 'canceled_by_buyer',
  timeout: 'timed_out',
  payment_expired: 'timed_out',
}

export function declineClass(code: string): DeclineClass {
  return classes[code] ?? 'other'
}

/** Codes of a failed charge that say: nobody paid in time. */
export function isLapse(code: string | null): boolean {
  return code !== null && declineClass(code) === 'timed_out'
}
