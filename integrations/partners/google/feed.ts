import type { Feed } from '../feed.ts'
import { googleFile } from './file.ts'

/** What Google Merchant Center fetches. Needs no account of ours there to be served. */
export const googleFeed: Feed = {
  mode: 'replace',
  files: [googleFile('google.xml', 'th'), googleFile('google-en.xml', 'en')],
}
