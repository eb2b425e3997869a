import { sendNotices } from '#app/domain/notice/send.server.ts'
import { en } from '#app/i18n/en.ts'
import { th } from '#app/i18n/th.ts'
import type { Duty } from '#app/lib/queue.server.ts'

/** Sends the messages that are due, in the words of each person's language. */
export async function sendNoticesJob(_told: unknown, { signal }: Duty): Promise<void> {
  await sendNotices({ th: th.notice, en: en.notice }, signal)
}
