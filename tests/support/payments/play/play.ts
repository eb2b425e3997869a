import fc from 'fast-check'
import { emptyDatabase } from '../../empty-database.ts'
import type { Spoil } from '../spoil.ts'
import { buyerMoves, type Move } from './buyers.ts'
import { endPlay } from './end.ts'
import { luckOf } from './luck.ts'
import { peopleMoves } from './people.ts'
import { providerMoves } from './providers.ts'
import { openStreet } from './street.ts'

/** One step of a play: what happens, and the luck with which it does. */
interface Step {
  readonly move: keyof typeof moves
  readonly luck: number
}

const second = 1_000
const minute = 60 * second
const hour = 60 * minute

const moves = {
  ...buyerMoves,
  ...providerMoves,
  ...peopleMoves,
  hear: ({ town }) => town.hear(),
  work: ({ work }) => work(),
  seconds: async ({ town }, luck) => town.clock.move((1 + luck.below(90)) * second),
  minutes: async ({ town }, luck) => town.clock.move((1 + luck.below(45)) * minute),
  days: async ({ town }, luck) => town.clock.move((1 + luck.below(96)) * hour),
} satisfies Record<string, Move>

/** How often each comes beside the others; once where it is not told. */
const often: Partial<Record<Step['move'], number>> = {
  ...{ place: 4, pay: 7, paid: 9, makerStep: 14, work: 10, hear: 5, seconds: 4, minutes: 3 },
  ...{ askBack: 5, decideRefund: 6, plan: 3, decidePayout: 5, banks: 4, trouble: 9, kill: 3, direct: 2, days: 3 },
}

const names = Object.keys(moves) as (keyof typeof moves)[]

/** Plays of so many steps; each begins with something to pay. */
export const plays = fc
  .array(
    fc.record({
      move: fc.oneof(...names.map((name) => ({ weight: often[name] ?? 1, arbitrary: fc.constant(name) }))),
      luck: fc.nat(),
    }),
    { minLength: 20, maxLength: 60 },
  )
  .map((steps): readonly Step[] => [{ move: 'place', luck: 1 }, { move: 'pay', luck: 2 }, ...steps])

/** Plays it over real HTTP on an empty database, lets everything come to rest, and looks whether all is as it must be. */
export async function play(steps: readonly Step[], spoil: Spoil = {}): Promise<void> {
  await emptyDatabase()
  const street = await openStreet(spoil)
  for (const { move, luck } of steps) await (moves[move] as Move)(street, luckOf(luck))
  await endPlay(street)
}
