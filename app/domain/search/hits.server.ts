import { db, Prisma } from '#app/lib/database.server.ts'
import { type Told, told } from '#app/lib/told.ts'
import { type After, type Asked, type OtherKind, priceBands, type Sort } from './asked.ts'
import { mayAnswer, nameScore, score } from './rank.server.ts'
import { type Typed, typedAs } from './words.ts'

/** Of each value of a filter, how many goods are found with it and all the other filters. */
export interface Facets {
  /** The chosen one too where it has none. */
  readonly districts: readonly { readonly slug: string; readonly name: Told; readonly count: number }[]
  readonly category: Readonly<Record<string, number>>
  /** By number of the band. */
  readonly price: Readonly<Record<string, number>>
  readonly mark: Readonly<Record<string, number>>
  readonly inStock: number
}

export interface Hits {
  /** A page of products, in the order asked for. */
  readonly products: readonly string[]
  /** How many products there are under the filters, and how many without them. */
  readonly total: number
  readonly unfiltered: number
  readonly next: After | null
  readonly facets: Facets
  /** Of the other kinds the best ones, and how many there are. */
  readonly others: Readonly<Record<OtherKind | 'district', { readonly ids: readonly string[]; readonly total: number }>>
}

interface Wanted extends Pick<Asked, 'filters' | 'sort' | 'after'> {
  readonly take: number
  /** How many of each other kind. */
  readonly others: number
  /** Of one community: its id. */
  readonly community?: string | undefined
}

/**
 * Everything that answers what was typed, in one question to the database. Where no name holds it as typed, a second one
 * looks widely. Null where nothing was typed that could be looked for.
 */
export async function findHits(text: string, wanted: Wanted): Promise<Hits | null> {
  const typed = typedAs(text)
  if (!typed) return null
  const strict = await ask(typed, wanted, false)
  return hitsOf(strict.best >= nameScore ? strict : await ask(typed, wanted, true), wanted)
}

interface Answer {
  /** The best score of anything; 0 when nothing was found. */
  best: number
  products: { id: string; score: number; price: number; at: number }[]
  total: number
  unfiltered: number
  others: { kind: OtherKind | 'district'; ids: string[]; total: number }[]
  districts: { slug: string; th: string; en: string; n: number }[]
  category: Record<string, number> | null
  price: Record<string, number> | null
  mark: Record<string, number> | null
  in_stock: number
}

async function ask(typed: Typed, wanted: Wanted, wide: boolean): Promise<Answer> {
  const is = conditions(wanted.filters)
  const all = Prisma.join(Object.values(is), ' and ')
  const without = (name: keyof typeof is) =>
    Prisma.join(
      Object.entries(is).flatMap(([other, one]) => (other === name ? [] : [one])),
      ' and ',
    )
  const counts = (name: keyof typeof is, by: Prisma.Sql) => Prisma.sql`
    (select jsonb_object_agg(value, n) from (
      select ${by} as value, sum(n) as n from cube where ${without(name)} group by 1) as counted where value is not null)`
  const [answer] = await db.$queryRaw<[Answer]>`
    with hit as materialized (
      select s.kind, s.id, s."shownAt", s.district, s.category, s.price, s."inStock", ${currentMarks} as marks,
        ${score(typed, wide)} as score
      from "Searchable" s
      where ${mayAnswer(typed, wide)}
        and (${wanted.community ?? null}::text is null or s.community = ${wanted.community ?? null})
    ),
    found as materialized (select * from hit where score > 0),
    cube as materialized (
      select district, category, ${band} as band, "inStock", marks, count(*) as n
      from found where kind = 'product' group by 1, 2, 3, 4, 5
    )
    select
      (select coalesce(max(score), 0) from found) as best,
      (select coalesce(jsonb_agg(page), '[]') from (${page(wanted, all)}) as page) as products,
      (select coalesce(sum(n), 0)::int from cube where ${all}) as total,
      (select coalesce(sum(n), 0)::int from cube) as unfiltered,
      (select coalesce(jsonb_agg(kinds), '[]') from (
        select kind, max(total) as total, coalesce(jsonb_agg(id order by place) filter (where place <= ${wanted.others}), '[]') as ids
        from (
          select kind, id, count(*) over (partition by kind) as total,
            row_number() over (partition by kind order by score desc, "shownAt" desc, id) as place
          from found where kind <> 'product'
        ) as placed group by kind
      ) as kinds) as others,
      (select coalesce(jsonb_agg(counted), '[]') from (
        select d.slug, d."nameTh" as th, d."nameEn" as en, coalesce(sum(n), 0) as n
        from "District" d left join cube on cube.district = d.code and ${without('district')}
        group by d.code having sum(n) > 0 or d.slug = ${wanted.filters.district}
      ) as counted) as districts,
      ${counts('category', Prisma.sql`category`)} as category,
      ${counts('price', Prisma.sql`band`)} as price,
      (select jsonb_object_agg(mark, n) from (
        select mark, sum(n) as n from cube, unnest(marks) as mark where ${without('mark')} group by 1) as counted) as mark,
      (select coalesce(sum(n), 0)::int from cube where "inStock" and ${without('inStock')}) as in_stock`
  return answer
}

