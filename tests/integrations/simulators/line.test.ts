import { createHash, createHmac } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { createLineSimulator } from '#integrations/simulators/line/index.ts'

const channel = { channelId: '2000000001', channelSecret: 'a secret of the test' }
const verifier = 'v'.repeat(43)
const asked = {
  response_type: 'code',
  client_id: channel.channelId,
  redirect_uri: 'http://localhost:3000/back',
  state: 'state-1',
  nonce: 'nonce-1',
  scope: 'profile openid email',
  code_challenge: createHash('sha256').update(verifier).digest('base64url'),
  code_challenge_method: 'S256',
}

function start() {
  let at = Date.UTC(2026, 10, 21)
  const pass = (ms: number) => {
    at += ms
  }
  const simulator = createLineSimulator({ channel, now: () => at })
  const ask = (path: string, init?: RequestInit) => simulator.fetch(new Request(`http://x/line${path}`, init))
  const authorize = (change: Record<string, string> = {}, person?: Record<string, string>) => {
    const query = new URLSearchParams({ ...asked, ...change })
    return ask(`/oauth2/v2.1/authorize?${query}`, person ? { method: 'POST', body: new URLSearchParams(person) } : {})
  }
  const signIn = async (person: Record<string, string>, change?: Record<string, string>) => {
    const back = new URL((await authorize(change, person)).headers.get('location') ?? '')
    return back.searchParams
  }
  const post = (path: string, form: Record<string, string>) =>
    ask(path, { method: 'POST', body: new URLSearchParams(form) })
  const token = (code: string, change: Record<string, string> = {}) =>
    post('/oauth2/v2.1/token', {
      grant_type: 'authorization_code',
      code,
      redirect_uri: asked.redirect_uri,
      client_id: channel.channelId,
      client_secret: channel.channelSecret,
      code_verifier: verifier,
      ...change,
    })
  return { simulator, ask, authorize, signIn, post, token, pass }
}

const fah = { displayName: 'ฟ้าใส', email: 'fahsai@line.test' }

