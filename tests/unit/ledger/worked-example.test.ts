import { describe, expect, it } from 'vitest'
import * as make from '#app/domain/ledger/journal.ts'
import { balancesOf } from '#tests/support/ledger.ts'
import * as example from '#tests/support/worked-example.ts'
import { a, b, delivery, orderId, partOfB, refund, refundId } from '#tests/support/worked-example.ts'

const at = delivery.at
const { j1, j2, j3, j4, j5, j6, j7 } = example

describe('one order through everything', () => {
  it('ends at the balances that were worked out by hand', () => {
    expect(balancesOf(example.workedExample)).toEqual(example.closingBalances)
  })

  it('books each event as it was worked out', () => {
    expect(balancesOf([j1])).toEqual({ 'psp_clearing:omise': 54_000n, [`order_holding:${orderId}`]: -54_000n })
    expect(balancesOf([j2])).toEqual({ psp_fees: 891n, input_vat: 62n, 'psp_clearing:omise': -953n })
    expect(balancesOf([j3])).toEqual({
      [`order_holding:${orderId}`]: 54_000n,
      [`payable:${a}`]: -27_000n,
      [`payable:${b}`]: -16_200n,
      community_share: -4_800n,
      delivery_income: -6_000n,
    })
    expect(balancesOf([j4])).toEqual({
      [`payable:${b}`]: 5_400n,
      community_share: 600n,
      [`refund_payable:${refundId}`]: -6_000n,
    })
    expect(balancesOf([j5])).toEqual({ [`refund_payable:${refundId}`]: 6_000n, 'bank:main': -6_000n })
    expect(balancesOf([j7])).toEqual({
      [`payout_in_transit:${example.p1}`]: 27_000n,
      payout_fees: 2_000n,
      input_vat: 140n,
      'psp_clearing:omise': -29_140n,
    })
  })

  it('names each event by a key of its own', () => {
    expect(example.workedExample.map(({ key }) => key.replace(/0{8}-0000-7000-8000-0{10}/g, '…'))).toEqual([
      'capture:omise:chrg_1',
      'fee:omise:chrg_1',
      'release:…01:…f1',
      'refund_approve:…04',
      'refund_done:…04',
      'payout_start:…05',
      'payout_sent:…05',
      'payout_start:…06',
      'payout_fail:…06',
      'payout_start:…07',
      'payout_sent:…07',
    ])
  })
})

