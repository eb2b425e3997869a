import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { Breadcrumbs } from '#app/components/breadcrumbs.tsx'
import { Empty } from '#app/components/empty.tsx'
import { useWords } from '#app/components/language.tsx'
import { LinkButton } from '#app/components/link-button.tsx'
import { Section } from '#app/components/section.tsx'
import { districtPath } from '#app/components/shop/address.ts'
import { CommunityTiles, DistrictName } from '#app/components/shop/community-tile.tsx'
import { PageTitle } from '#app/components/shop/page-title.tsx'
import { ProductTiles } from '#app/components/shop/product-tile.tsx'
import { openDistrict } from '#app/domain/community/neighbourhoods.server.ts'
import { shelf } from '#app/domain/product/shelf.server.ts'
import { wordsIn } from '#app/i18n/words.ts'
import { notFound } from '../doorman.server.ts'
import { pageMeta, rootOf } from './page-meta.ts'

export async function loader({ params }: LoaderFunctionArgs) {
  const district = await openDistrict(params.slug ?? '')
  if (!district) throw notFound()
  const goods = await shelf({ producer: { community: { district: { slug: district.slug } } } })
  return { district, goods: goods.cards }
}

export const meta: MetaFunction<typeof loader> = ({ data, matches }) => {
  if (!data) return []
  const { place, shop } = wordsIn(rootOf(matches).lang)
  const { name } = data.district
  const title = place.district(name.th, name.en)
  return pageMeta(matches, { path: districtPath(data.district), title, description: shop.district.description(title) })
}

export default function District() {
  const { district, goods } = useLoaderData<typeof loader>()
  const { place, shop } = useWords()
  return (
    <div className="page-width">
      <Breadcrumbs trail={[{ name: shop.nav.neighbourhoods, to: '/neighbourhoods' }]} />
      <PageTitle>
        <DistrictName name={district.name} />
      </PageTitle>
      <p className="mt-2 text-muted">
        {shop.district.inZone(place.zones[district.zone])} · {shop.district.postal(district.postalCodes.join(', '))}
      </p>
      <Section title={shop.district.communities}>
        {district.communities.length > 0 ? (
          <CommunityTiles communities={district.communities} />
        ) : (
          <Empty says={shop.district.none}>
            <LinkButton to="/neighbourhoods" kind="quiet">
              {shop.error.toNeighbourhoods}
            </LinkButton>
          </Empty>
        )}
      </Section>
      {goods.length > 0 && (
        <Section title={shop.district.goods}>
          <ProductTiles products={goods} />
        </Section>
      )}
    </div>
  )
}
