import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { Breadcrumbs } from '#app/components/breadcrumbs.tsx'
import { Empty } from '#app/components/empty.tsx'
import { useWords } from '#app/components/language.tsx'
import { Section } from '#app/components/section.tsx'
import { communityPath, districtPath } from '#app/components/shop/address.ts'
import { CommunityFacts, HowToGet } from '#app/components/shop/community-facts.tsx'
import { CommunityHead } from '#app/components/shop/community-head.tsx'
import { MakerTiles } from '#app/components/shop/maker-tile.tsx'
import { Pager } from '#app/components/shop/pager.tsx'
import { ProductTiles } from '#app/components/shop/product-tile.tsx'
import { StoryOpening } from '#app/components/shop/story-opening.tsx'
import { StoryTiles } from '#app/components/shop/story-tile.tsx'
import { openCommunity } from '#app/domain/community/shelf.server.ts'
import { inLang, wordsIn } from '#app/i18n/words.ts'
import { notFound } from '../doorman.server.ts'
import { pageMeta, rootOf } from './page-meta.ts'
import { afterIn } from './visit.server.ts'

export async function loader({ params, request }: LoaderFunctionArgs) {
  const community = await openCommunity(params.slug ?? '', afterIn(request))
  if (!community) throw notFound()
  return community
}

export const meta: MetaFunction<typeof loader> = ({ data, matches }) => {
  if (!data) return []
  const { lang } = rootOf(matches)
  const { name, district, knownFor, pictures } = data
  const { common, place } = wordsIn(lang)
  const title = `${inLang(lang, name.th, name.en).text}, ${place.district(district.name.th, district.name.en)}`
  return pageMeta(matches, {
    path: communityPath(data),
    title,
    description: knownFor ? inLang(lang, knownFor.th, knownFor.en).text : `${title}. ${common.tagline}`,
    picture: pictures[0] ?? null,
  })
}

export default function Community() {
  const community = useLoaderData<typeof loader>()
  const { place, shop } = useWords()
  const { district, stories, makerCards, goods, nextGoods, registration } = community
  const [firstStory, ...otherStories] = stories
  const districtName = place.district(district.name.th, district.name.en)
  return (
    <>
      <div className="page-width">
        <Breadcrumbs
          trail={[
            { name: shop.nav.neighbourhoods, to: '/neighbourhoods' },
            { name: districtName, to: districtPath(district) },
          ]}
        />
      </div>
      <CommunityHead community={community} />
      <div className="page-width">
        {firstStory && (
          <Section title={shop.community.stories}>
            <StoryOpening story={firstStory} />
            {otherStories.length > 0 && (
              <div className="mt-6">
                <StoryTiles stories={otherStories} />
              </div>
            )}
          </Section>
        )}
        {(makerCards.length > 0 || registration !== 'closed') && (
          <Section title={shop.community.makers}>
            {makerCards.length > 0 ? <MakerTiles makers={makerCards} /> : <Empty says={shop.community.noMakers} />}
          </Section>
        )}
        {goods.length > 0 && (
          <Section title={shop.community.goods}>
            <ProductTiles products={goods} />
            <Pager to={communityPath(community)} next={nextGoods} says={shop.community.moreGoods} />
          </Section>
        )}
        <div className="grid gap-x-12 lg:grid-cols-2">
          <CommunityFacts community={community} />
          <HowToGet community={community} />
        </div>
      </div>
    </>
  )
}
