import { describe, expect, test } from 'vitest'
import type { ImageStore } from '#integrations/images/contract.ts'
import { failedImageCases, type ImageWorld, imageCases } from '#tests/support/image-cases.ts'
import { drawTelephonePhoto } from '#tests/support/picture.ts'
import { cloudinaryWorld, diskWorld } from './world.ts'

describe.each([
  ['disk', diskWorld],
  ['cloudinary', cloudinaryWorld],
])('the contract of image stores: %s', (_name, makeWorld) => {
  test.each(imageCases)('$name', async ({ run }) => run(await makeWorld()))
})

/** Stores that do their work badly: the cases above are worth something only if these fail them. */
const saboteurs: Record<string, { spoil(good: ImageStore): ImageStore | Promise<ImageStore>; fails: string }> = {
  'keeps nothing': {
    spoil: (good) => ({ ...good, put: async () => {} }),
    fails: 'what was kept can be opened in every size and format',
  },
  'forgets at a restart': {
    spoil: (good) => inMemory(good),
    fails: 'what was kept is still there after a restart',
  },
  'keeps the place': {
    async spoil(good) {
      const bytes = await drawTelephonePhoto()
      return { ...good, put: (image) => good.put({ ...image, master: bytes }) }
    },
    fails: 'nothing that is kept or shown says where it was taken',
  },
  'removes nothing': {
    spoil: (good) => ({ ...good, remove: async () => {} }),
    fails: 'a removed picture is gone in every size, and from the shelf',
  },
  'complains when nothing is there to remove': {
    spoil: (good) => ({
      ...good,
      async remove(hash) {
        if (!(await good.open(hash, 320, 'jpg'))) throw new Error('not there')
        await good.remove(hash)
      },
    }),
    fails: 'removing twice, or what never was, is fine',
  },
  'keeps only the first size': {
    spoil: (good) => ({ ...good, put: (image) => good.put({ ...image, files: image.files.slice(0, 1) }) }),
    fails: 'what was kept can be opened in every size and format',
  },
  'has one place for all': {
    spoil(good) {
      const one = 'f'.repeat(64)
      return {
        ...good,
        put: (image) => good.put({ ...image, hash: one }),
        open: (_hash, width, format) => good.open(one, width, format),
        remove: () => good.remove(one),
      }
    },
    fails: 'two pictures are not mixed up',
  },
}

describe('sabotage: the cases turn red', () => {
  test.each(Object.entries(saboteurs))('for a store that %s', async (_name, { spoil, fails }) => {
    const makeWorld = async (): Promise<ImageWorld> => {
      const world = await diskWorld()
      return { ...world, store: await spoil(world.store) }
    }
    expect(await failedImageCases(makeWorld)).toContain(fails)
  })

  test('and for nobody else', async () => {
    expect(await failedImageCases(diskWorld)).toEqual([])
  })
})

function inMemory(good: ImageStore): ImageStore {
  const kept = new Map<string, Awaited<ReturnType<ImageStore['open']>>>()
  return {
    ...good,
    async put({ hash, files }) {
      for (const { width, format, bytes } of files) {
        kept.set(`${hash}/${width}.${format}`, {
          bytes,
          contentType: format === 'jpg' ? 'image/jpeg' : `image/${format}`,
        })
      }
    },
    open: async (hash, width, format) => kept.get(`${hash}/${width}.${format}`) ?? null,
    async remove(hash) {
      for (const key of kept.keys()) if (key.startsWith(hash)) kept.delete(key)
    },
  }
}
