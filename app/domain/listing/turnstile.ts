import { setTimeout } from 'node:timers/promises'
import type { Gate } from '#integrations/gate.ts'

/** Who goes next through one platform's gate in this process. Knows no database and no platform. */

/** The wait for a turn is longer than anybody should sit through: nothing was sent, come back then. */
export class TurnRefused extends Error {
  override name = 'TurnRefused'
  readonly until: Date

  constructor(until: Date) {
    super('the quota is used up for now')
    this.until = until
  }
}

export interface TurnstileFacts {
  /** Calls at once. */
  readonly parallel: () => number
  /**
   * Takes a turn for a caller of this priority. Above zero: not yet, ask again after so many milliseconds. Zero or below: it was
   * taken, and may be used after so many milliseconds.
   */
  readonly take: (priority: number) => Promise<number>
  /** Of whoever calls now; higher goes first. */
  readonly priority: () => number
  /** A longer wait than this is refused. */
  readonly patienceMs: number
}

interface Waiting {
  readonly priority: number
  readonly go: () => void
  readonly refuse: (error: unknown) => void
}

/** One line before the gate, the most urgent first. Only its head asks for a turn, however many wait. */
export function createTurnstile({ parallel, take, priority, patienceMs }: TurnstileFacts): Gate {
  const line: Waiting[] = []
  let running = 0
  let isAsking = false
  let wake: () => void = () => undefined

  function enter(signal: AbortSignal | undefined): Promise<void> {
    return new Promise((resolve, reject) => {
      if (signal?.aborted) return reject(signal.reason)
      const leave = () => {
        const place = line.indexOf(mine)
        if (place >= 0) line.splice(place, 1)
        reject(signal?.reason)
      }
      const mine: Waiting = {
        priority: priority(),
        go: () => {
          signal?.removeEventListener('abort', leave)
          resolve()
        },
        refuse: (error) => {
          signal?.removeEventListener('abort', leave)
          reject(error)
        },
      }
      signal?.addEventListener('abort', leave, { once: true })
      const behind = line.findIndex((other) => other.priority < mine.priority)
      line.splice(behind < 0 ? line.length : behind, 0, mine)
      // A more urgent head need not wait for the time that was named to the one before.
      if (line[0] === mine) wake()
      void letThrough()
    })
  }

  async function letThrough(): Promise<void> {
    if (isAsking) return
    isAsking = true
    for (let head = line[0]; head && running < parallel(); head = line[0]) await ask(head)
    isAsking = false
  }

  /** A turn that was taken goes to whoever is the first by then. */
  async function ask(head: Waiting): Promise<void> {
    try {
      const wait = await take(head.priority)
      if (wait > patienceMs) drop(head).refuse(new TurnRefused(new Date(Date.now() + wait)))
      else if (wait > 0) await sleep(wait)
      else {
        if (wait < 0) await setTimeout(-wait)
        const first = line.shift()
        if (!first) return
        running += 1
        first.go()
      }
    } catch (error) {
      drop(head).refuse(error)
    }
  }

  function drop(head: Waiting): Waiting {
    const place = line.indexOf(head)
    if (place >= 0) line.splice(place, 1)
    return head
  }

  function sleep(ms: number): Promise<void> {
    return new Promise((resolve) => {
      const timer = globalThis.setTimeout(resolve, ms)
      wake = () => {
        clearTimeout(timer)
        resolve()
      }
    })
  }

  return async (work, signal) => {
    await enter(signal)
    try {
      return await work()
    } finally {
      running -= 1
      void letThrough()
    }
  }
}
