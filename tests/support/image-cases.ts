import assert from 'node:assert/strict'
import sharp from 'sharp'
import { prepareImage } from '#app/lib/image.server.ts'
import {
  type ImageStore,
  ImageStoreError,
  type OpenedImage,
  type StorableImage,
} from '#integrations/images/contract.ts'
import { drawPhoto, drawTelephonePhoto } from './picture.ts'

/** What a case may look at. */
export type ImageWorld = {
  store: ImageStore
  /** The same store after a restart of our process. */
  restarted(): ImageStore
  /** The second eye: every file that is really kept for this picture, read past the store. */
  kept(hash: string): Promise<Uint8Array[]>
}

export type ImageCase = { name: string; run(world: ImageWorld): Promise<void> }

const ABSENT = '0'.repeat(64)
const CONTENT_TYPES = { avif: 'image/avif', webp: 'image/webp', jpg: 'image/jpeg' } as const

/** What every image store must do. One list for the disk, for Cloudinary's simulator, and for stores that are made to fail it. */
export const imageCases: readonly ImageCase[] = [
  {
    name: 'what was kept can be opened in every size and format',
    async run({ store }) {
      const image = await photo(1)
      await store.put(image)
      for (const { width, format } of image.files) {
        const opened = await mustOpen(store, image.hash, { width, format })
        const seen = await sharp(opened.bytes).metadata()
        assert.deepEqual([seen.width, opened.contentType], [width, CONTENT_TYPES[format]])
        assert.equal(seen.format, { avif: 'heif', webp: 'webp', jpg: 'jpeg' }[format])
      }
    },
  },
  {
    name: 'what was kept is still there after a restart',
    async run({ store, restarted }) {
      const image = await photo(1)
      await store.put(image)
      await mustOpen(restarted(), image.hash)
      assert.notEqual((await restarted().open(image.hash, 320, 'jpg'))?.bytes.length, 0)
    },
  },
  {
    name: 'two pictures are not mixed up',
    async run({ store }) {
      const [first, second] = [await photo(1), await photo(2)]
      await store.put(first)
      await store.put(second)
      assert.notDeepEqual(await mustOpen(store, first.hash), await mustOpen(store, second.hash))
    },
  },
  {
    name: 'keeping a picture twice, and ten times at once, keeps one',
    async run({ store, kept }) {
      const image = await photo(1)
      await store.put(image)
      const once = (await kept(image.hash)).length
      await Promise.all(Array.from({ length: 10 }, () => store.put(image)))
      assert.equal((await kept(image.hash)).length, once)
      await mustOpen(store, image.hash)
    },
  },
  {
    name: 'ten first puts at once keep one whole picture',
    async run({ store, kept }) {
      const image = await photo(2)
      await Promise.all(Array.from({ length: 10 }, () => store.put(image)))
      assert.notEqual((await kept(image.hash)).length, 0)
      for (const { width, format } of image.files) await mustOpen(store, image.hash, { width, format })
    },
  },
  {
    name: 'nothing that is kept or shown says where it was taken',
    async run({ store, kept }) {
      const image = await prepared(await drawTelephonePhoto())
      await store.put(image)
      const shown = await Promise.all(image.files.map((file) => mustOpen(store, image.hash, file)))
      const files = await kept(image.hash)
      assert.notEqual(files.length, 0)
      for (const bytes of [...files, ...shown.map((file) => file.bytes)]) {
        assert.equal((await sharp(bytes).metadata()).exif, undefined)
      }
    },
  },
  {
    name: 'a removed picture is gone in every size, and from the shelf',
    async run({ store, restarted, kept }) {
      const image = await photo(1)
      await store.put(image)
      for (const { width, format } of image.files) await mustOpen(store, image.hash, { width, format })
      await store.remove(image.hash)
      for (const eye of [store, restarted()]) {
        for (const { width, format } of image.files) assert.equal(await eye.open(image.hash, width, format), null)
      }
      assert.deepEqual(await kept(image.hash), [])
    },
  },
  {
    name: 'removing one picture leaves the other',
    async run({ store }) {
      const [first, second] = [await photo(1), await photo(2)]
      await store.put(first)
      await store.put(second)
      await store.remove(first.hash)
      await mustOpen(store, second.hash)
    },
  },
  {
    name: 'removing twice, or what never was, is fine',
    async run({ store }) {
      const image = await photo(1)
      await store.put(image)
      await store.remove(image.hash)
      await store.remove(image.hash)
      await store.remove(ABSENT)
    },
  },
  {
    name: 'a picture that was removed can be kept again',
    async run({ store }) {
      const image = await photo(1)
      await store.put(image)
      await store.remove(image.hash)
      await store.put(image)
      await mustOpen(store, image.hash)
    },
  },
  {
    name: 'what never was is absent, not an error',
    run: async ({ store }) => assert.equal(await store.open(ABSENT, 320, 'avif'), null),
  },
  {
    name: 'another width is absent or not wider',
    async run({ store }) {
      const image = await photo(1)
      await store.put(image)
      const opened = await store.open(image.hash, 200, 'jpg')
      if (opened) assert.ok((await sharp(opened.bytes).metadata()).width <= 200)
    },
  },
  {
    name: 'what is not a hash leads nowhere',
    async run({ store }) {
      for (const hash of ['', '..', '../../../etc', ABSENT.slice(1), `${ABSENT}/..`]) {
        assert.equal(await store.open(hash, 320, 'jpg'), null)
        await store.remove(hash)
        await assert.rejects(store.put({ ...(await photo(1)), hash }), ImageStoreError)
      }
    },
  },
]

/** Runs every case, each in a new world, and names those that failed. */
export async function failedImageCases(makeWorld: () => Promise<ImageWorld>): Promise<string[]> {
  const failed: string[] = []
  for (const { name, run } of imageCases) {
    try {
      await run(await makeWorld())
    } catch {
      failed.push(name)
    }
  }
  return failed
}

const photos = new Map<number, Promise<StorableImage>>()

/** Made once for a whole run: preparing is not what these cases are about. */
function photo(seed: number): Promise<StorableImage> {
  const known =
    photos.get(seed) ??
    drawPhoto({ width: 700, height: 500, seed }).then(async (draw) => prepared(await draw.jpeg().toBuffer()))
  photos.set(seed, known)
  return known
}

async function prepared(bytes: Uint8Array): Promise<StorableImage> {
  const result = await prepareImage(bytes, { effort: 0 })
  assert.ok(result.ok)
  return result.value
}

async function mustOpen(
  store: ImageStore,
  hash: string,
  { width, format }: { width: number; format: 'avif' | 'webp' | 'jpg' } = { width: 320, format: 'jpg' },
): Promise<OpenedImage> {
  const opened = await store.open(hash, width, format)
  assert.ok(opened, `${width}.${format} is missing`)
  return opened
}
