import { describe, expect, it } from 'vitest'
import { createGoogle } from '#integrations/partners/google/index.ts'
import { createMeta } from '#integrations/partners/meta/index.ts'
import { createWorld } from '#tests/support/conformance/world.ts'

const nobody = async () => {
  throw new Error('nobody is called')
}
const meta = createMeta(
  { appSecret: 'app-secret-123', verifyToken: 'a-word-of-sixteen-letters' },
  createWorld({ api: 'https://graph.facebook.com' }, nobody),
)
const google = createGoogle(
  { hookToken: 'simulated-google-hook-token' },
  createWorld({ api: 'http://localhost/google' }, nobody),
)

const heardByMeta = (body: string, sign: string) =>
  meta.doorbell?.hear(
    {
      method: 'POST',
      url: 'https://yaan.example/hooks/meta',
      headers: new Headers({ 'x-hub-signature-256': `sha256=${sign}` }),
      body: Buffer.from(body),
    },
    [],
  )

/** Computed apart with openssl; the second body holds the escapes exactly as printed. */
describe('a message of Meta', () => {
  const batch =
    '{"object":"catalog","entry":[{"id":"1234567890","time":1767225600,"changes":[{"field":"items_batch","value":{"catalog_id":"1234567890","handle":"Acy_test","status":"finished"}}]}]}'
  const escaped = '{"note":"\\u0e01\\u0e23\\u0e30\\u0e40\\u0e1b\\u0e4b\\u0e32"}'

  it('rings under the printed signature', () => {
    expect(heardByMeta(batch, '035a7494930da379b82702bf0ddf353a360636e63a06306529c337a390ec0124')).toMatchObject({
      kind: 'ring',
      remoteShopId: '1234567890',
      about: [{ kind: 'batch', ticket: 'Acy_test' }],
    })
  })

  it('with escaped Thai is checked over the escapes, not over the letters', () => {
    expect(heardByMeta(escaped, '70b1f4d57d5ced8d2b6708d0ab4fb509ab8cb6496916cd54a0d4b86e3d9ee3ec')).toEqual({
      kind: 'refuse',
      reason: 'malformed',
    })
    expect(heardByMeta(escaped, 'eeabd8c82bf6bb544dd674cba5f33ef830350cb32a91277a78b4af7d646695aa')).toEqual({
      kind: 'refuse',
      reason: 'signature',
    })
  })
})

describe('a greeting of Meta', () => {
  const greeted = (change: Record<string, string>) => {
    const url = new URL('https://yaan.example/hooks/meta')
    const asked = { 'hub.mode': 'subscribe', 'hub.verify_token': 'a-word-of-sixteen-letters', 'hub.challenge': '77' }
    for (const [name, value] of Object.entries({ ...asked, ...change })) url.searchParams.set(name, value)
    return meta.doorbell?.hear({ method: 'GET', url: url.href, headers: new Headers(), body: new Uint8Array() }, [])
  }

  it('is echoed only for our word, and only what may stand in an echo', () => {
    expect(greeted({})).toEqual({ kind: 'handshake', status: 200, body: '77' })
    for (const wrong of [
      { 'hub.verify_token': 'a-word-of-sixteen-letterz' },
      { 'hub.verify_token': '' },
      { 'hub.mode': 'unsubscribe' },
      { 'hub.challenge': '<script>' },
    ])
      expect(greeted(wrong)).toEqual({ kind: 'handshake', status: 403, body: '' })
  })
})

describe('a notification of Google', () => {
  const heard = (status: string, search = '?token=simulated-google-hook-token') => {
    const data = { account: 'accounts/5', resourceType: 'PRODUCT', resourceId: 'th~TH~kt-1024', changes: [{ status }] }
    const message = { data: Buffer.from(JSON.stringify(data)).toString('base64') }
    return google.doorbell?.hear(
      {
        method: 'POST',
        url: `https://yaan.example/hooks/google${search}`,
        headers: new Headers(),
        body: Buffer.from(JSON.stringify({ message })),
      },
      [],
    )
  }

  it('says where to look and nothing else', () => {
    const { about } = heard('approved') as { about: unknown }
    expect(about).toEqual([{ kind: 'item', ref: 'kt-1024' }])
    expect((heard('disapproved') as { about: unknown }).about).toEqual(about)
  })

  it.each(['', '?token=', '?token=simulated-google-hook-tokem', '?Token=simulated-google-hook-token'])(
    'at %s is not heard',
    (search) => expect(heard('approved', search)).toEqual({ kind: 'refuse', reason: 'signature' }),
  )
})

describe('demo keys beside a real host, or the reverse', () => {
  it.each([
    () =>
      createGoogle(
        { hookToken: 'simulated-google-hook-token' },
        createWorld({ api: 'https://merchantapi.googleapis.com' }, nobody),
      ),
    () =>
      createGoogle(
        { hookToken: 'a-real-token-of-twenty-letters' },
        createWorld({ api: 'http://localhost:4010/google' }, nobody),
      ),
    () =>
      createMeta(
        { appSecret: 'simulated-secret', verifyToken: 'a-word-of-sixteen-letters' },
        createWorld({ api: 'https://graph.facebook.com' }, nobody),
      ),
    () =>
      createMeta(
        { appSecret: 'a-real-secret-here', verifyToken: 'a-word-of-sixteen-letters' },
        createWorld({ api: 'http://localhost:4010/meta' }, nobody),
      ),
  ])('do not start', (make) => expect(make).toThrow(/demo key|real key/))
})
