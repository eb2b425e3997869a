/** What the benches of all shops share: the world, one way to the simulator, and adapters made in it, spoilt ones too. */
import type { Partner, World, WriteContext } from '#integrations/partners/contract.ts'
import { type AnotherChange, type CallKind, soon } from './bench.ts'
import type { Spoil, Tells } from './spoil.ts'
import { type Clock, createWorld, type TestWorld } from './world.ts'

export interface RoomPlan {
  readonly base: World['base']
  readonly clock: Clock
  readonly simulator: { fetch(request: Request): Promise<Response> }
  readonly tells: Tells
  /** Makes the adapter. Without `key` or `timeoutMs`: as in the settings. */
  readonly create: (world: World, change: Pick<AnotherChange, 'key' | 'timeoutMs'>) => Partner
  readonly spoil: Spoil | undefined
}

export interface Room {
  readonly world: TestWorld
  make(change?: AnotherChange): Partner
  reached(): number
  between(on: CallKind, act: () => void): void
  ctx(change?: Partial<WriteContext>): WriteContext
}

export function createRoom({ base, clock, simulator, tells, create, spoil }: RoomPlan): Room {
  const acts: { on: CallKind; act: () => void }[] = []
  let reached = 0
  const world = createWorld(
    base,
    async (input, init) => {
      const request = new Request(input, init)
      const kind = tells.kindOf(new URL(request.url), request.method)
      const next = acts.findIndex((one) => one.on === kind || one.on === 'any')
      if (next >= 0) acts.splice(next, 1)[0]?.act()
      reached += 1
      return simulator.fetch(request)
    },
    clock,
  )
  return {
    world,
    make({ world: changed = {}, ...change } = {}) {
      const sound: World = { ...world, ...changed }
      const given = { ...sound, ...spoil?.world?.(sound, tells) }
      const partner = create(given, change)
      return spoil?.partner?.(partner, sound) ?? partner
    },
    reached: () => reached,
    between: (on, act) => void acts.push({ on, act }),
    ctx: (change = {}) => ({
      operation: 'job-1',
      firstTriedAt: clock.now(),
      attempt: 1,
      known: null,
      signal: soon(),
      ...change,
    }),
  }
}

/** For a simulator that must not reach anybody. */
export async function refuseNetwork(): Promise<Response> {
  throw new Error('no network in tests')
}
