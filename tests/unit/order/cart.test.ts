import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  addToCart,
  type Cart,
  MOST_LINES,
  MOST_OF_ONE,
  readCart,
  setQuantity,
  writeCart,
} from '#app/domain/cart/cart.ts'

const cartOf = fc.uniqueArray(fc.record({ variantId: fc.uuid(), quantity: fc.integer({ min: 1, max: MOST_OF_ONE }) }), {
  maxLength: MOST_LINES,
  selector: ({ variantId }) => variantId,
})

describe('the cart in its cookie', () => {
  it('comes back as it was written, in plain signs and small enough', () => {
    fc.assert(
      fc.property(cartOf, (cart) => {
        const written = writeCart(cart)
        expect(written).toMatch(/^[\w.~-]*$/)
        expect(written.length).toBeLessThan(1_200)
        expect(readCart(written)).toEqual(cart)
      }),
    )
  })

  it('is a sound cart whatever somebody puts there', () => {
    const hostile = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 400 }),
      fc
        .array(fc.tuple(fc.uuid(), fc.oneof(fc.integer(), fc.string())), { maxLength: 60 })
        .map((rows) => rows.map(([id, quantity]) => `${id.replaceAll('-', '')}.${quantity}`).join('~')),
    )
    fc.assert(
      fc.property(hostile, (written) => {
        const cart = readCart(written)
        expect(cart.length).toBeLessThanOrEqual(MOST_LINES)
        expect(new Set(cart.map(({ variantId }) => variantId)).size).toBe(cart.length)
        for (const { quantity } of cart)
          expect(quantity >= 1 && quantity <= MOST_OF_ONE && Number.isInteger(quantity)).toBe(true)
      }),
    )
  })

  it('is empty when it is longer than we ever write one', () => {
    expect(readCart('0'.repeat(5_000_000))).toEqual([])
  })

  it('drops what is no line of ours and keeps the rest', () => {
    const id = '019a0000-0000-7000-8000-000000000001'
    const plain = id.replaceAll('-', '')
    expect(readCart(`nonsense~${plain}.2~${plain}.9~${plain}.0~.5`)).toEqual([{ variantId: id, quantity: 2 }])
    expect(readCart(null)).toEqual([])
  })
})

describe('a cart', () => {
  const id = (n: number) => `00000000-0000-7000-8000-${String(n).padStart(12, '0')}`
  const full: Cart = Array.from({ length: MOST_LINES }, (_, n) => ({ variantId: id(n), quantity: 1 }))

  it('adds to what is there, up to 99 of one and 30 kinds', () => {
    expect(addToCart([{ variantId: id(1), quantity: 98 }], { variantId: id(1), quantity: 5 })).toEqual([
      { variantId: id(1), quantity: MOST_OF_ONE },
    ])
    expect(addToCart(full, { variantId: id(99), quantity: 1 })).toBe('full')
    expect(addToCart(full, { variantId: id(3), quantity: 1 })).toHaveLength(MOST_LINES)
  })

  it('takes out what is wanted no more, and puts in nothing that was not there', () => {
    expect(setQuantity(full, { variantId: id(3), quantity: 0 })).toHaveLength(MOST_LINES - 1)
    expect(setQuantity([], { variantId: id(3), quantity: 4 })).toEqual([])
  })
})
