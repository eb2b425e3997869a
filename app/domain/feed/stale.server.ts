import { config } from '#app/lib/config.server.ts'
import { db } from '#app/lib/database.server.ts'
import type { FeedFile } from '#integrations/partners/contract.ts'
import { type Built, buildFeeds } from './build.server.ts'
import { feedFiles, madeFor } from './file.ts'

/** Rules that depend on the day (the size of pictures) are looked at again, even when nothing else has changed. */
const oldestMs = 24 * 3_600_000

/** Builds the files if anything that they show has changed since. The schedule asks this: changes of a minute are one build. */
export async function buildStaleFeeds(files: readonly FeedFile[] = feedFiles): Promise<Built | 'fresh'> {
  return (await areStale(files)) ? buildFeeds(files) : 'fresh'
}

async function areStale(files: readonly FeedFile[]): Promise<boolean> {
  if (await isChangeWaiting()) return true
  const oldest = new Date(Date.now() - oldestMs)
  const sound = await db.feedFile.count({
    where: {
      ...{ name: { in: files.map(({ name }) => name) }, madeFor: madeFor(config().appUrl) },
      builtAt: { gt: oldest },
    },
  })
  return sound < files.length
}

/** True while something has changed that no build has seen. */
export async function isChangeWaiting(): Promise<boolean> {
  return (await db.feedChange.findFirst({ select: { id: true } })) !== null
}

/** True while the files show something that was withdrawn. */
export async function isWithdrawalWaiting(): Promise<boolean> {
  return (await db.feedChange.findFirst({ where: { withdraws: true }, select: { id: true } })) !== null
}
