import { describe, expect, it } from 'vitest'
import { afterOf, askedIn, noFilters, searchParams } from '#app/domain/search/asked.ts'
import { typedAs } from '#app/domain/search/words.ts'

const asked = (address: string) => askedIn(new URLSearchParams(address))
const id = '019ab0c2-0000-7000-8000-000000000001'

describe('the address of a search', () => {
  it('says everything and is read back the same', () => {
    const address = `q=ขัน&district=khlong-san&category=metalwork&mark=otop&only=maker&price=2&stock=1&sort=cheap&after=5000.7.${id}`
    const whole = asked(address)
    expect(whole).toEqual({
      typed: 'ขัน',
      filters: { district: 'khlong-san', category: 'metalwork', price: 2, mark: 'otop', inStock: true },
      sort: 'cheap',
      only: 'maker',
      after: { key: 5000, at: 7, id },
    })
    expect(askedIn(searchParams(whole, { after: whole.after }))).toEqual(whole)
  })

  it('begins at the first page again when anything changes', () => {
    expect(String(searchParams(asked(`q=ขัน&after=5.7.${id}`), { sort: 'new' }))).toBe(
      String(new URLSearchParams({ q: 'ขัน', sort: 'new' })),
    )
  })

  it.each([
    '',
    'q=%00&sort=worst&price=9&category=weapons&district=%27%3B+drop+table&stock=yes&mark=gold&only=person',
    'q=&after=1.2.3&price=-1',
    'district=..%2F..%2Fetc&after=999999999999999999999.1.x',
  ])('asks for nothing it does not know: %s', (address) => {
    expect(asked(address)).toMatchObject({ filters: noFilters, sort: 'best', only: null, after: null })
  })

  it('cuts what is too long between two letters', () => {
    const { typed } = asked(`q=${'น้ำ'.repeat(3000)}`)
    expect(typed).toMatch(/^(น้ำ)+…$/)
    expect([...typed].length).toBeLessThanOrEqual(100)
  })

  it.each(['1.2', `x.1.${id}`, `1.-1.${id}`, '1.1.zzzzzzzz-zzzz-zzzz-zzzz-zzzzzzzzzzzz', `1.1.${id}.1`])(
    'knows no page behind %s',
    (after) => expect(afterOf(after)).toBeNull(),
  )
})

describe('what is looked for', () => {
  it.each(['', '   ', '🙂', '%_%', '\u200b', '...', '"', '่้'])('is nothing in %j', (text) => {
    expect(typedAs(text)).toBeNull()
  })

  it('is at most five words', () => {
    expect(typedAs('ก ข ค ง จ ฉ ช')?.words).toHaveLength(5)
  })

  it('is the same in Thai digits and Arabic ones', () => {
    expect(typedAs('ชุด ๕ นิ้ว')).toEqual(typedAs('ชุด 5 นิ้ว'))
  })
})
