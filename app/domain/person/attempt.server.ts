import { db } from '#app/lib/database.server.ts'
import { digest } from '#app/lib/secret.server.ts'

/** At most `most` attempts under a key within a window that begins with the first of them. */
export interface Limit {
  readonly what: string
  /** Whose attempts are counted: an address on the net or an e-mail address. Kept only as its digest. */
  readonly who: string
  readonly most: number
  readonly windowSeconds: number
}

const minute = 60

/** What may be tried how often. A letter costs somebody's patience, a guess costs safety. */
export const limits = {
  codeAgain: (email: string): Limit => ({ what: 'code-again', who: email, most: 1, windowSeconds: minute }),
  codes: (email: string): Limit => ({ what: 'codes', who: email, most: 6, windowSeconds: 60 * minute }),
  codesFrom: (address: string): Limit => fromAddress('codes-from', address, { most: 30, windowSeconds: 60 * minute }),
  guesses: (email: string): Limit => ({ what: 'guesses', who: email, most: 10, windowSeconds: 15 * minute }),
  guessesFrom: (address: string): Limit =>
    fromAddress('guesses-from', address, { most: 60, windowSeconds: 15 * minute }),
  challengesFrom: (address: string): Limit =>
    fromAddress('challenges-from', address, { most: 120, windowSeconds: 15 * minute }),
  passkeysFrom: (address: string): Limit =>
    fromAddress('passkeys-from', address, { most: 60, windowSeconds: 15 * minute }),
  collectCodes: (fulfilmentId: string): Limit => ({
    ...{ what: 'collect-codes', who: fulfilmentId, most: 10, windowSeconds: 15 * minute },
  }),
} as const

/**
 * Counts one attempt under each limit, for all web processes together. Answers the seconds to wait when one of them is
 * used up, else null. Attempts beyond a limit do not lengthen the wait.
 */
export async function takeAttempt(of: readonly Limit[], now = new Date()): Promise<number | null> {
  await sweep(now.getTime())
  const waits = await Promise.all(of.map((limit) => count(limit, now.getTime())))
  const longest = Math.max(0, ...waits)
  return longest > 0 ? longest : null
}

const day = 24 * 60 * 60 * 1000
const betweenSweepsMs = 60_000
let sweptAt = Number.NEGATIVE_INFINITY

/** What counts for no limit any more is forgotten, once a minute in each process: it reads the whole table. */
async function sweep(now: number): Promise<void> {
  if (Math.abs(now - sweptAt) < betweenSweepsMs) return
  sweptAt = now
  await db.rateLimit.deleteMany({ where: { lastRequest: { lt: BigInt(now - day) } } })
}

async function count(limit: Limit, now: number): Promise<number> {
  const key = `${limit.what} ${digest(limit.who)}`
  const passed = now - limit.windowSeconds * 1000
  const [row] = await db.$queryRaw<{ count: number; begun: bigint }[]>`
    insert into "RateLimit" as held (id, key, count, "lastRequest")
    values (${crypto.randomUUID()}::uuid, ${key}, 1, ${now})
    on conflict (key) do update set
      count = case when held."lastRequest" <= ${passed} then 1 else least(held.count + 1, ${limit.most + 1}) end,
      "lastRequest" = case when held."lastRequest" <= ${passed} then ${now} else held."lastRequest" end
    returning count, "lastRequest" as begun`
  if (!row || row.count <= limit.most) return 0
  return Math.max(1, Math.ceil((Number(row.begun) - passed) / 1000))
}

/** Somebody with IPv6 has a whole /64 to themselves: count it as one. */
export function fromAddress(what: string, address: string, rest: Pick<Limit, 'most' | 'windowSeconds'>): Limit {
  return { what, who: netOf(address), ...rest }
}

/** What of an address stands for one visitor. */
export function netOf(address: string): string {
  return address.includes(':') ? expanded(address).slice(0, 4).join(':') : address
}

function expanded(address: string): string[] {
  const [head = '', tail] = address.toLowerCase().split('::')
  const before = head.split(':').filter(Boolean)
  if (tail === undefined) return before
  const after = tail.split(':').filter(Boolean)
  return [...before, ...Array<string>(Math.max(0, 8 - before.length - after.length)).fill('0'), ...after]
}
