import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { Breadcrumbs } from '#app/components/breadcrumbs.tsx'
import { useWords } from '#app/components/language.tsx'
import { Section } from '#app/components/section.tsx'
import { CategoryList } from '#app/components/shop/category-list.tsx'
import { PageTitle } from '#app/components/shop/page-title.tsx'
import { Pager } from '#app/components/shop/pager.tsx'
import { ProductTiles } from '#app/components/shop/product-tile.tsx'
import { categoryShelves, shelf } from '#app/domain/product/shelf.server.ts'
import { wordsIn } from '#app/i18n/words.ts'
import { pageMeta, rootOf } from './page-meta.ts'
import { afterIn } from './visit.server.ts'

export async function loader({ request }: LoaderFunctionArgs) {
  const [shelves, newest] = await Promise.all([categoryShelves(), shelf({}, afterIn(request))])
  return { shelves, newest }
}

export const meta: MetaFunction<typeof loader> = ({ matches }) => {
  const { category } = wordsIn(rootOf(matches).lang).shop
  return pageMeta(matches, { path: '/categories', title: category.all, description: category.allDescription })
}

export default function Categories() {
  const { shelves, newest } = useLoaderData<typeof loader>()
  const { shop } = useWords()
  return (
    <div className="page-width">
      <Breadcrumbs trail={[]} />
      <PageTitle>{shop.category.all}</PageTitle>
      <div className="mt-6">
        <CategoryList shelves={shelves} />
      </div>
      <Section title={shop.category.newest}>
        <ProductTiles products={newest.cards} />
        <Pager to="/categories" next={newest.next} says={shop.category.more} />
      </Section>
    </div>
  )
}
