import type { PaymentWorld } from '#integrations/payments/contract.ts'
import { createOmise } from '#integrations/payments/omise/index.ts'
import { omiseSettings } from '#integrations/payments/omise/settings.ts'
import { createOmiseTransfers } from '#integrations/payments/omise/transfers.ts'
import { createOmiseSimulator, demoKeys, type Seen, type Switches } from '#integrations/simulators/omise/index.ts'
import { createClock, openPort } from './bench.ts'

export interface Letter {
  readonly raw: Uint8Array
  readonly headers: Headers
}

/** Small, because some cases wait for an answer that never comes. */
export const shortLimits = { writeMs: 400, readMs: 400 }

/** Omise's stand-in on a real port, our adapter in front of it, and every message that it sent. */
export async function openOmiseBench(switches: Partial<Switches> = {}) {
  const clock = createClock()
  const { port, answer } = await openPort()
  const base = `http://127.0.0.1:${port}/omise`
  const letters: Letter[] = []
  const simulator = createOmiseSimulator({
    dataDir: null,
    baseUrl: base,
    hookUrl: 'http://app.test/hooks/omise',
    now: clock.now,
    switches,
    fetch: async (_url, init) => {
      letters.push({ raw: Buffer.from(String(init?.body)), headers: new Headers(init?.headers) })
      return new Response(null, { status: 200 })
    },
  })
  answer(simulator)
  const world: PaymentWorld = { fetch, now: clock.now, alsoTrusted: [`127.0.0.1:${port}`] }
  const settings = omiseSettings({
    base,
    settings: { ...demoKeys },
    livemode: false,
    alsoTrusted: world.alsoTrusted,
  })
  return {
    clock,
    base,
    simulator,
    letters,
    world,
    settings,
    gateway: createOmise(settings, world, shortLimits),
    rail: createOmiseTransfers(settings, world, shortLimits),
    /** Requests of one kind that were carried out, whatever the caller saw: the second eye. */
    carriedOut: (call: string): readonly Seen[] => simulator.requests().filter((one) => one.call === call && one.done),
  }
}