/** Marks that have not run out. Few ever do, so they are looked up again only where the first of a product's has. */
const currentMarks = Prisma.sql`
  case when s."marksUntil" is null or s."marksUntil" >= (now() at time zone 'Asia/Bangkok')::date then s.marks
    else array(
      select distinct b.kind::text from "Mark" b
      where b."productId" = s.id::uuid and b."verifiedAt" is not null and b.number is not null
        and (b."expiresOn" is null or b."expiresOn" >= (now() at time zone 'Asia/Bangkok')::date)
    ) end`

/** Counted from 0, as `priceBands`. */
const band = Prisma.sql`width_bucket(price, ${priceBands.slice(1).map((baht) => baht * 100)}::bigint[])`

/** What each filter asks of a row of `cube`. */
function conditions({ district, category, price, mark, inStock }: Asked['filters']) {
  const yes = Prisma.sql`true`
  return {
    district: district ? Prisma.sql`district = (select code from "District" where slug = ${district})` : yes,
    category: category ? Prisma.sql`category = ${category}` : yes,
    price: price === null ? yes : Prisma.sql`band = ${price}`,
    mark: mark ? Prisma.sql`${mark} = any (marks)` : yes,
    inStock: inStock ? Prisma.sql`"inStock"` : yes,
  }
}

/** One more than is taken, to know whether there is more. */
function page({ sort, after, take }: Wanted, all: Prisma.Sql): Prisma.Sql {
  const { order, behind } = sorted(sort, after)
  return Prisma.sql`
    select id, score, price, at from (
      select *, ${band} as band, (extract(epoch from "shownAt") * 1000)::bigint as at from found where kind = 'product'
    ) as found where ${all} and ${behind} order by ${order} limit ${take + 1}`
}

/** Every order ends with the id, so that it is the same each time. */
function sorted(sort: Sort, after: After | null): { order: Prisma.Sql; behind: Prisma.Sql } {
  const behind = (row: Prisma.Sql) => (after ? row : Prisma.sql`true`)
  const { key, at, id } = after ?? { key: 0, at: 0, id: '' }
  switch (sort) {
    case 'best':
      return {
        order: Prisma.sql`score desc, at desc, id desc`,
        behind: behind(Prisma.sql`(score, at, id) < (${key}::bigint, ${at}::bigint, ${id})`),
      }
    case 'new':
      return {
        order: Prisma.sql`at desc, id desc`,
        behind: behind(Prisma.sql`(at, id) < (${at}::bigint, ${id})`),
      }
    case 'cheap':
      return {
        order: Prisma.sql`price, id`,
        behind: behind(Prisma.sql`(price, id) > (${key}::bigint, ${id})`),
      }
    case 'dear':
      return {
        order: Prisma.sql`price desc, id desc`,
        behind: behind(Prisma.sql`(price, id) < (${key}::bigint, ${id})`),
      }
  }
}

const none = { ids: [], total: 0 }

function hitsOf(answer: Answer, { take, sort }: Wanted): Hits {
  const shown = answer.products.slice(0, take)
  const last = answer.products.length > take ? shown.at(-1) : undefined
  const of = (kind: OtherKind | 'district') => answer.others.find((other) => other.kind === kind) ?? none
  return {
    products: shown.map(({ id }) => id),
    total: answer.total,
    unfiltered: answer.unfiltered,
    next: last ? { key: sort === 'best' || sort === 'new' ? last.score : last.price, at: last.at, id: last.id } : null,
    facets: {
      districts: answer.districts.map(({ slug, th, en, n }) => ({ slug, name: told(th, en), count: n })),
      category: answer.category ?? {},
      price: answer.price ?? {},
      mark: answer.mark ?? {},
      inStock: answer.in_stock,
    },
    others: { maker: of('maker'), community: of('community'), story: of('story'), district: of('district') },
  }
}
