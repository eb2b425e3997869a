import type { LoaderFunctionArgs } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { buttonLook } from '#app/components/button-look.ts'
import { Empty } from '#app/components/empty.tsx'
import { Say } from '#app/components/in-lang.tsx'
import { useWords } from '#app/components/language.tsx'
import { GoodPicture } from '#app/components/sell/good-picture.tsx'
import { Listen } from '#app/components/sell/listen.tsx'
import { countOwnOrders } from '#app/domain/fulfilment/list.server.ts'
import { listOwnGoods } from '#app/domain/product/own.server.ts'
import { requireActor } from '#app/routes/doorman.server.ts'

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireActor(request, 'seller')
  const [goods, counts] = await Promise.all([listOwnGoods(actor), countOwnOrders(actor)])
  return { goods, waiting: counts.new + counts.packing + counts.to_send }
}

export default function Goods() {
  const { goods, waiting } = useLoaderData<typeof loader>()
  const { sell } = useWords()
  return (
    <>
      <OrdersDoor waiting={waiting} />
      <h1 className="mt-6 text-28">{sell.goods}</h1>
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
    </>
  )
}

/** What waits comes before everything else. */
function OrdersDoor({ waiting }: { waiting: number }) {
  const { fulfilment: words } = useWords()
  return (
    <Link to="/sell/orders" className={`${buttonLook(waiting > 0 ? 'main' : 'quiet')} min-h-20 text-22 sm:w-full`}>
      {waiting > 0 ? words.waiting(waiting) : words.title}
    </Link>
  )
}
