import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { createStripeSimulator, demoKeys } from '#integrations/simulators/stripe/index.ts'
import { shapes } from '#integrations/simulators/stripe/parameter.ts'
import { createClock } from '#tests/support/payments/bench.ts'
import { temporaryFolder } from '#tests/support/temporary-folder.ts'

const intent = {
  amount: '54000',
  currency: 'thb',
  'allowed_payment_method_types[0]': 'promptpay',
  'payment_method_data[type]': 'promptpay',
  'payment_method_data[billing_details][email]': 'buyer@example.test',
  confirm: 'true',
}
const session = {
  mode: 'payment',
  success_url: 'https://shop.test/back',
  'line_items[0][price_data][currency]': 'thb',
  'line_items[0][price_data][unit_amount]': '54000',
  'line_items[0][price_data][product_data][name]': 'order',
  'line_items[0][quantity]': '1',
}
type Fields = Readonly<Record<string, string>>

describe('what the stand-in for Stripe takes', () => {
  test.each([
    [
      'the parameter that is gone',
      intent,
      { 'payment_method_types[0]': 'promptpay' },
      'payment_method_types_no_longer_supported',
    ],
    ['an unknown one', intent, { colour: 'red' }, 'parameter_unknown'],
    ['an unknown one inside', intent, { 'payment_method_data[billing_details][shoe]': '42' }, 'parameter_unknown'],
    ['two ways to choose methods', intent, { 'automatic_payment_methods[enabled]': 'true' }, 'parameters_exclusive'],
    ['money that is no number', intent, { amount: '540.00' }, 'parameter_invalid_integer'],
    ['too little', intent, { amount: '999' }, 'amount_too_small'],
    ['too much', intent, { amount: '100000000' }, 'amount_too_large'],
    ['no e-mail for PromptPay', intent, { 'payment_method_data[billing_details][email]': '' }, 'parameter_missing'],
  ])('is not %s', async (_case, fields, change, code) => {
    const { post } = open()
    const refused = await post('/v1/payment_intents', { ...fields, ...change }, 'k1')
    expect(refused).toMatchObject({ status: 400, body: { error: { type: 'invalid_request_error', code } } })
    // A refused request is not kept for its key.
    expect(await post('/v1/payment_intents', fields, 'k1')).toMatchObject({ status: 200, replayed: false })
  })

  test.each([
    ['a deadline too near', { expires_at: String(seconds() + 29 * 60) }],
    ['a deadline too far', { expires_at: String(seconds() + 25 * 3600) }],
    ['another mode', { mode: 'subscription' }],
    ['no address to come back to', { success_url: '' }],
    ['the old parameter', { 'payment_method_types[0]': 'card' }],
    ['a line that it does not know', { 'line_items[0][price_data][weight]': '1' }],
  ])('is not %s for a page', async (_case, change) => {
    const { post } = open()
    expect((await post('/v1/checkout/sessions', { ...session, ...change })).status).toBe(400)
  })

  test('is nothing without its key, nothing in another version, and no other address', async () => {
    const { call } = open()
    const balance = (headers: Fields) => call('GET', '/v1/balance', { headers })
    expect((await balance({ authorization: '' })).status).toBe(401)
    expect((await balance({ authorization: 'Bearer sk_live_simulated0yaan' })).status).toBe(401)
    expect((await balance({ 'stripe-version': '2024-04-10' })).status).toBe(400)
    expect((await balance({})).status).toBe(200)
    expect((await call('GET', '/v1/customers', {})).status).toBe(404)
  })

  // The types of the installed package are the truth about the pinned version.
  test.each([
    ['createIntent', 'PaymentIntents', 'PaymentIntentCreateParams'],
    ['cancelIntent', 'PaymentIntents', 'PaymentIntentCancelParams'],
    ['createSession', 'Checkout/Sessions', 'SessionCreateParams'],
    ['createRefund', 'Refunds', 'RefundCreateParams'],
  ] as const)('is for %s exactly what the package may send', (name, file, type) => {
    const source = new URL(`../../../node_modules/stripe/esm/resources/${file}.d.ts`, import.meta.url)
    const body = new RegExp(`^( *)(?:export )?interface ${type} \\{\\n([\\s\\S]*?)\\n\\1\\}`, 'm').exec(
      readFileSync(source, 'utf8'),
    )
    const indent = `${body?.[1]}    `
    const names = [...(body?.[2] ?? '').matchAll(/^( +)(\w+)\??:/gm)]
      .filter(([, space]) => space === indent)
      .map(([, , one]) => one)
    expect(names.length).toBeGreaterThan(1)
    expect(Object.keys(shapes[name]).toSorted()).toEqual(names.toSorted())
  })
})

