import type { Told } from '#app/lib/told.ts'
import { useWords } from '../language.tsx'
import { Section } from '../section.tsx'
import { ShopLink } from '../shop-link.tsx'
import { districtPath } from './address.ts'
import { type CommunityOf, CommunityTiles, DistrictName } from './community-tile.tsx'
import { type MakerOf, MakerTiles } from './maker-tile.tsx'
import { type ProductOf, ProductTiles } from './product-tile.tsx'
import { type StoryOf, StoryTiles } from './story-tile.tsx'

interface Props {
  found: {
    readonly products: readonly ProductOf[]
    readonly makers: readonly MakerOf[]
    readonly stories: readonly StoryOf[]
    readonly communities: readonly CommunityOf[]
    readonly districts: readonly { readonly slug: string; readonly name: Told }[]
  }
}

/** What was found, kind by kind: districts as links, then goods, makers, communities and stories. */
export function SearchResults({ found }: Props) {
  const { search } = useWords().shop
  const { products, makers, stories, communities, districts } = found
  return (
    <>
      {districts.length > 0 && (
        <nav aria-label={search.districts} className="mt-4">
          <ul className="flex flex-wrap gap-3">
            {districts.map((district) => (
              <li key={district.slug}>
                <ShopLink
                  to={districtPath(district)}
                  className="inline-flex min-h-11 items-center rounded-card border border-muted px-4 no-underline hover:underline"
                >
                  <DistrictName name={district.name} />
                </ShopLink>
              </li>
            ))}
          </ul>
        </nav>
      )}
      {products.length > 0 && (
        <Section title={search.goods(products.length)}>
          <ProductTiles products={products} />
        </Section>
      )}
      {communities.length > 0 && (
        <Section title={search.communities(communities.length)}>
          <CommunityTiles communities={communities} />
        </Section>
      )}
      {makers.length > 0 && (
        <Section title={search.makers(makers.length)}>
          <MakerTiles makers={makers} />
        </Section>
      )}
      {stories.length > 0 && (
        <Section title={search.stories(stories.length)}>
          <StoryTiles stories={stories} />
        </Section>
      )}
    </>
  )
}
