import { describe, expect, test } from 'vitest'
import { AccountRefused } from '#integrations/accounts.ts'
import { readPaymentAccounts } from '#integrations/payments/accounts.ts'

const simulatorsUrl = 'http://localhost:4010'
const demo = { isDemo: true, appUrl: 'http://localhost:3000', simulatorsUrl }
const production = { isDemo: false, appUrl: 'https://yaan.example', simulatorsUrl }
const keys = (mode: string) => ({ OMISE_SECRET_KEY: `skey_${mode}5x1`, OMISE_PUBLIC_KEY: `pkey_${mode}5x2` })
const live = { ...keys(''), OMISE_WEBHOOK_SECRET: 'bGl2ZQ==' }
const testKeys = keys('test_')
const simulated = keys('test_simulated_')
const standIn = { OMISE_API_URL: `${simulatorsUrl}/omise` }

describe('our account at Omise', () => {
  test('without settings the demo meets the stand-in by marked keys, and production has no account', () => {
    const account = readPaymentAccounts({}, demo).get('omise')
    expect(account).toMatchObject({
      base: 'http://localhost:4010/omise',
      livemode: false,
      alsoTrusted: ['localhost:4010'],
    })
    expect(account?.settings.secretKey).toMatch(/^skey_test_simulated/)
    expect(readPaymentAccounts({}, production).has('omise')).toBe(false)
  })

  test('production takes live keys and speaks to Omise alone', () => {
    const account = readPaymentAccounts(live, production).get('omise')
    expect(account).toMatchObject({ base: 'https://api.omise.co', livemode: true, alsoTrusted: [] })
  })

  test('the demo may use the real test mode', () => {
    expect(readPaymentAccounts(testKeys, demo).get('omise')).toMatchObject({
      base: 'https://api.omise.co',
      livemode: false,
    })
  })

  test.each([
    [
      'a live key beside a simulator',
      { ...live, ...standIn },
      demo,
      /OMISE_SECRET_KEY is a real key but OMISE_API_URL is a simulator/,
    ],
    [
      'a test key beside a simulator',
      { ...testKeys, ...standIn },
      demo,
      /is a real key but OMISE_API_URL is a simulator/,
    ],
    ['a simulated key at the provider', simulated, demo, /OMISE_API_URL is the real provider/],
    ['a live key in the demo', live, demo, /the demo moves no real money/],
    ['a test key in production', testKeys, production, /production sells for real money/],
    ['a simulator in production', { ...simulated, ...standIn }, production, /which production does not use/],
    ['keys of two modes', { ...testKeys, OMISE_PUBLIC_KEY: 'pkey_5x2' }, demo, /two modes/],
    ['half an account', { OMISE_SECRET_KEY: 'skey_test_5x1' }, demo, /OMISE_PUBLIC_KEY is not set/],
    [
      'an address that is nobody’s',
      { ...live, OMISE_API_URL: 'https://api.omise.co.example' },
      production,
      /neither the provider nor/,
    ],
    [
      'a key of the wrong kind',
      { ...live, OMISE_SECRET_KEY: 'pkey_5x1' },
      production,
      /OMISE_SECRET_KEY must be a secret key/,
    ],
  ])('%s is refused in one sentence without the value', (_case, environment, place, sentence) => {
    const read = () => readPaymentAccounts(environment, place)
    expect(read).toThrow(AccountRefused)
    expect(read).toThrow(sentence)
    expect(read).not.toThrow(/5x1|bGl2ZQ/)
  })
})
