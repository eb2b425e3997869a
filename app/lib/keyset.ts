import { isId } from './id.ts'

/**
 * Pages of a list that goes on, by the key of its rows (a moment and an id): each page begins where the other ended, so that
 * nothing is left out or shown twice when rows come and go meanwhile, and no page costs more than another. Browser-safe.
 */

/** Where a row stands in its list. */
export interface Mark {
  readonly at: Date
  readonly id: string
}

/** From which row on, and which way; null: from the beginning of the list. */
export type Turn = { readonly mark: Mark; readonly back: boolean } | null

export type Direction = 'asc' | 'desc'

/** One page, and the marks that lead to the page before it and after it; null: there is none. */
export interface Paged<Row> {
  readonly rows: readonly Row[]
  readonly before: string | null
  readonly after: string | null
}

/** What a page's address says of one of its lists. `name` tells lists of the same page apart. */
export function readTurn(query: URLSearchParams, name = ''): Turn {
  for (const back of [false, true]) {
    const mark = readMark(query.get(turnName(name, back)))
    if (mark) return { mark, back }
  }
  return null
}

/** The name of a turn in an address: `after`, `ended_before`. */
export function turnName(name: string, back: boolean): string {
  return [...(name ? [name] : []), back ? 'before' : 'after'].join('_')
}

function readMark(text: string | null): Mark | null {
  const [, moment, id] = /^([0-9a-z]{1,9})\.(.+)$/.exec(text ?? '') ?? []
  return moment && isId(id) ? { at: new Date(Number.parseInt(moment, 36)), id } : null
}

/** A turn to the page that begins with this row, wherever it stands in its list. */
export function startingAt({ at }: Mark): string {
  return spell({ at: new Date(at.getTime() - 1), id: 'ffffffff-ffff-ffff-ffff-ffffffffffff' })
}

function spell({ at, id }: Mark): string {
  return `${at.getTime().toString(36)}.${id}`
}

/** The part of a list that a page needs, in the words of the database. */
export interface Slice {
  /** One more than is shown: whether the list goes on. */
  readonly take: number
  /** Rows beyond the mark, by the column of the moment. */
  where<Field extends string>(field: Field): Beyond<Field>
  orderBy<Field extends string>(field: Field): [Record<Field, Direction>, { id: Direction }]
  /** The same, of a row that is there already. */
  has(row: Mark): boolean
}

type Past<Value> = { readonly gt: Value } | { readonly lt: Value }
type Beyond<Field extends string> = {
  OR?: (Record<Field, Past<Date>> | (Record<Field, Date> & { id: Past<string> }))[]
}

interface List<Row> {
  readonly turn: Turn
  readonly size: number
  /** How the list goes from its first row on. */
  readonly direction: Direction
  readonly markOf: (row: Row) => Mark
}

/**
 * Reads one page. `read` may ask several tables, each for the whole slice: what they answer is put in order together. A turn
 * back that reaches the beginning, or one to where nothing is left, shows the first page whole.
 */
export async function readPage<Row>(
  list: List<Row>,
  read: (slice: Slice) => Promise<readonly Row[]>,
): Promise<Paged<Row>> {
  const { turn, size, markOf } = list
  const back = turn?.back ?? false
  const direction = back ? opposite[list.direction] : list.direction
  const found = [...(await read(sliceOf(turn?.mark ?? null, direction, size + 1)))].sort((one, other) =>
    compare(markOf(one), markOf(other), direction),
  )
  const goesOn = found.length > size
  if (turn && (found.length === 0 || (back && !goesOn))) return readPage({ ...list, turn: null }, read)
  const rows = back ? found.slice(0, size).reverse() : found.slice(0, size)
  const [first, last] = [rows.at(0), rows.at(-1)]
  return {
    rows,
    before: first && (back ? goesOn : turn !== null) ? spell(markOf(first)) : null,
    after: last && (back || goesOn) ? spell(markOf(last)) : null,
  }
}

const opposite = { asc: 'desc', desc: 'asc' } as const

function sliceOf(mark: Mark | null, direction: Direction, take: number): Slice {
  const past = <Value>(value: Value): Past<Value> => (direction === 'asc' ? { gt: value } : { lt: value })
  return {
    take,
    where<Field extends string>(field: Field): Beyond<Field> {
      if (!mark) return {}
      // A computed name is not known to the compiler as the very field that it is.
      const at = <Value>(value: Value) => ({ [field]: value }) as Record<Field, Value>
      return { OR: [at(past(mark.at)), { ...at(mark.at), id: past(mark.id) }] }
    },
    orderBy<Field extends string>(field: Field) {
      return [{ [field]: direction } as Record<Field, Direction>, { id: direction }]
    },
    has: (row) => mark === null || compare(row, mark, direction) > 0,
  }
}

function compare(one: Mark, other: Mark, direction: Direction): number {
  const apart = one.at.getTime() - other.at.getTime() || (one.id < other.id ? -1 : one.id > other.id ? 1 : 0)
  return direction === 'asc' ? apart : -apart
}
