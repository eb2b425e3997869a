import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { unitsOffered } from '#app/domain/listing/units.ts'
import {
  type Answer,
  arrive,
  askFor,
  buy,
  change,
  createModel,
  look,
  type Model,
  type Order,
  round,
  stock,
  write,
} from '#tests/support/stock-model.ts'

/** Thousands of stories over the rules alone; tests/domain/sale/in-step tells some of them to the real code. */

const runs = Number(process.env.IN_STEP_MODEL_RUNS ?? 3000)
const platforms = 4

interface Turn {
  readonly do: 'pay' | 'cancel' | 'cancel_lost' | 'ship'
  readonly pick: number
}
type Step =
  | { readonly do: 'buy'; readonly at: number; readonly units: number; readonly paid: boolean; readonly lateS: number }
  | Turn
  | { readonly do: 'ask'; readonly pick: number }
  | { readonly do: 'arrive'; readonly pick: number }
  | { readonly do: 'round'; readonly at: number }
  | { readonly do: 'look'; readonly at: number }
  | { readonly do: 'write'; readonly at: number; readonly answer: Answer }
  | { readonly do: 'stock'; readonly units: number }
  | { readonly do: 'wait'; readonly seconds: number }

const at = fc.integer({ min: 0, max: platforms - 1 })
const units = fc.integer({ min: 1, max: 3 })
const buying = fc.record({
  ...{ do: fc.constant('buy' as const), at, units, paid: fc.boolean() },
  lateS: fc.constantFrom(0, 0, 10, 25),
})
const turning = fc.record({
  do: fc.constantFrom('pay' as const, 'cancel' as const, 'cancel_lost' as const, 'ship' as const),
  pick: fc.nat(30),
})
const answer = fc.constantFrom<Answer>('ok', 'ok', 'ok', 'lost_before', 'lost_after', 'dies_before', 'dies_after')
const noise: fc.Arbitrary<Step> = fc.oneof(
  { weight: 4, arbitrary: buying },
  { weight: 3, arbitrary: turning },
  { weight: 5, arbitrary: fc.record({ do: fc.constantFrom('ask' as const, 'arrive' as const), pick: fc.nat(30) }) },
  { weight: 5, arbitrary: fc.record({ do: fc.constantFrom('look' as const, 'look' as const, 'round' as const), at }) },
  { weight: 5, arbitrary: fc.record({ do: fc.constant('write' as const), at, answer }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('stock' as const), units: fc.integer({ min: -3, max: 4 }) }) },
  {
    weight: 3,
    arbitrary: fc.record({ do: fc.constant('wait' as const), seconds: fc.constantFrom(0, 1, 20, 50, 300) }),
  },
)
const beginning = fc.record({ stock: fc.integer({ min: 0, max: 8 }), buffer: fc.constantFrom(0, 0, 1, 2) })
const settings = { numRuns: runs, seed: 20261121 }

describe('one pool on four platforms', () => {
  it('through orders, lags, lost answers and deaths: nothing is offered twice, and all come into step', () => {
    fc.assert(
      fc.property(fc.array(noise, { minLength: 5, maxLength: 60 }), beginning, (steps, given) => {
        const model = createModel(platforms, given)
        for (const step of steps) {
          take(model, step)
          pass(model, 1)
        }
        comeToRest(model)
        expectInStep(model)
      }),
      settings,
    )
  })

  it('never sells more than there is while every platform is in step before the next buyer comes', () => {
    const quiet = fc.oneof({ weight: 3, arbitrary: buying }, { weight: 2, arbitrary: turning })
    fc.assert(
      fc.property(fc.array(quiet, { minLength: 5, maxLength: 30 }), beginning, (steps, given) => {
        const model = createModel(platforms, given)
        for (const step of steps) {
          take(model, step)
          comeToRest(model)
          expectInStep(model)
          expect([...model.known.values()].every(({ moved }) => moved.short === 0)).toBe(true)
        }
      }),
      { ...settings, numRuns: Math.ceil(runs / 10) },
    )
  })

  it('with a buffer: as many buyers at once elsewhere as are kept back still get theirs', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 6 }), (buffer, extra) => {
        const model = createModel(2, { stock: buffer + extra, buffer })
        const [one, other] = model.platforms
        // The second platform is told nothing yet and sells all it shows, while the first sells what is kept back.
        const there = Math.min(buffer, one?.shown ?? 0)
        for (let n = 0; n < there; n += 1) buy(model, { at: 0, units: 1, paid: true, lateS: 0 })
        for (let n = other?.shown ?? 0; n > 0; n -= 1) buy(model, { at: 1, units: 1, paid: true, lateS: 0 })
        comeToRest(model)
        expect([...model.known.values()].every(({ moved }) => moved.short === 0)).toBe(true)
      }),
      { numRuns: 100, seed: 20261121 },
    )
  })
})

function take(model: Model, step: Step): void {
  if (step.do === 'buy') buy(model, step)
  else if (step.do === 'ask') turn(model, step.pick, null, (order) => askFor(model, order))
  else if (step.do === 'arrive') arrive(model, step.pick)
  else if (step.do === 'round') round(model, step.at)
  else if (step.do === 'look') look(model, step.at)
  else if (step.do === 'write') write(model, step.at, step.answer)
  else if (step.do === 'stock') stock(model, step.units)
  else if (step.do === 'wait') pass(model, step.seconds)
  else turnOrder(model, step)
}

function turnOrder(model: Model, step: Turn): void {
  if (step.do === 'pay') turn(model, step.pick, ['awaiting_payment'], (order) => change(model, order, 'to_ship', true))
  else if (step.do === 'ship') turn(model, step.pick, ['to_ship'], (order) => change(model, order, 'shipped', true))
  else
    turn(model, step.pick, ['awaiting_payment', 'to_ship'], (order) =>
      change(model, order, 'cancelled', step.do === 'cancel'),
    )
}

function turn(model: Model, pick: number, from: readonly string[] | null, then: (order: Order) => void): void {
  const order = model.orders[model.orders.length === 0 ? 0 : pick % model.orders.length]
  if (order && (!from || from.includes(order.state))) then(order)
}

function pass(model: Model, seconds: number): void {
  model.now = new Date(model.now.getTime() + seconds * 1000)
}

function comeToRest(model: Model): void {
  while (model.reads.length > 0) arrive(model, 0)
  for (let n = 0; n < 4; n += 1) {
    pass(model, 61)
    for (const [at] of model.platforms.entries()) round(model, at)
    for (const [at] of model.platforms.entries()) {
      look(model, at)
      write(model, at, 'ok')
    }
  }
}

function expectInStep(model: Model): void {
  const known = [...model.known.values()]
  const sum = (of: 'reserved' | 'taken' | 'short') => known.reduce((all, { moved }) => all + moved[of], 0)
  const { pool, arrived, buffer } = model
  expect(model.wrongs).toEqual([])
  expect(pool).toEqual({ onHand: arrived - sum('taken'), reserved: sum('reserved') })
  expect(known.length).toBe(model.orders.length)
  for (const order of model.orders) {
    const { version, moved } = model.known.get(order.id) ?? {}
    expect(version?.state).toBe(order.state)
    const gone = order.state === 'cancelled' ? 0 : order.units
    if (moved && order.state !== 'shipped') expect(moved.reserved + moved.taken + moved.short).toBe(gone)
  }
  if (sum('short') > 0) expect(pool.onHand - pool.reserved).toBe(0)
  const offer = unitsOffered(pool, { buffer, oneOfAKind: false })
  expect(model.platforms.map(({ shown }) => shown)).toEqual(model.platforms.map(() => offer))
}
