import type { PaymentWorld } from '#integrations/payments/contract.ts'
import { createStripe } from '#integrations/payments/stripe/index.ts'
import { stripeSettings } from '#integrations/payments/stripe/settings.ts'
import { createStripeSimulator, demoKeys, type SeenCall, type Switches } from '#integrations/simulators/stripe/index.ts'
import { createClock, openPort } from './bench.ts'
import type { Letter } from './gateway-cases.ts'

/** Small, because some cases wait for an answer that never comes. */
const shortLimits = { writeMs: 400, readMs: 400 }

/** Stripe's stand-in on a real port, our adapter in front of it, and every message that it sent. */
export async function openStripeBench(switches: Partial<Switches> = {}) {
  const clock = createClock()
  const { port, answer } = await openPort()
  const base = `http://127.0.0.1:${port}/stripe`
  const letters: Letter[] = []
  const simulator = createStripeSimulator({
    dataDir: null,
    baseUrl: base,
    hookUrl: 'http://app.test/hooks/stripe',
    now: clock.now,
    fetch: async (_url, init) => {
      letters.push({ raw: Buffer.from(String(init?.body)), headers: new Headers(init?.headers) })
      return new Response(null, { status: 200 })
    },
  })
  simulator.turn(switches)
  answer(simulator)
  const world: PaymentWorld = { fetch, now: clock.now, alsoTrusted: [`127.0.0.1:${port}`] }
  const settings = stripeSettings({
    base,
    settings: { secretKey: demoKeys.secret, webhookSecret: demoKeys.webhook },
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
    gateway: createStripe(settings, world, shortLimits),
    /** Requests that were carried out under a key, repeats left out: the second eye. */
    carriedOut: (path: string): readonly SeenCall[] =>
      simulator
        .journal()
        .filter((one) => one.method === 'POST' && one.path === path && !one.replayed && one.status === 200),
  }
}
