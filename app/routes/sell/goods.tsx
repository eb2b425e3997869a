import type { LoaderFunctionArgs } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { Empty } from '#app/components/empty.tsx'
import { Say } from '#app/components/in-lang.tsx'
import { useWords } from '#app/components/language.tsx'
import { GoodPicture } from '#app/components/sell/good-picture.tsx'
import { Listen } from '#app/components/sell/listen.tsx'
import { listOwnGoods } from '#app/domain/product/own.server.ts'
import { requireActor } from '#app/routes/doorman.server.ts'

export async function loader({ request }: LoaderFunctionArgs) {
  return { goods: await listOwnGoods(await requireActor(request, 'seller')) }
}

export default function Goods() {
  const { goods } = useLoaderData<typeof loader>()
  const { sell } = useWords()
  return (
    <>
      <h1 className="text-28">{sell.goods}</h1>
      <p className="mt-2">{sell.intro}</p>
      <Listen says={sell.intro} />
      {goods.length === 0 && <Empty says={sell.none} />}
      <ul className="mt-6 grid gap-6">
        {goods.map((good) => (
          <li key={good.variantId} className="overflow-hidden rounded-card border border-sand bg-raised">
            <Link to={`/sell/${good.variantId}`} className="block text-ink">
              <GoodPicture good={good} />
              <span className="block px-4 py-3">
                <span className="block font-bold">
                  <Say told={good.title} />
                  {good.variant && (
                    <>
                      {' '}
                      <Say told={good.variant} />
                    </>
                  )}
                </span>
                <span className="block">
                  {good.status === 'draft' ? sell.notYet : sell.left(good.onHand - good.reserved)}
                </span>
              </span>
            </Link>
          </li>
        ))}
      </ul>
      <p className="mt-10 text-18 text-muted">{sell.noOrders}</p>
    </>
  )
}
