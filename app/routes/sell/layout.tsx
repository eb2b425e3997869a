import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Outlet, useLoaderData } from '@remix-run/react'
import { useWords } from '#app/components/language.tsx'
import { RoomFrame } from '#app/components/room/room-frame.tsx'
import { RoomHeader } from '#app/components/room/room-header.tsx'
import { wordsIn } from '#app/i18n/words.ts'
import { requireActor } from '#app/routes/doorman.server.ts'
import { languageOf } from '#app/routes/language.server.ts'

export const handle = { hydrate: true }

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireActor(request, 'seller')
  const { common, sell } = wordsIn(languageOf(request))
  return { title: `${sell.title} · ${common.yaan}`, name: actor.name }
}

/** A maker's room: large letters, pictures first, one thing on a screen. */
export default function SellLayout() {
  const { name } = useLoaderData<typeof loader>()
  const { sell, fulfilment, money } = useWords()
  const places = [
    { to: '/sell', says: sell.goods },
    { to: '/sell/orders', says: fulfilment.title },
    { to: '/sell/money', says: money.own.link },
  ]
  const header = <RoomHeader title={sell.title} home="/sell" navLabel={sell.title} places={places} name={name} />
  return (
    <div className="elder-size">
      <RoomFrame header={header}>
        <div className="text-22">
          <Outlet />
        </div>
      </RoomFrame>
    </div>
  )
}
