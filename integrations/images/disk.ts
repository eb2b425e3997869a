import { randomUUID } from 'node:crypto'
import { access, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type ImageFormat, type ImageStore, ImageStoreError, isImageHash, type StorableImage } from './contract.ts'

const CONTENT_TYPES = { avif: 'image/avif', webp: 'image/webp', jpg: 'image/jpeg' } as const
/** How often a put starts again when somebody removes the same picture under its hands. */
const ATTEMPTS = 8

/**
 * Keeps pictures in a folder: `<folder>/ab/abcd…/640.avif`, and the master beside them.
 * Every file is written elsewhere and moved into place whole, so nobody ever reads half a picture, whatever dies when.
 */
export function createDiskStore({ folder }: { folder: string }): ImageStore {
  const placeOf = (hash: string) => join(folder, hash.slice(0, 2), hash)
  const aside = () => join(folder, 'aside', randomUUID())

  return {
    name: 'disk',

    put: (image) =>
      guarded('the picture could not be written', async () => {
        if (!isImageHash(image.hash)) throw new Error(`not a picture's hash: ${image.hash}`)
        for (let attempt = 1; ; attempt += 1) {
          try {
            return await writeAll(placeOf(image.hash), image, aside)
          } catch (error) {
            if (!isAbsent(error) || attempt === ATTEMPTS) throw error
          }
        }
      }),

    open: (hash, width, format) =>
      guarded('the picture could not be read', async () => {
        if (!isImageHash(hash) || !Number.isInteger(width)) return null
        try {
          const bytes = await readFile(join(placeOf(hash), fileName(width, format)))
          return { bytes, contentType: CONTENT_TYPES[format] }
        } catch (error) {
          if (isAbsent(error)) return null
          throw error
        }
      }),

    remove: (hash) =>
      guarded('the picture could not be removed', async () => {
        if (!isImageHash(hash)) return
        const grave = aside()
        try {
          await mkdir(join(folder, 'aside'), { recursive: true })
          await rename(placeOf(hash), grave)
        } catch (error) {
          if (isAbsent(error)) return
          throw error
        }
        await rm(grave, { recursive: true, force: true })
      }),
  }
}

async function writeAll(place: string, image: StorableImage, aside: () => string): Promise<void> {
  await mkdir(place, { recursive: true })
  await writeWhole(join(place, 'master.jpg'), image.master, aside())
  for (const { width, format, bytes } of image.files) {
    await writeWhole(join(place, fileName(width, format)), bytes, aside())
  }
}

/** Content-addressed: what is already in place is what we would write. */
async function writeWhole(target: string, bytes: Uint8Array, temporary: string): Promise<void> {
  if (await exists(target)) return
  await mkdir(join(temporary, '..'), { recursive: true })
  try {
    await writeFile(temporary, bytes, { flush: true })
    await rename(temporary, target)
  } catch (error) {
    await rm(temporary, { force: true })
    throw error
  }
}

function fileName(width: number, format: ImageFormat): string {
  return `${width}.${format}`
}

async function exists(path: string): Promise<boolean> {
  try {
    await access(path)
    return true
  } catch {
    return false
  }
}

/** A full or locked disk may be mended while we wait; the caller hears of it as trouble of the store. */
async function guarded<T>(what: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (cause) {
    throw new ImageStoreError('disk', what, { retryable: true, cause })
  }
}

function isAbsent(error: unknown): boolean {
  return error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR')
}
