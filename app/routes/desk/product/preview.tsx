import type { LoaderFunctionArgs } from '@remix-run/node'
import { Link, useLoaderData, useOutletContext } from '@remix-run/react'
import { useWords } from '#app/components/language.tsx'
import { ProductPage } from '#app/components/shop/product-page.tsx'
import type { DeskProduct } from '#app/domain/product/desk.server.ts'
import { previewProduct } from '#app/domain/product/open-product.server.ts'
import { notFound } from '#app/routes/doorman.server.ts'
import { atHand } from './at-hand.server.ts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { actor, productId } = await atHand(request, params)
  const product = await previewProduct(actor, productId, new Date())
  if (!product) throw notFound()
  return product
}

/** The shop's own page of it, before it is there. */
export default function Preview() {
  const { id } = useOutletContext<DeskProduct>()
  const words = useWords().desk.product
  return (
    <>
      <p role="note" className="mb-4 rounded-card border-2 border-marigold bg-raised p-4 font-bold">
        {words.overview.previewNote}{' '}
        <Link to={`/desk/products/${id}`} className="inline-flex min-h-11 items-center">
          {words.toOverview}
        </Link>
      </p>
      <ProductPage product={useLoaderData<typeof loader>()} />
    </>
  )
}
