import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { Breadcrumbs } from '#app/components/breadcrumbs.tsx'
import { useWords } from '#app/components/language.tsx'
import { Section } from '#app/components/section.tsx'
import { communityPath, storyPath } from '#app/components/shop/address.ts'
import { ProductTiles } from '#app/components/shop/product-tile.tsx'
import { StoryFoot } from '#app/components/shop/story-foot.tsx'
import { StoryHead } from '#app/components/shop/story-head.tsx'
import { StoryParts } from '#app/components/shop/story-parts.tsx'
import { openStory } from '#app/domain/story/open-story.server.ts'
import { inLang } from '#app/i18n/words.ts'
import { pageMeta, rootOf } from './page-meta.ts'
import { codeIn, opened, settle } from './visit.server.ts'

export async function loader({ params, request }: LoaderFunctionArgs) {
  const story = opened(await openStory(codeIn(params.code)))
  settle(request, storyPath(story))
  return story
}

export const meta: MetaFunction<typeof loader> = ({ data, matches }) => {
  if (!data) return []
  const { lang } = rootOf(matches)
  return pageMeta(matches, {
    path: storyPath(data),
    title: inLang(lang, data.title.th, data.title.en).text,
    description: inLang(lang, data.lede.th, data.lede.en).text,
    picture: data.pictures[0] ?? null,
  })
}

export default function Story() {
  const story = useLoaderData<typeof loader>()
  const { shop } = useWords()
  const { place, goods } = story
  return (
    <article>
      <div className="page-width">
        <Breadcrumbs
          trail={[
            { name: shop.nav.stories, to: '/stories' },
            { name: place.name, to: communityPath(place) },
          ]}
        />
      </div>
      <StoryHead story={story} />
      <div className="page-width">
        <StoryParts parts={story.parts} pictures={story.pictures} />
        <StoryFoot story={story} />
        {goods.length > 0 && (
          <Section title={shop.story.goods}>
            <ProductTiles products={goods} />
          </Section>
        )}
      </div>
    </article>
  )
}
