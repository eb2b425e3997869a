import { describe, expect, it } from 'vitest'
import { samePage, shopPath, withoutLang } from '#app/components/shop-path.ts'
import { weekOf } from '#app/lib/week.ts'

describe('the two languages of an address', () => {
  it.each([
    ['/', '/en'],
    ['/neighbourhoods', '/en/neighbourhoods'],
    ['/p/7F3K9/ขันลงหิน', '/en/p/7F3K9/ขันลงหิน'],
    ['/english-lessons', '/en/english-lessons'],
  ])('%s and %s are one page', (th, en) => {
    expect(shopPath('en', th)).toBe(en)
    expect(withoutLang(en)).toBe(th)
    expect(withoutLang(th)).toBe(th)
    expect(samePage('th', { pathname: en, search: '?q=1' })).toBe(`${th}?q=1`)
    expect(samePage('en', { pathname: th, search: '' })).toBe(en)
  })
})

describe('the week', () => {
  it('begins on Monday in Bangkok', () => {
    expect(weekOf(new Date('2026-11-15T16:59:59Z'))).toBe('2026-11-09')
    expect(weekOf(new Date('2026-11-15T17:00:00Z'))).toBe('2026-11-16')
    expect(weekOf(new Date('2026-11-22T16:59:59Z'))).toBe('2026-11-16')
  })
})
