import { db } from '#app/lib/database.server.ts'

/** Who fetched, by the name that the fetcher gives itself. Believed for this count only. */
export type Fetcher = 'google' | 'meta' | 'other'

/** Counts one fetch of a file. */
export async function countFetch(file: string, userAgent: string, lastStatus: number): Promise<void> {
  const who = fetcherOf(userAgent)
  const last = { lastStatus, lastAt: new Date() }
  await db.feedFetch.upsert({
    where: { file_who: { file, who } },
    create: { file, who, times: 1, ...last },
    update: { times: { increment: 1 }, ...last },
  })
}

function fetcherOf(userAgent: string): Fetcher {
  if (/google/i.test(userAgent)) return 'google'
  if (/facebook|meta-/i.test(userAgent)) return 'meta'
  return 'other'
}
