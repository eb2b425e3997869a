import type { Simulator } from '#integrations/simulators/simulator.ts'

/** Hands a simulator to an adapter as its network: no port, no patching. */
export function simulatedFetch(simulator: Pick<Simulator, 'fetch'>): typeof globalThis.fetch {
  return (input, init) => simulator.fetch(new Request(input, init))
}
