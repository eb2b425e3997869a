import fc from 'fast-check'
import { expect, it } from 'vitest'
import { nextNumber, parseSku, skuOf } from '#app/domain/product/sku.ts'

const shortCode = fc
  .array(fc.constantFrom(...'34679ACDEFGHJKMNPQRTUVWXY'), { minLength: 5, maxLength: 5 })
  .map((signs) => signs.join(''))
const number = fc.integer({ min: 1, max: 999 })

it('is read back as what it was made of, in small letters too', () => {
  fc.assert(
    fc.property(shortCode, number, (code, n) => {
      const sku = skuOf(code, n)
      expect(parseSku(sku)).toEqual({ shortCode: code, number: n })
      expect(parseSku(` ${sku.toLowerCase()} `)).toEqual({ shortCode: code, number: n })
      expect(sku.toLowerCase()).toMatch(/^[a-z0-9-]{3,32}$/)
    }),
  )
})

it('differs wherever code or number differ', () => {
  fc.assert(
    fc.property(shortCode, number, shortCode, number, (code, n, otherCode, m) => {
      expect(skuOf(code, n) === skuOf(otherCode, m)).toBe(code === otherCode && n === m)
    }),
  )
})

it('is never given twice, whatever was archived', () => {
  fc.assert(
    fc.property(shortCode, fc.array(number, { maxLength: 20 }), (code, given) => {
      const skus = given.map((n) => skuOf(code, n))
      expect(skus).not.toContain(skuOf(code, nextNumber(skus)))
    }),
  )
})

it('is nothing else', () => {
  for (const other of ['', 'YN-7F3K9', 'YN-7F3K9-0', 'YN-7F3K9-1000', 'YN-OIL58-1', 'X-7F3K9-1']) {
    expect(parseSku(other)).toBeNull()
  }
})
