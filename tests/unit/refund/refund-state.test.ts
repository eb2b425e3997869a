import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { nextRefund, type RefundEffect, type RefundMove, type RefundState } from '#app/domain/refund/refund-state.ts'

const move: fc.Arbitrary<RefundMove> = fc.oneof(
  fc.constantFrom<RefundMove>(
    { kind: 'approve', way: 'api' },
    { kind: 'approve', way: 'manual' },
    ...(['reject', 'submit', 'lose_sight', 'pay_by_hand'] as const).map((kind) => ({ kind })),
  ),
  fc
    .constantFrom('pending', 'requires_buyer', 'succeeded', 'failed', 'canceled')
    .map((state) => ({ kind: 'read', state }) as const),
)

function walk(moves: readonly RefundMove[]) {
  const path: { state: RefundState; effects: readonly RefundEffect[] }[] = [{ state: 'requested', effects: [] }]
  for (const one of moves) {
    const here = path.at(-1)?.state ?? 'requested'
    const step = nextRefund(here, one)
    if (step) path.push(step)
  }
  return path
}

const count = (path: ReturnType<typeof walk>, effect: RefundEffect) =>
  path.filter(({ effects }) => effects.includes(effect)).length

describe('a refund', () => {
  it('has left once for each time that it has come back, and once more when the buyer has it', () => {
    fc.assert(
      fc.property(fc.array(move, { maxLength: 30 }), (moves) => {
        const path = walk(moves)
        const end = path.at(-1)?.state
        const isOut = end === 'succeeded' || end === 'manual_done'
        expect(count(path, 'book_done') - count(path, 'book_back')).toBe(isOut ? 1 : 0)
      }),
      { seed: 2569 },
    )
  })

  it('is never sent nor paid before somebody agreed, and never after somebody refused', () => {
    fc.assert(
      fc.property(fc.array(move, { maxLength: 30 }), (moves) => {
        const path = walk(moves)
        const states = path.map(({ state }) => state)
        const agreed = states.findIndex((state) => state === 'approved' || state === 'manual_pending')
        const moved = states.findIndex(
          (state) => !['requested', 'rejected', 'approved', 'manual_pending'].includes(state),
        )
        if (moved >= 0) expect(agreed).toBeGreaterThanOrEqual(0)
        if (moved >= 0) expect(agreed).toBeLessThan(moved)
        if (states.includes('rejected')) expect(states.at(-1)).toBe('rejected')
      }),
      { seed: 2569 },
    )
  })

  it('asks a person whenever the provider could not do it', () => {
    fc.assert(
      fc.property(fc.array(move, { maxLength: 30 }), (moves) => {
        for (const { state, effects } of walk(moves))
          if (state === 'failed' || state === 'canceled') expect(effects).toContain('need_person')
      }),
      { seed: 2569 },
    )
  })

  it('takes no old answer for a new one', () => {
    expect(nextRefund('succeeded', { kind: 'read', state: 'pending' })).toBeNull()
    expect(nextRefund('failed', { kind: 'read', state: 'succeeded' })).toBeNull()
    expect(nextRefund('manual_done', { kind: 'read', state: 'failed' })).toBeNull()
    expect(nextRefund('pending', { kind: 'read', state: 'requires_buyer' })?.state).toBe('requires_buyer')
  })
})
