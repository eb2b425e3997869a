import type { PaidThrough, ProviderId } from '#integrations/payments/contract.ts'
import { clearingOf, type Through } from './account.ts'
import { type Event, type Journal, type JournalLine, journal, owed, plain, sum } from './book.ts'
import { ledgerKey } from './key.ts'

export type { Journal } from './book.ts'

/**
 * What each event does to the books. Pure: a maker of a journal takes what happened and says its lines; `post` writes
 * them. Amounts are satang, and positive as they are given.
 */

/** What one maker's goods bring or cost: their part and the community's. */
export interface Part {
  readonly producerId: string
  readonly payable: bigint
  readonly share: bigint
}

/** A buyer's payment reached us and pays this order. */
export function captured(
  event: Event & { provider: PaidThrough; ref: string; orderId: string; amount: bigint },
): Journal {
  const { provider, ref, orderId, amount } = event
  return journal('capture', ledgerKey.capture(provider, ref), event, [
    { ...clearingOf(provider), amount },
    { account: 'order_holding', subject: orderId, amount: -amount },
  ])
}

/** Money reached us that pays no order: wrong, late, twice, foreign. `orderId`: the order it was meant for, where known. */
export function unallocated(event: Event & { provider: PaidThrough; ref: string; amount: bigint }): Journal {
  const { provider, ref, amount } = event
  return journal('unallocated', ledgerKey.capture(provider, ref), event, [
    { ...clearingOf(provider), amount },
    plain('unallocated_receipts', -amount),
  ])
}

/** What the provider kept of a payment, as it told. */
export function feeTaken(event: Event & { provider: PaidThrough; ref: string; fee: bigint; vat: bigint }): Journal {
  const { provider, ref, fee, vat } = event
  return journal('fee', ledgerKey.fee(provider, ref), event, [
    plain('psp_fees', fee),
    plain('input_vat', vat),
    { ...clearingOf(provider), amount: -(fee + vat) },
  ])
}

/** One maker's part of an order is delivered: what remains of it after refunds becomes theirs and the community's. */
export function released(
  event: Event & {
    orderId: string
    fulfilmentId: string
    lines: readonly (Part & { readonly orderLineId: string })[]
    delivery: bigint
  },
): Journal {
  const { orderId, fulfilmentId, lines, delivery } = event
  const share = sum(lines.map((line) => line.share))
  const payable = sum(lines.map((line) => line.payable))
  return journal('release', ledgerKey.release(orderId, fulfilmentId), event, [
    { account: 'order_holding', subject: orderId, amount: payable + share + delivery },
    ...owed(lines, -1n),
    plain('community_share', -share),
    plain('delivery_income', -delivery),
  ])
}

export interface ApprovedRefund extends Event {
  readonly refundId: string
  readonly orderId: string
  readonly amount: bigint
  /** Who has the money: still held for the order, or released already, or it never paid an order. */
  readonly from: 'holding' | 'payable' | 'unallocated'
  /** With `payable`, when some of the parts are not released yet: how much of `amount` is still held. */
  readonly holding?: bigint
  /** With `payable`: what each maker and the community give back; with `holding` and `unallocated` it is not needed. */
  readonly parts: readonly Part[]
  /** With `payable`: delivery fees to give back that were released. */
  readonly delivery: bigint
}

/** A refund is decided: from now on the money is the buyer's. */
export function refundApproved(event: ApprovedRefund): Journal {
  return journal('refund_approve', ledgerKey.refundApprove(event.refundId), event, [
    ...givenUp(event),
    { account: 'refund_payable', subject: event.refundId, amount: -event.amount },
  ])
}

/** An approved refund will not be done after all: everybody has again what `refundApproved` took. Takes the same words. */
export function refundDropped(event: ApprovedRefund): Journal {
  return journal('refund_drop', ledgerKey.refundDrop(event.refundId), event, [
    { account: 'refund_payable', subject: event.refundId, amount: event.amount },
    ...givenUp(event).map((line) => ({ ...line, amount: -line.amount })),
  ])
}

interface MovedRefund extends Event {
  readonly refundId: string
  readonly through: Through
  readonly amount: bigint
  /** 2 and more: it came back, and is done again. */
  readonly turn?: number
}

/** A refund left us. */
export function refundDone(event: MovedRefund): Journal {
  const { refundId, amount, through, turn } = event
  return journal('refund_done', ledgerKey.refundDone(refundId, turn), event, [
    { account: 'refund_payable', subject: refundId, amount },
    { ...clearingOf(through), amount: -amount },
  ])
}

/** A refund that had left came back: it is owed again. */
export function refundBack(event: MovedRefund): Journal {
  const { refundId, amount, through, turn } = event
  return journal('refund_back', ledgerKey.refundBack(refundId, turn), event, [
    { ...clearingOf(through), amount },
    { account: 'refund_payable', subject: refundId, amount: -amount },
  ])
}

