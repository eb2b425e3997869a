import { describe, expect, it } from 'vitest'
import { createTurnstile, TurnRefused } from '#app/domain/listing/turnstile.ts'

/** A gate whose turns are given by hand. */
function gateOf({ parallel = 1 } = {}) {
  let priority = 0
  const asked: number[] = []
  const answers: (number | Error)[] = []
  const gate = createTurnstile({
    parallel: () => parallel,
    priority: () => priority,
    patienceMs: 1000,
    take: async (from) => {
      asked.push(from)
      const answer = answers.shift() ?? 0
      if (answer instanceof Error) throw answer
      return answer
    },
  })
  return {
    asked,
    answers,
    enter: <T>(as: number, work: () => Promise<T>, signal?: AbortSignal) => {
      priority = as
      return gate(work, signal)
    },
  }
}

describe('the line before a gate', () => {
  it('lets the most urgent through first, then in order', async () => {
    const { enter } = gateOf()
    const order: string[] = []
    const calls = [
      enter(0, async () => void order.push('bulk 1')),
      enter(0, async () => void order.push('bulk 2')),
      enter(1, async () => void order.push('edit')),
      enter(3, async () => void order.push('withdrawal')),
    ]
    await Promise.all(calls)
    expect(order.slice(-1)).toEqual(['bulk 2'])
    expect(order.indexOf('withdrawal')).toBeLessThan(order.indexOf('edit'))
    expect(order.indexOf('edit')).toBeLessThan(order.indexOf('bulk 2'))
  })

  it('never has more inside than it may', async () => {
    const { enter } = gateOf({ parallel: 2 })
    let inside = 0
    let most = 0
    const work = async () => {
      inside += 1
      most = Math.max(most, inside)
      await new Promise((next) => setImmediate(next))
      inside -= 1
    }
    await Promise.all(Array.from({ length: 20 }, () => enter(0, work)))
    expect(most).toBe(2)
  })

  it('asks anew for an urgent one instead of waiting the time that a bulk was told', async () => {
    const { enter, answers, asked } = gateOf()
    answers.push(900)
    const bulk = enter(0, async () => 'bulk')
    await new Promise((next) => setImmediate(next))
    expect(await enter(2, async () => 'stock')).toBe('stock')
    expect(asked.slice(0, 2)).toEqual([0, 2])
    expect(await bulk).toBe('bulk')
  })

  it('refuses a wait that nobody sits through, and goes on with the next', async () => {
    const { enter, answers } = gateOf()
    answers.push(3_600_000)
    const refused = enter(0, async () => 'never')
    const next = enter(0, async () => 'next')
    await expect(refused).rejects.toBeInstanceOf(TurnRefused)
    expect(await next).toBe('next')
  })

  it('loses only the one whose turn could not be asked for', async () => {
    const { enter, answers } = gateOf()
    answers.push(new Error('no database'))
    const lost = enter(0, async () => 'never')
    const next = enter(0, async () => 'next')
    await expect(lost).rejects.toThrow('no database')
    expect(await next).toBe('next')
  })

  it('lets somebody leave the line', async () => {
    const { enter, answers } = gateOf()
    answers.push(200)
    const leaving = new AbortController()
    const gone = enter(0, async () => 'never', leaving.signal)
    leaving.abort(new Error('stopped'))
    await expect(gone).rejects.toThrow('stopped')
    expect(await enter(0, async () => 'next')).toBe('next')
  })
})
