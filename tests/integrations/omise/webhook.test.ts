import { createHmac } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { satang } from '#integrations/money.ts'
import { createOmise, type OmiseSettings } from '#integrations/payments/omise/index.ts'
import { webhookModes } from '#integrations/simulators/omise/state.ts'
import { contextAt, wishFor } from '#tests/support/payments/bench.ts'
import { openOmiseBench } from '#tests/support/payments/omise-bench.ts'

/** Computed apart from this code, from the documentation’s words. */
const vector = {
  secret: 'b21pc2Utd2ViaG9vay10ZXN0LXNlY3JldC0zMmJ5dGU=',
  timestamp: '1700000000',
  body: '{"object":"event","id":"evnt_test_1","key":"charge.complete","data":{"object":"charge","id":"chrg_test_1"}}',
  signature: '2705a21680b6d83a8e7e84f1fdba7fcf0197e5ccd69941535109500cde67d56d',
}
const then = new Date(1_700_000_000_000)
const settings: OmiseSettings = {
  apiBase: 'https://api.omise.co',
  secretKey: 'skey_test_1',
  publicKey: 'pkey_test_1',
  webhookSecrets: [vector.secret],
  livemode: false,
  transferFee: satang(2_140n),
}
const world = { fetch, now: () => then, alsoTrusted: [] }

function verdict(
  change: { body?: string; headers?: Record<string, string>; now?: Date; settings?: Partial<OmiseSettings> } = {},
) {
  const gateway = createOmise({ ...settings, ...change.settings }, world)
  const headers = { 'omise-signature': vector.signature, 'omise-signature-timestamp': vector.timestamp }
  return gateway.readWebhook(
    Buffer.from(change.body ?? vector.body),
    new Headers(change.headers ?? headers),
    change.now ?? then,
  )
}

/** A whole message of today, rightly signed. */
function letter(event: object) {
  const body = JSON.stringify(event)
  const mac = createHmac('sha256', Buffer.from(vector.secret, 'base64'))
    .update(`${vector.timestamp}.${body}`)
    .digest('hex')
  return { body, headers: { 'omise-signature': mac, 'omise-signature-timestamp': vector.timestamp } }
}
const event = {
  object: 'event',
  id: 'evnt_test_2',
  livemode: false,
  key: 'charge.complete',
  created_at: '2023-11-14T22:13:20Z',
  data: { object: 'charge', id: 'chrg_test_2', status: 'successful' },
}

describe('the signature of a message', () => {
  test('is right for the vector, whose body alone is too thin to be read', () => {
    // Past the signature and the age: what is missing is the time of the event.
    expect(verdict()).toEqual({ kind: 'refuse', reason: 'malformed' })
    const other = 'f'.repeat(64)
    const both = { 'omise-signature': `${other}, ${vector.signature}`, 'omise-signature-timestamp': vector.timestamp }
    expect(verdict({ headers: both })).toEqual({ kind: 'refuse', reason: 'malformed' })
    expect(verdict({ settings: { webhookSecrets: ['bmV3', vector.secret] } })).toEqual({
      kind: 'refuse',
      reason: 'malformed',
    })
  })

  test.each([
    ['one byte changed', { body: vector.body.replace('chrg_test_1', 'chrg_test_2') }, 'signature'],
    ['written anew', { body: JSON.stringify(JSON.parse(vector.body), null, 1) }, 'signature'],
    ['no headers', { headers: {} }, 'signature'],
    ['no timestamp', { headers: { 'omise-signature': vector.signature } }, 'signature'],
    [
      'a timestamp that is none',
      { headers: { 'omise-signature': vector.signature, 'omise-signature-timestamp': 'now' } },
      'signature',
    ],
    ['another secret', { settings: { webhookSecrets: ['bmV3'] } }, 'signature'],
    ['five minutes and a second old', { now: new Date(then.getTime() + 301_000) }, 'stale'],
    ['from the future', { now: new Date(then.getTime() - 301_000) }, 'stale'],
    ['far too big', { body: 'x'.repeat(300_000) }, 'too_large'],
  ] as const)('%s is refused', (_case, change, reason) => {
    expect(verdict(change)).toEqual({ kind: 'refuse', reason })
  })
})

