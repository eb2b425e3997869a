import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { Breadcrumbs } from '#app/components/breadcrumbs.tsx'
import { Empty } from '#app/components/empty.tsx'
import { useWords } from '#app/components/language.tsx'
import { LinkButton } from '#app/components/link-button.tsx'
import { PageTitle } from '#app/components/shop/page-title.tsx'
import { Pager } from '#app/components/shop/pager.tsx'
import { ProductTiles } from '#app/components/shop/product-tile.tsx'
import { categoryOf } from '#app/domain/product/category.ts'
import { shelf } from '#app/domain/product/shelf.server.ts'
import { wordsIn } from '#app/i18n/words.ts'
import { notFound } from '../doorman.server.ts'
import { pageMeta, rootOf } from './page-meta.ts'
import { afterIn } from './visit.server.ts'

export async function loader({ params, request }: LoaderFunctionArgs) {
  const slug = categoryOf(params.slug)
  if (!slug) throw notFound()
  return { slug, goods: await shelf({ category: slug }, afterIn(request)) }
}

export const meta: MetaFunction<typeof loader> = ({ data, matches }) => {
  if (!data) return []
  const { name, line } = wordsIn(rootOf(matches).lang).category.names[data.slug]
  return pageMeta(matches, { path: `/categories/${data.slug}`, title: name, description: line })
}

export default function Category() {
  const { slug, goods } = useLoaderData<typeof loader>()
  const { category, shop } = useWords()
  const { name, line } = category.names[slug]
  return (
    <div className="page-width">
      <Breadcrumbs trail={[{ name: shop.category.all, to: '/categories' }]} />
      <PageTitle>{name}</PageTitle>
      <p className="mt-2 mb-8 max-w-measure">{line}</p>
      {goods.cards.length > 0 ? (
        <ProductTiles products={goods.cards} heading="h2" />
      ) : (
        <Empty says={shop.category.empty}>
          <LinkButton to="/neighbourhoods" kind="quiet">
            {shop.error.toNeighbourhoods}
          </LinkButton>
        </Empty>
      )}
      <Pager to={`/categories/${slug}`} next={goods.next} says={shop.category.more} />
    </div>
  )
}
