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
  const actor = await requireActor(request, 'staff')
  const { common, office } = wordsIn(languageOf(request))
  return { title: `${office.frame.title} · ${common.yaan}`, name: actor.name }
}

/** The programme's office. */
export default function OfficeLayout() {
  const { name } = useLoaderData<typeof loader>()
  const { office, money } = useWords()
  const { frame } = office
  const places = [
    { to: '/office', says: frame.nav.home },
    { to: '/office/communities', says: frame.nav.communities },
    { to: '/office/staff', says: frame.nav.staff },
    { to: '/office/audit', says: frame.nav.audit },
    { to: '/office/delivery', says: frame.nav.delivery },
    { to: '/office/partners', says: frame.nav.partners },
    { to: '/office/money', says: frame.nav.money },
    { to: '/office/refunds', says: money.refunds.title },
    { to: '/office/payouts', says: money.payouts.title },
  ]
  const header = <RoomHeader title={frame.title} home="/office" navLabel={frame.navLabel} places={places} name={name} />
  return (
    <RoomFrame header={header}>
      <Outlet />
    </RoomFrame>
  )
}
