import Stripe from 'stripe'
import { describe, expect, test } from 'vitest'
import type { WebhookVerdict } from '#integrations/payments/contract.ts'
import { createStripe } from '#integrations/payments/stripe/index.ts'

const secret = 'whsec_test_secret'
const signedAt = 1_700_000_000
const vector = {
  payload: '{"id":"evt_test_1","object":"event","type":"payment_intent.succeeded"}',
  v1: '871acfe933554b446cc41d791076dd56a10c0553cc61aafbeb881d0082b45043',
}
const world = { fetch, now: () => new Date(signedAt * 1000), alsoTrusted: [] }
const settings = { apiBase: 'https://api.stripe.com', secretKey: 'sk_test_x', webhookSecret: secret, livemode: false }
const gateway = createStripe(settings, world)

describe('a message of Stripe', () => {
  test('is signed as in the known vector', () => {
    // Authentic but no whole event: it is the content that is refused, not the signature.
    expect(heard(vector.payload, `t=${signedAt},v1=${vector.v1}`)).toEqual({ kind: 'refuse', reason: 'malformed' })
    const off = vector.v1.replace(/^8/, '9')
    expect(heard(vector.payload, `t=${signedAt},v1=${off}`)).toEqual({ kind: 'refuse', reason: 'signature' })
    expect(header(vector.payload)).toContain(vector.v1)
  })

  test('becomes a hint that holds ids and nothing else', () => {
    const body = event({ type: 'payment_intent.succeeded', object: { id: 'pi_1', amount: 1, status: 'succeeded' } })
    expect(heard(body)).toEqual({
      kind: 'hint',
      trust: 'signed',
      eventId: 'evt_1',
      type: 'payment_intent.succeeded',
      occurredAt: new Date((signedAt - 5) * 1000),
      subject: { kind: 'payment', ref: 'pi_1' },
      operationId: 'operation-1',
    })
  })

  test.each([
    ['checkout.session.completed', { id: 'cs_test_1' }, { kind: 'payment', ref: 'cs_test_1' }],
    ['checkout.session.expired', { id: 'cs_test_1' }, { kind: 'payment', ref: 'cs_test_1' }],
    ['payment_intent.payment_failed', { id: 'pi_1' }, { kind: 'payment', ref: 'pi_1' }],
    ['charge.refunded', { id: 'ch_1', payment_intent: 'pi_1' }, { kind: 'payment', ref: 'pi_1' }],
    ['refund.failed', { id: 're_1', payment_intent: 'pi_1' }, { kind: 'refund', ref: 're_1', parentRef: 'pi_1' }],
    [
      'charge.refund.updated',
      { id: 're_1', payment_intent: 'pi_1' },
      { kind: 'refund', ref: 're_1', parentRef: 'pi_1' },
    ],
    [
      'charge.dispute.created',
      { id: 'du_1', payment_intent: { id: 'pi_1' } },
      { kind: 'dispute', ref: 'du_1', parentRef: 'pi_1' },
    ],
    ['payout.paid', { id: 'po_1' }, { kind: 'payout', ref: 'po_1' }],
  ])('%s points to its subject', (type, object, subject) => {
    expect(heard(event({ type, object }))).toMatchObject({ kind: 'hint', subject })
  })

  test.each([
    ['charge.succeeded', { id: 'ch_1', payment_intent: 'pi_1' }],
    ['customer.created', { id: 'cus_1' }],
    ['charge.refunded', { id: 'ch_1' }],
    ['payment_intent.succeeded', { id: '../balance' }],
  ])('%s of %o is acknowledged and left', (type, object) => {
    expect(heard(event({ type, object }))).toEqual({ kind: 'ignore', eventId: 'evt_1' })
  })

  test('is taken while the secret is rolled over, whichever signature stands first', () => {
    const body = event({})
    const other = header(body, signedAt, 'whsec_next').split(',')[1]
    const own = header(body).split(',')[1]
    for (const both of [`${other},${own}`, `${own},${other}`])
      expect(heard(body, `t=${signedAt},${both}`).kind).toBe('hint')
    expect(heard(body, `t=${signedAt},${other}`)).toEqual({ kind: 'refuse', reason: 'signature' })
  })

  test.each([
    ['another secret', header(event({}), signedAt, 'whsec_wrong')],
    ['no signature', `t=${signedAt}`],
    ['no time', header(event({})).split(',')[1] ?? ''],
    ['only the old scheme', header(event({})).replace('v1=', 'v0=')],
    ['a time that was not signed', header(event({})).replace(/^t=\d+/, `t=${signedAt + 1}`)],
    ['half a signature', `t=${signedAt},v1=abc`],
    ['nothing', ''],
  ])('with %s is refused', (_case, signature) => {
    expect(heard(event({}), signature)).toEqual({ kind: 'refuse', reason: 'signature' })
  })

  test('is refused when one byte differs, or when it was read and written again', () => {
    const body = event({}, 2)
    expect(heard(body.replace('evt_1', 'evt_2'), header(body))).toEqual({ kind: 'refuse', reason: 'signature' })
    expect(heard(JSON.stringify(JSON.parse(body)), header(body))).toEqual({ kind: 'refuse', reason: 'signature' })
  })

  test.each([-301, 301])('signed %d seconds away from our clock is stale', (away) => {
    const body = event({})
    expect(heard(body, header(body, signedAt + away))).toEqual({ kind: 'refuse', reason: 'stale' })
    expect(heard(body, header(body, signedAt + Math.sign(away) * 299)).kind).toBe('hint')
  })

  test('of the other mode, too big or no JSON is refused', () => {
    expect(heard(event({ livemode: true }))).toEqual({ kind: 'refuse', reason: 'wrong_mode' })
    expect(heard('x'.repeat(256 * 1024 + 1))).toEqual({ kind: 'refuse', reason: 'too_large' })
    expect(heard('not json')).toEqual({ kind: 'refuse', reason: 'malformed' })
  })
})

interface Said {
  readonly type?: string
  readonly object?: object
  readonly livemode?: boolean
}

function event(
  { type = 'payment_intent.succeeded', object = { id: 'pi_1' }, livemode = false }: Said,
  indent = 0,
): string {
  const request = { id: 'req_1', idempotency_key: 'operation-1' }
  const all = {
    id: 'evt_1',
    object: 'event',
    api_version: '2019-03-14',
    created: signedAt - 5,
    livemode,
    type,
    request,
    data: { object },
  }
  return JSON.stringify(all, null, indent)
}

/** As Stripe's own package signs. */
function header(payload: string, timestamp = signedAt, key = secret): string {
  return Stripe.webhooks.generateTestHeaderString({ payload, secret: key, timestamp })
}

function heard(payload: string, signature = header(payload)): WebhookVerdict {
  return gateway.readWebhook(Buffer.from(payload), new Headers({ 'stripe-signature': signature }), world.now())
}
