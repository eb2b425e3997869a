import { describe, expect, test } from 'vitest'
import { readPaymentAccounts } from '#integrations/payments/accounts.ts'
import { createPaymentGateway, createPayoutRail } from '#integrations/payments/registry.ts'
import { demoKeys } from '#integrations/simulators/stripe/index.ts'

const simulatorsUrl = 'http://localhost:4010'
const demo = { isDemo: true, appUrl: 'http://localhost:3000', simulatorsUrl }
const production = { isDemo: false, appUrl: 'https://yaan.example', simulatorsUrl }
const keys = (mode: string, kind = 'sk') => ({
  STRIPE_SECRET_KEY: `${kind}_${mode}_5x1`,
  STRIPE_WEBHOOK_SECRET: 'whsec_5x2',
})
const standIn = { STRIPE_API_URL: `${simulatorsUrl}/stripe` }

describe('our account at Stripe', () => {
  test('is the stand-in’s in the demo, known there by its keys, and none in production', () => {
    const account = readPaymentAccounts({}, demo).get('stripe')
    expect(account).toMatchObject({
      base: 'http://localhost:4010/stripe',
      livemode: false,
      alsoTrusted: ['localhost:4010'],
      settings: { secretKey: demoKeys.secret, webhookSecret: demoKeys.webhook },
    })
    expect(readPaymentAccounts({}, production).has('stripe')).toBe(false)
    if (!account) throw new Error('no account')
    const tools = { fetch, now: () => new Date() }
    expect(createPaymentGateway('stripe', account, tools)).toMatchObject({ id: 'stripe', livemode: false })
    // Its balance cannot pay makers in Thailand.
    expect(createPayoutRail('stripe', account, tools)).toBeNull()
  })

  test.each(['sk', 'rk'])('is live with %s_live_ in production, and speaks to Stripe alone', (kind) => {
    expect(readPaymentAccounts(keys('live', kind), production).get('stripe')).toMatchObject({
      base: 'https://api.stripe.com',
      livemode: true,
      alsoTrusted: [],
    })
  })

  test.each([
    ['a live key in the demo', keys('live'), demo, /the demo moves no real money/],
    ['a test key in production', keys('test'), production, /production sells for real money/],
    ['a real key beside a simulator', { ...keys('test'), ...standIn }, demo, /STRIPE_API_URL is a simulator/],
    [
      'a publishable key',
      { ...keys('live'), STRIPE_SECRET_KEY: 'pk_live_5x1' },
      production,
      /STRIPE_SECRET_KEY must be/,
    ],
    ['half an account', { STRIPE_SECRET_KEY: 'sk_test_5x1' }, demo, /STRIPE_WEBHOOK_SECRET is not set/],
    ['another address', { ...keys('live'), STRIPE_API_URL: 'https://api.stripe.com.example' }, production, /neither/],
  ])('%s is refused in one sentence without the value', (_case, environment, place, sentence) => {
    const read = () => readPaymentAccounts(environment, place)
    expect(read).toThrow(sentence)
    expect(read).not.toThrow(/5x[12]/)
  })
})
