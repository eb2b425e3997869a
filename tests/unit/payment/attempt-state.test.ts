import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  type AttemptState,
  afterRead,
  afterWrite,
  aliveStates,
  isAlive,
  rankOf,
  type Step,
} from '#app/domain/payment/attempt-state.ts'
import type { ProviderState } from '#integrations/payments/contract.ts'

const states = [
  ...['created', 'submitting', 'unknown', 'awaiting_customer', 'processing', 'authorized'],
  ...['rejected', 'failed', 'expired', 'canceled', 'reversed', 'succeeded'],
] as AttemptState[]
const reads = [
  ...['pending', 'requires_customer', 'processing', 'authorized', 'succeeded'],
  ...['failed', 'expired', 'canceled', 'reversed'],
] as ProviderState[]
const writes = ['rejected', 'unknown', 'absent'] as const
const then = (now: AttemptState, step: Step) => (step.kind === 'to' ? step.state : now)

describe('a read', () => {
  it('never takes an attempt back', () => {
    for (const now of states)
      for (const seen of reads) {
        const next = then(now, afterRead(now, seen))
        expect(rankOf(next), `${now} saw ${seen}`).toBeGreaterThanOrEqual(rankOf(now))
      }
  })
  it('never undoes a success', () => {
    for (const seen of reads) expect(then('succeeded', afterRead('succeeded', seen))).toBe('succeeded')
  })
  it('of a success is believed in every state', () => {
    for (const now of states) expect(then(now, afterRead(now, 'succeeded'))).toBe('succeeded')
  })
  it('does not turn one end into another but a late success', () => {
    for (const end of ['rejected', 'failed', 'expired', 'canceled', 'reversed'] as const)
      for (const seen of reads)
        expect(['succeeded', end], `${end} saw ${seen}`).toContain(then(end, afterRead(end, seen)))
  })
  it('that is old is told apart from one that says nothing new', () => {
    expect(afterRead('processing', 'requires_customer')).toEqual({ kind: 'stale' })
    expect(afterRead('processing', 'processing')).toEqual({ kind: 'same' })
  })
})

describe('the outcome of the call', () => {
  it('adds nothing once the object was seen', () => {
    for (const now of states.filter((state) => rankOf(state) >= 2))
      for (const outcome of writes) expect(afterWrite(now, outcome)).toEqual({ kind: 'same' })
  })
  it('that is unknown is no failure', () => {
    expect(afterWrite('submitting', 'unknown')).toEqual({ kind: 'to', state: 'unknown' })
    expect(afterWrite('unknown', 'unknown')).toEqual({ kind: 'same' })
  })
  it('ends an attempt when it was refused, or proved not to be there', () => {
    expect(afterWrite('submitting', 'rejected')).toEqual({ kind: 'to', state: 'rejected' })
    expect(afterWrite('unknown', 'absent')).toEqual({ kind: 'to', state: 'rejected' })
  })
})

describe('any story of reads and outcomes', () => {
  const words = fc.array(fc.constantFrom(...reads, ...writes), { maxLength: 12 })
  const told = (story: readonly (ProviderState | (typeof writes)[number])[], from: AttemptState = 'submitting') =>
    story.reduce<AttemptState>((now, word) => {
      const isWrite = word === 'rejected' || word === 'unknown' || word === 'absent'
      return then(now, isWrite ? afterWrite(now, word) : afterRead(now, word))
    }, from)
  const always = (holds: (story: Parameters<typeof told>[0]) => void) =>
    fc.assert(
      fc.property(words, (story) => void holds(story)),
      { seed: 20261121, numRuns: 2_000 },
    )

  it('ends in success exactly when one was read', () => {
    always((story) => expect(told(story) === 'succeeded').toBe(story.includes('succeeded')))
  })
  it('told twice is the same story', () => {
    always((story) => expect(told(story, told(story))).toBe(told(story)))
  })
  it('comes as far in any order of its reads', () => {
    always((story) => {
      const seen = story.filter((word) => reads.includes(word as ProviderState))
      expect(rankOf(told([...seen].reverse()))).toBe(rankOf(told(seen)))
    })
  })
})

it('knows which attempts keep others away', () => {
  expect(states.filter(isAlive)).toEqual([...aliveStates])
})
