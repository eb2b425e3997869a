import { createContext, useContext } from 'react'
import { highlight } from '#app/domain/search/highlight.ts'
import type { Told } from '#app/lib/told.ts'
import { Say, useTold } from '../in-lang.tsx'

const SearchedContext = createContext('')

/** Within it, names show where they hold what was searched for. */
export const SearchedProvider = SearchedContext.Provider

/** The words themselves, as `Say`; in a list of search results with what was searched for marked. */
export function Marked({ told }: { told: Told }) {
  const searched = useContext(SearchedContext)
  return searched ? <MarkedWords told={told} searched={searched} /> : <Say told={told} />
}

function MarkedWords({ told, searched }: { told: Told; searched: string }) {
  const { text, lang, isFallback } = useTold(told)
  const marked = highlight(text, searched).map((stretch, n) =>
    stretch.isFound ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: stretches of one text never move
      <mark key={n} className="bg-marigold text-on-marigold">
        {stretch.text}
      </mark>
    ) : (
      stretch.text
    ),
  )
  return isFallback ? <span lang={lang}>{marked}</span> : marked
}
