/** Facebook and Instagram catalogues, which fetch our file. Facts and their sources: developers.facebook.com, Marketing API. */
import type { Partner, World } from '../contract.ts'
import { metaCapabilities } from './capabilities.ts'
import { createDoorbell } from './doorbell.ts'
import { metaFeed } from './feed.ts'
import { parseMetaSettings } from './settings.ts'

/** Throws when the settings do not hold together (missing, malformed, demo keys beside a real host or the reverse). */
export function createMeta(raw: Readonly<Record<string, string | undefined>>, world: World): Partner {
  const settings = parseMetaSettings(raw, world.base.api ?? '')
  return {
    id: 'meta',
    capabilities: metaCapabilities,
    access: null,
    keys: null,
    shelf: null,
    feed: metaFeed,
    orders: null,
    doorbell: createDoorbell(settings),
  }
}
