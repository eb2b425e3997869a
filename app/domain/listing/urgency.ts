/** What goes before what on the way to the partners. Pure. */

/**
 * `withdrawal`: taken down because somebody may no longer be shown there · `stock`: units, so that nothing is sold twice ·
 * `edit`: one person changed one thing and may be looking · `bulk`: many at once, and what we do of our own accord.
 */
export type Urgency = 'withdrawal' | 'stock' | 'edit' | 'bulk'

const priorities: Readonly<Record<Urgency, number>> = { withdrawal: 3, stock: 2, edit: 1, bulk: 0 }

/** The queue's number for it: higher goes first. */
export function priorityOf(urgency: Urgency): number {
  return priorities[urgency]
}

/** The other way round; an unknown number is what it is at least. */
export function urgencyOf(priority: number): Urgency {
  if (priority >= priorities.withdrawal) return 'withdrawal'
  if (priority >= priorities.stock) return 'stock'
  return priority >= priorities.edit ? 'edit' : 'bulk'
}

/**
 * How many runs a worker keeps ready per platform, by the least urgency that each takes. A bulk fills the first kind only, so
 * an edit never waits for a free hand; edits leave one for stock and withdrawals.
 */
export const runsPerPlatform: readonly { readonly runs: number; readonly atLeast: number }[] = [
  { runs: 6, atLeast: priorities.bulk },
  { runs: 2, atLeast: priorities.edit },
  { runs: 2, atLeast: priorities.stock },
]

/** The same for reading sales: a round through a shop never keeps a sale waiting that was rung about. */
export const salesPerPlatform: typeof runsPerPlatform = [
  { runs: 1, atLeast: priorities.bulk },
  { runs: 2, atLeast: priorities.stock },
]
