/** Pictures come in by upload, one per call: JPEG or PNG. */
import { createHash } from 'node:crypto'
import type { Store } from '../store.ts'
import { type Answer, answer, refuse } from './answer.ts'
import type { State } from './state.ts'

export async function uploadImage(
  store: Store<State>,
  file: File | null,
  given: { readonly imageBase: string; readonly fails: string | null },
): Promise<Answer> {
  if (!file) return refuse('30', 'E030: Empty request')
  if (given.fails) return refuse('300', `E300: ${given.fails}`)
  const bytes = new Uint8Array(await file.arrayBuffer())
  const type = kindOf(bytes)
  if (!type) return refuse('302', 'E302: Only JPG and PNG')
  const most = store.state.switches.imageMegabytes === 1 ? 1024 * 1024 : 3_145_727
  if (bytes.byteLength > most) return refuse('303', 'E303: The image is too large')
  const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 32)
  if (!store.state.images.some((image) => image.id === hash)) {
    store.putImage(hash, bytes)
    store.state.images.push({ id: hash, type, size: bytes.byteLength })
  }
  return answer({ image: { hash_code: hash, url: `${given.imageBase}/${hash}.jpg` } })
}

function kindOf(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xff && bytes[1] === 0xd8) return 'image/jpeg'
  return bytes[0] === 0x89 && bytes[1] === 0x50 ? 'image/png' : null
}
