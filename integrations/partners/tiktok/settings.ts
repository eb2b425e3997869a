/** What TikTok Shop needs from the environment, and the guard that keeps demo keys and live keys apart. */
import { z } from 'zod'
import { refuseForeignKey } from '../demo-key.ts'

const schema = z.object({
  appKey: z.string().min(4),
  /** Signs calls and messages, and travels in the query of the token calls. */
  appSecret: z.string().min(16),
  /** What sellers consent to. */
  serviceId: z.string().regex(/^\d+$/),
})

export type TiktokSettings = z.infer<typeof schema>

const liveHosts = /(^|\.)(tiktokglobalshop\.com|tiktok-shops\.com|tiktokshop\.com)$/

/** Parses the settings. Throws one clear sentence when something is missing, or when demo keys meet a real host or the reverse. */
export function parseTiktokSettings(raw: Readonly<Record<string, string | undefined>>, api: string): TiktokSettings {
  const parsed = schema.safeParse(raw)
  if (!parsed.success) {
    const names = [...new Set(parsed.error.issues.map((issue) => issue.path.join('.')))].join(', ')
    throw new Error(`TikTok Shop settings missing or malformed: ${names}`)
  }
  refuseForeignKey('TikTok Shop', parsed.data.appSecret, { api, live: liveHosts })
  return parsed.data
}
