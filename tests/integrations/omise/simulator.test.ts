import { describe, expect, test } from 'vitest'
import { satang } from '#integrations/money.ts'
import { readPayload } from '#integrations/payments/promptpay.ts'
import { codeText, createOmiseSimulator, demoKeys } from '#integrations/simulators/omise/index.ts'
import { contextAt, createClock, wishFor } from '#tests/support/payments/bench.ts'
import { openOmiseBench } from '#tests/support/payments/omise-bench.ts'
import { temporaryFolder } from '#tests/support/temporary-folder.ts'

const basic = (key: string) => ({ authorization: `Basic ${Buffer.from(`${key}:`).toString('base64')}` })
const secret = basic(demoKeys.secretKey)
const json = { 'content-type': 'application/json' }

describe('the stand-in for Omise', () => {
  test('knows our keys, what each may do, and its own paths and versions', async () => {
    const { base } = await openOmiseBench()
    const status = async (path: string, init?: RequestInit) => (await fetch(`${base}${path}`, init)).status
    expect(await status('/charges')).toBe(401)
    expect(await status('/charges', { headers: basic(demoKeys.publicKey) })).toBe(401)
    expect(await status('/capability', { headers: basic(demoKeys.publicKey) })).toBe(200)
    expect(await status('/balance', { headers: { ...secret, 'omise-version': '2012-01-01' } })).toBe(400)
    const nowhere = await fetch(`${base}/occurrences`, { headers: secret })
    expect([nowhere.status, await nowhere.json()]).toMatchObject([404, { object: 'error', code: 'service_not_found' }])
  })

  test('takes a form with brackets as well as JSON, and a source once', async () => {
    const { base } = await openOmiseBench()
    const post = async (path: string, form: Record<string, string>) => {
      const response = await fetch(`${base}${path}`, {
        method: 'POST',
        headers: secret,
        body: new URLSearchParams(form),
      })
      return (await response.json()) as Record<string, unknown>
    }
    const source = await post('/sources', { type: 'promptpay', amount: '54000', currency: 'thb' })
    const charge = { amount: '54000', currency: 'thb', source: String(source.id), 'metadata[attempt_id]': 'a-1' }
    expect(await post('/charges', charge)).toMatchObject({ status: 'pending', metadata: { attempt_id: 'a-1' } })
    expect(await post('/charges', charge)).toMatchObject({ object: 'error', code: 'used_token' })
  })

  test.each([
    [156_000, 2_574, 180, 153_246],
    [500_000, 8_250, 578, 491_172],
  ])('keeps of %i what a real one kept', async (amount, fee, fee_vat, net) => {
    const { base, simulator } = await openOmiseBench()
    const body = JSON.stringify({ amount, currency: 'THB', source: { type: 'promptpay' } })
    await fetch(`${base}/charges`, { method: 'POST', headers: { ...secret, ...json }, body })
    expect(await simulator.control('pay', { ref: 'last' })).toMatchObject({ fee, fee_vat, net })
  })

  test('draws a code that Thai apps read: the amount, once, in baht', () => {
    const read = readPayload(codeText({ id: 'chrg_test_5abc', amount: 54_050 }))
    expect(read).toMatchObject({ ok: true, code: { kind: 'bill', amount: 54_050n, oneTime: true } })
  })

  test('is moved over HTTP: clock, faults, buyers, journal; and says no to what it does not know', async () => {
    const { base, gateway, clock } = await openOmiseBench()
    const control = async (name: string, body: object) => {
      const response = await fetch(`${base}/_control/${name}`, {
        method: 'POST',
        headers: json,
        body: JSON.stringify(body),
      })
      return { status: response.status, body: (await response.json()) as Record<string, unknown> }
    }
    expect((await control('clock', { now: '2026-12-01T00:00:00Z' })).body).toEqual({ now: '2026-12-01T00:00:00.000Z' })
    await control('fault', { match: { method: 'POST', path: '/charges' }, mode: '503' })
    const wish = wishFor(clock, { kind: 'truemoney', variant: 'app' })
    expect(await gateway.createPayment(wish, contextAt(clock))).toMatchObject({ kind: 'unknown' })
    expect(await gateway.createPayment(wish, contextAt(clock))).toMatchObject({ kind: 'accepted' })
    expect((await control('pay', { ref: wish.attemptId, amount: 53_900 })).body).toMatchObject({
      captured_amount: 53_900,
    })
    const journal = (await (await fetch(`${base}/_control/requests`)).json()) as { status: number; done: boolean }[]
    expect(journal.map(({ status, done }) => [status, done])).toEqual([
      [503, false],
      [200, true],
    ])
    expect((await control('nothing', {})).status).toBe(404)
    expect((await control('webhooks', { mode: 'sometimes' })).status).toBe(400)
    expect((await control('switches', { nothing: 1 })).status).toBe(400)
    expect((await control('reset', {})).status).toBe(200)
    expect(((await (await fetch(`${base}/_control/state`)).json()) as { charges: object }).charges).toEqual({})
  })

  test('rings again until it is heard', async () => {
    const clock = createClock()
    const statuses = [500, 503, 200, 200]
    const rung: string[] = []
    const simulator = createOmiseSimulator({
      dataDir: null,
      baseUrl: 'http://localhost:4010/omise',
      hookUrl: 'http://app.test/hooks/omise',
      now: clock.now,
      fetch: async (_url, init) => {
        rung.push(String(new Headers(init?.headers).get('omise-signature-timestamp')))
        return new Response(null, { status: statuses.shift() ?? 200 })
      },
    })
    await simulator.control('token', {})
    const body = JSON.stringify({ amount: 54_000, currency: 'THB', source: { type: 'promptpay' } })
    const request = new Request('http://localhost:4010/omise/charges', {
      method: 'POST',
      headers: { ...secret, ...json },
      body,
    })
    await simulator.fetch(request)
    for (const wait of [0, 10_000, 60_000]) {
      clock.move(wait)
      await simulator.tick?.()
    }
    // Each try is signed anew, at its own time.
    expect(new Set(rung).size).toBe(3)
    expect(simulator.state().deliveries.every((one) => one.state === 'done')).toBe(true)
  })

  test('keeps what it was told over a restart, and makes the same ids from the same seed', async () => {
    const [dataDir, clock] = [await temporaryFolder(), createClock()]
    const open = (seed: string, folder: string | null) =>
      createOmiseSimulator({
        dataDir: folder,
        baseUrl: 'http://localhost:4010/omise',
        hookUrl: 'http://app.test/hooks/omise',
        now: clock.now,
        seed,
        fetch: async () => new Response(),
      })
    const first = open('yaan', dataDir)
    const made = (await first.control('token', {})) as { id: string }
    await first.control('switches', { latencyMs: 5 })
    const again = open('yaan', dataDir)
    expect(again.state().tokens[made.id]).toMatchObject({ last4: '4242', used: false })
    expect(again.state().switches.latencyMs).toBe(5)
    expect(await open('yaan', null).control('token', {})).toMatchObject({ id: made.id })
    expect(await open('other', null).control('token', {})).not.toMatchObject({ id: made.id })
  })

  test('moves accounts and transfers by itself when it may', async () => {
    const { rail, clock, simulator } = await openOmiseBench({
      verifyAfterMs: 1000,
      sendAfterMs: 1000,
      payAfterMs: 1000,
    })
    const account = { bankCode: 'scb', accountNumber: '1234567890', accountName: 'นางแดง ใจดี' }
    const payee = await rail.createPayee(
      { payeeId: 'p', name: 'ป้าแดง', kind: 'individual', ...account },
      contextAt(clock),
    )
    if (payee.kind !== 'accepted') throw new Error('no payee')
    await simulator.control('balance', { add: 50_000 })
    clock.move(1000)
    await simulator.tick?.()
    const transfer = { payoutId: 'x', payeeRef: payee.value.ref, net: satang(10_000n) }
    expect(await rail.createPayout(transfer, contextAt(clock))).toMatchObject({ value: { state: 'queued' } })
    const states: string[] = []
    for (let at = 0; at < 2; at += 1) {
      clock.move(1000)
      await simulator.tick?.()
      const [one] = Object.values(simulator.state().transfers)
      states.push(one?.paidAt ? 'paid' : one?.sentAt ? 'sent' : 'queued')
    }
    expect(states).toEqual(['sent', 'paid'])
  })

  test('holds money back as long as it is told', async () => {
    const { gateway, clock, simulator } = await openOmiseBench({ transferableAfterMs: 7 * 86_400_000 })
    await gateway.createPayment(wishFor(clock, { kind: 'promptpay' }), contextAt(clock))
    await simulator.control('pay', { ref: 'last' })
    const balance = async () => gateway.balance(new AbortController().signal)
    expect(await balance()).toMatchObject({ value: { total: 53_047n, available: 0n } })
    clock.move(7 * 86_400_000)
    expect(await balance()).toMatchObject({ value: { total: 53_047n, available: 53_047n } })
  })
})

