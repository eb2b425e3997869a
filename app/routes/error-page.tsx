import { isRouteErrorResponse, useRouteError, useRouteLoaderData } from '@remix-run/react'
import { useWords } from '#app/components/language.tsx'
import { LinkButton } from '#app/components/link-button.tsx'
import { SearchForm } from '#app/components/search-form.tsx'
import { SiteFrame } from '#app/components/shop/site-frame.tsx'
import type { RootData } from '#app/root.tsx'

/** What a visitor sees when something is not there, was taken down, or went wrong: what it is, and three ways on. */
export function RootErrorBoundary() {
  const error = useRouteError()
  const { shop } = useWords()
  const root = useRouteLoaderData<RootData>('root')
  const kind = errorKind(error)
  return (
    <SiteFrame isDemo={root?.isDemo ?? false}>
      <div className="page-width max-w-measure pt-8">
        <h1 className="text-36">{shop.error[kind].title}</h1>
        <p className="mt-4">{shop.error[kind].body}</p>
        {kind === 'broken' && root && (
          <p className="mt-4 rounded-card bg-raised px-4 py-3 text-16">
            {shop.error.broken.reference} <code className="font-sans font-bold">{root.reference}</code>
          </p>
        )}
        <div className="mt-8">
          <SearchForm />
        </div>
        <p className="mt-8 flex flex-wrap gap-3">
          <LinkButton to="/">{shop.error.toHome}</LinkButton>
          <LinkButton to="/neighbourhoods" kind="quiet">
            {shop.error.toNeighbourhoods}
          </LinkButton>
        </p>
      </div>
    </SiteFrame>
  )
}

/** Which of the three pages an error is told on. */
export function errorKind(error: unknown): 'missing' | 'gone' | 'broken' {
  if (!isRouteErrorResponse(error)) return 'broken'
  if (error.status === 410) return 'gone'
  return error.status < 500 ? 'missing' : 'broken'
}
