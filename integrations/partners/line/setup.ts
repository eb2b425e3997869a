/** MyShop's addresses around the one that the settings name. */
import type { PartnerAccount } from '../account.ts'
import type { PartnerSetup } from '../setup.ts'
import { isLive } from './settings.ts'

export function lineSetup({ base }: PartnerAccount): PartnerSetup {
  const root = base.replace(/\/$/, '')
  const live = isLive(root)
  return {
    // The stand-in fetches pictures from this computer too; the real platform only what stands on public https.
    settings: { photos: live ? 'public' : 'anywhere' },
    base: { api: `${root}/v1`, web: live ? 'https://shop.line.me' : root },
  }
}
