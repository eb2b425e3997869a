import { describe, expect, test } from 'vitest'
import { AccountRefused, readAccounts } from '#integrations/accounts.ts'

const simulatorsUrl = 'http://localhost:4010'
const demo = { isDemo: true, appUrl: 'http://localhost:3000', simulatorsUrl }
const production = { isDemo: false, appUrl: 'https://yaan.example', simulatorsUrl }
const live = { SHOPEE_PARTNER_ID: '1', SHOPEE_KEY: 'a-live-partner-key' }
const simulated = { SHOPEE_PARTNER_ID: '1', SHOPEE_KEY: 'simulated-secret-key' }
const standIn = { SHOPEE_BASE: `${simulatorsUrl}/shopee` }

describe('accounts at partners', () => {
  test('without settings the demo meets the stand-in, production has no account', () => {
    expect(readAccounts({}, demo).get('shopee')?.base).toBe('http://localhost:4010/shopee')
    expect(readAccounts({}, production).get('shopee')).toBeUndefined()
  })

  test('an empty setting is none, and one may stand in for another', () => {
    const account = readAccounts({ ...live, SHOPEE_PUSH_KEY: '' }, production).get('shopee')
    expect(account?.base).toBe('https://partner.shopeemobile.com')
    expect(account?.settings).toEqual({ partnerId: '1', key: live.SHOPEE_KEY, pushKey: live.SHOPEE_KEY })
  })

  test('an account that is half given is refused by name', () => {
    expect(() => readAccounts({ SHOPEE_PARTNER_ID: '1' }, production)).toThrow(/SHOPEE_KEY is not set/)
  })

  test('the demo takes a simulator, production does not', () => {
    expect(readAccounts({ ...simulated, ...standIn }, demo).has('shopee')).toBe(true)
    expect(() => readAccounts({ ...simulated, ...standIn }, production)).toThrow(/which production does not use/)
  })

  test('a live key never meets a simulator, a simulated key never the company', () => {
    expect(() => readAccounts({ ...live, ...standIn }, demo)).toThrow(AccountRefused)
    expect(() => readAccounts(simulated, demo)).toThrow(/is the real company/)
  })

  test('a demo that strangers can reach sells nothing at the real company', () => {
    expect(() => readAccounts(live, { ...demo, appUrl: 'https://demo.example' })).toThrow(/anybody may sign in/)
    expect(readAccounts(live, demo).has('shopee')).toBe(true)
  })

  test('a refusal never repeats a secret', () => {
    expect(() => readAccounts({ ...live, ...standIn }, demo)).not.toThrow(/a-live-partner-key/)
  })
})
