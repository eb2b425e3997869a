import { describe, expect, it } from 'vitest'
import { allProvinces, areasOf, isKnownArea } from '#app/domain/delivery/thai-place.server.ts'
import { addressLines, placeName } from '#app/domain/order/address.ts'
import { orderCode, orderPath } from '#app/domain/order/path.ts'
import { noReturnOf, returnRight } from '#app/domain/order/return-right.ts'
import { stateOf } from '#app/domain/order/state.ts'
import { parsePhone, showPhone } from '#app/domain/producer/rules.ts'
import { isPrivateAddress, loggedPath } from '#app/lib/private-address.ts'

describe('the return right', () => {
  const ready = { kind: null, leadDays: null }

  it('is given for things, and told where it is not', () => {
    expect(returnRight({ ...ready, category: 'textile' })).toBeNull()
    expect(returnRight({ ...ready, category: null })).toBeNull()
    expect(returnRight({ ...ready, category: 'textile', leadDays: 7 })).toBe('made_to_order')
    expect(returnRight({ ...ready, category: 'plant' })).toBe('fresh')
    expect(returnRight({ ...ready, category: 'sweets', kind: 'market_sweet' })).toBe('fresh')
    expect(returnRight({ ...ready, category: 'food-dry', kind: 'sauce' })).toBe('opened')
    expect(returnRight({ ...ready, category: 'cosmetic' })).toBe('opened')
    expect(returnRight({ ...ready, category: 'workshop' })).toBe('attended')
  })

  it('says of what is both fresh and made to order that it does not keep', () => {
    expect(returnRight({ category: 'food-ready', kind: 'cooked', leadDays: 2 })).toBe('fresh')
  })

  it('reads what a sale kept, and nothing else', () => {
    expect(noReturnOf('fresh')).toBe('fresh')
    expect(noReturnOf('constructor')).toBeNull()
    expect(noReturnOf(null)).toBeNull()
  })
})

describe('an address', () => {
  const place = { subdistrict: 'สามเสนใน', district: 'พญาไท', province: 'กรุงเทพมหานคร', postalCode: '10400' }

  it('is written as the post wants it, in Bangkok and elsewhere', () => {
    expect(addressLines({ ...place, street: '99/1\nซอยอารีย์ 4', landmark: null })).toEqual([
      ...['99/1', 'ซอยอารีย์ 4', 'แขวงสามเสนใน เขตพญาไท', 'กรุงเทพมหานคร 10400'],
    ])
    const away = { subdistrict: 'ศรีภูมิ', district: 'เมืองเชียงใหม่', province: 'เชียงใหม่', postalCode: '50200' }
    expect(addressLines({ ...away, street: '1', landmark: null })).toEqual([
      ...['1', 'ตำบลศรีภูมิ อำเภอเมืองเชียงใหม่', 'จังหวัดเชียงใหม่ 50200'],
    ])
  })

  it('keeps names without the words for their kind', () => {
    expect(['แขวงสามเสนใน', ' ต. ศรีภูมิ', 'จังหวัดเชียงใหม่', 'อำเภอ  ปาย'].map(placeName)).toEqual([
      ...['สามเสนใน', 'ศรีภูมิ', 'เชียงใหม่', 'ปาย'],
    ])
    expect(['กทม', 'กทม.', 'กรุงเทพฯ', 'Bangkok'].map(placeName)).toEqual(Array(4).fill('กรุงเทพมหานคร'))
  })

  it('is looked up in the whole country’s books', async () => {
    expect(await allProvinces()).toHaveLength(77)
    expect(await isKnownArea(place)).toBe(true)
    expect(await isKnownArea({ ...place, postalCode: '50200' })).toBe(false)
    expect(await areasOf('99999')).toEqual([])
    const [area] = (await areasOf('10400')).filter(({ subdistrict }) => subdistrict === 'วังใหม่')
    expect(area?.en).toEqual({ subdistrict: 'Wang Mai', district: 'Pathum Wan', province: 'Bangkok' })
  })
})

it.each([
  ['๐๘๑-๒๓๔ ๕๖๗๘', '+66812345678'],
  ['+66 81 234 5678', '+66812345678'],
  ['02 123 4567', '+6621234567'],
  ['12345', null],
])('reads the phone %s', (typed, parsed) => {
  expect(parsePhone(typed)).toBe(parsed)
  if (parsed) expect(parsePhone(showPhone(parsed))).toBe(parsed)
})

it('tells where an order stands', () => {
  const facts = { payment: 'unpaid', reservedUntil: new Date(), cancelledAt: null } as const
  expect(stateOf(facts)).toBe('open')
  expect(stateOf({ ...facts, payment: 'pending' })).toBe('open')
  expect(stateOf({ ...facts, reservedUntil: null })).toBe('expired')
  expect(stateOf({ ...facts, cancelledAt: new Date() })).toBe('cancelled')
  expect(stateOf({ ...facts, payment: 'refunded', cancelledAt: new Date() })).toBe('refunded')
})

it('keeps an order’s address out of logs and referrers', () => {
  const token = 'AbCdEfGhIjKlMnOpQrStUvWx'
  expect(orderPath(token, 'en')).toBe(`/en/orders/${token}`)
  expect(loggedPath(`/en/orders/${token}/pay`)).toBe('/en/orders/[hidden]/pay')
  expect(loggedPath(`/orders/${token}`)).toBe('/orders/[hidden]')
  expect(loggedPath('/p/7F3K9/x')).toBe('/p/7F3K9/x')
  const hidden = ['/cart', '/cart?news=added', '/en/checkout', '/orders', `/orders/${token}/pay`, '/pay/x']
  expect(hidden.filter(isPrivateAddress)).toEqual(hidden)
  expect(['/', '/en', '/cartoons', '/p/cart/x', '/communities/orders'].filter(isPrivateAddress)).toEqual([])
  expect(orderCode('7F3K9A', 2)).toBe('YN-7F3K9A-2')
})
