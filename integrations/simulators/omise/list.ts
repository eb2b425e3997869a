/** Their list: `limit` (20, at most 100), `offset`, `order`, `from` and `to` over the time of making. */
import { refuse } from './refusal.ts'

export function listOf<T extends { createdAt: number }>(
  all: readonly T[],
  query: URLSearchParams,
  view: (one: T) => Record<string, unknown>,
): Record<string, unknown> {
  const number = (name: string, otherwise: number) => {
    const value = Number(query.get(name) ?? otherwise)
    return Number.isInteger(value) && value >= 0 ? value : refuse('bad_request', `${name} is not a number`)
  }
  const limit = Math.min(number('limit', 20), 100)
  const offset = number('offset', 0)
  const order = query.get('order') ?? 'chronological'
  const from = momentOf(query.get('from'), 0)
  const to = momentOf(query.get('to'), Number.MAX_SAFE_INTEGER)
  // To the second, as they are told.
  const rows = all.filter(({ createdAt }) => {
    const second = Math.floor(createdAt / 1000) * 1000
    return second >= from && second <= to
  })
  if (order === 'reverse_chronological') rows.reverse()
  const data = rows.slice(offset, offset + limit).map(view)
  return {
    object: 'list',
    data,
    limit,
    offset,
    total: rows.length,
    order,
    from: query.get('from'),
    to: query.get('to'),
  }
}

function momentOf(text: string | null, otherwise: number): number {
  if (text === null) return otherwise
  const moment = Date.parse(text)
  return Number.isNaN(moment) ? refuse('bad_request', 'not a time') : moment
}
