/** What stands between a listing and a partner, found before anything is sent. */
import type { Words } from './contract.ts'

export type ProblemCode =
  | 'missing'
  | 'not_chosen'
  | 'unknown_choice'
  | 'too_short'
  | 'too_long'
  | 'near_limit'
  | 'shortened'
  | 'too_few'
  | 'too_many'
  | 'too_small'
  | 'too_big'
  | 'not_whole_baht'
  | 'bad_format'
  | 'not_allowed'
  | 'not_public'
  | 'not_accepted'

export type Field =
  | 'id'
  | 'title'
  | 'story'
  | 'brand'
  | 'price'
  | 'stock'
  | 'weight'
  | 'size'
  | 'photos'
  | 'page'
  | 'category'
  | 'logistics'
  | 'location'
  | 'listing'
  | `photo:${number}`
  | `attribute:${string}`

export interface Problem {
  readonly field: Field
  readonly code: ProblemCode
  readonly found: string | number | null
  readonly limit: string | number | null
  /** A rule that we only assume warns; it does not block. */
  readonly weight: 'blocks' | 'warns'
  /** Ready for the volunteer's desk. */
  readonly say: Words
}
