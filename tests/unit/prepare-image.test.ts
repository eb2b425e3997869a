import { readFile } from 'node:fs/promises'
import fc from 'fast-check'
import sharp from 'sharp'
import { describe, expect, test } from 'vitest'
import { type PreparedImage, prepareImage } from '#app/lib/image.server.ts'
import { colourAt, drawPhoto, drawTelephonePhoto } from '#tests/support/picture.ts'

const sample = (name: string) => readFile(new URL(`../support/pictures/${name}`, import.meta.url))
const top = { left: 100, top: 20, width: 200, height: 100 }
const bottom = { left: 100, top: 700, width: 200, height: 100 }

async function prepared(bytes: Uint8Array): Promise<PreparedImage> {
  const result = await prepareImage(bytes, { effort: 0 })
  if (!result.ok) throw new Error(`refused: ${JSON.stringify(result.refusal)}`)
  return result.value
}

async function refusal(bytes: Uint8Array) {
  const result = await prepareImage(bytes, { effort: 0 })
  return result.ok ? 'taken' : result.refusal
}

describe('a photograph that is taken', () => {
  test('comes in every size and format, each what it says', async () => {
    const image = await prepared(await (await drawPhoto({ width: 1600, height: 1200 })).jpeg().toBuffer())
    expect(image).toMatchObject({ width: 1600, height: 1200, hash: expect.stringMatching(/^[0-9a-f]{64}$/) })
    expect(image.files.map(({ width, format }) => `${width}.${format}`)).toEqual(
      [320, 640, 960, 1280].flatMap((width) => ['avif', 'webp', 'jpg'].map((format) => `${width}.${format}`)),
    )
    for (const file of image.files) {
      const { width, height, format } = await sharp(file.bytes).metadata()
      expect({ width, height }).toEqual({ width: file.width, height: file.height })
      expect(format).toBe({ avif: 'heif', webp: 'webp', jpg: 'jpeg' }[file.format])
    }
  })

  test('is never enlarged', async () => {
    const image = await prepared(await (await drawPhoto({ width: 500, height: 400 })).jpeg().toBuffer())
    expect([...new Set(image.files.map((file) => file.width))]).toEqual([320, 500])
  })

  test('keeps a master of at most 2048 pixels', async () => {
    const image = await prepared(await (await drawPhoto({ width: 1500, height: 3000 })).jpeg().toBuffer())
    expect(image).toMatchObject({ width: 1024, height: 2048 })
    expect(await sharp(image.master).metadata()).toMatchObject({ format: 'jpeg', width: 1024, height: 2048 })
  })

  test('has the same hash every time, and another picture has another', async () => {
    const first = await (await drawPhoto({ width: 400, height: 300, seed: 1 })).jpeg().toBuffer()
    const second = await (await drawPhoto({ width: 400, height: 300, seed: 2 })).jpeg().toBuffer()
    const [once, again, other] = await Promise.all([prepared(first), prepared(first), prepared(second)])
    expect(again.hash).toBe(once.hash)
    expect(other.hash).not.toBe(once.hash)
  })

  test('is turned upright, and says nothing of where and by whom', async () => {
    const original = await drawTelephonePhoto()
    expect((await sharp(original).metadata()).exif?.includes('Yaan test camera')).toBe(true)
    await expectUprightAndSilent(await prepared(original))
  })

  test('may be an iPhone HEIC: turned once, not twice', async () => {
    await expectUprightAndSilent(await prepared(await sample('telephone.heic')))
  })

  test('keeps its colours when they came in the wide space of a telephone', async () => {
    const image = await prepared(await sample('wide-colour.heic'))
    expectColour(await colourAt(image.master, { left: 60, top: 40, width: 80, height: 80 }), [255, 48, 32])
  })

  test.each(['png', 'webp', 'avif', 'jpeg'] as const)('may be %s', async (format) => {
    const bytes = await (await drawPhoto({ width: 400, height: 300 })).toFormat(format).toBuffer()
    expect(await prepared(bytes)).toMatchObject({ width: 400, height: 300 })
  })

  test('is put on white where it was see-through', async () => {
    const clear = { width: 400, height: 300, channels: 4, background: { r: 0, g: 0, b: 0, alpha: 0 } } as const
    const image = await prepared(await sharp({ create: clear }).png().toBuffer())
    expectColour(await colourAt(image.master, { left: 0, top: 0, width: 400, height: 300 }), [255, 255, 255])
    expect(image.dominantColour).toMatch(/^#f[89a-f]f[89a-f]f[89a-f]$/)
  })

  test('may be grey, with 16 bits, or in printing colours', async () => {
    const photo = await (await drawPhoto({ width: 400, height: 300 })).png().toBuffer()
    const odd = [
      await sharp(photo).toColourspace('b-w').png().toBuffer(),
      await sharp(photo).toColourspace('rgb16').png().toBuffer(),
      await sharp(photo).toColourspace('cmyk').jpeg().toBuffer(),
    ]
    for (const bytes of odd) {
      const image = await prepared(bytes)
      expect(await sharp(image.master).metadata()).toMatchObject({ space: 'srgb', channels: 3, width: 400 })
    }
  })

  test('stays below 60 KB in a list even when it is busy', async () => {
    const busy = await prepared(await (await drawPhoto({ width: 1280, height: 1280, grain: 110 })).jpeg().toBuffer())
    const listed = busy.files.filter((file) => file.width === 640 && file.format === 'avif')
    expect(listed.map((file) => file.bytes.length <= 60_000)).toEqual([true])
  })
})

describe('a file that is refused', () => {
  test('12.1 MB', async () => {
    const side = 2010
    const noise = await drawPhoto({ width: side, height: side, grain: 127 })
    const bytes = await noise.png({ compressionLevel: 0 }).toBuffer()
    expect(bytes.length).toBeGreaterThan(12_100_000)
    expect(await refusal(bytes)).toEqual({ code: 'too_big', bytes: bytes.length, limit: 12_000_000 })
  })

  test('a web page with the name of a JPEG', async () => {
    expect(await refusal(Buffer.from('<!doctype html><script>alert(1)</script>'))).toEqual({ code: 'not_an_image' })
  })

  test('a web page behind the first bytes of a JPEG', async () => {
    const bytes = Buffer.concat([Buffer.from([0xff, 0xd8, 0xff, 0xe0]), Buffer.from('<script>alert(1)</script>')])
    expect(await refusal(bytes)).toEqual({ code: 'broken' })
  })

  test('nothing at all', async () => expect(await refusal(Buffer.alloc(0))).toEqual({ code: 'not_an_image' }))

  test('a drawing that could carry a program', async () => {
    const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="900" height="900"/>')
    expect(await refusal(svg)).toEqual({ code: 'unsupported', found: 'svg' })
  })

  test('a JPEG whose end was lost on the way', async () => {
    const whole = await (await drawPhoto({ width: 1200, height: 900 })).jpeg().toBuffer()
    expect(await refusal(whole.subarray(0, whole.length / 2))).toEqual({ code: 'broken' })
  })

  test('a HEIC whose end was lost on the way', async () => {
    const whole = await sample('wide-colour.heic')
    expect(await refusal(whole.subarray(0, 1200))).toEqual({ code: 'broken' })
  })

  test('one pixel', async () => {
    const dot = await sharp({ create: { width: 1, height: 1, channels: 3, background: '#fff' } })
      .png()
      .toBuffer()
    expect(await refusal(dot)).toEqual({ code: 'too_small', width: 1, height: 1, limit: 240 })
  })

  test('a small file that unpacks into a huge picture', async () => {
    const white = { width: 12_000, height: 6_000, channels: 3, background: '#fff' } as const
    const bomb = await sharp({ create: white }).png({ compressionLevel: 9 }).toBuffer()
    expect(bomb.length).toBeLessThan(1_000_000)
    expect(await refusal(bomb)).toMatchObject({ code: 'too_many_pixels', width: 12_000, height: 6_000 })
  })

  test.each(['gif', 'webp'] as const)('a moving %s', async (format) => {
    const frames = await Promise.all(
      [1, 2].map(async (seed) => (await drawPhoto({ width: 300, height: 300, seed })).png().toBuffer()),
    )
    const moving = await sharp(frames, { join: { animated: true } })
      .toFormat(format)
      .toBuffer()
    expect(await refusal(moving)).toEqual({ code: 'unsupported', found: format === 'gif' ? 'gif' : 'animation' })
  })
})

describe('damage on the way', () => {
  const originals = {
    jpeg: async () => (await drawPhoto({ width: 260, height: 250 })).jpeg().toBuffer(),
    png: async () => (await drawPhoto({ width: 260, height: 250 })).png().toBuffer(),
    webp: async () => (await drawPhoto({ width: 260, height: 250 })).webp().toBuffer(),
    avif: async () => (await drawPhoto({ width: 260, height: 250 })).avif({ effort: 1 }).toBuffer(),
    heic: () => sample('telephone.heic'),
  }

  test.each(Object.entries(originals))(
    'a %s with any bytes changed is taken or refused, never a crash',
    async (_kind, make) => {
      const original = await make()
      const where = fc.oneof(fc.nat(600), fc.nat(original.length - 1))
      const damage = fc.array(fc.tuple(where, fc.nat(255)), { minLength: 1, maxLength: 12 })
      await fc.assert(
        fc.asyncProperty(damage, async (changes) => {
          const bytes = Buffer.from(original)
          for (const [at, value] of changes) bytes[Math.min(at, bytes.length - 1)] = value
          expect(await prepareImage(bytes, { effort: 0 })).toHaveProperty('ok')
        }),
        { seed: 20_261_121, numRuns: 12, endOnFailure: true },
      )
    },
  )

  test('a HEIC that does not say its size', async () => {
    const bytes = Buffer.from(await sample('wide-colour.heic'))
    bytes.write('none', bytes.indexOf('ispe'))
    expect(await refusal(bytes)).toEqual({ code: 'broken' })
  })
})

async function expectUprightAndSilent(image: PreparedImage) {
  expect(image).toMatchObject({ width: 600, height: 900 })
  expectColour(await colourAt(image.master, top), [48, 96, 224])
  expectColour(await colourAt(image.master, bottom), [32, 160, 64])
  for (const bytes of [image.master, ...image.files.map((file) => file.bytes)]) {
    const { orientation, exif, xmp, iptc, icc } = await sharp(bytes).metadata()
    expect({ orientation, exif, xmp, iptc, icc }).toEqual({})
    expect(Buffer.from(bytes).includes('Yaan test camera')).toBe(false)
  }
}

/** Lossy formats move a colour a little. */
function expectColour(found: number[], wanted: number[]) {
  const distance = Math.max(...wanted.map((part, at) => Math.abs(part - (found[at] ?? Number.NaN))))
  expect(distance, `${found} should be ${wanted}`).toBeLessThanOrEqual(10)
}
