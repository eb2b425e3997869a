/** Google Merchant Center as a catalogue that fetches our file. Facts and their sources: developers.google.com/merchant. */
import type { Partner, World } from '../contract.ts'
import { googleCapabilities } from './capabilities.ts'
import { createDoorbell } from './doorbell.ts'
import { googleFeed } from './feed.ts'
import { parseGoogleSettings } from './settings.ts'

/** Throws when the settings do not hold together (missing, malformed, demo token beside a real host or the reverse). */
export function createGoogle(raw: Readonly<Record<string, string | undefined>>, world: World): Partner {
  const settings = parseGoogleSettings(raw, world.base.api ?? '')
  return {
    id: 'google',
    capabilities: googleCapabilities,
    access: null,
    keys: null,
    shelf: null,
    feed: googleFeed,
    orders: null,
    doorbell: createDoorbell(settings),
  }
}
