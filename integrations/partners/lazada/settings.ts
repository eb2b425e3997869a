/** What Lazada needs from the environment, and the guard that keeps demo keys and live keys apart. */
import { z } from 'zod'

const schema = z.object({
  /** Number of our app, given by the console. */
  appKey: z.string().regex(/^\d+$/),
  /** Signs calls and pushes. */
  appSecret: z.string().min(16),
  /** Where the seller's browser comes back to after consenting. */
  redirectUrl: z.url(),
})

export type LazadaSettings = z.infer<typeof schema>

/** Keys that only a simulator knows begin so; they are no secret. */
const demoMark = 'simulated-'
const liveHosts = /(^|\.)lazada\.(com|co\.th)$/

/** Parses the settings. Throws one clear sentence when something is missing, or when demo keys meet a real host or the reverse. */
export function parseLazadaSettings(raw: Readonly<Record<string, string | undefined>>, api: string): LazadaSettings {
  const parsed = schema.safeParse(raw)
  if (!parsed.success) {
    const names = [...new Set(parsed.error.issues.map((issue) => issue.path.join('.')))].join(', ')
    throw new Error(`Lazada settings missing or malformed: ${names}`)
  }
  const demoKey = parsed.data.appSecret.startsWith(demoMark)
  const liveHost = liveHosts.test(new URL(api).hostname)
  if (demoKey && liveHost) throw new Error('Lazada: a demo key beside a real Lazada address')
  if (!demoKey && !liveHost) throw new Error('Lazada: a real key beside an address that is not Lazada’s')
  return parsed.data
}
