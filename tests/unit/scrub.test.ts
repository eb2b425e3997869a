import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { hidden, leftOut, scrubBody, scrubUrl } from '#app/domain/platform/scrub.ts'

const ourKey = 'our-own-partner-key'

describe('what is kept of a call', () => {
  it('an address keeps what it is about and loses what lets somebody in', () => {
    const url = new URL(
      'https://user:word@partner.example/api/v2/product/get?item_id=77&name=ผ้า&access_token=abc&sign=def&app_secret=x&code=once',
    )
    const shown = scrubUrl(url, [ourKey])
    expect(shown).toContain('/api/v2/product/get?item_id=77&name=ผ้า')
    for (const secret of ['abc', 'def', 'once', 'word']) expect(shown).not.toContain(`=${secret}`)
  })

  it('a body keeps goods and codes, also inside a form and inside a text', () => {
    const inner = JSON.stringify({ Request: { Product: { name: 'ผ้าขาวม้า' } }, token: 'abc' })
    const form = new URLSearchParams({ payload: inner, access_token: 'def', sign: 'ghi' }).toString()
    const shown = scrubBody('/product/update', form, [])
    expect(shown).toContain('ผ้าขาวม้า')
    expect(shown).not.toMatch(/abc|def|ghi/)
    expect(scrubBody('/product/get', '{"code":"4135","message":"outerId exists"}', [])).toContain('4135')
  })

  it('of orders and tokens nothing is kept', () => {
    for (const path of ['/orders/get', '/api/v2/token/get', '/order/202309/orders/search', '/auth/token/create'])
      expect(scrubBody(path, '{"recipient_address":{"name":"สมศรี"}}', [])).toBe(leftOut)
  })

  it('buyers that turn up elsewhere are hidden with all that is below them', () => {
    const body = JSON.stringify({ item: 1, buyer: { id: 5, name: 'สมศรี' }, list: [{ phone: '0812345678' }] })
    expect(scrubBody('/product/chat', body, [])).toBe(`{"item":1,"buyer":"${hidden}","list":[{"phone":"${hidden}"}]}`)
  })

  it('data that was cut short is not kept: nothing in it can be told apart any more', () => {
    expect(scrubBody('/product/get', '{"access_token":"abc","items":[', [])).toBe(leftOut)
  })

  it('a secret on the edge of what is kept is hidden whole', () => {
    expect(scrubBody('/product/get', `${'x '.repeat(145)}${ourKey}`, [ourKey])).not.toContain('our-own')
  })

  it('a page instead of data is kept by its first letters', () => {
    expect(scrubBody('/product/get', `<html>${'x'.repeat(5_000)}`, []).length).toBeLessThanOrEqual(300)
  })

  it('our own secrets are hidden wherever they turn up', () => {
    const anywhere = fc.tuple(fc.string(), fc.string(), fc.jsonValue())
    fc.assert(
      fc.property(anywhere, ([before, after, other]) => {
        const body = JSON.stringify({ said: `${before}${ourKey}${after}`, other, [ourKey]: [ourKey] })
        expect(scrubBody('/product/get', body, [ourKey])).not.toContain(ourKey)
        expect(scrubBody('/product/get', `${before}${ourKey}`, [ourKey])).not.toContain(ourKey)
      }),
    )
  })
})
