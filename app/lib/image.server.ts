import { createHash } from 'node:crypto'
import sharp, { type Sharp } from 'sharp'
import { atMost } from './at-most.ts'
import { heicToPng } from './heic.server.ts'
import { type ImageFormat, imageWidths } from './image-address.ts'
import { type ImageKind, type OtherKind, sniffImage } from './image-kind.ts'
import { done, type Outcome, refused } from './outcome.ts'

/** What we take. A photograph of a 2024 telephone has 12 to 50 million pixels and 2 to 10 MB. */
export const IMAGE_LIMITS = { bytes: 12_000_000, pixels: 65_000_000, shortestSide: 240 } as const

/** Why a file was not taken. The numbers are for the sentence that the person reads. */
export type ImageRefusal =
  | { code: 'too_big'; bytes: number; limit: number }
  | { code: 'not_an_image' }
  | { code: 'unsupported'; found: OtherKind }
  | { code: 'too_small'; width: number; height: number; limit: number }
  | { code: 'too_many_pixels'; width: number; height: number; limit: number }
  | { code: 'broken' }

type PreparedFile = { width: number; height: number; format: ImageFormat; bytes: Uint8Array }

export type PreparedImage = {
  /** SHA-256 of `master`, lower-case hex: the picture's id. */
  hash: string
  /** Size of the master in pixels, upright. */
  width: number
  height: number
  /** `#rrggbb`, the placeholder while the picture is on its way. */
  dominantColour: string
  /** JPEG, at most 2048 px on its longer side. */
  master: Uint8Array
  /** Every width of `imageWidths(width)` in every format. */
  files: PreparedFile[]
}

export type ImagePreparation = Outcome<PreparedImage, ImageRefusal>

/** How long to look for a smaller file: 3 for people's photographs; 0, several times as quick, for a seed. */
export type ImageEffort = 0 | 3

const MASTER_SIDE = 2048
/** A list shows many at 640: each should stay below 60 KB on a slow network, so a busy picture gets a lower quality. */
const LIST_BUDGET = { width: 640, bytes: 60_000 } as const
const QUALITIES = { avif: [50, 42, 34, 26], webp: [74, 62, 50, 38], jpg: [76, 66, 56, 46] } as const
/** Memory is the limit: one photograph of 50 million pixels may take 200 MB while it is read. */
const inTurn = atMost(2)

/**
 * Makes a photograph ready for everybody: turned upright, in sRGB, on white where it was see-through, without any
 * metadata (place, camera, thumbnails), in all sizes. The original is not kept.
 * The same file always gives the same hash. Never throws for what is in the file.
 */
export async function prepareImage(
  bytes: Uint8Array,
  options: { effort?: ImageEffort } = {},
): Promise<ImagePreparation> {
  if (bytes.length > IMAGE_LIMITS.bytes) {
    return refused({ code: 'too_big', bytes: bytes.length, limit: IMAGE_LIMITS.bytes })
  }
  const sniffed = sniffImage(bytes)
  if (!sniffed) return refused({ code: 'not_an_image' })
  if ('other' in sniffed) return refused({ code: 'unsupported', found: sniffed.other })
  return inTurn(() => prepare(bytes, sniffed.kind, options.effort ?? 3))
}

async function prepare(bytes: Uint8Array, kind: ImageKind, effort: ImageEffort): Promise<ImagePreparation> {
  const source = kind === 'heic' ? await readHeic(bytes) : { readable: bytes }
  if ('refusal' in source) return refused(source.refusal)
  const refusal = await refuseBySize(source.readable)
  if (refusal) return refused(refusal)
  const upright = await decode(source.readable)
  if (!upright) return refused({ code: 'broken' })
  return done(await encode(upright, effort))
}

async function readHeic(bytes: Uint8Array): Promise<{ readable: Uint8Array } | { refusal: ImageRefusal }> {
  const read = await heicToPng({ bytes, maxPixels: IMAGE_LIMITS.pixels })
  if ('png' in read) return { readable: read.png }
  return { refusal: read.code === 'broken' ? read : { ...read, limit: IMAGE_LIMITS.pixels } }
}

