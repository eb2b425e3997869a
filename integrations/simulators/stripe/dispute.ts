/** The buyer's bank takes a card payment back; and our own bank gets what is on the account. */
import { byItself, type Inside, newId, tell } from './inside.ts'
import { bookMovement, held } from './money.ts'
import { disputeOut, payoutOut } from './out.ts'
import type { Charge, Dispute, Payout } from './state.ts'

export function openDispute(inside: Inside, charge: Charge, reason = 'fraudulent'): Dispute {
  const dispute: Dispute = {
    id: newId(inside, 'du'),
    charge: charge.id,
    intent: charge.intent,
    amount: charge.amount - charge.refunded,
    currency: charge.currency,
    status: 'needs_response',
    reason,
    created: inside.seconds(),
  }
  inside.state.disputes[dispute.id] = dispute
  charge.disputed = true
  bookMovement(inside, 'adjustment', -dispute.amount, dispute.id)
  tell(inside, 'charge.dispute.created', disputeOut(dispute), byItself)
  tell(inside, 'charge.dispute.funds_withdrawn', disputeOut(dispute), byItself)
  return dispute
}

/** Nothing of it can be given back. `disputed` of a charge stays true for ever, so it says nothing of that. */
export function isHeldBack({ state }: Inside, charge: Charge): boolean {
  return Object.values(state.disputes).some((one) => one.charge === charge.id && one.status !== 'won')
}

export function closeDispute(inside: Inside, dispute: Dispute, verdict: 'won' | 'lost'): void {
  if (dispute.status !== 'needs_response') return
  dispute.status = verdict
  if (verdict === 'won') {
    bookMovement(inside, 'adjustment', dispute.amount, dispute.id)
    tell(inside, 'charge.dispute.funds_reinstated', disputeOut(dispute), byItself)
  }
  tell(inside, 'charge.dispute.closed', disputeOut(dispute), byItself)
}

/** Everything available goes to the community's bank. Null when there is nothing. */
export function payOut(inside: Inside): Payout | null {
  const { available } = held(inside)
  if (available <= 0) return null
  const payout: Payout = {
    id: newId(inside, 'po'),
    amount: available,
    currency: 'thb',
    status: 'paid',
    created: inside.seconds(),
  }
  inside.state.payouts[payout.id] = payout
  bookMovement(inside, 'payout', -available, payout.id)
  tell(inside, 'payout.paid', payoutOut(payout), byItself)
  return payout
}
