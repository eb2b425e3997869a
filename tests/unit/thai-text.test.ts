import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { drawable, linesOf, runsOf } from '#app/lib/paper/thai-text.ts'

const measure = (text: string) => [...text].length

describe('Thai on paper', () => {
  test('draws sara am as the two signs that it is, the tone mark upon the first', () => {
    expect(drawable('น้ำพริก ทำ')).toBe('น\u0e4d\u0e49าพริก ท\u0e4dา')
  })

  test('leaves out what no font of ours holds, and nothing else', () => {
    expect(runsOf('ขัน 🪷 Bowl ร้อน漢')).toEqual([
      { script: 'thai', text: 'ขัน  ' },
      { script: 'latin', text: 'Bowl ' },
      { script: 'thai', text: 'ร้อน' },
    ])
  })

  test('breaks between words and keeps every letter', () => {
    expect(linesOf('ผ้าไหมทอมือบ้านครัว', 8, measure)).toEqual(['ผ้าไหมทอ', 'มือบ้าน', 'ครัว'])
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), fc.integer({ min: 6, max: 30 }), (text, width) => {
        const plain = text.replace(/\s/g, '')
        expect(linesOf(plain, width, measure).join('')).toBe(plain)
      }),
    )
  })

  test('cuts a word that is wider than the line, never a letter from its marks', () => {
    const lines = linesOf('a'.repeat(25), 10, measure)
    expect(lines).toEqual(['a'.repeat(10), 'a'.repeat(10), 'a'.repeat(5)])
    for (const line of linesOf('ที่'.repeat(20), 7, measure)) expect(line).toMatch(/^(ที่)+$/)
  })
})