describe('a key', () => {
  test('gets the same answer a second time, and says so; with other parameters it is refused', async () => {
    const { post } = open()
    const first = await post('/v1/payment_intents', intent, 'k1')
    expect(await post('/v1/payment_intents', intent, 'k1')).toMatchObject({
      status: 200,
      replayed: true,
      body: first.body,
    })
    const other = await post('/v1/payment_intents', { ...intent, amount: '54001' }, 'k1')
    expect(other).toMatchObject({ status: 400, body: { error: { type: 'idempotency_error' } } })
  })

  test('is forgotten after a day', async () => {
    const { post, clock, simulator } = open()
    await post('/v1/payment_intents', intent, 'k1')
    clock.move(86_400_000)
    expect(await post('/v1/payment_intents', intent, 'k1')).toMatchObject({ replayed: false })
    expect(Object.keys(simulator.rows().intents)).toHaveLength(2)
  })

  test('that is in use is refused, and a failure is kept', async () => {
    const { post, simulator } = open()
    simulator.turn({ latencyMs: 20 })
    const both = await Promise.all([
      post('/v1/payment_intents', intent, 'k1'),
      post('/v1/payment_intents', intent, 'k1'),
    ])
    expect(both.map(({ status }) => status).toSorted()).toEqual([200, 409])
    simulator.fail({ mode: 'accept-500' })
    expect((await post('/v1/payment_intents', intent, 'k2')).status).toBe(500)
    expect(await post('/v1/payment_intents', intent, 'k2')).toMatchObject({ status: 500, replayed: true })
  })
})

describe('the books', () => {
  test('have the same ids for the same acts', async () => {
    const ids: string[] = []
    for (const seed of ['one', 'one', 'two']) {
      const { post, simulator } = open({ seed })
      const { body } = await post('/v1/checkout/sessions', session, 'k1')
      simulator.hand.pay(String((body as { id: string }).id))
      ids.push(Object.keys(simulator.rows().charges).join())
    }
    expect(ids[0]).toBe(ids[1])
    expect(ids[2]).not.toBe(ids[0])
  })

  test('are still there after a restart', async () => {
    const dataDir = await temporaryFolder()
    const first = open({ dataDir })
    await first.post('/v1/payment_intents', intent, 'k1')
    first.simulator.turn({ cardOn: false })
    await first.simulator.tick?.()
    const second = open({ dataDir })
    expect(second.simulator.rows()).toEqual(first.simulator.rows())
    expect(await second.post('/v1/payment_intents', intent, 'k1')).toMatchObject({ replayed: true })
  })

  test('are listed newest first, page by page', async () => {
    const { post, call, clock } = open()
    for (let at = 0; at < 5; at += 1) {
      await post('/v1/payment_intents', { ...intent, amount: String(1000 + at) })
      clock.move(1000)
    }
    type List = { data: { id: string; amount: number }[]; has_more: boolean }
    const page = async (query: string) => (await call('GET', `/v1/payment_intents?limit=2${query}`, {})).body as List
    const first = await page('')
    expect(first).toMatchObject({ has_more: true, data: [{ amount: 1004 }, { amount: 1003 }] })
    const last = await page(`&starting_after=${(await page(`&starting_after=${first.data[1]?.id}`)).data[1]?.id}`)
    expect(last).toMatchObject({ has_more: false, data: [{ amount: 1000 }] })
    expect(await page(`&created[gte]=${seconds() + 4}`)).toMatchObject({ has_more: false, data: [{ amount: 1004 }] })
  })
})

describe('messages', () => {
  test('say which request they come from, and are signed anew for each try', async () => {
    const { post, simulator, letters, clock } = open({ answers: [503, 200] })
    await post('/v1/payment_intents', intent, 'k1')
    await simulator.deliver()
    expect(letters).toHaveLength(1)
    expect(JSON.parse(letters[0]?.body ?? '')).toMatchObject({
      type: 'payment_intent.requires_action',
      api_version: '2026-10-28.endive',
      request: { idempotency_key: 'k1' },
    })
    clock.move(61_000)
    await simulator.deliver()
    expect(letters).toHaveLength(2)
    expect(letters[1]?.signature).not.toBe(letters[0]?.signature)
    clock.move(86_400_000)
    await simulator.deliver()
    expect(letters).toHaveLength(2)
  })

  test('that never arrive are tried four times and can be listed', async () => {
    const { post, call, simulator, letters, clock } = open({ answers: [500] })
    await post('/v1/payment_intents', intent, 'k1')
    for (let at = 0; at < 9; at += 1) {
      await simulator.deliver()
      clock.move(4 * 3_600_000)
    }
    expect(letters).toHaveLength(4)
    const lost = await call('GET', '/v1/events?delivery_success=false&type=payment_intent.requires_action', {})
    expect(lost.body).toMatchObject({ data: [{ type: 'payment_intent.requires_action' }] })
  })

  test('may come five times, not at all, before the answer, or the last one first', async () => {
    const kinds = (letters: readonly { body: string }[]) =>
      letters.map(({ body }) => (JSON.parse(body) as { type: string }).type)
    const five = open({ webhooks: 'duplicate' })
    await five.post('/v1/payment_intents', intent, 'k1')
    await five.simulator.deliver()
    expect(kinds(five.letters)).toEqual(Array.from({ length: 5 }, () => 'payment_intent.requires_action'))

    const none = open({ webhooks: 'drop' })
    await none.post('/v1/payment_intents', intent, 'k1')
    await none.simulator.flush()
    expect(none.letters).toEqual([])

    const early = open({ webhooks: 'early' })
    await early.post('/v1/payment_intents', intent, 'k1')
    expect(early.letters).toHaveLength(1)

    const last = open({ webhooks: 'reverse' })
    const made = await last.post('/v1/payment_intents', intent, 'k1')
    last.simulator.hand.pay(String((made.body as { id: string }).id))
    await last.simulator.deliver()
    expect(last.letters).toEqual([])
    await last.simulator.flush()
    expect(kinds(last.letters)).toEqual([
      'payment_intent.succeeded',
      'charge.succeeded',
      'payment_intent.requires_action',
    ])
  })
})

