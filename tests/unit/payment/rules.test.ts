import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createBreaker } from '#app/domain/payment/breaker.ts'
import { holdsCardNumber } from '#app/domain/payment/card-number.ts'
import { choicesFor } from '#app/domain/payment/choice.ts'
import { effectOf, type Received } from '#app/domain/payment/effect.ts'
import { nextRead } from '#app/domain/payment/polling.ts'
import { hashOf } from '#app/domain/payment/request-hash.ts'
import { satang } from '#app/lib/money.ts'
import type { MethodOffer } from '#integrations/payments/contract.ts'

const start = Date.UTC(2026, 10, 21, 3)
const at = (minutes: number) => new Date(start + minutes * 60_000)

describe('what a payment does to its order', () => {
  const right: Received = {
    ...{ currency: 'THB', rightMode: true, isOurs: true, received: 54_000n, asked: 54_000n },
    order: { isPaid: false, isCancelled: false },
  }
  it.each([
    ['pays', {}],
    ['foreign_unbooked', { currency: 'USD' }],
    ['foreign_unbooked', { rightMode: false }],
    ['foreign', { isOurs: false }],
    ['wrong_amount', { received: 53_999n }],
    ['wrong_amount', { received: 54_001n }],
    ['duplicate', { order: { isPaid: true, isCancelled: false } }],
    ['duplicate', { order: { isPaid: true, isCancelled: true } }],
    ['cancelled_order', { order: { isPaid: false, isCancelled: true } }],
    ['wrong_amount', { received: 1n, order: { isPaid: true, isCancelled: false } }],
    ['foreign_unbooked', { currency: 'USD', received: 1n, isOurs: false }],
  ] as const)('%s: %o', (effect, more) => {
    expect(effectOf({ ...right, ...more })).toBe(effect)
  })
})

describe('looks without a message', () => {
  const looks = (state: 'awaiting_customer' | 'expired', until: number) => {
    const found: number[] = []
    let now: Date | null = at(0)
    while (now && found.length < 100) {
      now = nextRead({ state, createdAt: at(0), deadline: at(until) }, now)
      if (now) found.push((now.getTime() - start) / 60_000)
    }
    return found
  }
  it('come after half a minute, each minute for ten, then every five, and on after the end for a week', () => {
    const day = 24 * 60
    expect(looks('awaiting_customer', 30)).toEqual([
      ...[0.5, 1.5, 2.5, 3.5, 4.5, 5.5, 6.5, 7.5, 8.5, 9.5, 10.5],
      ...[15.5, 20.5, 25.5, 30.5],
      ...[31, 35, 60, 30 + day, 30 + 2 * day, 30 + 3 * day, 30 + 4 * day, 30 + 5 * day, 30 + 6 * day, 30 + 7 * day],
    ])
  })
  it('always lie ahead', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 20_000 }), fc.integer({ min: 5, max: 1_440 }), (passed, until) => {
        const next = nextRead({ state: 'awaiting_customer', createdAt: at(0), deadline: at(until) }, at(passed))
        if (next) expect(next.getTime()).toBeGreaterThan(at(passed).getTime())
        else expect(passed).toBeGreaterThanOrEqual(until + 7 * 24 * 60)
      }),
      { seed: 20261121 },
    )
  })
  it('are not needed for what is paid, or never was', () => {
    for (const state of ['succeeded', 'rejected'] as const)
      expect(nextRead({ state, createdAt: at(0), deadline: at(30) }, at(1))).toBeNull()
  })
})

describe('the ways to pay', () => {
  const offer = (method: MethodOffer['method'], more: Partial<MethodOffer> = {}): MethodOffer => ({
    ...{ method, min: satang(2_000), max: satang(15_000_000), presents: 'redirect' },
    ...{ deadline: null, cancel: 'none', refund: 'manual', ...more },
  })
  const omise = [offer('promptpay'), offer('mobile_banking', { banks: ['scb', 'kbank'] }), offer('truemoney')]
  const stripe = [offer('card_hosted', { min: satang(1_000), cancel: 'api' }), offer('promptpay')]
  const keys = (
    amount: bigint,
    offers = [
      { provider: 'omise' as const, offers: omise },
      { provider: 'stripe' as const, offers: stripe },
    ],
  ) => choicesFor(offers, amount).map(({ key, provider }) => `${key} ${provider}`)

  it('are each there once, by the first provider, a bank at a time', () => {
    expect(keys(54_000n)).toEqual([
      ...['promptpay omise', 'mobile_banking:scb omise', 'mobile_banking:kbank omise', 'truemoney omise'],
      'card_hosted stripe',
    ])
  })
  it('go to the next provider when the first is not there', () => {
    expect(keys(54_000n, [{ provider: 'stripe', offers: stripe }])).toEqual(['promptpay stripe', 'card_hosted stripe'])
  })
  it('keep within their limits; cards are not for the smallest amounts', () => {
    expect(keys(1_999n)).toEqual([])
    expect(keys(15_000_001n)).toEqual([])
  })
})

describe('the breaker', () => {
  it('closes after three troubles in a row, and lets one through a minute later', () => {
    const breaker = createBreaker()
    for (const n of [1, 2]) breaker.went({ class: 'timeout' }, at(n / 100))
    expect(breaker.isOpen(at(0.1))).toBe(true)
    breaker.went({ class: 'provider_down' }, at(0.1))
    expect(breaker.isOpen(at(0.2))).toBe(false)
    expect(breaker.isOpen(at(1.2))).toBe(true)
    breaker.went(true, at(1.2))
    expect(breaker.isOpen(at(1.3))).toBe(true)
  })
  it('does not mind what is no trouble of the provider', () => {
    const breaker = createBreaker()
    for (const n of [1, 2, 3, 4]) breaker.went({ class: 'validation' }, at(n))
    expect(breaker.isOpen(at(4))).toBe(true)
  })
})

describe('card numbers', () => {
  it.each(['4242424242424242', '4242 4242 4242 4242', 'x 5555-5555-5555-4444 y', '378282246310005'])(
    'are seen: %s',
    (text) => {
      expect(holdsCardNumber(text)).toBe(true)
    },
  )
  it.each(['0812345678', '+66 81 234 5678', '4242424242424241', '', crypto.randomUUID().replace(/\d/g, 'a')])(
    'are not seen in %s',
    (text) => {
      expect(holdsCardNumber(text)).toBe(false)
    },
  )
})

it('hashes a request the same in any order of its fields, and differently when anything in it changed', () => {
  expect(hashOf({ a: '1', b: { c: 'x', d: null } })).toBe(hashOf({ b: { d: null, c: 'x' }, a: '1' }))
  expect(hashOf({ a: '1', b: { c: 'x' } })).not.toBe(hashOf({ a: '1', b: { c: 'y' } }))
})
