import { Transform } from 'node:stream'

/**
 * Takes out the zero bytes that React 18 leaves in a page where a letter of several bytes does not fit into what is left of
 * its buffer: it then sends the whole buffer, unwritten end and all. Browsers show such a byte as a broken letter inside
 * attributes, so that what somebody typed in Thai would come back damaged. No page of ours has a zero byte of its own.
 */
export function wholeLetters(): Transform {
  return new Transform({
    transform(chunk: Buffer, _encoding, passOn) {
      passOn(null, chunk.includes(0) ? chunk.filter((byte) => byte !== 0) : chunk)
    },
  })
}
