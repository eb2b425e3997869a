import { checkEverything } from './check.ts'
import { type Held, holdRow, type Place } from './hold.ts'
import type { House, Process } from './house.ts'
import type { Call } from './outside.ts'

/** One moment of one story, in which one process is killed. */
export interface Step<Scene> {
  readonly name: string
  readonly victim: Process
  readonly stands: Place | Call
  /** Leads up to the moment. */
  readonly scene: (house: House) => Promise<Scene>
  /** What sets the process going. Whoever does it may never get an answer. */
  readonly act: (house: House, scene: Scene) => Promise<unknown>
  /** What people or providers do again who were not answered. */
  readonly again?: (house: House, scene: Scene) => Promise<unknown>
  /** How the story must end. */
  readonly ends: (house: House, scene: Scene) => Promise<void>
}

/** A step as the table holds it: what its story is about is its own business. */
export interface Told {
  readonly name: string
  readonly play: (house: House) => Promise<void>
}

/** Plays the step to its end, and looks at everything that must hold about money and goods. */
export function told<Scene>(step: Step<Scene>): Told {
  return {
    name: `${step.victim} killed: ${step.name}`,
    async play(house) {
      const scene = await step.scene(house)
      await dieAt(house, step, () => step.act(house, scene))
      await step.again?.(house, scene)
      await house.drain()
      await step.ends(house, scene)
      await house.drain()
      await checkEverything(house)
    },
  }
}

/** The process comes to where it stands, is killed there, and another one takes its place. */
export async function dieAt(
  house: House,
  { victim, stands }: { readonly victim: Process; readonly stands: Place | Call },
  act: () => Promise<unknown>,
): Promise<void> {
  const held = await hold(house, stands, victim)
  const acting = act().catch(() => 'not answered')
  try {
    await held.reached()
    await house.kill(victim)
  } finally {
    await held.letGo()
  }
  await acting
  await house.start(victim)
}

async function hold(house: House, stands: Place | Call, victim: Process): Promise<Held> {
  return 'call' in stands ? house.outside.hold(stands) : holdRow(stands, victim)
}
