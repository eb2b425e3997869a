import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { highlight } from '#app/domain/search/highlight.ts'

const shown = (text: string, typed: string) =>
  highlight(text, typed)
    .map((stretch) => (stretch.isFound ? `[${stretch.text}]` : stretch.text))
    .join('')

describe('highlight', () => {
  it.each([
    ['ขันลงหินบ้านบุ', 'ลงหิน', 'ขัน[ลงหิน]บ้านบุ', 'a part'],
    ['น้ำพริกนรก', 'นำพริก', '[น้ำพริก]นรก', 'marks that were not typed'],
    ['น้ำพริกนรก', 'นํ้าพริก', '[น้ำพริก]นรก', 'am typed in pieces'],
    ['เสื่อไม้ไผ่', 'ไม้', 'เสื่อ[ไม้]ไผ่', 'two letters and a tone'],
    ['ขนมฝรั่งกุฎีจีน', 'กุดีจีน', 'ขนมฝรั่ง[กุฎีจีน]', 'a letter taken for another'],
    ['หมอนขวานยัดนุ่น', 'นุ่น หมอน', '[หมอน]ขวานยัด[นุ่น]', 'several words'],
    ['Kudi Chin cakes', 'kudichin', '[Kudi Chin] cakes', 'a blank within'],
    ['Repoussé silver ring', 'repousse', '[Repoussé] silver ring', 'an accent'],
    ['ขันลงหิน 5 นิ้ว', '๕', 'ขันลงหิน 5 นิ้ว', 'one letter: nothing'],
    ['ขันลงหิน', 'bronze', 'ขันลงหิน', 'not there'],
    ['ขันลงหิน', '🙂', 'ขันลงหิน', 'nothing to look for'],
  ])('of %s for %s is %s (%s)', (text, typed, expected) => {
    expect(shown(text, typed)).toBe(expected)
  })

  it('loses nothing and never parts a letter from its marks', () => {
    const letters = [...'กขนมรผเแโไ', ...'ัิีึืุู', ...'่้๊๋์', ...' abé', 'ำ', '👩‍🌾']
    const texts = fc.array(fc.constantFrom(...letters), { minLength: 1, maxLength: 20 }).map((all) => all.join(''))
    const graphemes = new Intl.Segmenter('th', { granularity: 'grapheme' })
    fc.assert(
      fc.property(texts, texts, (text, typed) => {
        const parts = highlight(text, typed).map((stretch) => stretch.text)
        expect(parts.join('')).toBe(text)
        const ends = new Set([...graphemes.segment(text)].map(({ index, segment }) => index + segment.length))
        let at = 0
        for (const part of parts) {
          at += part.length
          expect(ends).toContain(at)
        }
      }),
      { seed: 2569, numRuns: 500 },
    )
  })
})
