/** Small turnstiles inside one process. Across processes the queue and its locks do the same work. */

/** Work waits for its turn. A gate may refuse instead, by throwing, or because the signal was aborted meanwhile. */
export type Gate = <T>(work: () => Promise<T>, signal?: AbortSignal) => Promise<T>

/** At most `parallel` pieces of work at once; the rest wait in line. */
export function createGate(parallel: number): Gate {
  const waiting: (() => void)[] = []
  let running = 0
  return async (work) => {
    if (running >= parallel) await new Promise<void>((go) => waiting.push(go))
    else running += 1
    try {
      return await work()
    } finally {
      const next = waiting.shift()
      if (next) next()
      else running -= 1
    }
  }
}

/** Work with the same key runs one after another; different keys do not wait for each other. */
export function createLanes(): <T>(key: string, work: () => Promise<T>) => Promise<T> {
  const lanes = new Map<string, Promise<unknown>>()
  return (key, work) => {
    const before = lanes.get(key) ?? Promise.resolve()
    const mine = before.then(work, work)
    const settled = mine.catch(() => undefined)
    lanes.set(key, settled)
    void settled.then(() => {
      if (lanes.get(key) === settled) lanes.delete(key)
    })
    return mine
  }
}
