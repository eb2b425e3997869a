/** What Shopee needs from the environment, and the guard that keeps demo keys and live keys apart. */
import { z } from 'zod'
import { refuseForeignKey } from '../demo-key.ts'

const schema = z.object({
  /** Number of our app, given by the console. */
  partnerId: z.string().regex(/^\d+$/),
  /** The app's key, used as text. */
  key: z.string().min(16),
  /** The console shows a separate key for pushes. */
  pushKey: z.string().min(16),
  /** Where the seller's browser comes back to after consenting. */
  redirectUrl: z.url(),
  /** Our callback address exactly as configured in the console: it is part of the push signature. */
  pushUrl: z.url(),
})

export type ShopeeSettings = z.infer<typeof schema>

const liveHosts = /(^|\.)(shopeemobile\.com|shopee\.[a-z.]+)$/

/** Parses the settings. Throws one clear sentence when something is missing, or when demo keys meet a real host or the reverse. */
export function parseShopeeSettings(raw: Readonly<Record<string, string | undefined>>, api: string): ShopeeSettings {
  const parsed = schema.safeParse(raw)
  if (!parsed.success) {
    const names = [...new Set(parsed.error.issues.map((issue) => issue.path.join('.')))].join(', ')
    throw new Error(`Shopee settings missing or malformed: ${names}`)
  }
  refuseForeignKey('Shopee', parsed.data.key, { api, live: liveHosts })
  return parsed.data
}
