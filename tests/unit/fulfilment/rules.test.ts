import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  allThatIsLeft,
  type DeliveryWay,
  daysToAnswer,
  fulfilmentStates,
  lateSince,
  leftOf,
  mayStep,
  type Part,
  type Step,
  takeStep,
} from '#app/domain/fulfilment/rules.ts'

const partOf = (way: DeliveryWay, ...ordered: number[]): Part => ({
  state: 'reserved',
  way,
  goods: ordered.map((units, n) => ({ id: `line-${n}`, ordered: units, cancelled: 0, gone: 0 })),
})

function walk(part: Part, ...steps: Step[]): Part {
  return steps.reduce((now, step) => {
    const taken = takeStep(now, step)
    if (!taken.ok) throw new Error(JSON.stringify(taken.refusal))
    return taken.value
  }, part)
}

const some = fc.array(
  fc.record({ id: fc.constantFrom('line-0', 'line-1', 'line-9'), quantity: fc.integer({ min: -1, max: 4 }) }),
  {
    maxLength: 3,
  },
)
const anyStep: fc.Arbitrary<Step> = fc.oneof(
  fc.constantFrom<Step>({ do: 'confirm' }, { do: 'accept' }, { do: 'pack' }, { do: 'deliver' }),
  some.map((goods): Step => ({ do: 'hand_over', goods })),
  some.map((goods): Step => ({ do: 'cancel', goods })),
)

describe('a part of an order', () => {
  it('goes from paid to delivered, in several parcels', () => {
    const packed = walk(partOf('parcel', 3, 1), { do: 'confirm' }, { do: 'accept' }, { do: 'pack' })
    const some = walk(packed, { do: 'hand_over', goods: [{ id: 'line-0', quantity: 2 }] })
    expect(some.state).toBe('ready')
    expect(allThatIsLeft(some)).toEqual([
      { id: 'line-0', quantity: 1 },
      { id: 'line-1', quantity: 1 },
    ])
    const all = walk(some, { do: 'hand_over', goods: allThatIsLeft(some) })
    expect(all.state).toBe('handed_over')
    expect(walk(all, { do: 'deliver' }).state).toBe('delivered')
  })

  it('is delivered when it is collected', () => {
    const waiting = walk(partOf('pickup', 1), { do: 'confirm' }, { do: 'accept' }, { do: 'pack' })
    expect(walk(waiting, { do: 'hand_over', goods: allThatIsLeft(waiting) }).state).toBe('delivered')
  })

  it('has gone when what did not go is cancelled, and is cancelled when nothing went', () => {
    const half = walk(
      partOf('parcel', 2),
      { do: 'confirm' },
      { do: 'accept' },
      { do: 'pack' },
      {
        do: 'hand_over',
        goods: [{ id: 'line-0', quantity: 1 }],
      },
    )
    expect(walk(half, { do: 'cancel', goods: allThatIsLeft(half) }).state).toBe('handed_over')
    const none = walk(partOf('parcel', 2), { do: 'confirm' })
    expect(walk(none, { do: 'cancel', goods: allThatIsLeft(none) }).state).toBe('cancelled')
  })

  it('keeps its rules through any steps', () => {
    fc.assert(
      fc.property(
        fc.constantFrom<DeliveryWay>('parcel', 'pickup'),
        fc.tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 4 })),
        fc.array(anyStep, { maxLength: 25 }),
        (way, ordered, steps) => {
          let part = partOf(way, ...ordered)
          let isPaid = false
          for (const step of steps) {
            const taken = takeStep(part, step)
            if (!taken.ok) continue
            const rank = (state: Part['state']) => fulfilmentStates.indexOf(state)
            // It never goes back, and what is over stays so.
            expect(rank(taken.value.state)).toBeGreaterThanOrEqual(rank(part.state))
            expect(['delivered', 'cancelled']).not.toContain(part.state)
            part = taken.value
            isPaid ||= step.do === 'confirm'
            for (const one of part.goods) expect(leftOf(one)).toBeGreaterThanOrEqual(0)
            const left = allThatIsLeft(part).length
            const gone = part.goods.some((one) => one.gone > 0)
            if (gone) expect(isPaid).toBe(true)
            expect(part.state === 'handed_over' || part.state === 'delivered').toBe(left === 0 && gone)
            expect(part.state === 'cancelled').toBe(left === 0 && !gone)
          }
        },
      ),
      { numRuns: 500, seed: 20261121 },
    )
  })

  it('offers no step once it is over', () => {
    for (const state of ['delivered', 'cancelled'] as const)
      for (const step of ['confirm', 'accept', 'pack', 'hand_over', 'deliver', 'cancel'] as const)
        expect(mayStep({ state, way: 'parcel' }, step)).toBe(false)
  })
})

it('is late when nobody says yes for two days, and later for goods that are made to order', () => {
  const confirmedAt = new Date('2026-11-01T00:00:00Z')
  const after = (days: number) => new Date(confirmedAt.getTime() + days * 86_400_000)
  const part = { state: 'confirmed', confirmedAt, leadDays: 0 } as const
  expect(lateSince(part, after(1.9))).toBeNull()
  expect(lateSince(part, after(2))).toEqual(after(daysToAnswer))
  expect(lateSince({ ...part, state: 'preparing' }, after(4))).toBeNull()
  expect(lateSince({ ...part, state: 'preparing' }, after(5))).toEqual(after(5))
  expect(lateSince({ ...part, state: 'ready', leadDays: 10 }, after(14))).toBeNull()
  expect(lateSince({ ...part, state: 'delivered' }, after(99))).toBeNull()
})
