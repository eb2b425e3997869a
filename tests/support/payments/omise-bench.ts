import { createOmise } from '#integrations/payments/omise/index.ts'
import { omiseSettings } from '#integrations/payments/omise/settings.ts'
import { createOmiseTransfers } from '#integrations/payments/omise/transfers.ts'
import { createOmiseSimulator, demoKeys, type Seen, type Switches } from '#integrations/simulators/omise/index.ts'
import { createClock, openStandIn, shortLimits, type WhenOver } from './bench.ts'

/** Omise's stand-in on a real port, our adapter in front of it, and every message that it sent. */
export async function openOmiseBench(switches: Partial<Switches> = {}, clock = createClock(), whenOver?: WhenOver) {
  const { base, letters, world, answer, options, account } = await openStandIn('omise', clock, whenOver)
  const simulator = createOmiseSimulator({ ...options, switches })
  answer(simulator)
  const settings = omiseSettings({ ...account, settings: { ...demoKeys } })
  return {
    ...{ clock, base, simulator, letters, world, settings },
    gateway: createOmise(settings, world, shortLimits),
    rail: createOmiseTransfers(settings, world, shortLimits),
    /** Requests of one kind that were carried out, whatever the caller saw: the second eye. */
    carriedOut: (call: string): readonly Seen[] => simulator.requests().filter((one) => one.call === call && one.done),
  }
}
