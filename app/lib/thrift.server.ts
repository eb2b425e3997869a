import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

/**
 * Long work that makes much garbage and keeps little. The engine would rather let the heap grow to several times of what is
 * kept than collect, so for the while it may grow by 15 % only: for 100,000 products in three files that is some 30 MB
 * instead of 240, at the same speed. The engine reads this number anew at each collection (0 is its own judgement).
 */
export async function thriftily<T>(work: () => Promise<T>): Promise<T> {
  running += 1
  setFlagsFromString('--heap-growing-percent=15')
  // Measured from the next collection on, so there is one now.
  collect()
  try {
    return await work()
  } finally {
    running -= 1
    if (running === 0) setFlagsFromString('--heap-growing-percent=0')
  }
}

let running = 0

function collect(): void {
  setFlagsFromString('--expose-gc')
  runInNewContext('gc')()
}
