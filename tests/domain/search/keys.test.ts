import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bare, loosen, norm, roman } from '#app/domain/search/keys.ts'
import { gramsOf, typedAs } from '#app/domain/search/words.ts'
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

  it('are made the same way for what is typed', async () => {
    const texts = [...sampled(anyText), 'Repoussé', 'Ladprao', 'แพร่งภูธร 潮州', 'น้ํา', 'เเม่น้ำ']
    const rows = await db.$queryRaw<{ norm: string; loose: string; bones: string; roman: string }[]>`
      select norm, loose, search_bare(loose) as bones, upper(search_roman(text)) as roman
      from (select text, n, search_norm(text) as norm, search_loose(text) as loose
        from unnest(${texts}::text[]) with ordinality as given(text, n)) as keyed order by n`
    const here = texts.map((text) => {
      const normal = norm(text)
      const loose = loosen(normal)
      return { norm: normal, loose, bones: bare(loose), roman: roman(text) }
    })
    // A database of locale C knows capitals of ASCII alone; others than those are never looked for.
    // biome-ignore lint/suspicious/noControlCharactersInRegex: all of ASCII is meant
    const plain = (text: string) => !/[^\u0000-\u007f\u0e00-\u0e7f]/.test(text)
    expect(here.filter((_, n) => plain(texts[n] ?? ''))).toEqual(rows.filter((_, n) => plain(texts[n] ?? '')))
    expect(here.slice(-5).map(({ loose }) => loose)).toEqual(rows.slice(-5).map(({ loose }) => loose))
  })

  it('of names hold every run of three letters of what is typed of them', async () => {
    const texts = sampled(thaiText).filter((text) => loosen(norm(text)).length > 0)
    const rows = await db.$queryRaw<{ grams: string[] }[]>`
      select search_grams(search_names(text), search_loose_of(text), '', '', '') as grams
      from unnest(${texts}::text[]) with ordinality as given(text, n) order by n`
    for (const [n, text] of texts.entries()) {
      expect(rows[n]?.grams).toEqual(
        expect.arrayContaining(typedAs(text)?.words.length ? [] : gramsOf(loosen(norm(text)))),
      )
    }
  })
})
