import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { Breadcrumbs } from '#app/components/breadcrumbs.tsx'
import { useWords } from '#app/components/language.tsx'
import { PageTitle } from '#app/components/shop/page-title.tsx'
import { FilterChips } from '#app/components/shop/search/chips.tsx'
import { SearchFilters } from '#app/components/shop/search/filters.tsx'
import { NothingFound, NothingUnderFilters } from '#app/components/shop/search/nothing.tsx'
import { SearchPlaces } from '#app/components/shop/search/places.tsx'
import { SearchResults } from '#app/components/shop/search/results.tsx'
import { askedIn, mostLetters } from '#app/domain/search/asked.ts'
import { search } from '#app/domain/search/search.server.ts'
import { wordsIn } from '#app/i18n/words.ts'
import { pageMeta, rootOf } from './page-meta.ts'

export async function loader({ request }: LoaderFunctionArgs) {
  const asked = askedIn(new URL(request.url).searchParams)
  return { asked, found: await search(asked) }
}

export const meta: MetaFunction<typeof loader> = ({ data, matches }) => {
  const { search: words } = wordsIn(rootOf(matches).lang).shop
  const title = data?.asked.typed ? words.titleFor(data.asked.typed) : words.title
  return pageMeta(matches, { path: '/search', title, description: words.description, hidden: true })
}

export default function Search() {
  const { asked, found } = useLoaderData<typeof loader>()
  const { search: words } = useWords().shop
  const { typed, only, after } = asked
  return (
    <div className="page-width">
      <Breadcrumbs trail={[]} />
      <PageTitle>{typed ? words.titleFor(typed) : words.title}</PageTitle>
      {!found && <p className="mt-4 max-w-measure">{typed ? words.unsearchable : words.before}</p>}
      {typed.endsWith('…') && <p className="mt-2 text-muted">{words.cut(mostLetters)}</p>}
      {found && !only && !after && <SearchPlaces typed={typed} districts={found.districts} />}
      {found && !only && found.unfiltered > 0 && <SearchFilters asked={asked} facets={found.facets} />}
      {found && !only && <FilterChips asked={asked} districts={found.facets.districts} />}
      {found && !only && found.unfiltered > 0 && found.total === 0 && (
        <NothingUnderFilters asked={asked} unfiltered={found.unfiltered} />
      )}
      {found?.suggestions && <NothingFound typed={typed} suggestions={found.suggestions} />}
      {found && <SearchResults asked={asked} found={found} />}
    </div>
  )
}
