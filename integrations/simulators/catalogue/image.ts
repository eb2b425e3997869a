/** Fetches the items' pictures from the shop, a few at a time, and keeps its own copy of each, as the real ones do. */
import { createHash } from 'node:crypto'
import type { Store } from '../store.ts'
import type { Format } from './format.ts'
import type { Item, State } from './state.ts'

const atOnce = 4
const mostPerRound = 400

/** The name of our copy. */
export function imageName(address: string): string {
  return createHash('sha256').update(address).digest('hex').slice(0, 32)
}

export async function fetchImages(store: Store<State>, format: Format, fetch: typeof globalThis.fetch): Promise<void> {
  const waiting = store.state.items.filter((item) => item.image.state === 'waiting').slice(0, mostPerRound)
  const known = new Map<string, Promise<Pick<Item['image'], 'state' | 'says'>>>()
  const take = async () => {
    for (let item = waiting.pop(); item; item = waiting.pop()) {
      const { address } = item.image
      const asked = known.get(address) ?? fetchImage({ store, format, fetch }, address)
      known.set(address, asked)
      item.image = { address, ...(await asked) }
    }
  }
  await Promise.all(Array.from({ length: atOnce }, take))
}

interface Fetching {
  readonly store: Store<State>
  readonly format: Format
  readonly fetch: typeof globalThis.fetch
}

async function fetchImage(
  { store, format: { userAgent, mostImageBytes }, fetch }: Fetching,
  address: string,
): Promise<Pick<Item['image'], 'state' | 'says'>> {
  try {
    const response = await fetch(address, {
      headers: { 'user-agent': userAgent },
      signal: AbortSignal.timeout(20_000),
    })
    const type = response.headers.get('content-type') ?? ''
    const bytes = new Uint8Array(await response.arrayBuffer())
    const { byteLength } = bytes
    if (!response.ok) return { state: 'failed', says: `HTTP ${response.status}` }
    if (!type.startsWith('image/')) return { state: 'failed', says: type }
    if (byteLength > mostImageBytes) return { state: 'failed', says: `${byteLength} bytes` }
    store.putImage(imageName(address), bytes)
    return { state: 'fetched', says: `${type}, ${byteLength} bytes` }
  } catch (error) {
    return { state: 'failed', says: error instanceof Error ? error.message : 'network' }
  }
}
