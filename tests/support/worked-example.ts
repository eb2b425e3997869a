import * as make from '#app/domain/ledger/journal.ts'

/**
 * One order through everything: 540.00 baht, of which A's goods 300.00, B's 180.00 and 60.00 delivery; a tenth of the goods is
 * the community's. Paid by PromptPay through Omise, delivered, one item of B's refunded by hand, both makers paid out, B at the
 * second try.
 */
export const [orderId, a, b, refundId, p1, p2, p3] = Array.from(
  { length: 7 },
  (_, n) => `00000000-0000-7000-8000-00000000000${n + 1}`,
) as [string, string, string, string, string, string, string]
const at = new Date('2026-11-21T05:00:00Z')

export const partOfB = { producerId: b, payable: 5_400n, share: 600n }
export const refund = {
  refundId,
  orderId,
  from: 'payable',
  amount: 6_000n,
  parts: [partOfB],
  delivery: 0n,
  at,
} as const
export const delivery = {
  orderId,
  fulfilmentId: '00000000-0000-7000-8000-0000000000f1',
  lines: [
    { orderLineId: 'l1', producerId: a, payable: 27_000n, share: 3_000n },
    { orderLineId: 'l2', producerId: b, payable: 16_200n, share: 1_800n },
  ],
  delivery: 6_000n,
  at,
}

export const j1 = make.captured({ provider: 'omise', ref: 'chrg_1', orderId, amount: 54_000n, at })
export const j2 = make.feeTaken({ provider: 'omise', ref: 'chrg_1', fee: 891n, vat: 62n, at })
export const j3 = make.released(delivery)
export const j4 = make.refundApproved(refund)
export const j5 = make.refundDone({ refundId, through: 'bank', amount: 6_000n, at })
export const j6 = make.payoutStarted({ payoutId: p1, producerId: a, net: 27_000n, at })
export const j7 = make.payoutSent({ payoutId: p1, through: 'omise', net: 27_000n, fee: 2_000n, vat: 140n, at })
export const j8 = make.payoutStarted({ payoutId: p2, producerId: b, net: 10_800n, at })
export const j9 = make.payoutFailed({ payoutId: p2, producerId: b, net: 10_800n, at })
export const j10 = make.payoutStarted({ payoutId: p3, producerId: b, net: 10_800n, at })
export const j11 = make.payoutSent({ payoutId: p3, through: 'omise', net: 10_800n, fee: 2_000n, vat: 140n, at })

export const workedExample = [j1, j2, j3, j4, j5, j6, j7, j8, j9, j10, j11]

export const closingBalances = {
  'psp_clearing:omise': 10_967n,
  'bank:main': -6_000n,
  input_vat: 342n,
  psp_fees: 891n,
  payout_fees: 4_000n,
  community_share: -4_200n,
  delivery_income: -6_000n,
}
