/** Pictures are fetched from the seller's addresses: public https, JPEG or PNG, up to 5 MB. Nothing is uploaded. */
import { createHash } from 'node:crypto'
import type { Store } from '../store.ts'
import type { Desk } from './desk.ts'
import { limits, type State } from './state.ts'

interface PictureTools {
  readonly store: Store<State>
  readonly fetch: typeof globalThis.fetch
  /** Addresses of this computer are taken too: for a demo where the seller's house stands on it. */
  readonly localPictures: boolean
  readonly fails: () => string | null
}

export function createPictureFetch({ store, fetch, localPictures, fails }: PictureTools): Desk['fetchPicture'] {
  return async (url) => {
    const wrong = fails() ?? (localPictures || isPublic(url) ? null : 'the address is not public https')
    if (wrong) return { wrong }
    const bytes = await read(fetch, url)
    if (!bytes) return { wrong: 'the address does not answer' }
    const type = kindOf(bytes)
    if (!type) return { wrong: 'only JPEG and PNG' }
    if (bytes.byteLength > limits.pictureBytes) return { wrong: 'larger than 5 MB' }
    const file = createHash('sha256').update(bytes).digest('hex').slice(0, 24)
    if (!store.state.files.some((one) => one.id === file)) {
      store.putImage(file, bytes)
      store.state.files.push({ id: file, type })
    }
    return { file }
  }
}

function isPublic(url: string): boolean {
  if (!URL.canParse(url)) return false
  const { protocol, hostname } = new URL(url)
  const inside = /^(localhost$|127\.|10\.|192\.168\.|169\.254\.|172\.(1[6-9]|2\d|3[01])\.|\[|0\.)/
  return protocol === 'https:' && !inside.test(hostname)
}

async function read(fetch: typeof globalThis.fetch, url: string): Promise<Uint8Array | null> {
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(5000) })
    return response.ok ? new Uint8Array(await response.arrayBuffer()) : null
  } catch {
    return null
  }
}

function kindOf(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xff && bytes[1] === 0xd8) return 'image/jpeg'
  return bytes[0] === 0x89 && bytes[1] === 0x50 ? 'image/png' : null
}
