import { type CommunityCard, communitiesInOrder } from '#app/domain/community/shelf.server.ts'
import { publicProducerSql, publicStorySql } from '#app/domain/producer/public-sql.server.ts'
import { type MakerCard, makersInOrder } from '#app/domain/producer/shelf.server.ts'
import { cardsInOrder, type ProductCard } from '#app/domain/product/shelf.server.ts'
import { type StoryCard, storiesInOrder } from '#app/domain/story/shelf.server.ts'
import { db, Prisma } from '#app/lib/database.server.ts'
import { type Told, told } from '#app/lib/told.ts'

/** Everything that answers what somebody typed, best first. */
export interface Found {
  readonly products: readonly ProductCard[]
  readonly makers: readonly MakerCard[]
  readonly stories: readonly StoryCard[]
  readonly communities: readonly CommunityCard[]
  readonly districts: readonly { readonly slug: string; readonly name: Told }[]
}

const mostWords = 5
const nothing: Found = { products: [], makers: [], stories: [], communities: [], districts: [] }

/**
 * Searches everything public. Rank: exact, as written, as meant, nearly, as it sounds; within goods the title counts
 * before the maker and the place. Of several words each must be somewhere. A search for nothing finds nothing.
 */
export async function search(typed: string): Promise<Found> {
  const asked = askedIn(typed)
  if (!asked) return nothing
  const [districts, communityHits, makerHits, productHits, storyHits] = await Promise.all([
    districtsFor(asked),
    ranked(asked, communityScores, { take: 8 }),
    ranked(asked, makerScores, { take: 12 }),
    ranked(asked, productScores(null), { take: 48 }),
    ranked(asked, storyScores, { take: 12 }),
  ])
  const [communities, makers, products, stories] = await Promise.all([
    communitiesInOrder(communityHits),
    makersInOrder(makerHits),
    cardsInOrder(productHits),
    storiesInOrder(storyHits),
  ])
  return { products, makers, stories, communities, districts }
}

/** Products alone, best first: `take` of them after the first `skip`, of one community where its slug is given. */
export async function searchProducts(
  typed: string,
  { skip, take, community }: { skip: number; take: number; community?: string | undefined },
): Promise<ProductCard[]> {
  const asked = askedIn(typed)
  return asked ? cardsInOrder(await ranked(asked, productScores(community ?? null), { skip, take })) : []
}

/** What was typed as a whole, and each of its words where there are several. */
function askedIn(typed: string): string[] | null {
  const words = typed.trim().split(/\s+/).filter(Boolean).slice(0, mostWords)
  if (words.length === 0) return null
  return words.length === 1 ? words : [words.join(' '), ...words]
}

/** The ids that answer, best first: by the whole of what was typed, or by the word that is answered worst. `scores`
 *  gives a row (id, n, score) for each thing and each n of `asked`. */
async function ranked(
  asked: readonly string[],
  scores: Prisma.Sql,
  { skip = 0, take }: { skip?: number; take: number },
): Promise<string[]> {
  const hits = await db.$queryRaw<{ id: string }[]>`
    with asked as materialized (
      select n, search_key(typed) as key from unnest(${[...asked]}::text[]) with ordinality as given(typed, n)
    ),
    place as materialized (
      select c.id, c.slug, n, greatest(
        search_score(c."nameTh", key) * 0.6, search_score(c."nameEn", key) * 0.6, search_sounds(c."nameEn", key),
        search_score(d."nameTh", key) * 0.4, search_score(d."nameEn", key) * 0.4, search_sounds(d."nameEn", key)
      ) as score
      from "Community" c join "District" d on d.code = c."districtCode" cross join asked
    ),
    scored as (${scores})
    select id from (
      select id, greatest(max(score) filter (where n = 1), min(score) filter (where n > 1) * 0.9) as score
      from scored group by id
    ) best where score > 0 order by score desc, id limit ${take} offset ${skip}`
  return hits.map((hit) => hit.id)
}

const communityScores = Prisma.sql`
  select c.id, n, greatest(
    search_score(c."nameTh", key), search_score(c."nameEn", key), search_sounds(c."nameEn", key),
    search_score(c."knownForTh", key) * 0.5, search_score(c."knownForEn", key) * 0.5
  ) as score
  from "Community" c cross join asked`

const makerScores = Prisma.sql`
  select m.id, asked.n, greatest(
    search_score(m."nameTh", key), search_score(m."nameEn", key), search_sounds(m."nameEn", key),
    search_score(m."makesTh", key) * 0.8, search_score(m."makesEn", key) * 0.8, place.score
  ) as score
  from "Producer" m cross join asked join place on place.id = m."communityId" and place.n = asked.n
  where ${publicProducerSql}`

const storyScores = Prisma.sql`
  select s.id, asked.n, greatest(
    search_score(v."titleTh", key), search_score(v."titleEn", key), search_score(v."storytellerName", key) * 0.6,
    place.score
  ) as score
  from "Story" s join "StoryVersion" v on v.id = s."approvedVersionId" cross join asked
  join place on place.id = s."communityId" and place.n = asked.n
  where ${publicStorySql}`

/** Of one community where its slug is given. */
function productScores(community: string | null): Prisma.Sql {
  return Prisma.sql`
    select p.id, maker.n, greatest(
      search_score(p."titleTh", key), search_score(p."titleEn", key), search_sounds(p."titleEn", key),
      search_score(p."materialsTh", key) * 0.5, search_score(p."materialsEn", key) * 0.5, maker.score
    ) as score
    from (
      select m.id, m.consents, asked.n, asked.key, greatest(
        search_score(m."nameTh", key) * 0.7, search_score(m."nameEn", key) * 0.7, place.score
      ) as score
      from "Producer" m cross join asked join place on place.id = m."communityId" and place.n = asked.n
      where ${publicProducerSql} and (${community}::text is null or place.slug = ${community})
      offset 0
    ) maker
    join "Product" p on p."producerId" = maker.id
    where p.status = 'published'`
}

/** Districts also answer to the names people use for them. */
async function districtsFor(asked: readonly string[]): Promise<{ slug: string; name: Told }[]> {
  const rows = await db.$queryRaw<{ slug: string; nameTh: string; nameEn: string }[]>`
    with asked as materialized (select search_key(${asked[0] ?? ''}) as key)
    select d.slug, d."nameTh", d."nameEn", max(greatest(search_score(written, key), search_sounds(written, key))) as score
    from "District" d
    cross join unnest(array[d."nameTh", d."nameEn"] || d."aliasesTh" || d."aliasesEn") as name(written)
    cross join asked
    group by d.code having max(greatest(search_score(written, key), search_sounds(written, key))) >= 40
    order by score desc, d.code limit 5`
  return rows.map(({ slug, nameTh, nameEn }) => ({ slug, name: told(nameTh, nameEn) }))
}
