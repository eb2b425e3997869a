import { z } from 'zod'
import { categorySlugs, markKinds } from '#app/domain/product/category.ts'
import { isId } from '#app/lib/id.ts'
import { cleanLine, cutText } from '#app/lib/text.ts'

/** A search as its address says it. Whatever stands there, a search comes of it: what is not understood is not asked. */

export const sorts = ['best', 'new', 'cheap', 'dear'] as const
export type Sort = (typeof sorts)[number]

/** Baht; a band reaches from its own number to below the next. */
export const priceBands = [0, 100, 300, 1000, 3000] as const

/** What can be looked at alone. */
export const otherKinds = ['maker', 'community', 'story'] as const
export type OtherKind = (typeof otherKinds)[number]

export interface Filters {
  /** A district's slug. */
  readonly district: string | null
  readonly category: (typeof categorySlugs)[number] | null
  /** Which of `priceBands`. */
  readonly price: number | null
  readonly mark: (typeof markKinds)[number] | null
  readonly inStock: boolean
}

/** The last product of the page before: what it was sorted by, when it came, its id. */
export interface After {
  readonly key: number
  readonly at: number
  readonly id: string
}

export interface Asked {
  /** Cut to what a search needs, never inside a letter. */
  readonly typed: string
  readonly filters: Filters
  readonly sort: Sort
  readonly only: OtherKind | null
  readonly after: After | null
}

export const mostLetters = 100
export const noFilters: Filters = { district: null, category: null, price: null, mark: null, inStock: false }

const Slug = z.string().regex(/^[a-z0-9-]{1,60}$/)
const Band = z
  .string()
  .regex(/^[0-4]$/)
  .transform(Number)

/** The search that an address asks for. */
export function askedIn(search: URLSearchParams): Asked {
  const said = <Value>(name: string, shape: z.ZodType<Value>) => shape.safeParse(search.get(name)).data ?? null
  return {
    typed: cutText(cleanLine((search.get('q') ?? '').slice(0, 2000)), mostLetters),
    filters: {
      district: said('district', Slug),
      category: said('category', z.enum(categorySlugs)),
      price: said('price', Band),
      mark: said('mark', z.enum(markKinds)),
      inStock: search.get('stock') === '1',
    },
    sort: said('sort', z.enum(sorts)) ?? 'best',
    only: said('only', z.enum(otherKinds)),
    after: afterOf(search.get('after') ?? ''),
  }
}

/** True where goods are left out that the words alone would find. */
export function isFiltered(filters: Filters): boolean {
  return (
    filters.inStock || [filters.district, filters.category, filters.price, filters.mark].some((one) => one !== null)
  )
}

/** The same search with something else, as an address has it; a page begins anew unless `after` is given. */
export function searchParams(asked: Asked, change: Partial<Asked> = {}): URLSearchParams {
  const { typed, filters, sort, only, after } = { ...asked, after: null, ...change }
  const said: Record<string, string | null> = {
    ...{ q: typed, district: filters.district, category: filters.category, mark: filters.mark, only },
    price: filters.price === null ? null : String(filters.price),
    stock: filters.inStock ? '1' : null,
    sort: sort === 'best' ? null : sort,
    after: after && afterText(after),
  }
  return new URLSearchParams(Object.entries(said).flatMap(([name, value]) => (value ? [[name, value]] : [])))
}

/** As an address has it. */
export const afterText = ({ key, at, id }: After) => `${key}.${at}.${id}`

/** Back from an address; null for anything else. */
export function afterOf(text: string): After | null {
  const [, key, at, id] = /^(\d{1,15})\.(\d{1,15})\.([0-9a-f-]{36})$/.exec(text) ?? []
  return key && at && id && isId(id) ? { key: Number(key), at: Number(at), id } : null
}
