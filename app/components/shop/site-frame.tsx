import type { ReactNode } from 'react'
import { useWords } from '../language.tsx'
import { SiteFooter } from './site-footer.tsx'
import { SiteHeader } from './site-header.tsx'

interface Props {
  /** What stands in the search box: the words just searched for. */
  searched?: string
  isDemo: boolean
  /** Pieces in the visitor's cart; null: the page is the same for everybody. */
  cartCount?: number | null
  children: ReactNode
}

/** What every page of the shop stands in: header, content, footer. */
export function SiteFrame({ searched = '', isDemo, cartCount = null, children }: Props) {
  const { common } = useWords()
  return (
    <div className="flex min-h-screen flex-col">
      <a
        href="#content"
        className="focus-shown z-10 bg-marigold px-4 py-3 font-bold text-on-marigold focus:fixed focus:top-2 focus:left-2"
      >
        {common.skipToContent}
      </a>
      <SiteHeader searched={searched} cartCount={cartCount} />
      <main id="content" tabIndex={-1} className="grow pb-16">
        {children}
      </main>
      <SiteFooter isDemo={isDemo} />
    </div>
  )
}
