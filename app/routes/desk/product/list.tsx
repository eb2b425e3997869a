import type { LoaderFunctionArgs } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { buttonLook } from '#app/components/button-look.ts'
import { StatusWords } from '#app/components/desk/product/status-words.tsx'
import { Empty } from '#app/components/empty.tsx'
import { useTold } from '#app/components/in-lang.tsx'
import { useWords } from '#app/components/language.tsx'
import { Photo } from '#app/components/photo.tsx'
import { Price } from '#app/components/price.tsx'
import { productsForDesk } from '#app/domain/product/desk.server.ts'
import { requireActor } from '#app/routes/doorman.server.ts'

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireActor(request, 'volunteer', 'committee', 'staff')
  const makerId = new URL(request.url).searchParams.get('maker')
  const products = await productsForDesk(actor, makerId && isId(makerId) ? { makerId } : {})
  return { products: products.map(card) }
}

function isId(text: string): boolean {
  return /^[0-9a-f-]{36}$/i.test(text)
}

/** What the list shows of a product; everything else stays on the server. */
function card({
  id,
  words,
  maker,
  status,
  problems,
  pictures,
  variants,
}: Awaited<ReturnType<typeof productsForDesk>>[number]) {
  const [picture] = pictures
  return {
    ...{ id, status, missing: problems.length, makerName: maker.callName },
    title: { th: words.titleTh, en: words.titleEn },
    picture: picture ?? null,
    price: variants[0]?.price ?? null,
    left: variants.reduce((sum, { onHand, reserved }) => sum + onHand - reserved, 0),
  }
}
type Card = ReturnType<typeof card>

export default function Products() {
  const { products } = useLoaderData<typeof loader>()
  const words = useWords().desk.product
  return (
    <div className="flex flex-col gap-6">
      <h1 className="text-28">{words.title}</h1>
      <Link to="/desk/products/new" className={buttonLook()}>
        {words.add}
      </Link>
      {products.length === 0 ? (
        <Empty says={words.none} />
      ) : (
        <ul className="flex flex-col gap-3">
          {products.map((product) => (
            <li key={product.id}>
              <ProductCard product={product} />
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}

function ProductCard({ product }: { product: Card }) {
  const words = useWords().desk.product
  const { id, picture, title, makerName, status, missing, price, left } = product
  const { text, lang } = useTold(title)
  return (
    <Link
      to={`/desk/products/${id}`}
      className="flex flex-wrap gap-4 rounded-card border border-sand bg-raised p-3 text-ink no-underline hover:underline"
    >
      <span className="size-24 shrink-0 overflow-hidden rounded-card bg-sand">
        {picture && <Photo photo={picture} alt={{ th: picture.altTh, en: picture.altEn }} sizes="6rem" />}
      </span>
      <span className="flex min-w-0 flex-1 basis-32 flex-col">
        <span className="font-bold" lang={lang}>
          {text || words.untitled}
        </span>
        <span className="text-16 text-muted">{words.by(makerName)}</span>
        <span className="text-16">
          <StatusWords status={status} missing={missing} />
        </span>
        {price !== null && (
          <span className="text-16">
            <Price from={price} /> · {words.stocking.left(left)}
          </span>
        )}
      </span>
    </Link>
  )
}
