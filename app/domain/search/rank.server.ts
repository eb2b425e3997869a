import { Prisma } from '#app/lib/database.server.ts'
import { runsOf } from './keys.ts'
import { gramsOf, nearGramsOf, type Typed, type Word } from './words.ts'

/**
 * How a row of "Searchable" s answers what was typed, 0 (not at all) to 100 (the very name): exact, as written, as meant;
 * then what it stands among; and when looking widely, with other vowels, as it sounds, nearly. Of several words each must
 * be somewhere, and the one answered worst counts.
 */

/** From here on a name itself was found. */
export const nameScore = 60

/** Rows that may answer, by the index alone. */
export function mayAnswer({ whole, words }: Typed, wide: boolean): Prisma.Sql {
  const one = (word: Word) => hasOneOf(wide ? nearGramsOf(word) : [gramsOf(word.loose)])
  return words.length === 0 ? one(whole) : Prisma.sql`(${one(whole)} or (${Prisma.join(words.map(one), ' and ')}))`
}

function hasOneOf(sets: string[][]): Prisma.Sql {
  const hasAll = (grams: string[]) =>
    Prisma.sql`search_grams(s.names, s.loose, s.around, s.bones, s.roman) @> ${grams}::text[]`
  return Prisma.sql`(${Prisma.join(sets.map(hasAll), ' or ')})`
}

/** The score of row s. */
export function score({ whole, words }: Typed, wide: boolean): Prisma.Sql {
  const one = (word: Word) => (wide ? wideScore(word) : Prisma.sql`(case ${asTyped(word)} else 0 end)`)
  if (words.length === 0) return one(whole)
  return Prisma.sql`greatest(${one(whole)}, least(${Prisma.join(words.map(one))}) * 9 / 10)`
}

/** A line end is around each name, so that one `strpos` tells a beginning from a middle. */
function asTyped({ norm, loose }: Word): Prisma.Sql {
  const tiers = [
    Prisma.sql`when strpos(s.names, ${`\n${norm}\n`}) > 0 then 100
      when strpos(s.names, ${`\n${norm}`}) > 0 then 90
      when strpos(s.names, ${` ${norm}`}) > 0 then 85`,
  ]
  if (norm.length > 1) tiers.push(Prisma.sql`when strpos(s.names, ${norm}) > 0 then 80`)
  if (loose.length >= 2) tiers.push(Prisma.sql`when strpos(s.loose, ${loose}) > 0 then 70`)
  if (loose.length >= 3) tiers.push(Prisma.sql`when strpos(s.around, ${loose}) > 0 then 40`)
  return Prisma.join(tiers, ' ')
}

function wideScore(word: Word): Prisma.Sql {
  const tiers = [asTyped(word)]
  if (word.bones.length >= 3) tiers.push(Prisma.sql`when strpos(s.bones, ${word.bones}) > 0 then 50`)
  if (word.roman.length >= 4) {
    tiers.push(Prisma.sql`when strpos(' ' || s.roman || ' ', ${` ${word.roman} `}) > 0 then 45`)
    tiers.push(Prisma.sql`when strpos(s.roman, ${word.roman}) > 0 then 25`)
  }
  const near = [
    ...(word.loose.length >= 5
      ? [nearly(Prisma.sql`s.loose`, word.loose, 20), nearly(Prisma.sql`s.around`, word.loose, 10)]
      : []),
    ...(word.roman.length >= 6 ? [nearly(Prisma.sql`s.roman`, word.roman, 10)] : []),
  ]
  return Prisma.sql`(case ${Prisma.join(tiers, ' ')} else ${near.length > 0 ? Prisma.sql`greatest(${Prisma.join(near)})` : 0} end)`
}

/** `base` and up to 20 more by the share of neighbouring pairs that are there; 0 below 65 in a hundred. */
function nearly(text: Prisma.Sql, key: string, base: number): Prisma.Sql {
  const pairs = runsOf(key, 2)
  const shared = Prisma.join(
    pairs.map((pair) => Prisma.sql`(strpos(${text}, ${pair}) > 0)::int`),
    ' + ',
  )
  const enough = Math.ceil(pairs.length * 0.65)
  return Prisma.sql`(select case when n >= ${enough} then ${base} + 20 * n / ${pairs.length} else 0 end from (select ${shared}) as pairs(n))`
}
