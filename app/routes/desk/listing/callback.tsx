import { data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { buttonLook } from '#app/components/button-look.ts'
import { Refusals } from '#app/components/desk/refusals.tsx'
import { useWords } from '#app/components/language.tsx'
import { finishConnect } from '#app/domain/listing/connect.server.ts'
import { wordsIn } from '#app/i18n/words.ts'
import { requireActor } from '#app/routes/doorman.server.ts'
import { languageOf } from '#app/routes/language.server.ts'

/** Where the platform sends the seller's browser back to. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request, 'volunteer', 'staff')
  const finished = await finishConnect(actor, params.partner ?? '', new URL(request.url))
  if (finished.ok)
    return redirect(`/desk/partners/shops?connected=${encodeURIComponent(finished.value.names.join(', '))}`)
  const lang = languageOf(request)
  const { refusals } = wordsIn(lang).desk.listing.shops
  const { refusal } = finished
  const said = refusal.code === 'trouble' ? refusal.say[lang] : refusals[refusal.code]
  return data({ said }, { status: 400 })
}

/** The round trip did not end well: why, and the way to begin again. */
export default function Callback() {
  const { said } = useLoaderData<typeof loader>()
  const { shops } = useWords().desk.listing
  return (
    <div className="flex flex-col gap-6">
      <h1 className="text-28">{shops.title}</h1>
      <Refusals said={[said]} />
      <Link to="/desk/partners/shops" className={buttonLook()}>
        {useWords().common.back}
      </Link>
    </div>
  )
}
