import { parentPort, workerData } from 'node:worker_threads'
import decode from 'heic-decode'
import type { HeicQuestion, HeicReply } from './heic.server.ts'

/** Runs in a thread of its own: reads one HEIC file, checks its size before any pixel is unpacked, and replies once. */
const { bytes, maxPixels }: HeicQuestion = workerData
parentPort?.postMessage(await read())

async function read(): Promise<HeicReply> {
  try {
    const images = await decode.all({ buffer: bytes })
    try {
      const [first] = images
      if (!first) return { code: 'broken' }
      const { width, height } = first
      if (width < 1 || height < 1) return { code: 'broken' }
      if (width * height > maxPixels) return { code: 'too_many_pixels', width, height }
      return { code: 'decoded', width, height, rgba: (await first.decode()).data }
    } finally {
      images.dispose()
    }
  } catch {
    return { code: 'broken' }
  }
}
