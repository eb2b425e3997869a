import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { largestRemainder, refundSplit, remainsOf, shareDelta, shareOf } from '#app/domain/ledger/allocation.ts'

const amount = fc.bigInt({ min: 1n, max: 100_000_000n })
const sum = (parts: readonly bigint[]) => parts.reduce((a, b) => a + b, 0n)

describe('sharing out', () => {
  it('gives the satang left over to the largest remainder, and of equals to the first', () => {
    expect(largestRemainder(100n, [1n, 1n, 1n])).toEqual([34n, 33n, 33n])
    expect(largestRemainder(100n, [1n, 2n, 3n])).toEqual([17n, 33n, 50n])
    expect(largestRemainder(1n, [0n, 5n])).toEqual([0n, 1n])
    expect(largestRemainder(0n, [1n, 1n])).toEqual([0n, 0n])
  })

  it('refuses what cannot be shared', () => {
    expect(() => largestRemainder(1n, [])).toThrow(RangeError)
    expect(() => largestRemainder(1n, [0n])).toThrow(RangeError)
    expect(() => largestRemainder(-1n, [1n])).toThrow(RangeError)
    expect(() => largestRemainder(1n, [2n, -1n])).toThrow(RangeError)
  })

  it('neither loses nor makes a satang, and no part is off by one or more', () => {
    fc.assert(
      fc.property(
        amount,
        fc.array(fc.bigInt({ min: 0n, max: 10_000_000n }), { minLength: 1, maxLength: 12 }),
        (total, weights) => {
          fc.pre(sum(weights) > 0n)
          const parts = largestRemainder(total, weights)
          expect(sum(parts)).toBe(total)
          for (const [index, part] of parts.entries()) {
            const exact = total * (weights[index] ?? 0n)
            expect(part * sum(weights) - exact).toBeLessThan(sum(weights))
            expect(exact - part * sum(weights)).toBeLessThan(sum(weights))
          }
        },
      ),
      { seed: 20261121, numRuns: 500 },
    )
  })
})

describe('the community’s share', () => {
  it('rounds half a satang up', () => {
    expect(shareOf(30_000n, 1000)).toBe(3_000n)
    expect(shareOf(5n, 1000)).toBe(1n)
    expect(shareOf(4n, 1000)).toBe(0n)
    expect(shareOf(100n, 0)).toBe(0n)
    expect(shareOf(100n, 10_000)).toBe(100n)
  })

  it('gives back nothing that was not taken', () => {
    expect(() => shareDelta(10n, 100n, 0n, 101n)).toThrow(RangeError)
    expect(() => shareDelta(10n, 100n, 50n, 40n)).toThrow(RangeError)
    expect(() => shareDelta(10n, 0n, 0n, 0n)).toThrow(RangeError)
  })

  it('ends at exactly zero, whatever the refunds and their order', () => {
    const step = fc.bigInt({ min: 1n, max: 40_000n })
    fc.assert(
      fc.property(
        amount,
        fc.integer({ min: 0, max: 10_000 }),
        fc.array(step, { maxLength: 30 }),
        (gross, bps, steps) => {
          const sold = { gross, share: shareOf(gross, bps) }
          let refunded = 0n
          let share = 0n
          let payable = 0n
          for (const wish of [...steps, gross]) {
            let part = gross - refunded
            if (wish < part) part = wish
            const back = refundSplit({ ...sold, refunded }, part)
            expect(back.share + back.payable).toBe(part)
            expect(back.share >= 0n && back.payable >= 0n).toBe(true)
            refunded += part
            share += back.share
            payable += back.payable
            const rest = remainsOf({ ...sold, refunded })
            expect(rest.share + share).toBe(sold.share)
            expect(rest.payable + payable).toBe(gross - sold.share)
          }
          expect(remainsOf({ ...sold, refunded })).toEqual({ share: 0n, payable: 0n })
        },
      ),
      { seed: 20261121, numRuns: 2_000 },
    )
  })
})
