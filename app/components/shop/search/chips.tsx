import { type Asked, type Filters, priceBands, searchParams } from '#app/domain/search/asked.ts'
import type { Told } from '#app/lib/told.ts'
import { useLang, useWords } from '../../language.tsx'
import { ShopLink } from '../../shop-link.tsx'

interface Props {
  asked: Asked
  /** Among them the chosen one. */
  districts: readonly { readonly slug: string; readonly name: Told }[]
}

/** The filters in use, each a link that takes it away. */
export function FilterChips({ asked, districts }: Props) {
  const words = useWords().shop.search.filters
  const chips = useChips(asked.filters, districts)
  if (chips.length === 0) return null
  return (
    <nav aria-label={words.chosen} className="mt-4">
      <ul className="flex flex-wrap gap-2">
        {chips.map(({ name, without }) => (
          <li key={name}>
            <ShopLink
              to={`/search?${searchParams(asked, { filters: { ...asked.filters, ...without } })}`}
              className="inline-flex min-h-11 items-center gap-2 rounded-card border border-indigo px-3 text-16 no-underline hover:underline"
            >
              {words.remove(name)}
              <span aria-hidden="true">✕</span>
            </ShopLink>
          </li>
        ))}
      </ul>
    </nav>
  )
}

function useChips({ district, category, price, mark, inStock }: Filters, districts: Props['districts']) {
  const { shop, category: categories, mark: marks } = useWords()
  const words = shop.search.filters
  const lang = useLang()
  const place = districts.find(({ slug }) => slug === district)?.name
  const chip = (name: string | null | undefined, without: Partial<Filters>) => (name ? [{ name, without }] : [])
  return [
    ...chip(place && ((lang === 'en' && place.en) || place.th), { district: null }),
    ...chip(category && categories.names[category].name, { category: null }),
    ...chip(price === null ? null : words.band(priceBands[price] ?? 0, priceBands[price + 1] ?? null), { price: null }),
    ...chip(mark && marks.kinds[mark].name, { mark: null }),
    ...chip(inStock ? words.inStock : null, { inStock: false }),
  ]
}
