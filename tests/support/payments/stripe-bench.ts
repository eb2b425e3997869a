import { createStripe } from '#integrations/payments/stripe/index.ts'
import { stripeSettings } from '#integrations/payments/stripe/settings.ts'
import { createStripeSimulator, demoKeys, type SeenCall, type Switches } from '#integrations/simulators/stripe/index.ts'
import { createClock, openStandIn, shortLimits, type WhenOver } from './bench.ts'

/** Stripe's stand-in on a real port, our adapter in front of it, and every message that it sent. */
export async function openStripeBench(switches: Partial<Switches> = {}, clock = createClock(), whenOver?: WhenOver) {
  const { base, letters, world, answer, options, account } = await openStandIn('stripe', clock, whenOver)
  const simulator = createStripeSimulator(options)
  simulator.turn(switches)
  answer(simulator)
  const keys = { secretKey: demoKeys.secret, webhookSecret: demoKeys.webhook }
  const settings = stripeSettings({ ...account, settings: keys })
  return {
    ...{ clock, base, simulator, letters, world, settings },
    gateway: createStripe(settings, world, shortLimits),
    /** Requests that were carried out under a key, repeats left out: the second eye. */
    carriedOut: (path: string): readonly SeenCall[] =>
      simulator
        .journal()
        .filter((one) => one.method === 'POST' && one.path === path && !one.replayed && one.status === 200),
  }
}
