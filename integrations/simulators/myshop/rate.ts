/** Both limits that are told of MyShop hold here: 50 a second, 1,000 a minute, 5,000 an hour, per shop. */

const windows = [
  { ms: 1000, most: 50 },
  { ms: 60_000, most: 1000 },
  { ms: 3_600_000, most: 5000 },
] as const

export interface Rates {
  /** Counts a call; false when it is one too many. */
  take(shopId: number, at: number): boolean
  clear(): void
}

export function createRates(): Rates {
  const taken = new Map<number, number[]>()
  return {
    take(shopId, at) {
      const kept = (taken.get(shopId) ?? []).filter((one) => one > at - 3_600_000)
      const free = windows.every(({ ms, most }) => kept.filter((one) => one > at - ms).length < most)
      if (free) kept.push(at)
      taken.set(shopId, kept)
      return free
    },
    clear: () => taken.clear(),
  }
}
