import { it } from 'vitest'
import type { Switches } from '#integrations/simulators/omise/index.ts'
import { expectInvariants } from './invariants.ts'
import { openTown, type Town } from './town.ts'

/** One thing that can go wrong with a payment, and the story in which it does. */
export interface Fault {
  readonly number: number
  readonly name: string
  readonly switches?: Partial<Switches>
  run(town: Town): Promise<void>
}

/** Each as a test over real HTTP; when the story is over, what must hold about money holds. */
export function testFaults(faults: readonly Fault[]): void {
  for (const { number, name, switches, run } of faults)
    it(`${number}: ${name}`, async () => {
      const town = await openTown(switches)
      await run(town)
      await expectInvariants(town)
    })
}
