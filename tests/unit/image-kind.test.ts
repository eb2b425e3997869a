import { describe, expect, test } from 'vitest'
import { sniffImage } from '#app/lib/image-kind.ts'

const starting = (...parts: (string | number[])[]) =>
  Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part, 'latin1') : Buffer.from(part))))
const container = (major: string, ...compatible: string[]) =>
  starting([0, 0, 0, 16 + 4 * compatible.length], 'ftyp', major, [0, 0, 0, 0], ...compatible)
const png = (...chunks: string[]) => starting('\x89PNG\r\n\x1a\n', ...chunks.map((type) => `\0\0\0\0${type}\0\0\0\0`))

describe('what a file is by its bytes', () => {
  test.each([
    ['a JPEG', starting([0xff, 0xd8, 0xff, 0xe0]), { kind: 'jpeg' }],
    ['a PNG', png('IHDR', 'IDAT', 'IEND'), { kind: 'png' }],
    ['an animated PNG', png('IHDR', 'acTL', 'IDAT'), { other: 'animation' }],
    ['a still WebP', starting('RIFF\0\0\0\0WEBPVP8X', [10, 0, 0, 0, 0x10, 0]), { kind: 'webp' }],
    ['an animated WebP', starting('RIFF\0\0\0\0WEBPVP8X', [10, 0, 0, 0, 0x12, 0]), { other: 'animation' }],
    ['an AVIF', container('avif', 'mif1', 'miaf'), { kind: 'avif' }],
    ['an AVIF that calls itself mif1', container('mif1', 'avif', 'miaf'), { kind: 'avif' }],
    ['a moving AVIF', container('avis', 'avif'), { other: 'animation' }],
    ['an iPhone photograph', container('heic', 'mif1', 'heic'), { kind: 'heic' }],
    ['a HEIC burst', container('hevc', 'heic'), { other: 'animation' }],
    ['a film', container('mp42', 'isom'), { other: 'video' }],
    ['a GIF', starting('GIF89a'), { other: 'gif' }],
    ['a TIFF', starting('II*\0'), { other: 'tiff' }],
    ['a BMP', starting('BM', [9, 9, 9, 9, 0, 0, 0, 0]), { other: 'bmp' }],
    ['a PDF', starting('%PDF-1.7'), { other: 'pdf' }],
    ['an SVG', starting('<svg xmlns="http://www.w3.org/2000/svg"/>'), { other: 'svg' }],
    ['an SVG behind a byte order mark', starting('\xef\xbb\xbf<?xml version="1.0"?>\n<svg/>'), { other: 'svg' }],
    ['a web page', starting('<!doctype html><html>'), null],
    ['a web page with a drawing in it', starting('<!doctype html><svg/>'), null],
    ['nothing', starting(), null],
    ['the first byte of a JPEG', starting([0xff]), null],
  ])('%s', (_name, bytes, expected) => {
    expect(sniffImage(bytes)).toEqual(expected)
  })

  test('a PNG chunk that lies about its length ends the search', () => {
    expect(sniffImage(starting('\x89PNG\r\n\x1a\n', [0xff, 0xff, 0xff, 0xff], 'IHDR'))).toEqual({ kind: 'png' })
  })
})
