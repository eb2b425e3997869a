import { it } from 'vitest'
import type { Switches } from '#integrations/simulators/omise/index.ts'
import { expectInvariants } from './invariants.ts'
import type { Spoil } from './spoil.ts'
import { openTown, type Town } from './town.ts'

/** One thing that can go wrong with a payment, and the story in which it does. */
export interface Fault {
  /** Begins with the number of the fault, as `tests/faults.md` lists it: `fault 12: …`. */
  readonly name: `fault ${number}: ${string}`
  readonly switches?: Partial<Switches>
  readonly alsoStripe?: boolean
  run(town: Town): Promise<void>
}

/** Tells one story over real HTTP; when it is over, what must hold about money holds. */
export async function tellFault({ switches, alsoStripe = false, run }: Fault, spoil: Spoil = {}): Promise<void> {
  const town = await openTown(switches, { alsoStripe, spoil })
  await run(town)
  await expectInvariants(town)
}

export function testFaults(faults: readonly Fault[]): void {
  for (const fault of faults) it(fault.name, () => tellFault(fault))
}
