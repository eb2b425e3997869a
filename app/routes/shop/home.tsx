import type { MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { useWords } from '#app/components/language.tsx'
import { Section } from '#app/components/section.tsx'
import { ProductTiles } from '#app/components/shop/product-tile.tsx'
import { StoryLead } from '#app/components/shop/story-lead.tsx'
import { StoryTiles } from '#app/components/shop/story-tile.tsx'
import { TileMap } from '#app/components/shop/tile-map.tsx'
import { ShopLink } from '#app/components/shop-link.tsx'
import { neighbourhoods } from '#app/domain/community/neighbourhoods.server.ts'
import { goodsOfTheWeek } from '#app/domain/product/shelf.server.ts'
import { storyShelf } from '#app/domain/story/shelf.server.ts'
import { wordsIn } from '#app/i18n/words.ts'
import { weekOf } from '#app/lib/week.ts'
import { pageMeta, rootOf } from './page-meta.ts'

export async function loader() {
  const [districts, goods, stories] = await Promise.all([
    neighbourhoods(),
    goodsOfTheWeek(weekOf(new Date()), 8),
    storyShelf({}, { take: 4 }),
  ])
  return { districts, goods, stories: stories.cards }
}

export const meta: MetaFunction<typeof loader> = ({ matches }) => {
  const { front } = wordsIn(rootOf(matches).lang).shop
  return pageMeta(matches, { path: '/', title: front.title, description: front.description })
}

export default function Home() {
  const { districts, goods, stories } = useLoaderData<typeof loader>()
  const { common, shop } = useWords()
  const [lead, ...others] = stories
  return (
    <>
      <h1 className="sr-only">{`${common.yaan} ${common.tagline}`}</h1>
      {lead && <StoryLead story={lead} />}
      <div className="page-width">
        <section aria-labelledby="walk" className="mt-12">
          <TileMap districts={districts}>
            <h2 id="walk" className="text-28">
              {shop.front.walk}
            </h2>
            <p className="mt-2 text-muted">{shop.map.intro}</p>
            <ShopLink to="/neighbourhoods" className="inline-flex min-h-11 items-center">
              {shop.front.walkMore}
            </ShopLink>
          </TileMap>
        </section>
        {goods.length > 0 && (
          <Section title={shop.front.week} more={{ to: '/categories', says: shop.front.weekMore }}>
            <ProductTiles products={goods} />
          </Section>
        )}
        {others.length > 0 && (
          <Section title={shop.front.stories} more={{ to: '/stories', says: shop.front.storiesMore }}>
            <StoryTiles stories={others} />
          </Section>
        )}
      </div>
    </>
  )
}
