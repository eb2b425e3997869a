import { categorySlugs } from '#app/domain/product/category.ts'
import { holds } from '#app/domain/search/words.ts'
import type { Told } from '#app/lib/told.ts'
import { useWords } from '../../language.tsx'
import { ShopLink } from '../../shop-link.tsx'
import { districtPath } from '../address.ts'
import { DistrictName } from '../community-tile.tsx'

interface Props {
  typed: string
  districts: readonly { readonly slug: string; readonly name: Told }[]
}

/** Districts and shelves of the shop that go by what was typed, as links. */
export function SearchPlaces({ typed, districts }: Props) {
  const { category, shop } = useWords()
  const shelves = categorySlugs.filter((slug) => holds(category.names[slug].name, typed))
  if (districts.length + shelves.length === 0) return null
  return (
    <nav aria-label={shop.search.places} className="mt-4">
      <ul className="flex flex-wrap gap-3">
        {districts.map((district) => (
          <li key={district.slug}>
            <ShopLink to={districtPath(district)} className={look}>
              <DistrictName name={district.name} />
            </ShopLink>
          </li>
        ))}
        {shelves.map((slug) => (
          <li key={slug}>
            <ShopLink to={`/categories/${slug}`} className={look}>
              {category.names[slug].name}
            </ShopLink>
          </li>
        ))}
      </ul>
    </nav>
  )
}

const look = 'inline-flex min-h-11 items-center rounded-card border border-muted px-4 no-underline hover:underline'
