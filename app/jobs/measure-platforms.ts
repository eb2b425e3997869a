import { measureBacklogs } from '#app/domain/platform/backlog.server.ts'

/** Notes what waits for each platform and raises the alarm when it waits too long. */
export async function measurePlatformsJob(): Promise<void> {
  await measureBacklogs()
}
