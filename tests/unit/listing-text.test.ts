import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { buildListingText, textLength } from '#integrations/partners/text.ts'

fc.configureGlobal({ numRuns: 1000 })

const clusters = fc.constantFrom(
  'ก',
  'น้ำ',
  'ที่',
  'ผู้',
  'กี่',
  'a',
  ' ',
  '\n',
  '#ผ้า',
  '#',
  '<b>',
  '&',
  '👩🏽‍🌾',
  '🇹🇭',
  'é',
  'e\u0301',
  '\ud800',
  '\u200b',
  '…',
)
const text = fc.oneof(
  fc.array(clusters, { maxLength: 200 }).map((parts) => parts.join('')),
  fc.string({ unit: 'binary', maxLength: 200 }),
)
const limits = fc.record({
  title: fc.record({
    max: fc.option(fc.integer({ min: 0, max: 120 })),
    counts: fc.constantFrom('code_points' as const, 'utf8_bytes' as const),
  }),
  story: fc.record({
    max: fc.option(fc.integer({ min: 0, max: 300 })),
    tags: fc.option(fc.integer({ min: 0, max: 18 })),
  }),
})
const source = fc.record({ title: text, story: text, tags: fc.array(text, { maxLength: 8 }) })
const segments = new Intl.Segmenter('th', { granularity: 'grapheme' })

describe('listing text', () => {
  it('is never beyond a limit', () => {
    fc.assert(
      fc.property(source, limits, (from, within) => {
        const { title, story } = buildListingText(from, within)
        if (within.title.max !== null)
          expect(textLength(title, within.title.counts)).toBeLessThanOrEqual(within.title.max)
        if (within.story.max !== null) expect(textLength(story, 'code_points')).toBeLessThanOrEqual(within.story.max)
        const tags = story.match(/#[\p{L}\p{M}\p{N}_]/gu) ?? []
        if (within.story.tags !== null) expect(tags.length).toBeLessThanOrEqual(within.story.tags)
      }),
    )
  })

  it('never cuts a letter in two', () => {
    fc.assert(
      fc.property(source, limits, (from, within) => {
        const none = { title: { max: null, counts: within.title.counts }, story: { max: null, tags: null } }
        const whole = letters(buildListingText({ ...from, tags: [] }, none).title)
        const cut = buildListingText({ ...from, tags: [] }, within).title
        const kept = letters(cut.endsWith('…') && cut !== whole.join('') ? cut.slice(0, -1) : cut)
        expect(whole.slice(0, kept.length)).toEqual(kept)
      }),
    )
  })

  it('is NFC, whole Unicode and without markup', () => {
    fc.assert(
      fc.property(source, limits, (from, within) => {
        for (const made of Object.values(buildListingText(from, within))) {
          expect(made).toBe(made.normalize('NFC'))
          expect(made).not.toMatch(/\p{Cs}/u)
          expect(made).not.toMatch(/<\/?(b|script)\b[^>]*>/i)
        }
      }),
    )
  })

  it('built from its own output stays as it is', () => {
    fc.assert(
      fc.property(source, limits, (from, within) => {
        const once = buildListingText({ ...from, tags: [] }, within)
        expect(buildListingText({ ...once, tags: [] }, within)).toEqual(once)
      }),
    )
  })

  it('puts as many tags at the end as fit, and leaves words of surplus tags in the story', () => {
    const within = { title: { max: 20, counts: 'code_points' as const }, story: { max: 60, tags: 2 } }
    const made = buildListingText({ title: 'ผ้า', story: 'ทอมือ #คลอง #ครัว #คราม', tags: ['ผ้าขาวม้า'] }, within)
    expect(made.story).toBe('ทอมือ #คลอง #ครัว คราม')
    const tagged = buildListingText({ title: 'ผ้า', story: 'ทอมือ', tags: ['ผ้า ขาวม้า', 'บ้านครัว', 'คราม'] }, within)
    expect(tagged.story).toBe('ทอมือ\n\n#ผ้าขาวม้า #บ้านครัว')
  })
})

function letters(whole: string): string[] {
  return [...segments.segment(whole)].map((one) => one.segment)
}
