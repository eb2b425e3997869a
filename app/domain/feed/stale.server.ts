import { config } from '#app/lib/config.server.ts'
import { db } from '#app/lib/database.server.ts'
import { type Built, buildFeeds } from './build.server.ts'
import { feedFiles, madeFor } from './file.ts'

/** Rules that depend on the day (the size of pictures) are looked at again, even when nothing else has changed. */
const oldestMs = 24 * 3_600_000

/** Builds the files if anything that they show has changed since. The schedule asks this: changes of a minute are one build. */
export async function buildStaleFeeds(): Promise<Built | 'fresh'> {
  return (await areStale()) ? buildFeeds() : 'fresh'
}

async function areStale(): Promise<boolean> {
  if (await db.feedChange.findFirst({ select: { id: true } })) return true
  const oldest = new Date(Date.now() - oldestMs)
  const sound = await db.feedFile.count({
    where: {
      ...{ name: { in: feedFiles.map(({ name }) => name) }, madeFor: madeFor(config().appUrl) },
      builtAt: { gt: oldest },
    },
  })
  return sound < feedFiles.length
}

/** True while the files show something that was withdrawn. */
export async function isWithdrawalWaiting(): Promise<boolean> {
  return (await db.feedChange.findFirst({ where: { withdraws: true }, select: { id: true } })) !== null
}
