import type { Feed } from '../feed.ts'
import { metaFile } from './file.ts'

/** What Facebook and Instagram catalogues fetch. Needs no account of ours there to be served. */
export const metaFeed: Feed = { mode: 'replace', files: [metaFile] }
