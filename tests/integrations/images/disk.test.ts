import { chmod, mkdir, readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { createDiskStore } from '#integrations/images/disk.ts'
import { temporaryFolder } from '#tests/support/temporary-folder.ts'
import { diskWorld } from './world.ts'

const HASH = 'd'.repeat(64)
const image = {
  hash: HASH,
  master: Buffer.from('the master'),
  files: [{ width: 320, format: 'jpg', bytes: Buffer.from('small') } as const],
}

describe('pictures on disk', () => {
  test('stand where their hash says, and nothing is left aside', async () => {
    const { store, folder } = await diskWorld()
    await store.put(image)
    expect(await readdir(join(folder, 'dd', HASH))).toEqual(['320.jpg', 'master.jpg'])
    await store.remove(HASH)
    expect(await readdir(join(folder, 'aside'))).toEqual([])
  })

  test('a put that died half-way is finished by the next one', async () => {
    const { store, folder } = await diskWorld()
    await mkdir(join(folder, 'dd', HASH), { recursive: true })
    await writeFile(join(folder, 'dd', HASH, 'master.jpg'), image.master)
    await store.put(image)
    expect((await store.open(HASH, 320, 'jpg'))?.bytes.toString()).toBe('small')
  })

  test('puts and removals of one picture at the same time end in a whole picture or in none', async () => {
    const { store, folder } = await diskWorld()
    const tasks = Array.from({ length: 20 }, (_, at) => (at % 4 === 3 ? store.remove(HASH) : store.put(image)))
    await Promise.all(tasks)
    await store.put(image)
    expect(await readdir(join(folder, 'dd', HASH))).toEqual(['320.jpg', 'master.jpg'])
    expect(await readdir(join(folder, 'aside'))).toEqual([])
  })

  test('a place that cannot be written is trouble, and absent it is not', async () => {
    const folder = join(await temporaryFolder(), 'file')
    await writeFile(folder, 'a file where the folder should be')
    await chmod(folder, 0o600)
    await expect(createDiskStore({ folder }).put(image)).rejects.toMatchObject({ store: 'disk', retryable: true })
  })
})
