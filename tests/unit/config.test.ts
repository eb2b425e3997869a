import { describe, expect, it } from 'vitest'
import { ConfigRefused, readConfig } from '#app/lib/config.server.ts'

const key = Buffer.alloc(32, 3).toString('base64')
const production = {
  NODE_ENV: 'production',
  DATABASE_URL: 'postgresql://yaan:database-password@db.example/yaan',
  APP_URL: 'https://yaan.example',
  AUTH_SECRET: 'a-secret-that-nobody-else-knows-0123456789',
  SECRET_KEYS: `k1:${key}`,
  SMTP_URL: 'smtps://post:mail-password@mail.example',
  CONTACT_EMAIL: 'contact@yaan.example',
}

function refusalOf(settings: Record<string, string | undefined>): string {
  try {
    readConfig(settings)
  } catch (error) {
    if (error instanceof ConfigRefused) return error.message
    throw error
  }
  return ''
}

describe('production', () => {
  it('is what NODE_ENV says, unless YAAN_MODE says otherwise', () => {
    expect(readConfig(production)).toMatchObject({ mode: 'production', isDemo: false, line: null })
    expect(readConfig({ ...production, YAAN_MODE: 'demo' }).isDemo).toBe(true)
    expect(readConfig({ ...production, NODE_ENV: 'development' }).isDemo).toBe(true)
  })

  it.each([
    ['AUTH_SECRET', undefined, 'AUTH_SECRET is not set'],
    ['AUTH_SECRET', 'short', 'AUTH_SECRET'],
    ['AUTH_SECRET', 'demo-0123456789abcdef0123456789abcdef', 'AUTH_SECRET is the demo'],
    ['SECRET_KEYS', undefined, 'SECRET_KEYS is not set'],
    ['SECRET_KEYS', 'k1:tooshort', 'SECRET_KEYS'],
    ['SECRET_KEYS', `k2:${key},demo1:${key}`, 'SECRET_KEYS holds a key of the demo'],
    ['DATABASE_URL', undefined, 'DATABASE_URL is not set'],
    ['DATABASE_URL', 'mysql://db.example', 'DATABASE_URL'],
    ['APP_URL', undefined, 'APP_URL must be the public https address'],
    ['APP_URL', 'http://yaan.example', 'APP_URL must be the public https address'],
    ['SMTP_URL', undefined, 'SMTP_URL is not set'],
    ['CONTACT_EMAIL', undefined, 'CONTACT_EMAIL is not set'],
    ['PORT', '99999', 'PORT'],
  ])('does not start with %s = %s', (name, value, said) => {
    expect(refusalOf({ ...production, [name]: value })).toContain(said)
  })

  it('names what is wrong in one sentence and repeats no secret', () => {
    const refused = refusalOf({
      ...production,
      AUTH_SECRET: 'short-and-secret',
      SECRET_KEYS: 'k1:also-secret',
      PORT: 'x',
    })
    expect(refused).toMatch(/^Settings: .*AUTH_SECRET.*SECRET_KEYS.*\.$/)
    expect(refused).toContain('PORT')
    expect(refused).not.toMatch(/short-and-secret|also-secret|password/)
  })
})
