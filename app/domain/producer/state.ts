import type { Purpose } from '../consent/text.ts'

/** Where a maker stands, in one word. */
export type MakerState = 'public' | 'asked_no' | 'withdrawn' | 'waiting'

interface Seen {
  readonly consents: readonly Purpose[]
  readonly withdrawnAt: Date | null
  /** How many decisions were ever recorded. */
  readonly decisions: number
}

/** In the shop, or why not. */
export function makerState({ consents, withdrawnAt, decisions }: Seen): MakerState {
  if (consents.includes('shop')) return 'public'
  if (withdrawnAt) return 'withdrawn'
  return decisions > 0 ? 'asked_no' : 'waiting'
}
