/** What the API does on a bad day, asked for by a person or a test: queued per call, in memory. */
import { drippingBody, untilGivenUp } from '../bad-line.ts'
import { createTroubleQueue, type TroubleQueue } from '../trouble-queue.ts'
import { refusalBody } from './refusal.ts'

/** Before `accept-…` nothing is carried out; after it everything was, and the answer is lost or spoilt. */
export const troubleModes = [
  'accept-hang',
  'accept-reset',
  'accept-500',
  'accept-truncated',
  'accept-html',
  'accept-empty',
  'accept-huge',
  'accept-drip',
  'hang',
  'reset',
  '500',
  '503',
  '502-html',
  '429',
  '401',
  '400-html',
  'refuse',
  'redirect',
  'race',
  'stale',
  'tamper-more',
  'tamper-less',
  'tamper-float',
  'tamper-currency',
  'tamper-live',
  'tamper-status',
  'tamper-missing',
  'tamper-redirect',
  'tamper-metadata',
] as const
export type TroubleMode = (typeof troubleModes)[number]

export interface Trouble {
  /** `charge.create`, or `*`. */
  readonly call: string
  readonly mode: TroubleMode
  readonly times: number
  /** Let this many calls pass first. */
  readonly after?: number
}

export interface Troubles extends Omit<TroubleQueue<Trouble>, 'take'> {
  take(call: string): TroubleMode | null
}

export function createTroubles(): Troubles {
  const queue = createTroubleQueue<Trouble>()
  return { ...queue, take: (name) => queue.take(({ call }) => call === name || call === '*')?.mode ?? null }
}

/** True when the call is carried out although its answer is not given as it is. */
export function carriesOut(mode: TroubleMode): boolean {
  return mode.startsWith('accept-') || mode.startsWith('tamper-') || mode === 'stale' || mode === 'race'
}

/** What the caller gets to see. A rejected promise means: the line is dead. */
export async function spoilt(mode: TroubleMode, real: Response | null, signal: AbortSignal): Promise<Response> {
  if (mode.startsWith('tamper-') || mode === 'stale') return tampered(mode, real)
  switch (mode) {
    case 'accept-hang':
    case 'hang':
      await untilGivenUp(signal)
      throw new TypeError('simulated: never answered')
    case 'accept-reset':
    case 'reset':
      throw new TypeError('simulated: line cut')
    case 'accept-500':
    case '500':
      return said(500, 'backend_error', 'request could not be completed due to an internal error')
    case '503':
      return said(503, 'backend_error', 'maintenance')
    case '429':
      return said(429, 'too_many_requests', 'too many requests', { 'retry-after': '2' })
    case '401':
      return said(401, 'authentication_failure', 'authentication failed')
    case 'refuse':
      return said(400, 'invalid_charge', 'refused on request')
    case '502-html':
      return page(502)
    case '400-html':
      return page(400)
    case 'redirect':
      return new Response(null, { status: 302, headers: { location: 'https://elsewhere.example/' } })
    case 'accept-html':
      return page(200)
    case 'accept-empty':
      return new Response('', { headers: json })
    case 'accept-truncated':
      return new Response((await (real ?? page(200)).text()).slice(0, 60), { headers: json })
    case 'accept-huge':
      return new Response(`{"pad":"${'x'.repeat(3 * 1024 * 1024)}"}`, { headers: json })
    case 'accept-drip':
      return new Response(drippingBody(signal), { headers: json })
  }
  return real ?? page(500)
}

const json = { 'content-type': 'application/json' }

function said(status: number, code: string, message: string, headers: Record<string, string> = {}): Response {
  return Response.json(refusalBody(code, message), { status, headers })
}

function page(status: number): Response {
  return new Response(`<html><h1>${status}</h1></html>`, { status, headers: { 'content-type': 'text/html' } })
}

/** The answer itself, changed on its way out. Rows of a list are changed like the object itself. */
async function tampered(mode: TroubleMode, real: Response | null): Promise<Response> {
  if (!real?.ok) return real ?? page(500)
  const body = (await real.json()) as Record<string, unknown>
  const { data } = body
  const out = Array.isArray(data)
    ? { ...body, data: data.map((one: Record<string, unknown>) => changed(mode, one)) }
    : changed(mode, body)
  return Response.json(out)
}

function changed(mode: TroubleMode, one: Record<string, unknown>): Record<string, unknown> {
  const by = (much: number) => ({
    amount: Number(one.amount) + much,
    ...(one.paid ? { captured_amount: Number(one.captured_amount) + much, net: Number(one.net) + much } : {}),
  })
  const changes: Partial<Record<TroubleMode, object>> = {
    'tamper-more': by(100),
    'tamper-less': by(-1),
    'tamper-float': { amount: Number(one.amount) + 0.5 },
    'tamper-currency': { currency: 'USD' },
    'tamper-live': { livemode: true },
    'tamper-status': { status: 'settling', sent: 'perhaps', verified: 'perhaps' },
    'tamper-missing': { amount: undefined, verified: undefined, total: undefined },
    'tamper-redirect': { authorize_uri: 'https://pay.omise.co.example/steal', source: withForeignPicture(one.source) },
    'tamper-metadata': { metadata: {} },
    stale: { status: 'pending', paid: false, authorized: false, captured_amount: 0, paid_at: null, transaction: null },
  }
  return { ...one, ...changes[mode] }
}

function withForeignPicture(source: unknown): unknown {
  if (typeof source !== 'object' || source === null) return source
  return { ...source, scannable_code: { image: { download_uri: 'http://10.0.0.1/qrcode.svg' } } }
}
