import type { MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { Breadcrumbs } from '#app/components/breadcrumbs.tsx'
import { Say } from '#app/components/in-lang.tsx'
import { useWords } from '#app/components/language.tsx'
import { Section } from '#app/components/section.tsx'
import { districtPath } from '#app/components/shop/address.ts'
import { type DistrictOf, TileMap } from '#app/components/shop/tile-map.tsx'
import { ShopLink } from '#app/components/shop-link.tsx'
import { neighbourhoods } from '#app/domain/community/neighbourhoods.server.ts'
import { zones } from '#app/domain/community/zone.ts'
import { wordsIn } from '#app/i18n/words.ts'
import { pageMeta, rootOf } from './page-meta.ts'

export async function loader() {
  return { districts: await neighbourhoods() }
}

export const meta: MetaFunction<typeof loader> = ({ matches }) => {
  const { map } = wordsIn(rootOf(matches).lang).shop
  return pageMeta(matches, { path: '/neighbourhoods', title: map.title, description: map.description })
}

export default function Neighbourhoods() {
  const { districts } = useLoaderData<typeof loader>()
  const { place, shop } = useWords()
  return (
    <div className="page-width">
      <Breadcrumbs trail={[]} />
      <TileMap districts={districts}>
        <h1 className="text-36">{shop.map.title}</h1>
        <p className="mt-2">
          {shop.map.intro} {shop.map.river}
        </p>
      </TileMap>
      <Section title={shop.map.byZone}>
        <div className="grid gap-8 md:grid-cols-2 lg:grid-cols-3">
          {zones.map((zone) => (
            <div key={zone}>
              <h3 className="text-22">{place.zones[zone]}</h3>
              <DistrictList districts={districts.filter((district) => district.zone === zone)} />
            </div>
          ))}
        </div>
      </Section>
      <p className="mt-12 max-w-measure text-16 text-muted">{shop.map.source}</p>
    </div>
  )
}

function DistrictList({ districts }: { districts: readonly DistrictOf[] }) {
  const { map } = useWords().shop
  return (
    <ul className="mt-2 divide-y divide-sand border-sand border-y">
      {districts.map((district) => (
        <li key={district.slug} className="flex flex-wrap items-center justify-between gap-x-4">
          <ShopLink to={districtPath(district)} className="inline-flex min-h-11 min-w-11 items-center">
            <Say told={district.name} />
          </ShopLink>
          <span className="text-16 text-muted">
            {district.communities > 0 ? map.communities(district.communities) : '–'}
            {district.goods > 0 && ` · ${map.goods(district.goods)}`}
          </span>
        </li>
      ))}
    </ul>
  )
}
