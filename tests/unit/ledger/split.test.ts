import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { remainsOf } from '#app/domain/ledger/allocation.ts'
import * as make from '#app/domain/ledger/journal.ts'
import { type MoneySplit, splitOf, splitOfPrice } from '#app/domain/ledger/split.ts'
import * as example from '#tests/support/worked-example.ts'
import { a, b, delivery, orderId, refund } from '#tests/support/worked-example.ts'

const { j1, j2, j3, j4, j5 } = example
const parts = ({ makers, share, delivery: fee, refunded, held, lost }: MoneySplit) =>
  makers.reduce((sum, { amount }) => sum + amount, 0n) + share + fee + refunded + held + lost

describe('where the money goes', () => {
  it('is with nobody while it is only paid', () => {
    expect(splitOf([j1])).toMatchObject({ total: 54_000n, held: 54_000n, makers: [], share: 0n, fees: 0n })
  })

  it('is read off the books of a delivered order, its fee beside it', () => {
    const split = splitOf([j1, j2, j3])
    expect(split).toEqual({
      total: 54_000n,
      makers: [
        { producerId: a, amount: 27_000n },
        { producerId: b, amount: 16_200n },
      ],
      share: 4_800n,
      delivery: 6_000n,
      refunded: 0n,
      held: 0n,
      lost: 0n,
      fees: 953n,
    })
    expect(parts(split)).toBe(split.total)
  })

  it('is back with the buyer as far as it was refunded, wherever it was taken from', () => {
    const after = splitOf([j1, j2, j3, j4, j5])
    expect(after).toMatchObject({ refunded: 6_000n, share: 4_200n, makers: [{}, { amount: 10_800n }] })
    const before = splitOf([j1, make.refundApproved({ ...refund, from: 'holding' })])
    expect(before).toMatchObject({ refunded: 6_000n, held: 48_000n, makers: [] })
    for (const split of [after, before]) expect(parts(split)).toBe(split.total)
  })

  it('is as before when a refund is dropped', () => {
    expect(splitOf([j1, j3, j4, make.refundDropped(refund)])).toEqual(splitOf([j1, j3]))
  })

  it('does not count what was paid twice, nor its way back', () => {
    const at = delivery.at
    const twice = make.unallocated({ provider: 'omise', ref: 'chrg_2', orderId, amount: 54_000n, at })
    const back = make.refundApproved({ ...refund, refundId: 'r2', from: 'unallocated', amount: 54_000n })
    expect(splitOf([j1, j3, twice, back])).toEqual(splitOf([j1, j3]))
  })

  it('is gone where a bank took it back', () => {
    const { at } = delivery
    const lost = make.disputeLost({
      ...{ provider: 'omise', ref: 'd', orderId, amount: 54_000n, fee: 0n, vat: 0n, at },
      parts: [{ producerId: b, payable: 16_200n }],
    })
    const split = splitOf([j1, j3, lost])
    expect(split).toMatchObject({ lost: 16_200n, makers: [{ amount: 27_000n }, { amount: 0n }] })
    expect(parts(split)).toBe(split.total)
  })

  it('of a price is all the maker’s but the share', () => {
    expect(splitOfPrice(35_000n, a, 1000)).toEqual({
      total: 35_000n,
      makers: [{ producerId: a, amount: 31_500n }],
      share: 3_500n,
      delivery: 0n,
      refunded: 0n,
      held: 0n,
      lost: 0n,
      fees: 0n,
    })
  })

  it('of a price, shown before, is what the order of one piece books later', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 1n, max: 10_000_000n }), fc.integer({ min: 0, max: 10_000 }), (price, bps) => {
        const told = splitOfPrice(price, a, bps)
        expect(parts(told)).toBe(price)
        const line = { gross: price, share: told.share, refunded: 0n }
        const at = delivery.at
        const booked = splitOf([
          make.captured({ provider: 'stripe', ref: 'pi', orderId, amount: price, at }),
          make.released({
            ...{ orderId, fulfilmentId: 'f', delivery: 0n, at },
            lines: [{ orderLineId: 'l', producerId: a, ...remainsOf(line) }],
          }),
        ])
        expect(booked).toEqual(told)
      }),
      { seed: 20261121 },
    )
  })
})
