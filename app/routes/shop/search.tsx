import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { Breadcrumbs } from '#app/components/breadcrumbs.tsx'
import { Empty } from '#app/components/empty.tsx'
import { useWords } from '#app/components/language.tsx'
import { LinkButton } from '#app/components/link-button.tsx'
import { PageTitle } from '#app/components/shop/page-title.tsx'
import { SearchResults } from '#app/components/shop/search-results.tsx'
import { search } from '#app/domain/search/search.server.ts'
import { wordsIn } from '#app/i18n/words.ts'
import { cleanLine, cutText } from '#app/lib/text.ts'
import { pageMeta, rootOf } from './page-meta.ts'

export async function loader({ request }: LoaderFunctionArgs) {
  const typed = cutText(cleanLine(new URL(request.url).searchParams.get('q') ?? ''), 100)
  return { typed, found: await search(typed) }
}

export const meta: MetaFunction<typeof loader> = ({ data, matches }) => {
  const { search: words } = wordsIn(rootOf(matches).lang).shop
  const title = data?.typed ? words.titleFor(data.typed) : words.title
  return pageMeta(matches, { path: '/search', title, description: words.description, hidden: true })
}

export default function Search() {
  const { typed, found } = useLoaderData<typeof loader>()
  const { shop } = useWords()
  const nothing = Object.values(found).every((kind) => kind.length === 0)
  return (
    <div className="page-width">
      <Breadcrumbs trail={[]} />
      <PageTitle>{typed ? shop.search.titleFor(typed) : shop.search.title}</PageTitle>
      {!typed && <p className="mt-4 max-w-measure">{shop.search.before}</p>}
      {typed && nothing && (
        <div className="mt-8">
          <Empty says={shop.search.none(typed)}>
            <LinkButton to="/neighbourhoods" kind="quiet">
              {shop.error.toNeighbourhoods}
            </LinkButton>
          </Empty>
        </div>
      )}
      <SearchResults found={found} />
    </div>
  )
}
