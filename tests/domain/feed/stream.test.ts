import { expect, it } from 'vitest'
import { buildFeeds } from '#app/domain/feed/build.server.ts'
import { feedFiles } from '#app/domain/feed/file.ts'
import { db } from '#app/lib/database.server.ts'
import { makeFeedMaker } from '#tests/support/feed/goods.ts'
import { makeMany } from '#tests/support/feed/many.ts'
import { closeAfterwards, validated } from '#tests/support/feed/shop.ts'

closeAfterwards()

/** `npm run bench:feeds` takes 100,000, prints its figures and asks for the bound; the suite takes fewer and asks for the rows. */
const count = Number(process.env.FEED_PRODUCTS ?? 5_000)
const mostExtra = process.env.FEED_PRODUCTS ? 64 : Number.POSITIVE_INFINITY
const megabyte = 1024 * 1024

it(`${count} products are written with little memory, and every row is by the rules`, {
  timeout: 3_600_000,
}, async () => {
  const maker = await makeFeedMaker()
  // What a process needs once (code, connections, the engine's own warmth) is no memory of the goods.
  await makeMany(500, maker, 'WARM')
  for (let round = 0; round < 3; round += 1) await buildFeeds()
  await makeMany(count - 500, maker)

  const memory = watchMemory()
  const started = performance.now()
  expect(await buildFeeds()).toBe('built')
  const seconds = (performance.now() - started) / 1000
  const extra = memory.stop()

  const rows = await db.feedFile.findMany({ orderBy: { name: 'asc' } })
  say(
    `${count} products in ${rows.length} files: ${seconds.toFixed(1)} s, ${extra.toFixed(1)} MB of extra memory at most`,
  )
  for (const { name, bytes, packedBytes, items } of rows)
    say(
      `${name}: ${items} items, ${(bytes / megabyte).toFixed(1)} MB, packed ${(packedBytes / megabyte).toFixed(1)} MB`,
    )

  for (const { name } of feedFiles) {
    const reading = watchMemory()
    const { items, faults } = await validated(name)
    say(`${name}: read and validated with ${reading.stop().toFixed(1)} MB of extra memory`)
    expect(faults).toEqual([])
    expect(items).toBe(count)
  }
  expect(extra).toBeLessThan(mostExtra)
})

/** The most that the process took beyond what it has now, in MB, looked at twenty times a second. */
function watchMemory(): { stop(): number } {
  const before = process.memoryUsage().rss
  let most = before
  const look = () => {
    most = Math.max(most, process.memoryUsage().rss)
  }
  const timer = setInterval(look, 50)
  return {
    stop() {
      look()
      clearInterval(timer)
      return (most - before) / megabyte
    },
  }
}

function say(line: string): void {
  if (process.env.FEED_PRODUCTS) process.stdout.write(`${line}\n`)
}
