import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { Empty } from '#app/components/empty.tsx'
import { useLang, useWords } from '#app/components/language.tsx'
import { ListenButton } from '#app/components/listen-button.tsx'
import { OrderCard } from '#app/components/order/order-card.tsx'
import { StageNav } from '#app/components/order/stage-nav.tsx'
import { Pages } from '#app/components/pages.tsx'
import { countOwnOrders, firstStage, listOwnOrders } from '#app/domain/fulfilment/list.server.ts'
import { directionOf, readStage } from '#app/domain/fulfilment/stage.ts'
import { readTurn } from '#app/lib/keyset.ts'
import { requireActor } from '#app/routes/doorman.server.ts'

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireActor(request, 'seller')
  const counts = await countOwnOrders(actor)
  const query = new URL(request.url).searchParams
  const stage = readStage(query.get('stage')) ?? firstStage(counts)
  return { stage, counts, orders: await listOwnOrders(actor, stage, { now: new Date(), turn: readTurn(query) }) }
}

/** A maker's own orders, heap by heap. */
export default function Orders() {
  const { stage, counts, orders } = useLoaderData<typeof loader>()
  const { fulfilment: words } = useWords()
  const lang = useLang()
  const waiting = counts.new + counts.packing + counts.to_send
  const says = waiting > 0 ? words.waiting(waiting) : words.nothingWaits
  return (
    <>
      <h1 className="text-28">{words.title}</h1>
      <p className="mt-2">{says}</p>
      <div className="mt-2">
        <ListenButton sentences={[says]} lang={lang} about={words.title} />
      </div>
      <div className="mt-4">
        <StageNav stage={stage} counts={counts} />
      </div>
      <h2 className="mt-6 text-22">{words.stages[stage]}</h2>
      {orders.rows.length === 0 ? (
        <div className="mt-4">
          <Empty says={words.empty[stage]} />
        </div>
      ) : (
        <ul className="mt-4 grid gap-6">
          {orders.rows.map((order) => (
            <li key={order.id}>
              <OrderCard order={order} base="/sell/orders" />
            </li>
          ))}
        </ul>
      )}
      <Pages of={orders} direction={directionOf(stage)} about={words.stages[stage]} />
    </>
  )
}
