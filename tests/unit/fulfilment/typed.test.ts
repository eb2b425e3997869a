import { describe, expect, it } from 'vitest'
import { readTable } from '#app/domain/delivery/rate-table.ts'
import { readTracking } from '#app/domain/fulfilment/carrier.ts'

describe('a tracking number', () => {
  it.each([
    ['EF 1234 5678 9 TH', 'EF123456789TH'],
    ['ef๑๒๓๔๕๖๗๘๙th', 'EF123456789TH'],
    ['  TH-0123–456.7\u200b ', 'TH01234567'],
    ['JT0012345678', 'JT0012345678'],
    ['ＥＦ１２３４５６', 'EF123456'],
  ])('is read as it is typed: %s', (typed, number) => {
    expect(readTracking(typed)).toBe(number)
  })

  it.each(['', 'ส่งแล้วจ้า', 'ABCDEFGH', '123', 'https://track.example/EF123456789TH', 'เลขพัสดุ EF123456789TH'])(
    'is none: %s',
    (typed) => {
      expect(readTracking(typed)).toBeNull()
    },
  )
})

describe('a table of delivery prices', () => {
  const row = (upTo: string, price: string) => ({ upTo, price })
  const country = [row('5000', '80')]

  it('is read in any order, in Thai digits, with empty rows left out', () => {
    expect(readTable({ metro: [row('๒,๐๐๐', '๕๕.๕๐'), row('', ''), row('500', '0')], country })).toEqual({
      rates: [
        { zone: 'metro', upToGrams: 500, price: 0n },
        { zone: 'metro', upToGrams: 2000, price: 5550n },
        { zone: 'country', upToGrams: 5000, price: 8000n },
      ],
    })
  })

  it('is refused with everything that is wrong at once', () => {
    const metro = [
      row('500', ''),
      row('', '40'),
      row('0', '40'),
      row('1000', 'ฟรี'),
      row('2000', '50'),
      row('2000', '60'),
    ]
    const answer = readTable({ metro: [...metro, row('3000', '45')], country: [row('', '')] })
    expect(answer).toMatchObject({
      problems: [
        { zone: 'metro', row: 0, field: 'price', code: 'half' },
        { zone: 'metro', row: 1, field: 'upTo', code: 'half' },
        { zone: 'metro', row: 2, field: 'upTo', code: 'not_a_weight' },
        { zone: 'metro', row: 3, field: 'price', code: 'not_a_price' },
        { zone: 'metro', row: 5, field: 'upTo', code: 'twice' },
        { zone: 'metro', row: 6, field: 'price', code: 'cheaper' },
        { zone: 'country', row: 0, field: 'upTo', code: 'empty' },
      ],
    })
  })
})
