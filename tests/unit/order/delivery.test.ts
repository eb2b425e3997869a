import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { journeyOf, type Rate } from '#app/domain/delivery/price.ts'
import { trackingUrl } from '#app/domain/delivery/tracking.ts'
import { zoneOf } from '#app/domain/delivery/zone.ts'

const rates: readonly Rate[] = [
  { zone: 'metro', upToGrams: 5_000, price: 8_500n },
  { zone: 'metro', upToGrams: 500, price: 3_500n },
  { zone: 'metro', upToGrams: 1_000, price: 4_500n },
  { zone: 'country', upToGrams: 1_000, price: 6_000n },
]

describe('the price of a journey', () => {
  it.each([
    [1, 3_500n],
    [500, 3_500n],
    [501, 4_500n],
    [1_000, 4_500n],
    [5_000, 8_500n],
  ])('is that of the first row that bears %i g', (grams, price) => {
    expect(journeyOf(rates, 'metro', [{ grams, quantity: 1 }])).toEqual({ price, grams, parcels: 1 })
  })

  it('adds the parcels up when one does not bear all', () => {
    expect(journeyOf(rates, 'metro', [{ grams: 3_000, quantity: 3 }])).toEqual({
      ...{ price: 25_500n, grams: 9_000, parcels: 3 },
    })
    expect(
      journeyOf(rates, 'metro', [
        { grams: 4_600, quantity: 1 },
        { grams: 400, quantity: 2 },
      ]),
    ).toEqual({
      ...{ price: 12_000n, grams: 5_400, parcels: 2 },
    })
  })

  it('is none for what no parcel bears, and none by an empty table', () => {
    expect(journeyOf(rates, 'country', [{ grams: 1_001, quantity: 1 }])).toBeNull()
    expect(journeyOf([], 'metro', [{ grams: 1, quantity: 1 }])).toBeNull()
  })

  it('carries every gram, no parcel above the heaviest row', () => {
    const goods = fc.array(
      fc.record({ grams: fc.integer({ min: 1, max: 5_000 }), quantity: fc.integer({ min: 1, max: 9 }) }),
      {
        minLength: 1,
        maxLength: 10,
      },
    )
    fc.assert(
      fc.property(goods, (packed) => {
        const grams = packed.reduce((sum, line) => sum + line.grams * line.quantity, 0)
        const journey = journeyOf(rates, 'metro', packed)
        expect(journey?.grams).toBe(grams)
        expect(journey?.parcels).toBeGreaterThanOrEqual(Math.ceil(grams / 5_000))
        expect(journey?.price).toBeLessThanOrEqual(8_500n * BigInt(journey?.parcels ?? 0))
      }),
    )
  })
})

it('counts Bangkok and the provinces around it as near', () => {
  expect(['กรุงเทพมหานคร', 'นนทบุรี', 'นครปฐม'].map(zoneOf)).toEqual(['metro', 'metro', 'metro'])
  expect(['เชียงใหม่', 'นครพนม', ''].map(zoneOf)).toEqual(['country', 'country', 'country'])
})

it('leads to the carrier’s own page, whatever the number holds', () => {
  expect(trackingUrl('thailand_post', 'EF582568151TH')).toBe(
    'https://track.thailandpost.co.th/?trackNumber=EF582568151TH',
  )
  expect(trackingUrl('flash', 'TH1&x=//evil')).toBe(
    'https://www.flashexpress.co.th/fle/tracking?se=TH1%26x%3D%2F%2Fevil',
  )
  expect(trackingUrl('by_hand', '1')).toBeNull()
})
