/** Messages of Omise: signed since 2024, by HMAC-SHA256 over `timestamp.body`. https://docs.omise.co/api-webhooks */
import { createHmac, timingSafeEqual } from 'node:crypto'
import { parseJson } from '../../http.ts'
import type { WebhookVerdict } from '../contract.ts'
import type { OmiseSettings } from './settings.ts'
import { eventBody, idShape } from './wire.ts'

const maxBytes = 256 * 1024
const maxAgeSeconds = 300

const subjects = {
  charge: 'payment',
  refund: 'refund',
  transfer: 'payout',
  recipient: 'payee',
  dispute: 'dispute',
} as const

/** Takes ids from a message and nothing else: its amounts and states are old, and in the account's own API version. */
export function readWebhook(
  { webhookSecrets, livemode }: OmiseSettings,
  { raw, headers, now }: { readonly raw: Uint8Array; readonly headers: Headers; readonly now: Date },
): WebhookVerdict {
  if (raw.byteLength > maxBytes) return { kind: 'refuse', reason: 'too_large' }
  if (webhookSecrets.length > 0) {
    const timestamp = headers.get('omise-signature-timestamp') ?? ''
    if (!isSigned(raw, timestamp, headers.get('omise-signature') ?? '', webhookSecrets))
      return { kind: 'refuse', reason: 'signature' }
    if (Math.abs(now.getTime() / 1000 - Number(timestamp)) > maxAgeSeconds) return { kind: 'refuse', reason: 'stale' }
  }
  const event = eventBody.safeParse(parseJson(Buffer.from(raw).toString('utf8')))
  const occurredAt = event.data?.created_at ?? event.data?.created
  if (!event.success || !occurredAt) return { kind: 'refuse', reason: 'malformed' }
  const { id: eventId, key: type, data } = event.data
  if (event.data.livemode !== livemode) return { kind: 'refuse', reason: 'wrong_mode' }
  const kind = isKnown(data.object) ? subjects[data.object] : null
  if (!kind || !idShape.test(data.id)) return { kind: 'ignore', eventId }
  const parentRef = typeof data.charge === 'string' ? data.charge : data.charge?.id
  return {
    kind: 'hint',
    trust: webhookSecrets.length > 0 ? 'signed' : 'unsigned',
    eventId,
    type,
    occurredAt,
    subject: { kind, ref: data.id, ...(parentRef && idShape.test(parentRef) ? { parentRef } : {}) },
  }
}

/** Two values, with a comma, stand in the header for a day after the secret was rolled; and we may know two secrets. */
function isSigned(raw: Uint8Array, timestamp: string, signatures: string, secrets: readonly string[]): boolean {
  if (!/^\d{1,12}$/.test(timestamp)) return false
  const given = signatures
    .split(',')
    .map((one) => one.trim())
    .filter((one) => /^[0-9a-f]{64}$/i.test(one))
    .map((one) => Buffer.from(one, 'hex'))
  return secrets.some((secret) => {
    const mac = createHmac('sha256', Buffer.from(secret, 'base64')).update(`${timestamp}.`).update(raw).digest()
    return given.some((one) => timingSafeEqual(one, mac))
  })
}

function isKnown(object: string): object is keyof typeof subjects {
  return object in subjects
}