describe('LINE Login, simulated', () => {
  test('asks who one is and sends the person back with a code and the state', async () => {
    const line = start()
    const shown = await (await line.authorize()).text()
    expect(shown).toContain('ป้าสมใจ')
    const back = await line.signIn(fah)
    expect(back.get('state')).toBe('state-1')
    expect(back.get('code')).toMatch(/^[\w-]{20,}$/)
  })

  test('gives tokens for the code, with an ID token signed by the channel secret', async () => {
    const line = start()
    const given = await (await line.token((await line.signIn(fah)).get('code') ?? '')).json()
    expect(given).toMatchObject({ token_type: 'Bearer', expires_in: 2_592_000, scope: 'profile openid email' })
    const [header, payload, signature] = given.id_token.split('.')
    expect(createHmac('sha256', channel.channelSecret).update(`${header}.${payload}`).digest('base64url')).toBe(
      signature,
    )
    expect(JSON.parse(Buffer.from(payload, 'base64url').toString())).toMatchObject({
      iss: 'https://access.line.me',
      aud: channel.channelId,
      sub: expect.stringMatching(/^U[0-9a-f]{32}$/),
      nonce: 'nonce-1',
      name: 'ฟ้าใส',
      email: 'fahsai@line.test',
    })
    const bearer = { headers: { authorization: `Bearer ${given.access_token}` } }
    expect(await (await line.ask('/v2/profile', bearer)).json()).toMatchObject({ displayName: 'ฟ้าใส' })
    expect(await (await line.ask('/oauth2/v2.1/userinfo', bearer)).json()).toMatchObject({ name: 'ฟ้าใส' })
    const verified = await line.ask(`/oauth2/v2.1/verify?access_token=${given.access_token}`)
    expect(await verified.json()).toMatchObject({ client_id: channel.channelId, expires_in: 2_592_000 })
  })

  test('the same name is the same person next time', async () => {
    const line = start()
    const sub = async () => {
      const { id_token } = await (await line.token((await line.signIn(fah)).get('code') ?? '')).json()
      const checked = await line.post('/oauth2/v2.1/verify', { id_token, client_id: channel.channelId })
      return (await checked.json()).sub
    }
    expect(await sub()).toBe(await sub())
  })

  test('no e-mail without its scope, or when the person has none', async () => {
    const line = start()
    const claims = async (person: Record<string, string>, scope: string) => {
      const { id_token } = await (await line.token((await line.signIn(person, { scope })).get('code') ?? '')).json()
      return JSON.parse(Buffer.from(id_token.split('.')[1], 'base64url').toString())
    }
    expect(await claims(fah, 'openid')).not.toHaveProperty('email')
    expect(await claims({ displayName: 'ลุงดำ', email: '' }, 'openid email')).not.toHaveProperty('email')
  })

  test('a person may say no', async () => {
    const line = start()
    const back = await line.signIn({ answer: 'cancel' })
    expect([back.get('error'), back.get('state'), back.has('code')]).toEqual(['access_denied', 'state-1', false])
  })

  test.each([
    { client_id: '1' },
    { redirect_uri: 'https://evil.example/back' },
    { state: '' },
    { response_type: 'token' },
    { scope: 'everything' },
    { code_challenge_method: 'plain' },
  ])('%j: a page says what is wrong and nobody is sent anywhere', async (change) => {
    const answer = await start().authorize(change, fah)
    expect([answer.status, answer.headers.get('location')]).toEqual([400, null])
    expect(await answer.text()).toContain(Object.keys(change)[0])
  })

  test('a code works once', async () => {
    const line = start()
    const code = (await line.signIn(fah)).get('code') ?? ''
    expect((await line.token(code)).status).toBe(200)
    expect((await line.token(code)).status).toBe(400)
  })

  test.each([
    ['a wrong secret', { client_secret: 'x' }, 'invalid_client'],
    ['another address', { redirect_uri: 'http://localhost:3000/other' }, 'invalid_grant'],
    ['a wrong verifier', { code_verifier: 'w'.repeat(43) }, 'invalid_grant'],
    ['another kind of grant', { grant_type: 'password' }, 'unsupported_grant_type'],
  ])('%s gives no token', async (_name, change, error) => {
    const line = start()
    const answer = await line.token((await line.signIn(fah)).get('code') ?? '', change)
    expect([answer.status, (await answer.json()).error]).toEqual([400, error])
  })

  test('codes live ten minutes, access thirty days, and a refresh token is good once', async () => {
    const line = start()
    const stale = (await line.signIn(fah)).get('code') ?? ''
    line.pass(11 * 60_000)
    expect((await line.token(stale)).status).toBe(400)
    const given = await (await line.token((await line.signIn(fah)).get('code') ?? '')).json()
    line.pass(31 * 24 * 3600_000)
    const bearer = { headers: { authorization: `Bearer ${given.access_token}` } }
    expect((await line.ask('/v2/profile', bearer)).status).toBe(401)
    const renew = () =>
      line.post('/oauth2/v2.1/token', {
        grant_type: 'refresh_token',
        refresh_token: given.refresh_token,
        client_id: channel.channelId,
        client_secret: channel.channelSecret,
      })
    expect(await (await renew()).json()).toMatchObject({ expires_in: 2_592_000 })
    expect((await renew()).status).toBe(400)
  })

  test.each([
    ['a changed token', (token: string) => ({ id_token: `x${token}` })],
    ['another nonce', (id_token: string) => ({ id_token, nonce: 'nonce-2' })],
    ['another channel', (id_token: string) => ({ id_token, client_id: '1' })],
    ['no token', () => ({ id_token: '' })],
  ])('%s is not verified', async (_name, change) => {
    const line = start()
    const { id_token } = await (await line.token((await line.signIn(fah)).get('code') ?? '')).json()
    const answer = await line.post('/oauth2/v2.1/verify', { client_id: channel.channelId, ...change(id_token) })
    expect([answer.status, (await answer.json()).error]).toEqual([400, 'invalid_request'])
  })

  test('an ID token that is an hour old is not verified', async () => {
    const line = start()
    const { id_token } = await (await line.token((await line.signIn(fah)).get('code') ?? '')).json()
    line.pass(3601_000)
    const answer = await line.post('/oauth2/v2.1/verify', { client_id: channel.channelId, id_token })
    expect((await answer.json()).error_description).toBe('IdToken expired.')
  })

  test('a revoked access token is dead', async () => {
    const line = start()
    const { access_token } = await (await line.token((await line.signIn(fah)).get('code') ?? '')).json()
    await line.post('/oauth2/v2.1/revoke', { access_token, client_id: channel.channelId })
    expect((await line.ask('/v2/profile', { headers: { authorization: `Bearer ${access_token}` } })).status).toBe(401)
  })

  test('has a bad day on request', async () => {
    const line = start()
    line.simulator.faults.ask('down')
    const code = (await line.signIn(fah)).get('code') ?? ''
    expect((await line.token(code)).status).toBe(503)
    expect((await line.token(code)).status).toBe(200)
  })
})
