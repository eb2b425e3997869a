import { afterAll, describe, expect, it, vi } from 'vitest'
import { makeActor } from '#tests/support/make.ts'

// The same house as it is in production: its modules are loaded anew under production's settings.
Object.assign(process.env, {
  YAAN_MODE: 'production',
  APP_URL: 'https://yaan.example',
  AUTH_SECRET: 'a-secret-of-production-0123456789abcdef',
  SMTP_URL: 'smtps://mail.example',
  CONTACT_EMAIL: 'contact@yaan.example',
})
vi.resetModules()
const { config } = await import('#app/lib/config.server.ts')
const { db } = await import('#app/lib/database.server.ts')
const { openSession } = await import('#app/domain/person/session.server.ts')
const demo = await import('#app/routes/account/demo.ts')
const line = await import('#app/routes/account/line.ts')
const signIn = await import('#app/routes/account/sign-in.tsx')

afterAll(() => db.$disconnect())

const context = { nonce: 'nonce', requestId: 'request', address: '203.0.113.1', drained: async () => undefined }
const request = (path: string, init?: RequestInit) => new Request(`https://yaan.example${path}`, init)
const statusOf = async (answer: () => unknown) => {
  try {
    return await answer()
  } catch (thrown) {
    return thrown instanceof Response ? thrown.status : thrown
  }
}

describe('in production', () => {
  it('nobody comes in by one tap: neither the buttons nor their address exist', async () => {
    expect(config().isDemo).toBe(false)
    const person = await makeActor('staff')
    await db.person.update({ where: { id: person.id }, data: { isDemo: true } })
    const form = request('/account/demo', { method: 'POST', body: new URLSearchParams({ person: person.id }) })
    expect(await statusOf(() => demo.action({ request: form, params: {}, context }))).toBe(404)
    const page = await signIn.loader({ request: request('/account/sign-in'), params: {}, context })
    expect(page).toMatchObject({ demo: null, line: false })
    expect(await db.session.count()).toBe(0)
  })

  it('LINE is not there unless it is configured', async () => {
    expect(await statusOf(() => line.loader({ request: request('/account/line'), params: {}, context }))).toBe(404)
  })

  it('the session’s cookie travels over https only', async () => {
    const [cookie = ''] = (await openSession(request('/account'), (await makeActor()).id)).getSetCookie()
    expect(cookie).toMatch(/^__Secure-yaan\./)
    expect(cookie).toMatch(/; Secure/)
    expect(cookie).toMatch(/; HttpOnly/)
  })
})
