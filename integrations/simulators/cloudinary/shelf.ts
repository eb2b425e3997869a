import { createHash, randomUUID } from 'node:crypto'
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'

const Asset = z.object({
  publicId: z.string(),
  type: z.string(),
  format: z.string(),
  width: z.number(),
  height: z.number(),
  bytes: z.number(),
  storedAt: z.number(),
})
export type Asset = z.infer<typeof Asset>

export type Shelf = ReturnType<typeof createShelf>

/** What was uploaded, on disk: it survives a restart of the demo. The note is written last and makes the picture exist. */
export function createShelf(folder: string) {
  const pathOf = (publicId: string, end: string) =>
    join(folder, `${createHash('sha256').update(publicId).digest('hex')}.${end}`)

  async function find(publicId: string): Promise<Asset | null> {
    return readNote(pathOf(publicId, 'json'))
  }

  return {
    find,

    async keep(asset: Asset, bytes: Uint8Array): Promise<void> {
      await mkdir(folder, { recursive: true })
      await writeWhole(pathOf(asset.publicId, 'bin'), bytes)
      await writeWhole(pathOf(asset.publicId, 'json'), JSON.stringify(asset))
    },

    read: (publicId: string): Promise<Buffer> => readFile(pathOf(publicId, 'bin')),

    async forget(publicId: string): Promise<void> {
      await rm(pathOf(publicId, 'json'), { force: true })
      await rm(pathOf(publicId, 'bin'), { force: true })
    },

    /** Newest first. */
    async list(): Promise<Asset[]> {
      const names = await readdir(folder).catch(() => [])
      const notes = names.filter((name) => name.endsWith('.json')).map((name) => readNote(join(folder, name)))
      const assets = (await Promise.all(notes)).filter((asset) => asset !== null)
      return assets.sort((one, other) => other.storedAt - one.storedAt)
    },

    async clear(): Promise<void> {
      await rm(folder, { recursive: true, force: true })
    },
  }
}

async function readNote(path: string): Promise<Asset | null> {
  try {
    return Asset.parse(JSON.parse(await readFile(path, 'utf8')))
  } catch {
    return null
  }
}

async function writeWhole(path: string, content: Uint8Array | string): Promise<void> {
  const temporary = `${path}.${randomUUID()}`
  await writeFile(temporary, content)
  await rename(temporary, path)
}