describe('the control interface', () => {
  test('moves the clock, pays, fails, shows requests and state, and forgets', async () => {
    const { post, call, control } = open()
    const made = await post('/v1/payment_intents', intent, 'k1')
    const ref = (made.body as { id: string }).id
    expect(await control('POST', 'fault', { mode: 'down', match: { method: 'GET' } })).toMatchObject({ status: 200 })
    expect((await call('GET', '/v1/balance', {})).status).toBe(503)
    expect(await control('POST', 'pay', { ref, amount: 53_999 })).toMatchObject({ status: 200, body: { paid: 'paid' } })
    expect(await control('POST', 'pay', { ref })).toMatchObject({ status: 409 })
    expect(await control('GET', 'state')).toMatchObject({ body: { intents: { [ref]: { received: 53_999 } } } })
    expect(await control('GET', 'requests')).toMatchObject({
      body: [{ path: '/v1/payment_intents' }, { fault: 'down' }],
    })
    expect(await control('POST', 'clock', { now: '2027-01-01T00:00:00Z' })).toMatchObject({ status: 200 })
    expect(await post('/v1/payment_intents', intent, 'k2')).toMatchObject({
      body: { created: Date.UTC(2027, 0, 1) / 1000 },
    })
    expect(await control('POST', 'dispute', { ref: 'pi_nothing' })).toMatchObject({ status: 409 })
    expect(await control('POST', 'reset')).toMatchObject({ status: 200 })
    expect(await control('GET', 'state')).toMatchObject({ body: { intents: {}, clockMs: 0 } })
    expect(await control('POST', 'fault', { mode: 'nonsense' })).toMatchObject({ status: 400 })
    expect(await control('GET', 'nothing')).toMatchObject({ status: 404 })
  })
})

interface Open {
  readonly seed?: string
  readonly dataDir?: string
  readonly webhooks?: 'duplicate' | 'drop' | 'early' | 'reverse'
  /** Statuses that the app gives to messages; the last one for all that follow. */
  readonly answers?: readonly number[]
}

function seconds(): number {
  return Date.parse('2026-11-21T03:00:00Z') / 1000
}

/** The stand-in alone, called without our adapter. */
function open({ seed, dataDir, webhooks, answers = [200] }: Open = {}) {
  const clock = createClock()
  const letters: { body: string; signature: string | null }[] = []
  const base = 'http://stand-in.test/stripe'
  const simulator = createStripeSimulator({
    dataDir: dataDir ?? null,
    baseUrl: base,
    hookUrl: 'http://app.test/hooks/stripe',
    now: clock.now,
    fetch: async (_url, init) => {
      letters.push({ body: String(init?.body), signature: new Headers(init?.headers).get('stripe-signature') })
      return new Response(null, { status: answers[letters.length - 1] ?? answers.at(-1) ?? 200 })
    },
    ...(seed ? { seed } : {}),
  })
  if (webhooks) simulator.turn({ webhooks })

  async function call(method: string, path: string, more: { headers?: Fields; body?: string }) {
    const headers = { authorization: `Bearer ${demoKeys.secret}`, ...more.headers }
    const init = { method, headers, ...(more.body === undefined ? {} : { body: more.body }) }
    const response = await simulator.fetch(new Request(base + path, init))
    const body: unknown = await response.json()
    return { status: response.status, replayed: response.headers.get('idempotent-replayed') === 'true', body }
  }
  const post = (path: string, fields: Fields, key?: string) =>
    call('POST', path, { body: String(new URLSearchParams(fields)), headers: key ? { 'idempotency-key': key } : {} })
  const control = (method: string, path: string, said?: object) =>
    call(method, `/_control/${path}`, said ? { body: JSON.stringify(said) } : {})
  return { clock, simulator, letters, call, post, control }
}
