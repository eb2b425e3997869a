import type { MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { Breadcrumbs } from '#app/components/breadcrumbs.tsx'
import { useLang, useWords } from '#app/components/language.tsx'
import { Section } from '#app/components/section.tsx'
import { CommunityTiles } from '#app/components/shop/community-tile.tsx'
import { PageTitle } from '#app/components/shop/page-title.tsx'
import { communities } from '#app/domain/community/shelf.server.ts'
import { zones } from '#app/domain/community/zone.ts'
import { byName } from '#app/i18n/order.ts'
import { wordsIn } from '#app/i18n/words.ts'
import { pageMeta, rootOf } from './page-meta.ts'

export async function loader() {
  return { all: await communities() }
}

export const meta: MetaFunction<typeof loader> = ({ matches }) => {
  const { community } = wordsIn(rootOf(matches).lang).shop
  return pageMeta(matches, { path: '/communities', title: community.all, description: community.allDescription })
}

export default function Communities() {
  const { all } = useLoaderData<typeof loader>()
  const lang = useLang()
  const { place, shop } = useWords()
  return (
    <div className="page-width">
      <Breadcrumbs trail={[{ name: shop.nav.neighbourhoods, to: '/neighbourhoods' }]} />
      <PageTitle>{shop.community.all}</PageTitle>
      <p className="mt-2 text-muted">{shop.community.count(all.length)}</p>
      {zones.map((zone) => {
        const here = all.filter((community) => community.zone === zone).sort(byName(lang))
        if (here.length === 0) return null
        return (
          <Section key={zone} title={place.zones[zone]}>
            <CommunityTiles communities={here} />
          </Section>
        )
      })}
    </div>
  )
}
