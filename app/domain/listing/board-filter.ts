import { isId } from '#app/lib/id.ts'
import type { ListingState } from './state.ts'

/** What of the board is looked at, as it stands in the page's address. Browser-safe. */

export const boardStates = [
  'needs_you',
  'refused',
  'drifted',
  'waiting',
  'on_its_way',
  'in_review',
  'live',
  'hidden',
  'gone',
] as const satisfies readonly ListingState[]

/** `absent`: goods that could stand there and do not. */
export type BoardState = ListingState | 'absent'

export interface BoardFilter {
  /** Part of a product's name. */
  readonly q: string
  readonly partner: string | null
  readonly state: BoardState | null
  readonly makerId: string | null
  /** Only what does not go on without a person. */
  readonly needs: boolean
}

/** Reads an address; what makes no sense in it is as if it were not there. */
export function readBoardFilter(query: URLSearchParams): BoardFilter {
  const state = query.get('state')
  const makerId = query.get('maker')
  return {
    q: (query.get('q') ?? '').trim().slice(0, 100),
    partner: query.get('partner') || null,
    state: state === 'absent' ? 'absent' : (boardStates.find((one) => one === state) ?? null),
    makerId: makerId && isId(makerId) ? makerId : null,
    needs: query.has('needs'),
  }
}

/** The same as an address, with changes. Without a page: a changed look begins at the first. */
export function boardQuery(filter: BoardFilter, change: Partial<BoardFilter> = {}): URLSearchParams {
  const { q, partner, state, makerId, needs } = { ...filter, ...change }
  return new URLSearchParams({
    ...(q ? { q } : {}),
    ...(partner ? { partner } : {}),
    ...(state ? { state } : {}),
    ...(makerId ? { maker: makerId } : {}),
    ...(needs ? { needs: '' } : {}),
  })
}
