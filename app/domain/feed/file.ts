import type { FeedFile, FeedShop } from '#integrations/partners/contract.ts'
import { feeds } from '#integrations/registry.ts'

/** Every file that a catalogue may fetch, of all partners. */
export const feedFiles: readonly FeedFile[] = Object.values(feeds).flatMap((feed) => feed.files)

/** Files made by other rules than these are made anew: count up when rows are written differently. */
const rulesNumber = 1

/** What a file was made for: it is worthless once our address or the rules are others. */
export function madeFor(appUrl: string): string {
  return `${appUrl} ${rulesNumber}`
}

export function feedShop(appUrl: string): FeedShop {
  return { name: { th: 'ย่าน', en: 'Yaan' }, address: appUrl }
}
