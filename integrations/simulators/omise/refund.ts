/** Money back to a buyer: https://docs.omise.co/refunds-api says at most fifteen times for a charge. */
import { balanceOf, book } from './balance.ts'
import { type Fields, metadataOf, wholeOf } from './body.ts'
import { type House, happened, newId } from './house.ts'
import { notFound, refuse } from './refusal.ts'
import type { Charge, Refund } from './state.ts'
import { isRefundable, refundView } from './view.ts'

const mostPerCharge = 15

export function refundsOf({ state }: House, chargeId: string): Refund[] {
  return Object.values(state.refunds).filter((one) => one.chargeId === chargeId)
}

export function refundIn({ state }: House, id: string): Refund {
  return state.refunds[id] ?? notFound(`refund ${id}`)
}

export function createRefund(house: House, charge: Charge, fields: Fields): Refund {
  const amount = wholeOf(fields, 'amount')
  const { switches } = house.state
  if (!isRefundable(house, charge)) refuse('failed_refund', 'charge cannot be refunded')
  if (amount < 1 || amount > charge.captured - charge.refunded) refuse('failed_refund', 'amount exceeds what is left')
  if (refundsOf(house, charge.id).length >= mostPerCharge) refuse('failed_refund', 'refunded too often')
  const short = balanceOf(house).total < amount
  if (short && switches.shortBalance === 'refuse') refuse('failed_refund', 'balance is too low')
  const refund: Refund = {
    id: newId(house, 'rfnd'),
    createdAt: house.now(),
    chargeId: charge.id,
    amount,
    status: short || switches.refundStatus === 'pending' ? 'pending' : 'closed',
    metadata: metadataOf(fields),
    transaction: null,
  }
  charge.refunded += amount
  refund.transaction = book(house, refund.id, -amount)
  house.state.refunds[refund.id] = refund
  happened(house, 'refund.create', refundView(house, refund))
  return refund
}

/** Nothing is told of how a refund ends: there is no event for it. */
export function endRefund(house: House, refund: Refund, result: 'closed' | 'failed'): void {
  if (result === 'failed' && refund.status !== 'failed') {
    const charge = house.state.charges[refund.chargeId]
    if (charge) charge.refunded -= refund.amount
    book(house, refund.id, refund.amount)
  }
  refund.status = result
}
