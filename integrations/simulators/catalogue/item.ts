import type { Format } from './format.ts'
import type { Item } from './state.ts'

/** How an item stands: only approved ones are shown to people. */
export type Standing = 'approved' | 'pending' | 'disapproved' | 'expired'

export function standingOf(item: Item, { expiresAfterDays }: Format, now: number): Standing {
  const age = (now - item.refreshedAt) / 86_400_000
  if (expiresAfterDays !== null && age >= expiresAfterDays) return 'expired'
  if (item.verdict) return item.verdict
  if (item.image.state === 'failed' || item.issues.some(({ severity }) => severity === 'error')) return 'disapproved'
  return item.image.state === 'waiting' ? 'pending' : 'approved'
}