/** Reads the header only: a small file may claim a huge picture, and must be refused before a pixel is unpacked. */
async function refuseBySize(bytes: Uint8Array): Promise<ImageRefusal | null> {
  try {
    const { width, height, pages = 1 } = await sharp(bytes, { limitInputPixels: false }).metadata()
    if (width * height * pages > IMAGE_LIMITS.pixels) {
      return { code: 'too_many_pixels', width, height, limit: IMAGE_LIMITS.pixels }
    }
    if (pages > 1) return { code: 'unsupported', found: 'animation' }
    const limit = IMAGE_LIMITS.shortestSide
    return Math.min(width, height) < limit ? { code: 'too_small', width, height, limit } : null
  } catch {
    return { code: 'broken' }
  }
}

type Pixels = { data: Buffer; width: number; height: number }

/** Null when the pixels cannot be read to the end; half a photograph is not shown to anybody. */
async function decode(bytes: Uint8Array): Promise<Pixels | null> {
  try {
    const { data, info } = await sharp(bytes, {
      failOn: 'error',
      limitInputPixels: IMAGE_LIMITS.pixels,
      sequentialRead: true,
    })
      .timeout({ seconds: 30 })
      .autoOrient()
      .resize(MASTER_SIDE, MASTER_SIDE, { fit: 'inside', withoutEnlargement: true })
      .flatten({ background: '#ffffff' })
      .toColourspace('srgb')
      .raw()
      .toBuffer({ resolveWithObject: true })
    return { data, width: info.width, height: info.height }
  } catch {
    return null
  }
}

async function encode(pixels: Pixels, effort: ImageEffort): Promise<PreparedImage> {
  const { width, height } = pixels
  const master = await open(pixels).jpeg({ quality: 88 }).toBuffer()
  const files: PreparedFile[] = []
  for (const step of imageWidths(width)) files.push(...(await encodeWidth(pixels, step, effort)))
  const hash = createHash('sha256').update(master).digest('hex')
  return { hash, width, height, dominantColour: await dominantColour(pixels), master, files }
}

async function encodeWidth(pixels: Pixels, width: number, effort: ImageEffort): Promise<PreparedFile[]> {
  const { data, info } = await open(pixels).resize(width).raw().toBuffer({ resolveWithObject: true })
  const smaller = { data, width: info.width, height: info.height }
  const files: PreparedFile[] = []
  for (const format of ['avif', 'webp', 'jpg'] as const) {
    files.push({ width, height: info.height, format, bytes: await encodeWithinBudget(smaller, format, effort) })
  }
  return files
}

async function encodeWithinBudget(pixels: Pixels, format: ImageFormat, effort: ImageEffort): Promise<Uint8Array> {
  const [first, ...lower] = QUALITIES[format]
  let bytes = await encodeOnce(pixels, format, { quality: first, effort })
  if (pixels.width > LIST_BUDGET.width) return bytes
  for (const quality of lower) {
    if (bytes.length <= LIST_BUDGET.bytes) break
    bytes = await encodeOnce(pixels, format, { quality, effort })
  }
  return bytes
}

function encodeOnce(
  pixels: Pixels,
  format: ImageFormat,
  { quality, effort }: { quality: number; effort: ImageEffort },
): Promise<Buffer> {
  if (format === 'avif') return open(pixels).avif({ quality, effort }).toBuffer()
  const patient = effort === 3
  if (format === 'webp')
    return open(pixels)
      .webp({ quality, effort: patient ? 4 : 1 })
      .toBuffer()
  return open(pixels).jpeg({ quality, mozjpeg: patient }).toBuffer()
}

async function dominantColour(pixels: Pixels): Promise<string> {
  const small = await open(pixels).resize(64, 64, { fit: 'inside' }).png().toBuffer()
  const { r, g, b } = (await sharp(small).stats()).dominant
  return `#${[r, g, b].map((part) => part.toString(16).padStart(2, '0')).join('')}`
}

function open({ data, width, height }: Pixels): Sharp {
  return sharp(data, { raw: { width, height, channels: 3 } })
}
