/** Work that a person does at a partner without an API: what shall stand there, and what somebody says stands there. */
import type { Shop } from './world.ts'

/** An item as a person puts it up over there. */
export interface HandRow {
  readonly title: string
  readonly story: string
  /** Satang, as text: JSON has no such number. */
  readonly price: string
  readonly units: number
  readonly photoUrls: readonly string[]
  readonly page: string
  readonly weightGrams: number | null
  /** False: it stays there, but cannot be bought. */
  readonly shown: boolean
}

export interface HandItem {
  readonly ourId: string
  /** What shall stand there; null: nothing. Differs from `there` while somebody still has to do it. */
  readonly wanted: HandRow | null
  /** What a person has checked off; null: nothing. */
  readonly there: HandRow | null
  /** Why the last one could not be done, in that person's words. */
  readonly refused: string | null
  readonly changedAt: Date
}

/** Given to the adapter, never built by it. */
export interface Handwork {
  /** Says what shall stand there. When that differs from what does, a person is asked; what was asked before is replaced. */
  want(shop: Shop, ourId: string, row: HandRow | null): Promise<void>
  /** Null: never heard of. */
  read(shop: Shop, ourId: string): Promise<HandItem | null>
  /** What changed since (null: everything), oldest first. */
  list(shop: Shop, since: Date | null): Promise<readonly HandItem[]>
}

/** True when nobody has to do anything. What shall not be bought need not be put up first. */
export function isDone({ wanted, there }: Pick<HandItem, 'wanted' | 'there'>): boolean {
  if (!there) return !wanted?.shown
  return wanted !== null && JSON.stringify(inOrder(wanted)) === JSON.stringify(inOrder(there))
}

/** What a person has to do, or null. */
export function deedOf(item: Pick<HandItem, 'wanted' | 'there'>): 'put_up' | 'change' | 'take_down' | null {
  if (isDone(item)) return null
  if (!item.wanted) return 'take_down'
  return item.there ? 'change' : 'put_up'
}

/** The database keeps the names of a row in an order of its own. */
function inOrder({ title, story, price, units, photoUrls, page, weightGrams, shown }: HandRow): HandRow {
  return { title, story, price, units, photoUrls: [...photoUrls], page, weightGrams, shown }
}
