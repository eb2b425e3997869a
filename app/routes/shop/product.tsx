import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { productPath } from '#app/components/shop/address.ts'
import { ProductPage } from '#app/components/shop/product-page.tsx'
import { openProduct } from '#app/domain/product/open-product.server.ts'
import { inLang } from '#app/i18n/words.ts'
import { pageMeta, rootOf } from './page-meta.ts'
import { codeIn, opened, settle } from './visit.server.ts'

export async function loader({ params, request }: LoaderFunctionArgs) {
  const product = opened(await openProduct(codeIn(params.code), new Date()))
  settle(request, productPath(product))
  return product
}

export const meta: MetaFunction<typeof loader> = ({ data, matches }) => {
  if (!data) return []
  const { lang } = rootOf(matches)
  const { title, place, description, pictures } = data
  return pageMeta(matches, {
    path: productPath(data),
    title: `${inLang(lang, title.th, title.en).text}, ${inLang(lang, place.name.th, place.name.en).text}`,
    description: inLang(lang, description.th, description.en).text,
    picture: pictures[0] ?? null,
  })
}

export default function Product() {
  return <ProductPage product={useLoaderData<typeof loader>()} />
}