describe('the pages of the stand-in', () => {
  test('let a buyer pay, refuse, pay another amount, be late, and go back to the shop', async () => {
    const { base, gateway, clock, simulator } = await openOmiseBench()
    const made = async (kind: 'promptpay' | 'mobile_banking') => {
      const method = kind === 'promptpay' ? ({ kind } as const) : ({ kind, bank: 'scb' } as const)
      const outcome = await gateway.createPayment(wishFor(clock, method), contextAt(clock))
      if (outcome.kind !== 'accepted') throw new Error('not made')
      return outcome.value.ref
    }
    const press = async (ref: string, form: Record<string, string>) =>
      fetch(`${base}/pay/${ref}`, { method: 'POST', body: new URLSearchParams(form), redirect: 'manual' })
    const charge = (ref: string) => simulator.state().charges[ref]

    const bank = await made('mobile_banking')
    const back = await press(bank, { do: 'pay' })
    expect([back.status, back.headers.get('location')]).toEqual([
      303,
      'http://localhost:3000/pay/back/0123456789abcdef',
    ])
    expect(charge(bank)).toMatchObject({ status: 'successful' })
    await press(bank, { do: 'pay' })
    expect(simulator.state().transactions).toHaveLength(1)

    const [refused, other, late, open] = [
      await made('promptpay'),
      await made('promptpay'),
      await made('promptpay'),
      await made('mobile_banking'),
    ]
    await press(refused, { do: 'refuse' })
    expect(charge(refused)).toMatchObject({ status: 'failed', failureCode: 'payment_rejected' })
    await press(other, { do: 'other', baht: '539.50' })
    expect(charge(other)).toMatchObject({ status: 'successful', captured: 53_950, amount: 54_000 })
    await press(late, { do: 'expire' })
    expect(await (await fetch(`${base}/pay/${late}?lang=en`)).text()).toContain('Pay late')
    await press(late, { do: 'pay' })
    expect(charge(late)).toMatchObject({ status: 'successful' })
    await press(open, { do: 'leave' })
    expect(charge(open)).toMatchObject({ status: 'pending' })
  })

  test('show everything in Thai and English, escaped, and turn what they offer', async () => {
    const { base, gateway, clock, rail, simulator } = await openOmiseBench()
    await gateway.createPayment(wishFor(clock, { kind: 'promptpay' }, { description: '<b>x</b>' }), contextAt(clock))
    await simulator.control('pay', { ref: 'last' })
    const account = { bankCode: 'scb', accountNumber: '1234567890', accountName: '<i>แดง</i>' }
    await rail.createPayee({ payeeId: 'p', name: '<i>x</i>', kind: 'individual', ...account }, contextAt(clock))
    for (const path of ['', '/payouts', '/trouble']) {
      for (const lang of ['', '?lang=en']) {
        const response = await fetch(`${base}${path}${lang}`)
        const text = await response.text()
        expect(response.status).toBe(200)
        expect(text).not.toContain('<i>')
        expect(text).not.toContain('undefined')
      }
    }
    const press = async (path: string, form: Record<string, string>) =>
      (await fetch(`${base}${path}`, { method: 'POST', body: new URLSearchParams(form), redirect: 'manual' })).status
    expect(await press('/trouble', { do: 'fault', call: 'charge.create', mode: '503', times: '2' })).toBe(303)
    expect(await press('/trouble', { do: 'webhooks', mode: 'drop' })).toBe(303)
    expect(await press('/trouble', { do: 'clock', minutes: '60' })).toBe(303)
    expect(await press('/trouble', { do: 'habits', latencyMs: '0', noPromptpay: 'on', lateRefused: 'on' })).toBe(303)
    expect(simulator.state().switches).toMatchObject({ webhooks: 'drop', latePayment: 'refused' })
    expect(simulator.state().switches.methods).not.toContain('promptpay')
    expect(await press('/trouble', { do: 'webhooks', mode: 'sometimes' })).toBe(400)
    const [recipient] = Object.values(simulator.state().recipients)
    expect(await press('/payouts', { do: 'payee', ref: recipient?.id ?? '', result: 'verify' })).toBe(303)
    expect(await press('/payouts', { do: 'balance', baht: '-10.50' })).toBe(303)
    expect(simulator.state().recipients[recipient?.id ?? '']).toMatchObject({ active: true })
    expect(await press('/trouble', { do: 'restart' })).toBe(303)
    expect(simulator.state().charges).toEqual({})
  })
})
