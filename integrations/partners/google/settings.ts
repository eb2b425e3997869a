/** What Google's doorbell needs from the environment. The files themselves need nothing. */
import { z } from 'zod'
import type { PartnerAccount } from '../account.ts'
import { refuseForeignKey } from '../demo-key.ts'
import type { PartnerSetup } from '../setup.ts'

const schema = z.object({ hookToken: z.string().regex(/^[\w-]{20,200}$/) })

export type GoogleSettings = z.infer<typeof schema>

export function googleSetup({ base, settings }: PartnerAccount): PartnerSetup {
  return { settings, base: { api: base } }
}

/** Parses the settings. Throws one clear sentence when something is missing, or when demo keys meet a real host or the reverse. */
export function parseGoogleSettings(raw: Readonly<Record<string, string | undefined>>, api: string): GoogleSettings {
  const parsed = schema.safeParse(raw)
  if (!parsed.success) throw new Error('Google settings missing or malformed: hookToken (20 letters, digits, - or _)')
  refuseForeignKey('Google', parsed.data.hookToken, { api, live: /(^|\.)googleapis\.com$/ })
  return parsed.data
}
