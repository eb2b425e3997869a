import type { LoaderFunctionArgs } from '@remix-run/node'
import { Outlet, useLoaderData, useLocation } from '@remix-run/react'
import { BackLink } from '#app/components/desk/back-link.tsx'
import type { MakerContext } from '#app/components/desk/maker/use-maker.ts'
import { Say } from '#app/components/in-lang.tsx'
import { useWords } from '#app/components/language.tsx'
import { findMaker, mayChangeMaker } from '#app/domain/producer/producer.server.ts'
import { notFound, requireActor } from '#app/routes/doorman.server.ts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request, 'volunteer', 'committee', 'staff')
  const maker = await findMaker(actor, params.makerId ?? '')
  if (!maker) throw notFound()
  return { maker, mayChange: await mayChangeMaker(actor, maker.id) }
}

/** Whose pages these are, and the way back. */
export default function Maker() {
  const { maker, mayChange } = useLoaderData<typeof loader>()
  const { title } = useWords().desk.maker
  const home = `/desk/makers/${maker.id}`
  const isHome = useLocation().pathname.replace(/\/$/, '') === home
  const context: MakerContext = { maker, mayChange }
  return (
    <>
      <BackLink to={isHome ? '/desk/makers' : home}>
        {isHome ? title : <Say told={{ th: maker.nameTh, en: maker.nameEn }} />}
      </BackLink>
      <Outlet context={context} />
    </>
  )
}
