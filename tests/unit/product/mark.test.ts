import { describe, expect, it } from 'vitest'
import { checkMark, isExpired, type TypedMark } from '#app/domain/product/mark.ts'

const today = '2026-11-21'
const mark = (given: Partial<TypedMark>): TypedMark => ({
  kind: 'fda_food',
  number: null,
  stars: null,
  year: null,
  issuedOn: null,
  expiresOn: null,
  ...given,
})

describe('the food serial number', () => {
  it.each(['10-1-12345-1-0001', '1011234510001', '๑๐-๑-๑๒๓๔๕-๑-๐๐๐๑', ' 10 1 12345 1 0001 ', 'อย. 10-1-12345-1-0001'])(
    'is taken as %s and written one way',
    (number) => {
      expect(checkMark(mark({ number }), today)).toEqual({ problems: [], number: '10-1-12345-1-0001' })
    },
  )

  it.each(['10-5-12345-1-0001', '101123451000', '10112345100012', '10-1-12345-A-0001', 'ไม่มี'])(
    'refuses %s',
    (number) => {
      expect(checkMark(mark({ number }), today).problems).toEqual([{ field: 'number', code: 'not_13_digits' }])
    },
  )
})

describe('other marks', () => {
  it.each([
    ['cosmetic_notification', '10-1-6400012345', '10-1-6400012345'],
    ['cosmetic_notification', '1015412345', '10-1-5412345'],
    ['community_standard', 'มผช. ๑๒๓/๒๕๔๖', '123/2546'],
    ['herbal', 'G 123/45', 'G 123/45'],
  ] as const)('%s %s', (kind, number, written) => {
    const checked = checkMark(mark({ kind, number, expiresOn: '2027-01-01' }), today)
    expect(checked).toEqual({ problems: [], number: written })
  })

  it('are told everything that is wrong at once', () => {
    const typed = mark({ kind: 'halal', issuedOn: '2027-01-01', expiresOn: '2026-01-01' })
    expect(checkMark(typed, today).problems).toEqual([
      { field: 'number', code: 'missing' },
      { field: 'issuedOn', code: 'in_the_future' },
      { field: 'expiresOn', code: 'before_issue' },
    ])
    expect(checkMark(mark({ kind: 'otop', number: '104700120', stars: 6, year: 2575 }), today).problems).toEqual([
      { field: 'stars', code: 'out_of_range' },
      { field: 'year', code: 'out_of_range' },
    ])
  })
})

describe('a certificate', () => {
  const expiresOn = new Date('2026-11-21')
  it('is good through its last day, Bangkok time', () => {
    expect(isExpired({ expiresOn }, new Date('2026-11-21T16:59:59Z'))).toBe(false)
    expect(isExpired({ expiresOn }, new Date('2026-11-21T17:00:00Z'))).toBe(true)
    expect(isExpired({ expiresOn: null }, new Date('2099-01-01'))).toBe(false)
  })
})
