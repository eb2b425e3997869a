import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareTexts, type Run, wordsOf } from '#app/domain/story/compare.ts'

const pieces = [
  ...['ก', 'น้ำ', 'ขันลงหิน', 'บ้านบุ', 'เสียง', 'ก๊อง', ' ', '\n\n', '่', 'ำ', '้', 'ๆ', 'มีนบุรี', '500'],
  ...['bowl', 'é', 'e\u0301', '👩‍🎨', '🇹🇭', '​', '“', '.'],
]
const text = fc.array(fc.constantFrom(...pieces), { maxLength: 40 }).map((parts) => parts.join(''))
const anything = fc.string({ unit: 'grapheme', maxLength: 60 })
const side = (runs: readonly Run[], is: 'added' | 'removed') =>
  runs.flatMap((run) => (run.is === 'same' || run.is === is ? [run.text] : [])).join('')

const graphemes = new Intl.Segmenter('th', { granularity: 'grapheme' })
const letterStarts = (whole: string) => new Set(Array.from(graphemes.segment(whole), ({ index }) => index))

/** Where the pieces of a text begin, by their lengths. */
function starts(parts: readonly string[]): number[] {
  let at = 0
  return parts.map((part) => {
    const start = at
    at += part.length
    return start
  })
}

describe('comparing two texts', () => {
  it('tells the old text and the new one again', () => {
    fc.assert(
      fc.property(fc.oneof(text, anything), fc.oneof(text, anything), (before, after) => {
        const runs = compareTexts(before, after)
        expect(side(runs, 'removed')).toBe(before)
        expect(side(runs, 'added')).toBe(after)
      }),
    )
  })

  it('never tears a written letter', () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        const runs = compareTexts(before, after)
        for (const [whole, is] of [
          [before, 'removed'],
          [after, 'added'],
        ] as const) {
          const letters = letterStarts(whole)
          const parts = runs.filter((run) => run.is === 'same' || run.is === is).map((run) => run.text)
          for (const start of starts(parts)) expect(letters.has(start)).toBe(true)
        }
      }),
    )
  })

  it('keeps as much as can be kept, and joins neighbours', () => {
    fc.assert(
      fc.property(text, (same) => {
        expect(compareTexts(same, same)).toEqual(same ? [{ is: 'same', text: same }] : [])
      }),
    )
    fc.assert(
      fc.property(text, text, (before, after) => {
        const runs = compareTexts(before, after)
        for (const [at, run] of runs.entries()) expect(run.is).not.toBe(runs[at + 1]?.is)
      }),
    )
  })

  it('marks a word that was changed within a Thai sentence', () => {
    expect(compareTexts('เสียงค้อนดังในตรอก', 'เสียงค้อนเงียบในตรอก')).toEqual([
      { is: 'same', text: 'เสียงค้อน' },
      { is: 'removed', text: 'ดัง' },
      { is: 'added', text: 'เงียบ' },
      { is: 'same', text: 'ในตรอก' },
    ])
  })

  it('cuts Thai into words', () => {
    expect(wordsOf('ขันลงหิน')).toEqual(['ขัน', 'ลงหิน'])
  })
})
