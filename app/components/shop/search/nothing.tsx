import { type Asked, noFilters, searchParams } from '#app/domain/search/asked.ts'
import type { Told } from '#app/lib/told.ts'
import { Empty } from '../../empty.tsx'
import { useLang, useWords } from '../../language.tsx'
import { LinkButton } from '../../link-button.tsx'
import { Section } from '../../section.tsx'
import { ShopLink } from '../../shop-link.tsx'

interface SuggestionsOf {
  readonly words: readonly { readonly typed: string; readonly count: number }[]
  readonly names: readonly Told[]
}

/** Nothing answers: what to try instead, and the way to walk. */
export function NothingFound({ typed, suggestions }: { typed: string; suggestions: SuggestionsOf }) {
  const { search, error } = useWords().shop
  const lang = useLang()
  const nameOf = (name: Told) => (lang === 'en' && name.en) || name.th
  const links = [
    ...suggestions.words.map((word) => ({ q: word.typed, says: search.instead.word(word.typed, word.count) })),
    ...suggestions.names.map((name) => ({ q: nameOf(name), says: search.instead.name(nameOf(name)) })),
  ]
  return (
    <>
      <div className="mt-8">
        <Empty says={search.none(typed)}>
          <LinkButton to="/neighbourhoods" kind="quiet">
            {error.toNeighbourhoods}
          </LinkButton>
        </Empty>
      </div>
      {links.length > 0 && (
        <Section title={search.instead.title}>
          <ul className="flex flex-col gap-1">
            {links.map(({ q, says }) => (
              <li key={q}>
                <ShopLink to={`/search?${new URLSearchParams({ q })}`} className="inline-flex min-h-11 items-center">
                  {says}
                </ShopLink>
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  )
}

/** Something answers, but not under these filters. */
export function NothingUnderFilters({ asked, unfiltered }: { asked: Asked; unfiltered: number }) {
  const { search } = useWords().shop
  return (
    <div className="mt-8">
      <Empty says={search.noneFiltered(unfiltered)}>
        <LinkButton to={`/search?${searchParams(asked, { filters: noFilters })}`} kind="quiet">
          {search.filters.clear}
        </LinkButton>
      </Empty>
    </div>
  )
}
