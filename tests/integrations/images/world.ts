import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import {
  type CloudinarySettings,
  type CloudinaryWorld,
  createCloudinaryStore,
} from '#integrations/images/cloudinary.ts'
import { createDiskStore } from '#integrations/images/disk.ts'
import { createCloudinarySimulator } from '#integrations/simulators/cloudinary/index.ts'
import type { ImageWorld } from '#tests/support/image-cases.ts'
import { simulatedFetch } from '#tests/support/simulated-fetch.ts'
import { temporaryFolder } from '#tests/support/temporary-folder.ts'

const account = { cloud: 'yaan-test', key: '398417520613457', secret: 'a secret of the test' }

/** The disk store in an empty folder. */
export async function diskWorld(): Promise<ImageWorld & { folder: string }> {
  const folder = await temporaryFolder()
  return {
    folder,
    store: createDiskStore({ folder }),
    restarted: () => createDiskStore({ folder }),
    async kept(hash) {
      const place = join(folder, hash.slice(0, 2), hash)
      const names = await readdir(place).catch(() => [])
      return Promise.all(names.map((name) => readFile(join(place, name))))
    },
  }
}

/** The Cloudinary store with its simulator as its network. */
export async function cloudinaryWorld(
  change: { settings?: Partial<CloudinarySettings>; world?: CloudinaryWorld } = {},
) {
  const simulator = createCloudinarySimulator({ dataDir: await temporaryFolder(), account })
  const settings = { ...account, base: 'http://simulators.test/cloudinary', ...change.settings }
  const open = () =>
    createCloudinaryStore(settings, { fetch: simulatedFetch(simulator), wait: async () => {}, ...change.world })
  const world: ImageWorld = {
    store: open(),
    restarted: open,
    async kept(hash) {
      const rows = (await simulator.rows()).filter((row) => row.publicId.includes(hash))
      return Promise.all(rows.map((row) => simulator.original(row.publicId)))
    },
  }
  return { ...world, simulator }
}
