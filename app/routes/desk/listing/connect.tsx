import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { Link, useActionData, useLoaderData } from '@remix-run/react'
import { KeyForm } from '#app/components/desk/listing/key-form.tsx'
import { usePartnerName } from '#app/components/desk/listing/partner-words.ts'
import { Refusals } from '#app/components/desk/refusals.tsx'
import { useWords } from '#app/components/language.tsx'
import { beginConnect } from '#app/domain/listing/connect.server.ts'
import { connectByKeys, keyForm } from '#app/domain/listing/connect-keys.server.ts'
import { wordsIn } from '#app/i18n/words.ts'
import { notFound, requireActor } from '#app/routes/doorman.server.ts'
import { languageOf } from '#app/routes/language.server.ts'

/**
 * Leads to the platform's own page where the seller says yes, by a link and no form: forms may post to ourselves only. Where
 * a platform has no such page, its keys are asked for here.
 */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request, 'volunteer', 'staff')
  const partner = params.partner ?? ''
  const form = await keyForm(actor, partner, communityIn(request))
  if (form) return { partner, ...form }
  const begun = await beginConnect(actor, partner, communityIn(request))
  if (!begun.ok) throw notFound()
  return redirect(begun.value.href)
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireActor(request, 'volunteer', 'staff')
  const place = { partner: params.partner ?? '', communityId: communityIn(request) }
  const typed = textsIn(await request.formData())
  const connected = await connectByKeys(actor, place, typed)
  if (connected.ok)
    return redirect(`/desk/partners/shops?connected=${encodeURIComponent(connected.value.names.join(', '))}`)
  const { refusal } = connected
  if (refusal.code === 'not_found') throw notFound()
  const lang = languageOf(request)
  const { keys, refusals } = wordsIn(lang).desk.listing.shops
  const missing = refusal.code === 'missing' ? refusal.fields : []
  const said = {
    missing: () => keys.missing,
    wrong_keys: () => keys.wrong,
    taken: () => refusals.taken,
    trouble: () => (refusal.code === 'trouble' ? refusal.say[lang] : ''),
  }[refusal.code]()
  const form = await keyForm(actor, place.partner, place.communityId)
  const open = form?.fields.filter(({ secret }) => !secret).map(({ name }) => [name, typed[name] ?? ''] as const)
  return data({ said, missing, kept: Object.fromEntries(open ?? []) }, { status: 400 })
}

/** What to copy from the platform's own pages, and what to paste there. */
export default function Connect() {
  const { partner, fields, hookAddress } = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>()
  const { common, desk } = useWords()
  const { shops } = desk.listing
  const name = usePartnerName(partner)
  return (
    <div className="flex flex-col gap-6">
      <Link to="/desk/partners/shops" className="inline-flex min-h-11 items-center text-16">
        ‹ {common.back}
      </Link>
      <h1 className="text-28">{shops.connect(name)}</h1>
      <p>{fields.some(({ secret }) => secret) ? shops.keys.lead(name) : shops.keys.plainLead}</p>
      <Refusals said={refused ? [refused.said] : []} />
      <KeyForm
        fields={fields}
        hookAddress={hookAddress}
        missing={refused?.missing ?? []}
        kept={refused?.kept ?? {}}
        submit={shops.connect(name)}
      />
    </div>
  )
}

function communityIn(request: Request): string | null {
  return new URL(request.url).searchParams.get('community')
}

function textsIn(form: FormData): Record<string, string> {
  return Object.fromEntries([...form].filter((pair): pair is [string, string] => typeof pair[1] === 'string'))
}
