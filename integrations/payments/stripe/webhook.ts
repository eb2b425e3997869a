/** Messages of Stripe: HMAC-SHA256 over `t.body` under the whole secret. https://docs.stripe.com/webhooks#verify-manually */
import { createHmac, timingSafeEqual } from 'node:crypto'
import { parseJson } from '../../http.ts'
import type { WebhookVerdict } from '../contract.ts'
import type { StripeSettings } from './settings.ts'
import { eventBody, idShape } from './wire.ts'

const maxBytes = 256 * 1024
const maxAgeSeconds = 300

type Subject = Extract<WebhookVerdict, { kind: 'hint' }>['subject']

/** Takes ids from a message and nothing else: its states are old, and in the endpoint's own version. */
export function readWebhook(
  { webhookSecret, livemode }: StripeSettings,
  { raw, headers, now }: { readonly raw: Uint8Array; readonly headers: Headers; readonly now: Date },
): WebhookVerdict {
  if (raw.byteLength > maxBytes) return { kind: 'refuse', reason: 'too_large' }
  const signedAt = signedMoment(raw, headers.get('stripe-signature') ?? '', webhookSecret)
  if (signedAt === null) return { kind: 'refuse', reason: 'signature' }
  if (Math.abs(now.getTime() / 1000 - signedAt) > maxAgeSeconds) return { kind: 'refuse', reason: 'stale' }
  const event = eventBody.safeParse(parseJson(Buffer.from(raw).toString('utf8')))
  if (!event.success) return { kind: 'refuse', reason: 'malformed' }
  const { id: eventId, type, created: occurredAt, request, data } = event.data
  if (event.data.livemode !== livemode) return { kind: 'refuse', reason: 'wrong_mode' }
  const intent = data.object.payment_intent
  const subject = subjectOf(type, data.object.id, typeof intent === 'object' ? intent?.id : intent)
  if (!subject) return { kind: 'ignore', eventId }
  const operationId = request?.idempotency_key
  return { kind: 'hint', trust: 'signed', eventId, type, occurredAt, subject, ...(operationId ? { operationId } : {}) }
}

/** When it was signed, or null when no signature fits. Two stand there while a secret is rolled over. */
function signedMoment(raw: Uint8Array, header: string, secret: string): number | null {
  const parts = header.split(',').map((part) => part.trim().split('=', 2) as [string, string | undefined])
  const moment = parts.find(([name]) => name === 't')?.[1] ?? ''
  if (!/^\d{1,12}$/.test(moment)) return null
  const mac = createHmac('sha256', secret).update(`${moment}.`).update(raw).digest()
  const fits = parts.some(
    ([name, value]) =>
      name === 'v1' &&
      value !== undefined &&
      /^[0-9a-f]{64}$/i.test(value) &&
      timingSafeEqual(Buffer.from(value, 'hex'), mac),
  )
  return fits ? Number(moment) : null
}

const interesting: readonly [RegExp, Subject['kind']][] = [
  [
    /^payment_intent\.(succeeded|payment_failed|canceled|processing|requires_action|amount_capturable_updated)$/,
    'payment',
  ],
  [/^checkout\.session\.(completed|async_payment_succeeded|async_payment_failed|expired)$/, 'payment'],
  [/^charge\.refunded$/, 'payment'],
  [/^charge\.refund\.updated$/, 'refund'],
  [/^refund\.(created|updated|failed)$/, 'refund'],
  [/^charge\.dispute\.(created|updated|closed|funds_withdrawn|funds_reinstated)$/, 'dispute'],
  [/^payout\.(paid|failed)$/, 'payout'],
]

function subjectOf(type: string, id: string, intent: string | null | undefined): Subject | null {
  const kind = interesting.find(([form]) => form.test(type))?.[1]
  // A charge is known to us only by its intent.
  const ref = type === 'charge.refunded' ? (intent ?? '') : id
  if (!kind || !idShape.test(ref)) return null
  const parent = kind === 'refund' || kind === 'dispute' ? intent : null
  return { kind, ref, ...(parent && idShape.test(parent) ? { parentRef: parent } : {}) }
}
