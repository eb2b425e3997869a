import type { ReactNode } from 'react'
import { type Asked, type OtherKind, searchParams } from '#app/domain/search/asked.ts'
import { useWords } from '../../language.tsx'
import { LinkButton } from '../../link-button.tsx'
import { Section } from '../../section.tsx'
import { type CommunityOf, CommunityTiles } from '../community-tile.tsx'
import { type MakerOf, MakerTiles } from '../maker-tile.tsx'
import { SearchedProvider } from '../marked.tsx'
import { type ProductOf, ProductTiles } from '../product-tile.tsx'
import { type StoryOf, StoryTiles } from '../story-tile.tsx'

interface Some<Card> {
  readonly cards: readonly Card[]
  readonly total: number
}

interface Props {
  asked: Asked
  found: {
    readonly products: readonly ProductOf[]
    readonly total: number
    readonly next: Asked['after']
    readonly makers: Some<MakerOf>
    readonly stories: Some<StoryOf>
    readonly communities: Some<CommunityOf>
  }
}

/** What was found, kind by kind: goods first, then makers, communities and stories. */
export function SearchResults({ asked, found }: Props) {
  const { search } = useWords().shop
  const { products, total, next, makers, stories, communities } = found
  return (
    <SearchedProvider value={asked.typed}>
      {products.length > 0 && (
        <Section title={search.goods(total)}>
          <ProductTiles products={products} />
          <Pages asked={asked} next={next} />
        </Section>
      )}
      <OthersSection asked={asked} kind="maker" title={search.makers(makers.total)} some={makers}>
        <MakerTiles makers={makers.cards} />
      </OthersSection>
      <OthersSection asked={asked} kind="community" title={search.communities(communities.total)} some={communities}>
        <CommunityTiles communities={communities.cards} />
      </OthersSection>
      <OthersSection asked={asked} kind="story" title={search.stories(stories.total)} some={stories}>
        <StoryTiles stories={stories.cards} />
      </OthersSection>
    </SearchedProvider>
  )
}

/** On to the next page, and back to the first from any other. */
function Pages({ asked, next }: { asked: Asked; next: Asked['after'] }) {
  const { search } = useWords().shop
  return (
    <p className="mt-8 flex flex-wrap justify-center gap-4">
      {asked.after && (
        <LinkButton to={`/search?${searchParams(asked)}`} kind="quiet">
          {search.beginning}
        </LinkButton>
      )}
      {next && (
        <LinkButton to={`/search?${searchParams(asked, { after: next })}`} kind="quiet">
          {search.next}
        </LinkButton>
      )}
    </p>
  )
}

interface OthersProps {
  asked: Asked
  kind: OtherKind
  title: string
  some: Some<unknown>
  children: ReactNode
}

/** A few of another kind, with a way to all of them; alone, with the way back. */
function OthersSection({ asked, kind, title, some, children }: OthersProps) {
  const { search } = useWords().shop
  const shown = some.cards.length
  if (shown === 0) return null
  const more =
    asked.only === null && some.total > shown
      ? { to: `/search?${searchParams(asked, { only: kind })}`, says: search.all(some.total) }
      : undefined
  return (
    <Section title={title} {...(more ? { more } : {})}>
      {asked.only !== null && some.total > shown && <p className="mb-4 text-muted">{search.first(shown)}</p>}
      {children}
      {asked.only !== null && (
        <p className="mt-8 text-center">
          <LinkButton to={`/search?${searchParams(asked, { only: null })}`} kind="quiet">
            {search.everything}
          </LinkButton>
        </p>
      )}
    </Section>
  )
}
