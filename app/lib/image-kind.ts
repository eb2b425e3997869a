/** What a file is by its own first bytes. Names and declared types are claims of the sender and are not read. */
export type ImageKind = 'jpeg' | 'png' | 'webp' | 'avif' | 'heic'

/** A kind that we know and do not take: so that the person hears which, not just "no". */
export type OtherKind = 'gif' | 'svg' | 'tiff' | 'bmp' | 'pdf' | 'jxl' | 'video' | 'animation'

export type Sniffed = { kind: ImageKind } | { other: OtherKind } | null

/** Reads the kind from the bytes; null when they begin like no picture at all. Pictures that move count as `animation`. */
export function sniffImage(bytes: Uint8Array): Sniffed {
  const text = latin1(bytes, 0, 16)
  if (bytes[0] === 0xff && bytes[1] === 0xd8 && bytes[2] === 0xff) return { kind: 'jpeg' }
  if (text.startsWith('\x89PNG\r\n\x1a\n')) return hasPngAnimation(bytes) ? { other: 'animation' } : { kind: 'png' }
  if (text.startsWith('RIFF') && text.slice(8, 12) === 'WEBP') return sniffWebp(bytes)
  if (text.slice(4, 8) === 'ftyp') return sniffByBrand(bytes)
  return sniffOther(bytes, text)
}

/** An animated PNG says so in a chunk before its first pixels; our decoder would quietly take the first frame. */
function hasPngAnimation(bytes: Uint8Array): boolean {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  for (let at = 8; at + 8 <= bytes.length; ) {
    const chunk = latin1(bytes, at + 4, 4)
    if (chunk === 'acTL') return true
    if (chunk === 'IDAT') return false
    at += 12 + view.getUint32(at)
  }
  return false
}

/** In the extended form the second bit of the flags means animation. */
function sniffWebp(bytes: Uint8Array): Sniffed {
  const animated = latin1(bytes, 12, 4) === 'VP8X' && ((bytes[20] ?? 0) & 0x02) !== 0
  return animated ? { other: 'animation' } : { kind: 'webp' }
}

/** AVIF, HEIC and films share one container (ISO 14496-12) and are told apart by their brands. */
function sniffByBrand(bytes: Uint8Array): Sniffed {
  const size = Math.min(new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength).getUint32(0), 256)
  const major = latin1(bytes, 8, 4)
  const brands = [major]
  for (let at = 16; at + 4 <= size; at += 4) brands.push(latin1(bytes, at, 4))
  if (['avis', 'msf1', 'hevc', 'hevx'].includes(major)) return { other: 'animation' }
  if (brands.includes('avif')) return { kind: 'avif' }
  if (['heic', 'heix', 'mif1', 'heim', 'heis'].includes(major)) return { kind: 'heic' }
  return { other: 'video' }
}

function sniffOther(bytes: Uint8Array, text: string): Sniffed {
  if (text.startsWith('GIF8')) return { other: 'gif' }
  if (text.startsWith('II*\0') || text.startsWith('MM\0*')) return { other: 'tiff' }
  if (text.startsWith('BM') && latin1(bytes, 6, 4) === '\0\0\0\0') return { other: 'bmp' }
  if (text.startsWith('%PDF-')) return { other: 'pdf' }
  if ((bytes[0] === 0xff && bytes[1] === 0x0a) || text.slice(4, 8) === 'JXL ') return { other: 'jxl' }
  const opening = latin1(bytes, 0, 1024).replace(/^\xef\xbb\xbf/, '')
  return /^\s*(<\?xml|<!--|<!doctype svg|<svg)/i.test(opening) && /<svg[\s/>]/i.test(opening) ? { other: 'svg' } : null
}

function latin1(bytes: Uint8Array, start: number, length: number): string {
  return String.fromCharCode(...bytes.subarray(start, start + length))
}
