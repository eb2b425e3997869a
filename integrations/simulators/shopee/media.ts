/** Pictures come in by upload only: JPEG or PNG, up to 10 MB, fewer than nine at a time. */
import { createHash } from 'node:crypto'
import type { Store } from '../store.ts'
import { type Answer, answer, refuse } from './answer.ts'
import type { State } from './state.ts'
import { limits } from './state.ts'

export async function uploadImage(
  store: Store<State>,
  request: Request,
  failRow: (row: number) => string | null,
): Promise<Answer> {
  const form = await request.formData().catch(() => null)
  const files = form?.getAll('image').filter((one) => one instanceof File) ?? []
  if (files.length === 0 || files.length > 8) return refuse('error_param', 'Between 1 and 8 images.')
  const rows = await Promise.all(files.map((file, index) => keep(store, file, index, failRow(index + 1))))
  const first = rows.find((row) => row.error === '')
  const shown = rows.map((row) => ({ ...row, image_info: row.image_info ?? undefined }))
  if (!first) return refuse('media_space.error_image', rows[0]?.message ?? '', { image_info_list: shown })
  return answer({ image_info: first.image_info, image_info_list: shown })
}

async function keep(store: Store<State>, file: File, index: number, fails: string | null) {
  const bytes = new Uint8Array(await file.arrayBuffer())
  const type = kindOf(bytes)
  const wrong =
    fails ?? (type === null ? 'Only JPEG and PNG.' : bytes.byteLength > limits.imageBytes ? 'Larger than 10 MB.' : null)
  if (wrong !== null || type === null)
    return { id: index, error: 'error_image', message: wrong ?? '', image_info: null }
  const id = `th-${createHash('sha256').update(bytes).digest('hex').slice(0, 24)}`
  if (!store.state.images.some((image) => image.id === id)) {
    store.putImage(id, bytes)
    store.state.images.push({ id, type, size: bytes.byteLength })
  }
  return { id: index, error: '', message: '', image_info: { image_id: id } }
}

function kindOf(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xff && bytes[1] === 0xd8) return 'image/jpeg'
  return bytes[0] === 0x89 && bytes[1] === 0x50 ? 'image/png' : null
}
