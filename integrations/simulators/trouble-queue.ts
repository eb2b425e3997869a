/** Troubles that were asked for and have not happened yet, in memory. The first that fits happens. */

interface Asked {
  /** How often; once when it is not told. */
  readonly times?: number
  /** Let this many calls pass first. */
  readonly after?: number
}

export interface TroubleQueue<Trouble extends Asked> {
  add(trouble: Trouble): void
  take(fits: (trouble: Trouble) => boolean): Trouble | null
  /** What is left of each. */
  list(): readonly Trouble[]
  clear(): void
}

export function createTroubleQueue<Trouble extends Asked>(): TroubleQueue<Trouble> {
  let queue: { trouble: Trouble; left: number; wait: number }[] = []
  return {
    add: (trouble) => void queue.push({ trouble, left: trouble.times ?? 1, wait: trouble.after ?? 0 }),
    take(fits) {
      const found = queue.find(({ trouble }) => fits(trouble))
      if (!found) return null
      if (found.wait > 0) {
        found.wait -= 1
        return null
      }
      found.left -= 1
      queue = queue.filter(({ left }) => left > 0)
      return found.trouble
    },
    list: () => queue.map(({ trouble, left, wait }) => ({ ...trouble, times: left, after: wait })),
    clear: () => {
      queue = []
    },
  }
}
