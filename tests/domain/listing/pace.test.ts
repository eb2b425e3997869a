import { beforeAll, describe, expect, it } from 'vitest'
import { db } from '#app/lib/database.server.ts'
import { startPacing } from '#tests/support/no-pace.ts'

/** The turns themselves, asked for as fast as several processes together would. Moments are the database's own. */

beforeAll(() => startPacing(db))

interface Quota {
  readonly most: number
  readonly minute?: number
  readonly bulk?: boolean
}

/** Zero or below when the turn was taken, else how long to wait. */
async function take({ most, minute, bulk = true }: Quota): Promise<number> {
  const [turn] = await db.$queryRaw<{ wait: number }[]>`
    select take_turn('tested', ${most}::int, 1, ${minute ?? null}::int, null, null, ${bulk}) as wait`
  return turn?.wait ?? 0
}

async function taken(quota: Quota, times: number, then = async () => {}): Promise<void> {
  for (let turns = 0; turns < times; ) {
    const wait = await take(quota)
    if (wait <= 0) {
      turns += 1
      await then()
    } else await new Promise((next) => setTimeout(next, wait))
  }
}

describe('a quota of so many a second', () => {
  it('is never passed in any second, by several at once', async () => {
    const moments = new Set<number>()
    const note = async () => {
      const [row] = await db.$queryRaw<{ left: Date[] }[]>`select "leftAt" as left from "PartnerPace"`
      for (const moment of row?.left ?? []) moments.add(moment.getTime())
    }
    await Promise.all([
      taken({ most: 20 }, 30, note),
      taken({ most: 20 }, 30, note),
      taken({ most: 20, bulk: false }, 30, note),
    ])
    const inOrder = [...moments].sort((a, b) => a - b)
    expect(inOrder.length).toBeGreaterThan(60)
    for (const [place, moment] of inOrder.entries())
      expect((inOrder[place + 20] ?? Number.POSITIVE_INFINITY) - moment).toBeGreaterThanOrEqual(1000)
  })

  it('lets an urgent call go before every bulk that waits', async () => {
    await taken({ most: 5, bulk: false }, 5)
    expect(await take({ most: 5, bulk: false })).toBeGreaterThan(0)
    const [urgent, bulk] = [await take({ most: 5, bulk: false }), await take({ most: 5 })]
    expect(bulk).toBeGreaterThan(urgent)
  })
})

describe('a quota of so many a minute', () => {
  it('leaves the last ones to those who are not bulk', async () => {
    const quota = { most: 1000, minute: 100 }
    await taken(quota, 98)
    expect(await take(quota)).toBeGreaterThan(30_000)
    await taken({ ...quota, bulk: false }, 2)
    expect(await take({ ...quota, bulk: false })).toBeGreaterThan(30_000)
  })
})