interface PayoutEvent extends Event {
  readonly payoutId: string
  readonly net: bigint
}

export function payoutStarted(event: PayoutEvent & { producerId: string }): Journal {
  return journal('payout_start', ledgerKey.payoutStart(event.payoutId), event, [
    { account: 'payable', subject: event.producerId, amount: event.net },
    { account: 'payout_in_transit', subject: event.payoutId, amount: -event.net },
  ])
}

/** The rail has sent it; its fee is paid by the community. */
export function payoutSent(event: PayoutEvent & { through: ProviderId | 'bank'; fee: bigint; vat: bigint }): Journal {
  const { payoutId, net, fee, vat, through } = event
  return journal('payout_sent', ledgerKey.payoutSent(payoutId), event, [
    { account: 'payout_in_transit', subject: payoutId, amount: net },
    plain('payout_fees', fee),
    plain('input_vat', vat),
    { ...clearingOf(through), amount: -(net + fee + vat) },
  ])
}

/** It failed before it was sent: the maker's money is payable again. */
export function payoutFailed(event: PayoutEvent & { producerId: string }): Journal {
  return journal('payout_fail', ledgerKey.payoutFail(event.payoutId), event, [
    { account: 'payout_in_transit', subject: event.payoutId, amount: event.net },
    { account: 'payable', subject: event.producerId, amount: -event.net },
  ])
}

/** It came back after it was sent. `fee` and `vat`: what of them the rail gave back, if anything. */
export function payoutReturned(
  event: PayoutEvent & { producerId: string; through: ProviderId | 'bank'; fee: bigint; vat: bigint },
): Journal {
  const { payoutId, producerId, net, fee, vat, through } = event
  return journal('payout_return', ledgerKey.payoutReturn(payoutId), event, [
    { ...clearingOf(through), amount: net + fee + vat },
    plain('payout_fees', -fee),
    plain('input_vat', -vat),
    { account: 'payable', subject: producerId, amount: -net },
  ])
}

/** A provider paid our money out to our own bank account. */
export function settled(event: Event & { provider: ProviderId; ref: string; amount: bigint }): Journal {
  return journal('settle', ledgerKey.settle(event.provider, event.ref), event, [
    { ...clearingOf('bank'), amount: event.amount },
    { ...clearingOf(event.provider), amount: -event.amount },
  ])
}

interface DisputeEvent extends Event {
  readonly provider: ProviderId
  /** The provider's name of the dispute. */
  readonly ref: string
  readonly amount: bigint
}

/** A buyer's bank questions a payment, and the provider withdrew the money for as long. */
export function disputeOpened(event: DisputeEvent): Journal {
  return journal('dispute_open', ledgerKey.disputeOpen(event.ref), event, [
    plain('dispute_hold', event.amount),
    { ...clearingOf(event.provider), amount: -event.amount },
  ])
}

export function disputeWon(event: DisputeEvent): Journal {
  return journal('dispute_won', ledgerKey.disputeWon(event.ref), event, [
    { ...clearingOf(event.provider), amount: event.amount },
    plain('dispute_hold', -event.amount),
  ])
}

/**
 * The money is gone. First by what of it was still nobody's (held for goods that had not left, or stray money); what is left by
 * makers whose goods never arrived, and all else by the community as a loss. `fee` and `vat`: what the provider asks on top.
 */
export function disputeLost(
  event: DisputeEvent & {
    holding?: bigint
    unallocated?: bigint
    parts: readonly { readonly producerId: string; readonly payable: bigint }[]
    fee: bigint
    vat: bigint
  },
): Journal {
  const { provider, ref, orderId, amount, holding = 0n, unallocated = 0n, parts, fee, vat } = event
  return journal('dispute_lost', ledgerKey.disputeLost(ref), event, [
    { account: 'order_holding', subject: orderId ?? null, amount: holding },
    plain('unallocated_receipts', unallocated),
    ...owed(parts, 1n),
    plain('losses', amount - holding - unallocated - sum(parts.map((part) => part.payable))),
    plain('dispute_hold', -amount),
    plain('psp_fees', fee),
    plain('input_vat', vat),
    { ...clearingOf(provider), amount: -(fee + vat) },
  ])
}

function givenUp({ orderId, amount, from, holding = 0n, parts, delivery }: ApprovedRefund): JournalLine[] {
  if (from === 'unallocated') return [plain('unallocated_receipts', amount)]
  if (from === 'holding') return [{ account: 'order_holding', subject: orderId, amount }]
  return [
    { account: 'order_holding', subject: orderId, amount: holding },
    ...owed(parts, 1n),
    plain('community_share', sum(parts.map((part) => part.share))),
    plain('delivery_income', delivery),
  ]
}
