/** Stripe's picture of a code, for the day that its text cannot be drawn by ourselves. Copied, never linked. */
import { sendForBytes } from '../../http.ts'
import type { PaymentWorld, ReadOutcome } from '../contract.ts'
import { isTrusted } from './trust.ts'

const maxBytes = 256 * 1024
const types = ['image/svg+xml', 'image/png']

/** Asked without our key: the address itself is the secret. */
export async function codePicture(
  world: PaymentWorld,
  url: string,
  signal: AbortSignal,
): Promise<ReadOutcome<{ readonly type: string; readonly bytes: Uint8Array }>> {
  if (!isTrusted(url, world)) return { kind: 'error', error: { class: 'validation', providerCode: 'foreign_host' } }
  const out = { method: 'GET', url: new URL(url), signal, timeoutMs: 10_000, maxBytes } as const
  const incoming = await sendForBytes(world.fetch, out).catch(() => null)
  if (!incoming || incoming.kind === 'lost') return { kind: 'error', error: { class: 'connection' } }
  const { status, headers, bytes } = incoming
  if (status === 404) return { kind: 'missing' }
  if (status !== 200) return { kind: 'error', error: { class: 'provider_down', httpStatus: status } }
  const type = headers.get('content-type')?.split(';')[0]?.trim() ?? ''
  if (!types.includes(type)) return { kind: 'error', error: { class: 'malformed_response', httpStatus: status } }
  return { kind: 'ok', value: { type, bytes } }
}
