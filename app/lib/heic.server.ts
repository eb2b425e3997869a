import { Worker } from 'node:worker_threads'
import { crc32, deflateSync } from 'node:zlib'
import sharp from 'sharp'

export type HeicQuestion = { bytes: Uint8Array; maxPixels: number }
export type HeicReply =
  | { code: 'decoded'; width: number; height: number; rgba: Uint8ClampedArray }
  | { code: 'too_many_pixels'; width: number; height: number }
  | { code: 'broken' }

const LONGEST_MS = 30_000

/**
 * Turns a HEIC photograph (iPhones since 2017) into an uncompressed PNG that carries the same pixels, upright, and the
 * same colour profile: iPhones photograph in Display P3, and a cloth would look pale if that were dropped.
 * sharp's own builds read no HEIC for patent reasons, so libheif runs as WebAssembly, in a thread: it takes seconds.
 */
export async function heicToPng(
  question: HeicQuestion,
): Promise<{ png: Buffer } | Exclude<HeicReply, { code: 'decoded' }>> {
  const reply = await askWorker(question)
  if (reply.code !== 'decoded') return reply
  const { width, height, rgba } = reply
  const png = await sharp(rgba, { raw: { width, height, channels: 4 } })
    .png({ compressionLevel: 0 })
    .toBuffer()
  const profile = colourProfile(question.bytes)
  return { png: profile ? withProfile(png, profile) : png }
}

/** A file that makes the decoder crash or run for ever is broken to us, and takes only its own thread with it. */
function askWorker(question: HeicQuestion): Promise<HeicReply> {
  const worker = new Worker(new URL('./heic-worker.ts', import.meta.url), {
    workerData: question,
    stdout: true, // libheif talks about every broken file; nobody reads it
    stderr: true,
  })
  return new Promise<HeicReply>((resolve) => {
    const timer = setTimeout(() => resolve({ code: 'broken' }), LONGEST_MS)
    worker.once('message', (reply: HeicReply) => resolve(reply))
    worker.once('error', () => resolve({ code: 'broken' }))
    worker.once('exit', () => {
      clearTimeout(timer)
      resolve({ code: 'broken' })
    })
  }).finally(() => worker.terminate())
}

/** The ICC profile of the first picture: meta → iprp → ipco → colr of type `prof` or `rICC` (ISO 23008-12). */
function colourProfile(file: Uint8Array): Uint8Array | null {
  const meta = boxes(file)
    .find((box) => box.type === 'meta')
    ?.body.subarray(4)
  const properties = meta && boxes(meta).find((box) => box.type === 'iprp')?.body
  const container = properties && boxes(properties).find((box) => box.type === 'ipco')?.body
  if (!container) return null
  for (const { type, body } of boxes(container)) {
    if (type === 'colr' && ['prof', 'rICC'].includes(ascii(body.subarray(0, 4)))) return body.subarray(4)
  }
  return null
}

function boxes(bytes: Uint8Array): { type: string; body: Uint8Array }[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const found: { type: string; body: Uint8Array }[] = []
  for (let at = 0; at + 8 <= bytes.length; ) {
    const size = view.getUint32(at) || bytes.length - at
    if (size < 8) break
    found.push({ type: ascii(bytes.subarray(at + 4, at + 8)), body: bytes.subarray(at + 8, at + size) })
    at += size
  }
  return found
}

/** Puts the profile into the PNG as its `iCCP` chunk, right after the header (8 bytes signature, 25 bytes IHDR). */
function withProfile(png: Buffer, profile: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from('iCCPphoto\0\0', 'latin1'), deflateSync(profile)])
  const chunk = Buffer.alloc(body.length + 8)
  chunk.writeUInt32BE(body.length - 4, 0)
  body.copy(chunk, 4)
  chunk.writeUInt32BE(crc32(body), body.length + 4)
  return Buffer.concat([png.subarray(0, 33), chunk, png.subarray(33)])
}

function ascii(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes)
}
