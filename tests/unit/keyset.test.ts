import { describe, expect, it } from 'vitest'
import { type Direction, type Mark, readPage, readTurn, startingAt, type Turn } from '#app/lib/keyset.ts'

const id = (n: number) => `00000000-0000-7000-8000-${String(n).padStart(12, '0')}`
/** Twenty-five rows, three of each moment: the id decides between them. */
const rows: Mark[] = Array.from({ length: 25 }, (_, n) => ({ at: new Date(1_000 * Math.trunc(n / 3)), id: id(n) }))

/** A table that answers as the database does. */
function pageOf(table: readonly Mark[], turn: Turn, direction: Direction = 'asc') {
  return readPage<Mark>({ turn, size: 10, direction, markOf: (row: Mark) => row }, (slice) => {
    const [, { id: way }] = slice.orderBy('at')
    const sorted = table.filter(slice.has).sort((a, b) => a.at.getTime() - b.at.getTime() || (a.id < b.id ? -1 : 1))
    return Promise.resolve((way === 'asc' ? sorted : sorted.reverse()).slice(0, slice.take))
  })
}

const turnTo = (name: 'after' | 'before', mark: string | null) => readTurn(new URLSearchParams({ [name]: mark ?? '' }))
const numbers = (page: { rows: readonly Mark[] }) => page.rows.map(({ id: text }) => Number(text.slice(-3)))

describe('pages by key', () => {
  it.each(['asc', 'desc'] as const)('walk there and back (%s) over every row once', async (direction) => {
    const first = await pageOf(rows, null, direction)
    const second = await pageOf(rows, turnTo('after', first.after), direction)
    const third = await pageOf(rows, turnTo('after', second.after), direction)
    const all = [first, second, third].flatMap(numbers)
    const wanted = Array.from({ length: 25 }, (_, n) => n)
    expect(all).toEqual(direction === 'asc' ? wanted : wanted.toReversed())
    expect([first.before, third.after]).toEqual([null, null])
    const back = await pageOf(rows, turnTo('before', third.before), direction)
    expect(numbers(back)).toEqual(numbers(second))
    expect(numbers(await pageOf(rows, turnTo('before', back.before), direction))).toEqual(numbers(first))
  })

  it('leave nothing out and show nothing twice when rows come and go', async () => {
    const first = await pageOf(rows, null)
    const changed = [{ at: new Date(-5), id: id(900) }, ...rows.slice(5, 9), ...rows.slice(10)]
    expect(numbers(await pageOf(changed, turnTo('after', first.after)))).toEqual([
      10, 11, 12, 13, 14, 15, 16, 17, 18, 19,
    ])
  })

  it('show the first page whole when a turn back reaches the beginning, or nothing is left there', async () => {
    const first = await pageOf(rows, null)
    const few = await pageOf(rows, { mark: rows[4] as Mark, back: true })
    expect(numbers(few)).toEqual(numbers(first))
    expect(few.before).toBeNull()
    expect(numbers(await pageOf(rows, { mark: { at: new Date(1e9), id: id(1) }, back: false }))).toEqual(numbers(first))
    expect(await pageOf([], null)).toEqual({ rows: [], before: null, after: null })
  })

  it('begin with a row that somebody is led to', async () => {
    const page = await pageOf(rows, turnTo('after', startingAt(rows[12] as Mark)))
    expect(numbers(page)[0]).toBe(12)
  })

  it('take no turn from an address that is none', () => {
    for (const said of ['', '1', 'x.y', `zzzzzzzzzz.${id(1)}`, `1.${id(1)}'`]) expect(turnTo('after', said)).toBeNull()
    expect(readTurn(new URLSearchParams({ ended_before: `2s.${id(1)}` }), 'ended')).toEqual({
      mark: { at: new Date(100), id: id(1) },
      back: true,
    })
  })

  it('ask the database for rows of the same moment with a higher id, and of later moments', async () => {
    const asked: unknown[] = []
    await readPage(
      { turn: { mark: rows[3] as Mark, back: false }, size: 2, direction: 'asc', markOf: (row: Mark) => row },
      (slice) => {
        asked.push(slice.where('openedAt'), slice.orderBy('openedAt'), slice.take)
        return Promise.resolve(rows.slice(4, 6))
      },
    )
    expect(asked).toEqual([
      { OR: [{ openedAt: { gt: new Date(1_000) } }, { openedAt: new Date(1_000), id: { gt: id(3) } }] },
      [{ openedAt: 'asc' }, { id: 'asc' }],
      3,
    ])
  })
})
