import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { db } from '#app/lib/database.server.ts'

/** The search keys are SQL functions; here they meet whatever can be typed. Seeded: the same texts each run. */

const seed = 2569
const letters = [...'กขคฆงจชซญฎฏฐณดตถทนบปผฝพฟมยรลวศษสหฬอฮ', ...'ะาำเแโใไ', ...'ัิีึืุู็', ...'่้๊๋์', ...' ๐๑๒09abz']
const thaiText = fc.array(fc.constantFrom(...letters), { maxLength: 24 }).map((chars) => chars.join(''))
const anyText = fc
  .oneof(thaiText, fc.string({ unit: 'grapheme', maxLength: 24 }))
  .map((text) => text.replaceAll('\0', ''))

type Key = 'search_norm' | 'search_loose' | 'search_bones'

async function keys(key: Key, texts: readonly string[]): Promise<string[]> {
  const rows = await db.$queryRawUnsafe<{ key: string }[]>(
    `select ${key}(given.text) as key from unnest($1::text[]) with ordinality as given(text, n) order by n`,
    texts,
  )
  return rows.map((row) => row.key)
}

const sampled = (arbitrary: fc.Arbitrary<string>) => fc.sample(arbitrary, { seed, numRuns: 400 })

describe('search keys', () => {
  it.each(['search_norm', 'search_loose', 'search_bones'] as const)('%s of its own key is the key', async (key) => {
    const once = await keys(key, sampled(anyText))
    expect(await keys(key, once)).toEqual(once)
  })

  it('do not see what cannot be seen', async () => {
    const texts = sampled(thaiText)
    const withInvisible = texts.map((text) => `${[...text].join('\u200b')}\ufeff`)
    expect(await keys('search_norm', withInvisible)).toEqual(await keys('search_norm', texts))
  })

  it('do not care whether a tone was typed before or after its vowel', async () => {
    const syllables = fc.tuple(
      fc.constantFrom(...'กขคงจชดตนบปมยรลวสหอ'),
      fc.constantFrom(...'ิีึืุูั'),
      fc.constantFrom(...'่้๊๋'),
    )
    const pairs = fc.sample(fc.array(syllables, { minLength: 1, maxLength: 8 }), { seed, numRuns: 300 })
    const written = (toneFirst: boolean) =>
      pairs.map((pair) => pair.map(([c, vowel, tone]) => c + (toneFirst ? tone + vowel : vowel + tone)).join(''))
    expect(await keys('search_norm', written(true))).toEqual(await keys('search_norm', written(false)))
  })

  it('write am one way, however it was put together', async () => {
    const [one, ...others] = await keys('search_norm', ['น้ำ', 'นำ้', 'น้ํา', 'นํ้า', 'น้้ำ'])
    expect(others).toEqual(others.map(() => one))
  })

  it('read Thai digits as Arabic ones', async () => {
    const numbers = fc.sample(fc.nat(99_999), { seed, numRuns: 100 })
    const thai = numbers.map(
      (number) => `ชุด ${String(number).replace(/\d/g, (d) => String.fromCharCode(0x0e50 + Number(d)))}`,
    )
    expect(await keys('search_norm', thai)).toEqual(numbers.map((number) => `ชุด ${number}`))
  })

  it('score between nothing and the very name', async () => {
    const texts = sampled(anyText)
    const rows = await db.$queryRaw<{ score: number }[]>`
      select search_score(doc, search_key(q)) as score
      from unnest(${texts}::text[], ${[...texts].reverse()}::text[]) as pair(doc, q)`
    expect(rows.every(({ score }) => score >= 0 && score <= 100)).toBe(true)
  })

  it('score every text that has letters as its own name', async () => {
    const texts = sampled(thaiText).filter((text) => /[ก-ฮ]/.test(text))
    const rows = await db.$queryRaw<{ score: number }[]>`
      select search_score(doc, search_key(doc)) as score from unnest(${texts}::text[]) as given(doc)`
    expect(rows.every(({ score }) => score === 100)).toBe(true)
  })
})
