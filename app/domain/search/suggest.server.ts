import { db } from '#app/lib/database.server.ts'
import { type Told, told } from '#app/lib/told.ts'
import { runsOf } from './keys.ts'
import { mayAnswer, score } from './rank.server.ts'
import { type Typed, typedAs, type Word } from './words.ts'

/** What to try when nothing was found. */
export interface Suggestions {
  /** Those of the typed words that find goods alone. */
  readonly words: readonly { readonly typed: string; readonly count: number }[]
  /** Places whose names come nearest. */
  readonly names: readonly Told[]
}

const nothing: Suggestions = { words: [], names: [] }

/** Suggestions for a search that found nothing. */
export async function suggestionsFor(text: string): Promise<Suggestions> {
  const typed = typedAs(text)
  if (!typed) return nothing
  const [words, names] = await Promise.all([fewerWords(typed), nearNames(typed.whole)])
  return { words, names }
}

async function fewerWords({ words }: Typed): Promise<Suggestions['words']> {
  const counted = await Promise.all(
    words.map(async (word) => ({ typed: word.norm, count: await countOf({ whole: word, words: [] }) })),
  )
  return counted.filter(({ count }) => count > 0)
}

async function countOf(typed: Typed): Promise<number> {
  const [row] = await db.$queryRaw<[{ count: number }]>`
    select count(*)::int as count from "Searchable" s
    where s.kind = 'product' and ${mayAnswer(typed, false)} and ${score(typed, false)} > 0`
  return row.count
}

/** Names of which four in ten pairs of neighbouring letters were typed. Goods are left out: there are too many. */
async function nearNames({ loose }: Word): Promise<Told[]> {
  const pairs = runsOf(loose, 2)
  if (pairs.length < 2) return []
  const rows = await db.$queryRaw<{ nameTh: string; nameEn: string | null }[]>`
    with near as (
      select s.kind, s.id, (
        select count(*) filter (where strpos(s.loose, pair) > 0)::real / ${pairs.length} from unnest(${pairs}::text[]) as pair
      ) as share
      from "Searchable" s where s.kind in ('district', 'community')
    )
    select coalesce(d."nameTh", c."nameTh") as "nameTh", coalesce(d."nameEn", c."nameEn") as "nameEn"
    from near
    left join "District" d on near.kind = 'district' and d.code = near.id
    left join "Community" c on near.kind = 'community' and c.id::text = near.id
    where share >= 0.4 order by share desc, near.kind, near.id limit 3`
  return rows.map(({ nameTh, nameEn }) => told(nameTh, nameEn))
}
