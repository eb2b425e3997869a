import { describe, expect, test } from 'vitest'
import { ConfigRefused, readConfig } from '#app/lib/config.server.ts'

const demo = {
  DATABASE_URL: 'postgresql://localhost/yaan',
  AUTH_SECRET: 'demo-'.padEnd(40, 'x'),
  SECRET_KEYS: `k1:${Buffer.alloc(32).toString('base64')}`,
}
const production = {
  ...demo,
  YAAN_MODE: 'production',
  APP_URL: 'https://yaan.example',
  AUTH_SECRET: 'x'.repeat(40),
  SMTP_URL: 'smtps://mail.example',
  CONTACT_EMAIL: 'contact@mail.example',
}
const simulator = 'http://localhost:4010'
const cloudinary = { CLOUDINARY_CLOUD: 'yaan', CLOUDINARY_KEY: '1' }
const line = { LINE_CHANNEL_ID: '1' }

describe('simulators and the real world do not mix', () => {
  test.each([
    [
      'Cloudinary',
      { ...cloudinary, CLOUDINARY_BASE: `${simulator}/cloudinary`, CLOUDINARY_SECRET: 'simulated-secret' },
    ],
    ['LINE', { ...line, LINE_BASE: `${simulator}/line`, LINE_CHANNEL_SECRET: 'simulated-secret' }],
  ])('%s: the demo takes a simulator, production does not', (_name, settings) => {
    expect(readConfig({ ...demo, ...settings }).isDemo).toBe(true)
    expect(() => readConfig({ ...production, ...settings })).toThrow(/is a simulator, which production does not use/)
  })

  test.each([
    ['Cloudinary', { ...cloudinary, CLOUDINARY_BASE: `${simulator}/cloudinary`, CLOUDINARY_SECRET: 'live' }],
    ['LINE', { ...line, LINE_BASE: `${simulator}/line`, LINE_CHANNEL_SECRET: 'live' }],
  ])('%s: a live key never meets a simulator', (_name, settings) => {
    expect(() => readConfig({ ...demo, ...settings })).toThrow(ConfigRefused)
  })

  test.each([
    ['Cloudinary', { ...cloudinary, CLOUDINARY_SECRET: 'simulated-secret' }],
    ['LINE', { ...line, LINE_CHANNEL_SECRET: 'simulated-secret' }],
  ])('%s: a simulated key never meets the real company', (_name, settings) => {
    expect(() => readConfig({ ...demo, ...settings })).toThrow(/is the real company/)
  })

  test('production seals with a key of its own', () => {
    const secretKeys = { SECRET_KEYS: demo.SECRET_KEYS.replace('k1', 'demo1') }
    expect(() => readConfig({ ...production, ...secretKeys })).toThrow(/SECRET_KEYS/)
    expect(readConfig({ ...demo, ...secretKeys }).isDemo).toBe(true)
  })

  test('a refusal never repeats a secret', () => {
    const settings = { ...line, LINE_BASE: `${simulator}/line`, LINE_CHANNEL_SECRET: 'very-live' }
    expect(() => readConfig({ ...demo, ...settings })).not.toThrow(/very-live/)
  })
})
