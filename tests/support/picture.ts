import sharp, { type Exif } from 'sharp'

/** Wat Arun's bank of the river: where no published picture may ever say it was taken. */
const BY_THE_RIVER: Exif = {
  IFD0: { Make: 'Yaan test camera', Artist: 'ป้าสมใจ' },
  IFD3: {
    GPSLatitudeRef: 'N',
    GPSLatitude: '13/1 44/1 37/1',
    GPSLongitudeRef: 'E',
    GPSLongitude: '100/1 29/1 20/1',
  },
}

/** A photograph with the evenness and the grain of one, the same for the same seed. */
export async function drawPhoto(options: { width: number; height: number; seed?: number; grain?: number }) {
  const { width, height, seed = 1, grain = 8 } = options
  const next = randomBytes(seed)
  const coarse = Buffer.from(Array.from({ length: 16 * 12 * 3 }, next))
  const pixels = await sharp(coarse, { raw: { width: 16, height: 12, channels: 3 } })
    .resize(width, height, { kernel: 'cubic', fit: 'fill' })
    .raw()
    .toBuffer()
  for (let at = 0; at < pixels.length; at += 1) {
    pixels[at] = Math.max(0, Math.min(255, (pixels[at] ?? 0) + ((next() - 128) * grain) / 128))
  }
  return sharp(pixels, { raw: { width, height, channels: 3 } })
}

/** What a telephone held upright saves: stored lying down, "turn me" and the place in its EXIF. The sky (blue) is up. */
export async function drawTelephonePhoto(background = '#20a040'): Promise<Buffer> {
  const lying = await sharp({ create: { width: 900, height: 600, channels: 3, background } })
    .composite([
      { input: { create: { width: 300, height: 600, channels: 3, background: '#3060e0' } }, left: 0, top: 0 },
    ])
    .jpeg({ quality: 90 })
    .toBuffer()
  return sharp(lying).withExif(BY_THE_RIVER).withMetadata({ orientation: 6 }).jpeg({ quality: 90 }).toBuffer()
}

/** The average colour of a part of a picture, as numbers from 0 to 255. */
export async function colourAt(bytes: Uint8Array, part: { left: number; top: number; width: number; height: number }) {
  const cut = await sharp(bytes).extract(part).png().toBuffer()
  const { channels } = await sharp(cut).stats()
  return channels.map((channel) => Math.round(channel.mean))
}

/** A linear congruential generator (Numerical Recipes): pictures must be the same in every run. */
function randomBytes(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state >>> 24
  }
}
