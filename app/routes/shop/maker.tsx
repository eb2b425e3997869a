import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { Breadcrumbs } from '#app/components/breadcrumbs.tsx'
import { Cloth } from '#app/components/cloth.tsx'
import { Empty } from '#app/components/empty.tsx'
import { Say } from '#app/components/in-lang.tsx'
import { useWords } from '#app/components/language.tsx'
import { LinkButton } from '#app/components/link-button.tsx'
import { Photo } from '#app/components/photo.tsx'
import { Section } from '#app/components/section.tsx'
import { communityPath, makerPath } from '#app/components/shop/address.ts'
import { Badges } from '#app/components/shop/badges.tsx'
import { DistrictName } from '#app/components/shop/community-tile.tsx'
import { OnlyThai } from '#app/components/shop/only-thai.tsx'
import { PageTitle } from '#app/components/shop/page-title.tsx'
import { Paragraphs } from '#app/components/shop/paragraphs.tsx'
import { ProductTiles } from '#app/components/shop/product-tile.tsx'
import { StoryTiles } from '#app/components/shop/story-tile.tsx'
import { ShopLink } from '#app/components/shop-link.tsx'
import { openMaker } from '#app/domain/producer/shelf.server.ts'
import { inLang, wordsIn } from '#app/i18n/words.ts'
import { pageMeta, rootOf } from './page-meta.ts'
import { codeIn, opened, settle } from './visit.server.ts'

export async function loader({ params, request }: LoaderFunctionArgs) {
  const maker = opened(await openMaker(codeIn(params.code), new Date()))
  settle(request, makerPath(maker))
  return maker
}

export const meta: MetaFunction<typeof loader> = ({ data, matches }) => {
  if (!data) return []
  const { lang } = rootOf(matches)
  const say = (told: { th: string; en: string | null }) => inLang(lang, told.th, told.en).text
  const name = say(data.name)
  return pageMeta(matches, {
    path: makerPath(data),
    title: name,
    description: wordsIn(lang).shop.maker.description(name, say(data.makes), say(data.place.name)),
    picture: data.picture,
  })
}

export default function Maker() {
  const maker = useLoaderData<typeof loader>()
  const { shop } = useWords()
  const { place, goods, stories, badges } = maker
  return (
    <div className="page-width">
      <Breadcrumbs
        trail={[
          { name: shop.nav.neighbourhoods, to: '/neighbourhoods' },
          { name: place.name, to: communityPath(place) },
        ]}
      />
      <MakerHead maker={maker} />
      <Section title={shop.maker.goods}>
        {goods.length > 0 ? (
          <ProductTiles products={goods} />
        ) : (
          <Empty says={shop.maker.noGoods}>
            <LinkButton to={communityPath(place)} kind="quiet">
              <Say told={place.name} />
            </LinkButton>
          </Empty>
        )}
      </Section>
      {stories.length > 0 && (
        <Section title={shop.maker.stories}>
          <StoryTiles stories={stories} />
        </Section>
      )}
      {badges.length > 0 && (
        <Section title={shop.product.marks}>
          <Badges badges={badges} />
        </Section>
      )}
    </div>
  )
}

type Opened = ReturnType<typeof useLoaderData<typeof loader>>

/** Hands or face first, then who they are, where, and what they say of themselves. */
function MakerHead({ maker }: { maker: Opened }) {
  const { shop } = useWords()
  const { name, makes, kind, intro, place, picture } = maker
  return (
    <header className="md:grid md:grid-cols-2 md:gap-10">
      <div className="overflow-hidden rounded-card">
        {picture ? (
          <Photo
            first
            photo={picture.photo}
            alt={picture.alt}
            sizes="(min-width: 72rem) 35rem, (min-width: 48rem) 48vw, 100vw"
          />
        ) : (
          <Cloth of={place} className="aspect-square" />
        )}
        <Cloth of={place} className="h-3" />
      </div>
      <div className="mt-6 md:mt-0">
        <p className="text-clay">{shop.maker.kinds[kind]}</p>
        <PageTitle>
          <Say told={name} />
        </PageTitle>
        <p className="mt-1 text-22">
          <Say told={makes} />
        </p>
        <p className="mt-1">
          <ShopLink to={communityPath(place)} className="inline-flex min-h-11 min-w-11 items-center">
            <Say told={place.name} />
          </ShopLink>{' '}
          <span className="text-muted">
            <DistrictName name={place.district.name} />
          </span>
        </p>
        {intro && (
          <div className="mt-4">
            <OnlyThai told={intro} />
            <Paragraphs told={intro} />
          </div>
        )}
      </div>
    </header>
  )
}
