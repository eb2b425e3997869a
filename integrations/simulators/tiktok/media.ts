/** Pictures come in by upload, one at a time: JPEG or PNG, up to 5 MB. */
import { createHash } from 'node:crypto'
import type { Store } from '../store.ts'
import { type Answer, answer, refuse } from './answer.ts'
import { limits } from './limits.ts'
import type { State } from './state.ts'

export interface Upload {
  readonly store: Store<State>
  readonly imageBase: string
  readonly failRow: (row: number) => string | null
}

export async function uploadImage({ store, imageBase, failRow }: Upload, request: Request): Promise<Answer> {
  const form = await request.formData().catch(() => null)
  const file = form?.get('data')
  if (!(file instanceof File)) return refuse(36009023, 'data is required.')
  if (form?.get('use_case') !== 'MAIN_IMAGE') return refuse(36009023, 'Invalid use_case.')
  const asked = failRow(1)
  if (asked !== null) return refuse(12052722, asked)
  const bytes = new Uint8Array(await file.arrayBuffer())
  const type = kindOf(bytes)
  if (!type) return refuse(12052722, 'Only JPEG and PNG.')
  if (bytes.byteLength > limits.imageBytes) return refuse(12052722, 'Larger than 5 MB.')
  const id = `tos-alisg-${createHash('sha256').update(bytes).digest('hex').slice(0, 24)}`
  if (!store.state.images.some((one) => one.id === id)) {
    store.putImage(id, bytes)
    store.state.images.push({ id, type, size: bytes.byteLength })
  }
  return answer({ uri: id, url: `${imageBase}/${id}`, width: 1200, height: 1200, use_case: 'MAIN_IMAGE' })
}

function kindOf(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xff && bytes[1] === 0xd8) return 'image/jpeg'
  return bytes[0] === 0x89 && bytes[1] === 0x50 ? 'image/png' : null
}
