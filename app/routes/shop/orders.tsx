import type { MetaFunction } from '@remix-run/node'
import { useWords } from '#app/components/language.tsx'
import { LinkButton } from '#app/components/link-button.tsx'
import { PageTitle } from '#app/components/shop/page-title.tsx'
import { wordsIn } from '#app/i18n/words.ts'
import { pageMeta, rootOf } from './page-meta.ts'
import { privateHeaders } from './private-page.ts'

export const headers = () => privateHeaders

export const meta: MetaFunction = ({ matches }) => {
  const { lost } = wordsIn(rootOf(matches).lang).order
  return pageMeta(matches, { path: '/orders', title: lost.title, description: lost.description, hidden: true })
}

/** How to come back to an order. It is the same for everybody and asks nothing: nobody learns here what orders there are. */
export default function Orders() {
  const { lost } = useWords().order
  return (
    <div className="page-width">
      <div className="max-w-measure pt-6">
        <PageTitle>{lost.title}</PageTitle>
        <p className="mt-4">{lost.intro}</p>
        <ol className="mt-4 flex list-decimal flex-col gap-4 pl-6">
          {lost.ways.map((way) => (
            <li key={way}>{way}</li>
          ))}
        </ol>
        <p className="mt-6">
          <LinkButton to="/communities" kind="quiet">
            {lost.communities}
          </LinkButton>
        </p>
      </div>
    </div>
  )
}
