import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { onTestFinished } from 'vitest'
import { type Satang, satang } from '#integrations/money.ts'
import type {
  CreatePaymentInput,
  PaymentMethod,
  PaymentWorld,
  ProviderId,
  RefundInput,
  WriteContext,
} from '#integrations/payments/contract.ts'
import { serverFor } from '#integrations/simulators/listen.ts'
import type { Simulator } from '#integrations/simulators/simulator.ts'
import type { Letter } from './gateway-cases.ts'

/** A clock that stands still until it is moved. */
export interface Clock {
  now(): Date
  move(ms: number): void
}

export function createClock(start = '2026-11-21T03:00:00Z'): Clock {
  let at = Date.parse(start)
  return {
    now: () => new Date(at),
    move: (ms) => {
      at += ms
    },
  }
}

/** Who ends what was opened: the test, or whoever runs the cases without one. */
export type WhenOver = (end: () => void) => void

/** A port of its own, closed with the test; where a simulator will be, before it is made. */
export async function openPort(
  whenOver: WhenOver = onTestFinished,
): Promise<{ port: number; answer: (simulator: Pick<Simulator, 'fetch'>) => void }> {
  let answering: Pick<Simulator, 'fetch'> | null = null
  const server = serverFor((request) => {
    if (!answering) throw new Error('nobody answers on this port yet')
    return answering.fetch(request)
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  whenOver(() => {
    server.close()
    server.closeAllConnections()
  })
  return {
    port: (server.address() as AddressInfo).port,
    answer: (simulator) => {
      answering = simulator
    },
  }
}

/** A port for a provider's stand-in, the world that its adapter lives in, and every message that it posts. */
export async function openStandIn(name: ProviderId, clock: Clock, whenOver: WhenOver = onTestFinished) {
  const { port, answer } = await openPort(whenOver)
  const base = `http://127.0.0.1:${port}/${name}`
  const letters: Letter[] = []
  const post: typeof fetch = async (_url, init) => {
    letters.push({ raw: Buffer.from(String(init?.body)), headers: new Headers(init?.headers) })
    return new Response(null, { status: 200 })
  }
  const world: PaymentWorld = { fetch, now: clock.now, alsoTrusted: [`127.0.0.1:${port}`] }
  return {
    ...{ base, letters, world, answer },
    options: { dataDir: null, baseUrl: base, hookUrl: `http://app.test/hooks/${name}`, now: clock.now, fetch: post },
    account: { base, livemode: false, alsoTrusted: world.alsoTrusted },
  }
}

/** Small, because some cases wait for an answer that never comes; large enough for a busy machine to give the others. */
export const shortLimits = { writeMs: 1_500, readMs: 5_000 }

/** A port on which certainly nobody listens. */
export async function closedPort(): Promise<number> {
  const server = serverFor(() => Promise.reject(new Error('closed')))
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  server.close()
  await once(server, 'close')
  return port
}

let made = 0
let run = ''
/** Ids that repeat in no test: `attempt-7`. */
export function nextId(kind: string): string {
  made += 1
  return `${kind}-${run}${made}`
}

/** At a real provider ids must not repeat over runs either: from here on this name is in all of them. */
export function nameRun(name: string): void {
  run = `${name}-`
}

export const price: Satang = satang(54_000n)

export function wishFor(
  clock: Clock,
  method: PaymentMethod,
  more: Partial<CreatePaymentInput> = {},
): CreatePaymentInput {
  return {
    attemptId: nextId('attempt'),
    orderId: nextId('order'),
    amount: price,
    currency: 'THB',
    method,
    returnUrl: 'http://localhost:3000/pay/back/0123456789abcdef',
    deadline: new Date(clock.now().getTime() + 30 * 60_000),
    locale: 'th',
    buyer: {},
    description: 'order at Yaan',
    ...more,
  }
}

export function refundOf(paymentRef: string, amount = satang(6_000n), more: Partial<RefundInput> = {}): RefundInput {
  return { refundId: nextId('refund'), paymentRef, amount, reason: 'broken on the way', ...more }
}

export function contextAt(clock: Clock, signal = new AbortController().signal): WriteContext {
  return { operationId: nextId('operation'), submittedAt: clock.now(), signal }
}

export const patient = () => new AbortController().signal
