/** Matters of money that only a person can decide, and how each can end. Browser-safe. */

/**
 * `operation_unknown`: for a day nobody knows what became of a write · `request_changed`: a wish was altered and not sent ·
 * `foreign_payment`: paid in another currency or mode, or under another try's name · `wrong_amount`: more or less than asked ·
 * `late_payment`: paid when the goods were gone, or the order had ended · `duplicate_payment`: paid twice · `unmatched_event`:
 * a provider rang about something that we do not know · `unknown_object`: a provider holds a payment that we do not know ·
 * `direct_payment`: a buyer says that they paid into our own account · `dispute`: a buyer's bank questions a payment · `dispute_lost`: and has taken the money for good ·
 * `refund_failed`, `refund_by_hand`, `refund_unanswered`: money back needs hands · `payout_failed`, `payout_returned`,
 * `payout_fee`, `payee_refused`: paying a maker did not go as planned · `balance_differs`: a provider's balance is not ours.
 */
export const reviewChoices = {
  operation_unknown: ['look_again', 'did_not_happen'],
  request_changed: ['seen'],
  foreign_payment: ['give_back', 'seen'],
  wrong_amount: ['give_back', 'seen'],
  late_payment: ['give_back', 'seen'],
  duplicate_payment: ['give_back', 'seen'],
  unmatched_event: ['seen'],
  unknown_object: ['seen'],
  // Answered with the bank's reference (payment/direct).
  direct_payment: [],
  dispute: ['seen'],
  dispute_lost: ['seen'],
  refund_failed: ['seen'],
  refund_by_hand: ['seen'],
  refund_unanswered: ['seen'],
  payout_failed: ['seen'],
  payout_returned: ['seen'],
  payout_fee: ['seen'],
  payee_refused: ['seen'],
  balance_differs: ['seen'],
} as const satisfies Record<string, readonly string[]>

export type ReviewKind = keyof typeof reviewChoices
export type ReviewChoice = (typeof reviewChoices)[ReviewKind][number]

export const reviewKinds = Object.keys(reviewChoices) as ReviewKind[]

/** The choice, when a matter of this kind can end so; else null. */
export function choiceOf(kind: ReviewKind, said: string): ReviewChoice | null {
  const choices: readonly ReviewChoice[] = reviewChoices[kind]
  return choices.find((choice) => choice === said) ?? null
}

/** It ended without anybody: the write was found, the buyer's money came in. */
export const BY_ITSELF = 'by_itself'
