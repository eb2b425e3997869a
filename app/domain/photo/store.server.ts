import { resolve } from 'node:path'
import { config } from '#app/lib/config.server.ts'
import type { ImageStore } from '#integrations/images/contract.ts'
import { createImageStore } from '#integrations/registry.ts'

let chosen: ImageStore | null = null

/** Where this process keeps pictures: Cloudinary when it is configured, else a folder below DATA_DIR. */
export function imageStore(): ImageStore {
  chosen ??= createImageStore({ cloudinary: config().cloudinary, folder: resolve(config().dataDir, 'images') })
  return chosen
}
