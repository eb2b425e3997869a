import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type LineOfMoney, priceOfPieces, spread } from '#app/domain/refund/amount.ts'

const line: fc.Arbitrary<LineOfMoney> = fc
  .record({ id: fc.uuid(), quantity: fc.integer({ min: 1, max: 30 }), gross: fc.bigInt({ min: 1n, max: 10_000_000n }) })
  .chain((sold) => fc.bigInt({ min: 0n, max: sold.gross }).map((refunded) => ({ ...sold, refunded })))

describe('what pieces of a line cost', () => {
  it('comes to exactly the line, whichever way its pieces go back', () => {
    fc.assert(
      fc.property(line, fc.infiniteStream(fc.integer({ min: 1, max: 5 })), (sold, steps) => {
        let now = { ...sold, refunded: 0n }
        let before = 0
        for (const step of steps) {
          if (before === now.quantity) break
          const pieces = Math.min(step, now.quantity - before)
          now = { ...now, refunded: now.refunded + priceOfPieces(now, before, pieces) }
          before += pieces
        }
        expect(now.refunded).toBe(now.gross)
      }),
      { seed: 2569 },
    )
  })

  it('is never more than is left of the line', () => {
    fc.assert(
      fc.property(line, fc.integer({ min: 0, max: 30 }), fc.integer({ min: 1, max: 40 }), (sold, before, pieces) => {
        expect(priceOfPieces(sold, before, pieces)).toBeLessThanOrEqual(sold.gross - sold.refunded)
      }),
      { seed: 2569 },
    )
  })
})

describe('a sum without lines', () => {
  it('falls on the lines to the satang, on none more than is left of it', () => {
    fc.assert(
      fc.property(
        fc.array(line, { minLength: 1, maxLength: 6 }),
        fc.bigInt({ min: 1n, max: 20_000_000n }),
        (lines, sum) => {
          const left = lines.reduce((all, { gross, refunded }) => all + gross - refunded, 0n)
          const parts = spread(sum, lines)
          expect(parts === null).toBe(sum > left)
          if (parts === null) return
          expect(parts.reduce((all, { amount }) => all + amount, 0n)).toBe(sum)
          for (const { orderLineId, amount } of parts) {
            const of = lines
              .filter(({ id }) => id === orderLineId)
              .reduce((all, one) => all + one.gross - one.refunded, 0n)
            expect(amount).toBeLessThanOrEqual(of)
          }
        },
      ),
      { seed: 2569 },
    )
  })
})
