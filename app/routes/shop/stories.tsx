import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { Breadcrumbs } from '#app/components/breadcrumbs.tsx'
import { Empty } from '#app/components/empty.tsx'
import { useWords } from '#app/components/language.tsx'
import { PageTitle } from '#app/components/shop/page-title.tsx'
import { Pager } from '#app/components/shop/pager.tsx'
import { StoryTiles } from '#app/components/shop/story-tile.tsx'
import { storyShelf } from '#app/domain/story/shelf.server.ts'
import { wordsIn } from '#app/i18n/words.ts'
import { pageMeta, rootOf } from './page-meta.ts'
import { afterIn } from './visit.server.ts'

export async function loader({ request }: LoaderFunctionArgs) {
  return storyShelf({}, { after: afterIn(request) })
}

export const meta: MetaFunction<typeof loader> = ({ matches }) => {
  const { story } = wordsIn(rootOf(matches).lang).shop
  return pageMeta(matches, { path: '/stories', title: story.all, description: story.allDescription })
}

export default function Stories() {
  const { cards, next } = useLoaderData<typeof loader>()
  const { shop } = useWords()
  return (
    <div className="page-width">
      <Breadcrumbs trail={[]} />
      <PageTitle>{shop.story.all}</PageTitle>
      <p className="mt-2 mb-8 max-w-measure">{shop.story.allDescription}</p>
      {cards.length > 0 ? <StoryTiles stories={cards} heading="h2" /> : <Empty says={shop.story.none} />}
      <Pager to="/stories" next={next} says={shop.story.more} />
    </div>
  )
}
