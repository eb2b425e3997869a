/** What Meta's doorbell needs from the environment. The file itself needs nothing. */
import { z } from 'zod'
import type { PartnerAccount } from '../account.ts'
import { refuseForeignKey } from '../demo-key.ts'
import type { PartnerSetup } from '../setup.ts'

const schema = z.object({ appSecret: z.string().min(12), verifyToken: z.string().min(16) })

export type MetaSettings = z.infer<typeof schema>

export function metaSetup({ base, settings }: PartnerAccount): PartnerSetup {
  return { settings, base: { api: base } }
}

/** Parses the settings. Throws one clear sentence when something is missing, or when demo keys meet a real host or the reverse. */
export function parseMetaSettings(raw: Readonly<Record<string, string | undefined>>, api: string): MetaSettings {
  const parsed = schema.safeParse(raw)
  if (!parsed.success) {
    const names = [...new Set(parsed.error.issues.map((issue) => issue.path.join('.')))].join(', ')
    throw new Error(`Meta settings missing or malformed: ${names}`)
  }
  refuseForeignKey('Meta', parsed.data.appSecret, { api, live: /(^|\.)facebook\.com$/ })
  return parsed.data
}