describe('a message of Omise', () => {
  test.each([
    [event, 'payment', 'chrg_test_2', undefined],
    [
      { ...event, key: 'refund.create', data: { object: 'refund', id: 'rfnd_test_3', charge: 'chrg_test_2' } },
      'refund',
      'rfnd_test_3',
      'chrg_test_2',
    ],
    [
      {
        ...event,
        key: 'dispute.create',
        data: { object: 'dispute', id: 'dspt_test_3', charge: { id: 'chrg_test_2' } },
      },
      'dispute',
      'dspt_test_3',
      'chrg_test_2',
    ],
    [
      { ...event, key: 'transfer.pay', data: { object: 'transfer', id: 'trsf_test_3' } },
      'payout',
      'trsf_test_3',
      undefined,
    ],
    [
      { ...event, key: 'recipient.verify', data: { object: 'recipient', id: 'recp_test_3' } },
      'payee',
      'recp_test_3',
      undefined,
    ],
  ])('tells where to look and nothing else (%#)', (told, kind, ref, parentRef) => {
    expect(verdict(letter(told))).toEqual({
      kind: 'hint',
      trust: 'signed',
      eventId: 'evnt_test_2',
      type: told.key,
      occurredAt: then,
      subject: { kind, ref, ...(parentRef ? { parentRef } : {}) },
    })
  })

  test('of no interest, of another mode, or without sense', () => {
    expect(
      verdict(letter({ ...event, key: 'customer.create', data: { object: 'customer', id: 'cust_test_1' } })),
    ).toEqual({
      kind: 'ignore',
      eventId: 'evnt_test_2',
    })
    expect(verdict(letter({ ...event, livemode: true }))).toEqual({ kind: 'refuse', reason: 'wrong_mode' })
    expect(verdict(letter({ ...event, data: { object: 'charge', id: '../balance' } }))).toMatchObject({
      kind: 'ignore',
    })
    expect(verdict(letter([event]))).toEqual({ kind: 'refuse', reason: 'malformed' })
  })

  test('without a secret of ours is a hint that nobody vouches for', () => {
    const told = verdict({ ...letter(event), headers: {}, settings: { webhookSecrets: [] } })
    expect(told).toMatchObject({ kind: 'hint', trust: 'unsigned' })
  })
})

describe('what the stand-in sends', () => {
  const believed = ['normal', 'duplicate', 'early', 'rotate', 'old_version', 'reverse', 'hold'] as const
  const sent = webhookModes.filter((mode) => mode !== 'drop')
  test.each(sent.map((mode) => [mode, believed.some((one) => one === mode)] as const))(
    '%s: believed %s',
    async (mode, isBelieved) => {
      const { gateway, clock, simulator, letters } = await openOmiseBench({ webhooks: mode })
      await gateway.createPayment(wishFor(clock, { kind: 'promptpay' }), contextAt(clock))
      if (mode === 'early') expect(letters).toHaveLength(1)
      await simulator.control('pay', { ref: 'last' })
      await simulator.deliver()
      if (mode === 'hold' || mode === 'reverse') expect(letters).toHaveLength(0)
      await simulator.control('flush', {})
      expect(letters).toHaveLength(mode === 'duplicate' ? 10 : 2)
      const verdicts = letters.map(({ raw, headers }) => gateway.readWebhook(raw, headers, clock.now()))
      expect(verdicts.every(({ kind }) => (kind === 'hint') === isBelieved)).toBe(true)
      const types = verdicts.map((one) => (one.kind === 'hint' ? one.type : ''))
      if (mode === 'reverse') expect(types).toEqual(['charge.complete', 'charge.create'])
    },
  )

  test('is nothing at all when messages are dropped', async () => {
    const { gateway, clock, simulator, letters } = await openOmiseBench({ webhooks: 'drop' })
    await gateway.createPayment(wishFor(clock, { kind: 'promptpay' }), contextAt(clock))
    await simulator.deliver()
    await simulator.control('webhooks', { mode: 'normal' })
    await simulator.control('flush', {})
    expect(letters).toEqual([])
  })

  test('says nothing of a payment that is kept untold, and all the same was paid', async () => {
    const { gateway, clock, simulator, letters } = await openOmiseBench()
    await gateway.createPayment(wishFor(clock, { kind: 'promptpay' }), contextAt(clock))
    await simulator.control('flush', {})
    await simulator.control('pay', { ref: 'last', untold: true })
    await simulator.control('flush', {})
    expect(letters).toHaveLength(1)
    expect(Object.values(simulator.state().charges)[0]?.status).toBe('successful')
  })
})
