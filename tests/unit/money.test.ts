import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bahtInThaiWords } from '#app/lib/baht-words.ts'
import { baht, bahtForField, formatBaht, formatBahtInFull, parseBaht, satang } from '#app/lib/money.ts'

const amount = fc.bigInt({ min: 1n, max: 99_999_999_999n })

describe('an amount', () => {
  it('is said with its satang in books, and elsewhere only when it has some', () => {
    expect([0n, 5n, 123_456_700n, -30_015n].map(formatBahtInFull)).toEqual([
      '฿0.00',
      '฿0.05',
      '฿1,234,567.00',
      '-฿300.15',
    ])
    expect([0n, 5n, 123_456_700n, -30_015n].map(formatBaht)).toEqual(['฿0', '฿0.05', '฿1,234,567', '-฿300.15'])
  })

  it('comes back from every way of writing it', () => {
    fc.assert(
      fc.property(amount, (whole) => {
        expect(parseBaht(formatBaht(whole))).toBe(whole)
        expect(parseBaht(bahtForField(whole))).toBe(whole)
        expect(parseBaht(`${bahtForField(whole)} บาท`)).toBe(whole)
        const thaiDigits = bahtForField(whole).replace(/\d/g, (digit) => String.fromCharCode(0xe50 + Number(digit)))
        expect(parseBaht(thaiDigits)).toBe(whole)
      }),
    )
  })

  it('is never guessed', () => {
    for (const typed of ['', '0', '0.00', '-5', '1.234', '12..5', 'abc', '1e3', 'NaN', '๑๒ก']) {
      expect(parseBaht(typed)).toBeNull()
    }
    expect(() => satang(0.5)).toThrow(RangeError)
    expect(baht(3)).toBe(300n)
  })
})

describe('an amount in words', () => {
  it.each([
    [89_000n, 'แปดร้อยเก้าสิบบาท'],
    [1_100n, 'สิบเอ็ดบาท'],
    [2_100n, 'ยี่สิบเอ็ดบาท'],
    [100n, 'หนึ่งบาท'],
    [10_100n, 'หนึ่งร้อยเอ็ดบาท'],
    [100_000_100n, 'หนึ่งล้านเอ็ดบาท'],
    [123_456_700n, 'หนึ่งล้านสองแสนสามหมื่นสี่พันห้าร้อยหกสิบเจ็ดบาท'],
    [8_950n, 'แปดสิบเก้าบาทห้าสิบสตางค์'],
    [25n, 'ยี่สิบห้าสตางค์'],
  ])('%s satang is %s', (satangs, words) => {
    expect(bahtInThaiWords(satangs)).toBe(words)
  })

  it('tells every two amounts apart', () => {
    fc.assert(
      fc.property(amount, amount, (one, other) => {
        expect(bahtInThaiWords(one) === bahtInThaiWords(other)).toBe(one === other)
      }),
    )
  })
})
