import type { ReactNode } from 'react'
import { type CategorySlug, categorySlugs, markKinds } from '#app/domain/product/category.ts'
import { type Asked, isFiltered, noFilters, priceBands, searchParams, sorts } from '#app/domain/search/asked.ts'
import { byName } from '#app/i18n/order.ts'
import type { Told } from '#app/lib/told.ts'
import { buttonLook } from '../../button-look.ts'
import { boxLook } from '../../form/question.tsx'
import { useLang, useWords } from '../../language.tsx'
import { ShopLink } from '../../shop-link.tsx'
import { shopPath } from '../../shop-path.ts'

interface FacetsOf {
  readonly districts: readonly { readonly slug: string; readonly name: Told; readonly count: number }[]
  readonly category: Readonly<Record<string, number>>
  readonly price: Readonly<Record<string, number>>
  readonly mark: Readonly<Record<string, number>>
  readonly inStock: number
}

/** What the goods are narrowed to and sorted by: a plain form, every choice with how many it would leave. */
export function SearchFilters({ asked, facets }: { asked: Asked; facets: FacetsOf }) {
  const words = useWords().shop.search.filters
  const lang = useLang()
  const { filters, sort, typed } = asked
  return (
    <details open={isFiltered(filters) || sort !== 'best'} className="mt-6 rounded-card border border-sand px-4">
      <summary className="min-h-11 cursor-pointer py-2 font-bold">{words.title}</summary>
      <search aria-label={words.title}>
        <form action={shopPath(lang, '/search')} className="flex flex-col gap-4 pb-4">
          <input type="hidden" name="q" value={typed} />
          <div className="grid gap-4 sm:grid-cols-2 lg:grid-cols-3">
            <DistrictChooser asked={asked} facets={facets} />
            <CategoryChooser asked={asked} facets={facets} />
            <PriceChooser asked={asked} facets={facets} />
            <MarkChooser asked={asked} facets={facets} />
            <Chooser name="sort" label={words.sort} chosen={sort}>
              {sorts.map((one) => (
                <option key={one} value={one === 'best' ? '' : one}>
                  {words.sorts[one]}
                </option>
              ))}
            </Chooser>
            <label className="flex min-h-14 items-center gap-3 self-end">
              <input
                type="checkbox"
                name="stock"
                value="1"
                defaultChecked={filters.inStock}
                className="size-6 shrink-0 accent-indigo"
              />
              {words.choice(words.inStock, facets.inStock)}
            </label>
          </div>
          <div className="flex flex-wrap items-center gap-4">
            <button type="submit" className={buttonLook('quiet')}>
              {words.show}
            </button>
            {isFiltered(filters) && (
              <ShopLink
                to={`/search?${searchParams(asked, { filters: noFilters })}`}
                className="inline-flex min-h-11 items-center"
              >
                {words.clear}
              </ShopLink>
            )}
          </div>
        </form>
      </search>
    </details>
  )
}

interface FilterProps {
  asked: Asked
  facets: FacetsOf
}

function DistrictChooser({ asked: { filters }, facets }: FilterProps) {
  const { filters: words } = useWords().shop.search
  const lang = useLang()
  const districts = [...facets.districts].sort(byName(lang))
  return (
    <Chooser name="district" label={words.district} every={words.everyDistrict} chosen={filters.district}>
      {districts.map(({ slug, name, count }) => (
        <option key={slug} value={slug}>
          {words.choice((lang === 'en' && name.en) || name.th, count)}
        </option>
      ))}
    </Chooser>
  )
}

function CategoryChooser({ asked: { filters }, facets }: FilterProps) {
  const { shop, category } = useWords()
  const words = shop.search.filters
  const nameOf = (slug: CategorySlug) => words.choice(category.names[slug].name, facets.category[slug] ?? 0)
  return (
    <Chooser name="category" label={words.category} every={words.everyCategory} chosen={filters.category}>
      {categorySlugs
        .filter((slug) => facets.category[slug] || slug === filters.category)
        .map((slug) => (
          <option key={slug} value={slug}>
            {nameOf(slug)}
          </option>
        ))}
    </Chooser>
  )
}

function PriceChooser({ asked: { filters }, facets }: FilterProps) {
  const words = useWords().shop.search.filters
  return (
    <Chooser name="price" label={words.price} every={words.everyPrice} chosen={filters.price}>
      {priceBands.map((from, band) =>
        facets.price[band] || band === filters.price ? (
          <option key={from} value={band}>
            {words.choice(words.band(from, priceBands[band + 1] ?? null), facets.price[band] ?? 0)}
          </option>
        ) : null,
      )}
    </Chooser>
  )
}

function MarkChooser({ asked: { filters }, facets }: FilterProps) {
  const { shop, mark } = useWords()
  const words = shop.search.filters
  const kinds = markKinds.filter((kind) => facets.mark[kind] || kind === filters.mark)
  if (kinds.length === 0) return null
  return (
    <Chooser name="mark" label={words.mark} every={words.everyMark} chosen={filters.mark}>
      {kinds.map((kind) => (
        <option key={kind} value={kind}>
          {words.choice(mark.kinds[kind].name, facets.mark[kind] ?? 0)}
        </option>
      ))}
    </Chooser>
  )
}

interface ChooserProps {
  name: string
  label: string
  every?: string
  chosen: string | number | null
  children: ReactNode
}

function Chooser({ name, label, every, chosen, children }: ChooserProps) {
  return (
    <label className="flex min-w-0 flex-col gap-1">
      <span className="font-bold text-16">{label}</span>
      <select name={name} defaultValue={chosen ?? ''} className={boxLook}>
        {every && <option value="">{every}</option>}
        {children}
      </select>
    </label>
  )
}
