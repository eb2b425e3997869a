import { Writable } from 'node:stream'

/**
 * Gathers a page as React writes it, without the zero bytes that React 18 leaves in it where a letter of several bytes does
 * not fit into what is left of its buffer: it then sends the whole buffer, unwritten end and all. Browsers show such a byte as
 * a broken letter inside attributes, so that what somebody typed in Thai would come back damaged. No page of ours has a zero
 * byte of its own.
 */
export function gatherPage(): { readonly into: Writable; readonly page: Promise<Uint8Array<ArrayBuffer>> } {
  const chunks: Buffer[] = []
  const into = new Writable({
    write(chunk: Buffer, _encoding, next) {
      chunks.push(chunk.includes(0) ? Buffer.from(chunk.filter((byte) => byte !== 0)) : chunk)
      next()
    },
  })
  const page = new Promise<Uint8Array<ArrayBuffer>>((resolve, reject) => {
    into.once('finish', () => resolve(Buffer.concat(chunks))).once('error', reject)
  })
  return { into, page }
}
