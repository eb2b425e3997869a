/** A provider's picture of a code, copied by our server: never linked, and never put into a page as it is. */
import { sendForBytes } from '../http.ts'
import type { PaymentGateway, PaymentWorld } from './contract.ts'

const maxBytes = 256 * 1024
const types = ['image/svg+xml', 'image/png', 'image/jpeg']

/**
 * Fetches pictures from the hosts that `isTrusted` names. Asked without our key: the address itself is the secret, and it may
 * be another host's.
 */
export function pictureCopier(
  world: PaymentWorld,
  isTrusted: (url: string, world: PaymentWorld) => boolean,
): PaymentGateway['codePicture'] {
  return async (url, signal) => {
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
}