describe('the same order, otherwise', () => {
  it('refunded through the provider, which later says that it came back, and then by hand', () => {
    const moved = { refundId, amount: 6_000n, at }
    const done = make.refundDone({ ...moved, through: 'omise' })
    expect(balancesOf([done])['psp_clearing:omise']).toBe(-6_000n)
    const back = make.refundBack({ ...moved, through: 'omise' })
    expect(balancesOf([done, back])).toEqual({})
    const again = make.refundDone({ ...moved, through: 'bank', turn: 2 })
    expect(again.key).not.toBe(done.key)
    expect(balancesOf([j1, j2, j3, j4, done, back, again])).toEqual(balancesOf([j1, j2, j3, j4, j5]))
  })

  it('refunded before delivery: what is released is what remains', () => {
    const early = make.refundApproved({ ...refund, from: 'holding' })
    expect(balancesOf([early])).toEqual({
      [`order_holding:${orderId}`]: 6_000n,
      [`refund_payable:${refundId}`]: -6_000n,
    })
    const [ofA, ofB] = delivery.lines
    if (!ofA || !ofB) throw new Error('two lines')
    const rest = make.released({
      ...delivery,
      lines: [ofA, { ...ofB, payable: ofB.payable - partOfB.payable, share: ofB.share - partOfB.share }],
    })
    expect(balancesOf([j1, early, rest])).toEqual(balancesOf([j1, j3, j4]))
  })

  it('refunded in parts of which one is delivered and one is not', () => {
    const [ofA, ofB] = delivery.lines
    if (!ofA || !ofB) throw new Error('two lines')
    const deliveredA = make.released({ ...delivery, lines: [ofA], delivery: 6_000n })
    const both = make.refundApproved({
      ...refund,
      amount: 54_000n,
      holding: 18_000n,
      parts: [{ producerId: a, payable: 27_000n, share: 3_000n }],
      delivery: 6_000n,
    })
    expect(balancesOf([j1, deliveredA, both])).toEqual({
      'psp_clearing:omise': 54_000n,
      [`refund_payable:${refundId}`]: -54_000n,
    })
  })

  it('refunded after the maker was paid: the maker owes it', () => {
    const paid = make.payoutStarted({ payoutId: example.p2, producerId: b, net: 16_200n, at })
    expect(balancesOf([j1, j3, paid, j4])[`payable:${b}`]).toBe(5_400n)
  })

  it('with a refund that is dropped again: as if it had never been', () => {
    for (const from of ['holding', 'payable', 'unallocated'] as const) {
      expect(balancesOf([make.refundApproved({ ...refund, from }), make.refundDropped({ ...refund, from })])).toEqual(
        {},
      )
    }
  })

  it('with a payout that comes back after it was sent, its fee given back or kept', () => {
    const back = { payoutId: example.p1, producerId: a, through: 'omise', net: 27_000n, at } as const
    expect(balancesOf([j6, j7, make.payoutReturned({ ...back, fee: 2_000n, vat: 140n })])).toEqual({})
    expect(balancesOf([j6, j7, make.payoutReturned({ ...back, fee: 0n, vat: 0n })])).toEqual({
      payout_fees: 2_000n,
      input_vat: 140n,
      'psp_clearing:omise': -2_140n,
    })
  })

  it('with money that was settled to our bank and paid from there', () => {
    const settled = make.settled({ provider: 'stripe', ref: 'po_1', amount: 50_000n, at })
    const sent = make.payoutSent({ payoutId: example.p1, through: 'bank', net: 27_000n, fee: 0n, vat: 0n, at })
    expect(balancesOf([settled, sent])).toEqual({
      'bank:main': 23_000n,
      'psp_clearing:stripe': -50_000n,
      [`payout_in_transit:${example.p1}`]: 27_000n,
    })
  })

  it('paid to our own PromptPay number: the money is in the bank at once', () => {
    const direct = make.captured({ provider: 'promptpay_direct', ref: 'r1', orderId, amount: 54_000n, at })
    expect(balancesOf([direct])).toEqual({ 'bank:main': 54_000n, [`order_holding:${orderId}`]: -54_000n })
  })

  it('paid twice: the second pays nothing and goes back whole', () => {
    const second = make.unallocated({ provider: 'omise', ref: 'chrg_2', orderId, amount: 54_000n, at })
    expect(second.key).toBe('capture:omise:chrg_2')
    const approved = make.refundApproved({ ...refund, from: 'unallocated', amount: 54_000n, parts: [] })
    const done = make.refundDone({ refundId, through: 'omise', amount: 54_000n, at })
    expect(balancesOf([second])).toEqual({ 'psp_clearing:omise': 54_000n, unallocated_receipts: -54_000n })
    expect(balancesOf([second, approved, done])).toEqual({})
  })

  it('disputed: withdrawn, and back when it is won', () => {
    const dispute = { provider: 'omise', ref: 'dspt_1', orderId, amount: 54_000n, at } as const
    const opened = make.disputeOpened(dispute)
    expect(balancesOf([opened])).toEqual({ dispute_hold: 54_000n, 'psp_clearing:omise': -54_000n })
    expect(balancesOf([opened, make.disputeWon(dispute)])).toEqual({})
    const lost = { ...dispute, fee: 1_000n, vat: 70n }
    expect(balancesOf([opened, make.disputeLost({ ...lost, parts: [] })])).toEqual({
      'psp_clearing:omise': -55_070n,
      losses: 54_000n,
      psp_fees: 1_000n,
      input_vat: 70n,
    })
    const neverArrived = make.disputeLost({ ...lost, holding: 6_000n, parts: [{ producerId: b, payable: 16_200n }] })
    expect(balancesOf([opened, neverArrived])).toEqual({
      'psp_clearing:omise': -55_070n,
      [`order_holding:${orderId}`]: 6_000n,
      [`payable:${b}`]: 16_200n,
      losses: 31_800n,
      psp_fees: 1_000n,
      input_vat: 70n,
    })
  })
})

describe('what cannot be booked', () => {
  it('is a refund whose parts are not its amount', () => {
    expect(() => make.refundApproved({ ...refund, amount: 6_001n })).toThrow(/does not balance/)
  })

  it('is money of an order that nobody named', () => {
    const lost = { provider: 'omise', ref: 'd', amount: 100n, fee: 0n, vat: 0n, holding: 100n, parts: [], at } as const
    expect(() => make.disputeLost(lost)).toThrow(/whose order_holding/)
  })

  it('has no lines when there is nothing to book', () => {
    expect(make.feeTaken({ provider: 'omise', ref: 'x', fee: 0n, vat: 0n, at }).lines).toEqual([])
  })
})
