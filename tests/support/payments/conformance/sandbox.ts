/** What benches in front of a provider's test mode share. They may not be watched, spoilt or turned. */
import { randomBytes } from 'node:crypto'
import type { PaymentGateway, PaymentWorld } from '#integrations/payments/contract.ts'
import { notHere, onlyWith } from '../../conformance/sandbox.ts'
import { nameRun } from '../bench.ts'
import type { GatewayBench } from '../gateway-cases.ts'

const clock = { now: () => new Date(), move: () => notHere('another time') }
export const sandboxWorld: PaymentWorld = { fetch, now: clock.now, alsoTrusted: [] }

/** Where a buyer would come back to; nobody does. Theirs has to be https. */
const returnUrl = 'https://example.com/pay/back'

/** What a real provider's bench can do; everything else throws. */
type Able = Pick<GatewayBench, 'gateway' | 'methods' | 'paymentsMade'> & Partial<GatewayBench>

/** A bench with names of its own, so that its payments are told from those of other runs. */
export function sandboxBench(make: (run: string) => Able): GatewayBench {
  const run = `t${randomBytes(4).toString('hex')}`
  nameRun(run)
  const able = make(run)
  return onlyWith<GatewayBench>({ ...able, clock, gateway: cameBack(able.gateway) })
}

function cameBack(gateway: PaymentGateway): PaymentGateway {
  return {
    ...gateway,
    createPayment: (input, context) => gateway.createPayment({ ...input, returnUrl }, context),
    recoverPayment: (input, context) => gateway.recoverPayment({ ...input, returnUrl }, context),
  }
}

/** Our ids in the metadata of rows, of this run alone. */
export function namesIn(rows: readonly unknown[], key: string, run: string): readonly string[] {
  return rows.flatMap((row) => {
    const { metadata } = Object(row) as { metadata?: Readonly<Record<string, unknown>> | null }
    const name = metadata?.[key]
    return typeof name === 'string' && name.includes(run) ? [name] : []
  })
}

/** A call past the adapter: the second eye, and the hand of a buyer. */
export async function callRaw(url: string, init: RequestInit): Promise<{ readonly data: readonly unknown[] }> {
  const response = await fetch(url, { ...init, redirect: 'error', signal: AbortSignal.timeout(30_000) })
  if (!response.ok) throw new Error(`${init.method ?? 'GET'} ${new URL(url).pathname}: ${response.status}`)
  const { data } = Object(await response.json()) as { data?: unknown }
  return { data: Array.isArray(data) ? data : [] }
}
