/** The world around an adapter under test: a clock that only moves when told, tokens and notes in memory, a log to look into. */
import { createLanes } from '#integrations/gate.ts'
import {
  type CallLog,
  type Memory,
  type Shop,
  type Tokens,
  type Vault,
  VaultSaveError,
  type World,
} from '#integrations/partners/contract.ts'
import { createHandwork, type TestHandwork } from './handwork.ts'

export interface Clock {
  now(): Date
  move(ms: number): void
}

export function createClock(start = '2026-11-20T03:00:00Z'): Clock {
  let at = Date.parse(start)
  return {
    now: () => new Date(at),
    move: (ms) => {
      at += ms
    },
  }
}

interface TestVault extends Vault {
  put(shop: Shop, tokens: Tokens): void
  /** How often a partner was asked for new tokens. */
  asked(): number
  failNextSave(): void
}

function createVault(): TestVault {
  const kept = new Map<string, Tokens>()
  const inLane = createLanes()
  let asked = 0
  let failing = false
  const stored = (shop: Shop): Tokens => {
    const tokens = kept.get(shop.id)
    if (!tokens) throw new Error(`no tokens for ${shop.id}`)
    return tokens
  }
  return {
    put: (shop, tokens) => void kept.set(shop.id, tokens),
    asked: () => asked,
    failNextSave: () => {
      failing = true
    },
    read: async (shop) => stored(shop),
    renew: (shop, seen, ask) =>
      inLane(shop.id, async () => {
        const now = stored(shop)
        if (now.access !== seen) return now
        asked += 1
        const renewed = await ask(now.refresh ?? '')
        if (failing) {
          failing = false
          throw new VaultSaveError('could not save')
        }
        kept.set(shop.id, renewed)
        return renewed
      }),
  }
}

interface TestMemory extends Memory {
  wipe(): void
  dump(): string
}

function createMemory(clock: Clock): TestMemory {
  const kept = new Map<string, { value: string; until: Date }>()
  return {
    get: async (shop, key) => {
      const note = kept.get(`${shop.id} ${key}`)
      return note && note.until > clock.now() ? note.value : null
    },
    put: async (shop, key, value, until) => void kept.set(`${shop.id} ${key}`, { value, until }),
    wipe: () => kept.clear(),
    dump: () => JSON.stringify([...kept]),
  }
}

export interface TestWorld extends World {
  readonly clock: Clock
  readonly vault: TestVault
  readonly memory: TestMemory
  readonly handwork: TestHandwork
  readonly logged: CallLog[]
  /** Pauses that were asked for, in milliseconds. */
  readonly slept: number[]
}

export function createWorld(base: World['base'], fetch: World['fetch'], clock: Clock = createClock()): TestWorld {
  const logged: CallLog[] = []
  const slept: number[] = []
  return {
    base,
    fetch,
    clock,
    now: clock.now,
    logged,
    slept,
    sleep: async (ms, signal) => {
      signal.throwIfAborted()
      slept.push(ms)
      clock.move(ms)
      await new Promise((next) => setImmediate(next))
    },
    log: (line) => void logged.push(line),
    vault: createVault(),
    memory: createMemory(clock),
    handwork: createHandwork(clock),
  }
}
