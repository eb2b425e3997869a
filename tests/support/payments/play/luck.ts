/** Chance that can be told again: the same number, the same luck. */
export interface Luck {
  /** 0 to below `count`. */
  below(count: number): number
  /** One of them; undefined when there is none. */
  oneOf<T>(all: readonly T[]): T | undefined
  /** True once in so many times. */
  oncePer(count: number): boolean
}

/** By mulberry32: small, and good enough to play with. */
export function luckOf(seed: number): Luck {
  let state = seed >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const below = (count: number) => Math.floor(next() * count)
  return { below, oneOf: (all) => all[below(all.length)], oncePer: (count) => below(count) === 0 }
}
