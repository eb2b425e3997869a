import { createHash } from 'node:crypto'
import { createGzip } from 'node:zlib'
import type { Tx } from '#app/lib/database.server.ts'

/** A file on its way into the database: packed as it is written and stored piece by piece, so that its length costs no memory. */
export interface Packing {
  write(text: string): void
  /** Packs what was written and stores full pieces. Call it between pages. */
  flush(): Promise<void>
  /** Stores the rest. Nothing can be written afterwards. */
  end(): Promise<Packed>
}

export interface Packed {
  /** SHA-256 of the content, hex. */
  readonly etag: string
  readonly bytes: number
  readonly packedBytes: number
}

const pieceBytes = 256 * 1024

export function startPacking(tx: Tx, buildId: string, file: string): Packing {
  const gzip = createGzip()
  const hash = createHash('sha256')
  let written: string[] = []
  let packed: Buffer[] = []
  let waiting = 0
  let bytes = 0
  let packedBytes = 0
  let position = 0
  gzip.on('data', (piece: Buffer) => {
    packed.push(piece)
    waiting += piece.byteLength
  })

  async function pack(): Promise<void> {
    const text = Buffer.from(written.join(''))
    written = []
    hash.update(text)
    bytes += text.byteLength
    await new Promise<void>((resolve, reject) =>
      gzip.write(text, (error: Error | null | undefined) => (error ? reject(error) : resolve())),
    )
  }

  async function store(): Promise<void> {
    const piece = Buffer.concat(packed)
    packed = []
    waiting = 0
    packedBytes += piece.byteLength
    await tx.feedPart.create({ data: { buildId, file, position, bytes: piece } })
    position += 1
  }

  return {
    write: (text) => void written.push(text),
    async flush() {
      await pack()
      if (waiting >= pieceBytes) await store()
    },
    async end() {
      await pack()
      const ended = new Promise((resolve, reject) => gzip.once('end', resolve).once('error', reject))
      gzip.end()
      await ended
      await store()
      return { etag: hash.digest('hex'), bytes, packedBytes }
    },
  }
}
