import { afterAll } from 'vitest'
import { type FeedAnswer, type FeedAsk, openFeed } from '#app/domain/feed/open-feed.server.ts'
import { closeLeases } from '#app/lib/lease.server.ts'
import { type SeenItem, type Validated, validateGoogle, validateMeta } from './validate.ts'

/** Ends what builds have opened in this test file's process. */
export function closeAfterwards(): void {
  afterAll(closeLeases)
}

/** As a fetcher that knows nothing yet. */
export function ask(change: Partial<FeedAsk> = {}): FeedAsk {
  return {
    userAgent: 'test',
    ifNoneMatch: null,
    ifModifiedSince: null,
    takesGzip: false,
    headersOnly: false,
    ...change,
  }
}

export async function fetched(name: string, change: Partial<FeedAsk> = {}): Promise<FeedAnswer> {
  const answer = await openFeed(name, ask(change))
  if (!answer) throw new Error(`there is no ${name}`)
  return answer
}

/** The whole content of a file, as text. */
export async function contentOf(name: string): Promise<string> {
  const { body, status } = await fetched(name)
  if (!body) throw new Error(`${name} was answered with ${status}`)
  const parts: Uint8Array[] = []
  for await (const part of body) parts.push(part)
  return Buffer.concat(parts).toString('utf8')
}

/** Fetches a file and holds it against the rules of its format. */
export async function validated(name: string, see?: (item: SeenItem) => void): Promise<Validated> {
  const { body, status } = await fetched(name)
  if (!body) throw new Error(`${name} was answered with ${status}`)
  return name.endsWith('.csv') ? validateMeta(body, see) : validateGoogle(body, see)
}

/** As `validated`, with every item. */
export async function checked(name: string): Promise<Validated & { readonly all: readonly SeenItem[] }> {
  const all: SeenItem[] = []
  return { ...(await validated(name, (item) => void all.push(item))), all }
}

export const idsIn = ({ all }: { all: readonly SeenItem[] }) => all.map((item) => item.get('id')?.[0])
