/** What Lazada needs from the environment, and the guard that keeps demo keys and live keys apart. */
import { z } from 'zod'
import { refuseForeignKey } from '../demo-key.ts'

const schema = z.object({
  /** Number of our app, given by the console. */
  appKey: z.string().regex(/^\d+$/),
  /** Signs calls and pushes. */
  appSecret: z.string().min(16),
  /** Where the seller's browser comes back to after consenting. */
  redirectUrl: z.url(),
})

export type LazadaSettings = z.infer<typeof schema>

const liveHosts = /(^|\.)lazada\.(com|co\.th)$/

/** Parses the settings. Throws one clear sentence when something is missing, or when demo keys meet a real host or the reverse. */
export function parseLazadaSettings(raw: Readonly<Record<string, string | undefined>>, api: string): LazadaSettings {
  const parsed = schema.safeParse(raw)
  if (!parsed.success) {
    const names = [...new Set(parsed.error.issues.map((issue) => issue.path.join('.')))].join(', ')
    throw new Error(`Lazada settings missing or malformed: ${names}`)
  }
  refuseForeignKey('Lazada', parsed.data.appSecret, { api, live: liveHosts })
  return parsed.data
}
