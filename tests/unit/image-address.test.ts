import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { IMAGE_FORMATS, imageAddress, imageSrcset, imageWidths, parseImageAddress } from '#app/lib/image-address.ts'

const HASH = 'ab'.repeat(32)

describe('addresses of pictures', () => {
  test('a large photograph has every step', () => expect(imageWidths(4000)).toEqual([320, 640, 960, 1280]))
  test('a photograph of exactly one step has no double', () => expect(imageWidths(640)).toEqual([320, 640]))
  test('a smaller one ends at its own width', () => expect(imageWidths(500)).toEqual([320, 500]))

  test('no width is ever larger than the photograph, and one is always there', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 20_000 }), (width) => {
        const widths = imageWidths(width)
        expect(widths.length).toBeGreaterThan(0)
        expect(Math.max(...widths)).toBe(Math.min(width, 1280))
        expect(widths).toEqual([...new Set(widths)].sort((a, b) => a - b))
      }),
    )
  })

  test('srcset names every width', () => {
    expect(imageSrcset(HASH, 500, 'avif')).toBe(`/i/${HASH}/320.avif 320w, /i/${HASH}/500.avif 500w`)
  })

  test('what was built can be read again', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9999 }), fc.constantFrom(...IMAGE_FORMATS), (width, format) => {
        const path = imageAddress(HASH, width, format).slice('/i/'.length)
        expect(parseImageAddress(path)).toEqual({ hash: HASH, width, format })
      }),
    )
  })

  test.each([
    '../../etc/passwd',
    `${HASH}/640.gif`,
    `${HASH}/0640.jpg`,
    `${HASH}/64000.jpg`,
    `${HASH.toUpperCase()}/640.jpg`,
    `${HASH}/640.jpg/..`,
    `${HASH}/640.jpg\n`,
    'ab/640.jpg',
    '',
  ])('%j is no picture', (path) => expect(parseImageAddress(path)).toBeNull())
})
