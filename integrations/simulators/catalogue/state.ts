/** Everything that a stand-in of a catalogue knows. Plain data: it is written to one file and read back. */
import type { Words } from '../page.ts'

/** A file that is fetched from the shop. */
export interface Source {
  name: string
  address: string
  /** What the shop said of the file it gave last. */
  etag: string | null
  lastModified: string | null
  fetchedAt: number | null
}

export interface Issue {
  /** `missing_title`, `price_format` … */
  code: string
  attribute: string
  /** An error keeps the item out; a warning only lets it be found less. */
  severity: 'error' | 'warning'
  says: Words
}

export interface Item {
  source: string
  id: string
  fields: Record<string, string[]>
  issues: Issue[]
  /** What came of fetching the first picture. */
  image: { address: string; state: 'waiting' | 'fetched' | 'failed'; says: string }
  /** A person's hand in the office: overrules everything else. */
  verdict: 'approved' | 'disapproved' | null
  /** When the file last held it, in milliseconds. */
  refreshedAt: number
}

export interface Run {
  at: number
  source: string
  /** `same`: the shop said that nothing has changed. `failed`: nothing was taken over. */
  outcome: 'done' | 'same' | 'failed'
  status: number | null
  says: string
  found: number
  added: number
  changed: number
  deleted: number
  errors: number
}

export interface Message {
  id: number
  /** Where what was told happened. */
  about: string
  body: string
  attempts: number
  firstAt: number
  dueAt: number
  state: 'waiting' | 'arrived' | 'lost'
  status: number | null
}

/** What the papers leave open, and the fetcher's habits. */
export interface Switches {
  /** Seconds from one fetch to the next; 0: only by hand. */
  everySeconds: number
  /** Asks with `If-None-Match` whether the file is still the same. */
  conditional: boolean
  /** Being told that nothing has changed counts as seeing every item again. */
  sameRefreshes: boolean
  takesGzip: boolean
  /** Every message comes twice. */
  repeats: boolean
}

export interface State {
  sources: Source[]
  items: Item[]
  runs: Run[]
  messages: Message[]
  hookUrl: string | null
  greeted: { at: number; ok: boolean } | null
  /** Its clock runs ahead by this much. */
  aheadMs: number
  nextId: number
  switches: Switches
}

export const mostRuns = 30
export const mostMessages = 200
