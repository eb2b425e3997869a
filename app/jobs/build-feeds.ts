import { buildStaleFeeds } from '#app/domain/feed/stale.server.ts'

/** Makes the files for catalogues anew when something in them has changed. */
export async function buildFeedsJob(): Promise<void> {
  await buildStaleFeeds()
}
