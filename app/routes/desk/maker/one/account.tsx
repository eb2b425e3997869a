import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { Empty } from '#app/components/empty.tsx'
import { useWords } from '#app/components/language.tsx'
import { Appoint } from '#app/components/people/appoint.tsx'
import { GrantList } from '#app/components/people/grant-list.tsx'
import { endGrant, grantRole } from '#app/domain/person/grant.server.ts'
import { listSellers } from '#app/domain/person/grant-list.server.ts'
import { AppointForm } from '#app/routes/appoint-form.ts'
import { refuseAppointment } from '#app/routes/appoint-refusal.server.ts'
import { notFound, requireActor } from '#app/routes/doorman.server.ts'
import { parseFormData } from '#app/routes/form.server.ts'
import { languageOf } from '#app/routes/language.server.ts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request, 'volunteer', 'staff')
  const grants = await listSellers(actor, params.makerId ?? '')
  if (!grants) throw notFound()
  return { grants, ownId: actor.id }
}

/** Gives the maker an account of their own, or ends one (`intent=end`). */
export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireActor(request, 'volunteer', 'staff')
  const lang = languageOf(request)
  const producerId = params.makerId ?? ''
  if (!(await listSellers(actor, producerId))) throw notFound()
  const sent = await request.formData()
  const here = `/desk/makers/${producerId}/account`
  if (sent.get('intent') === 'end') {
    const ended = await endGrant(actor, String(sent.get('grant')))
    if (!ended.ok) throw notFound()
    return redirect(here)
  }
  const form = parseFormData(sent, lang, AppointForm)
  if (!form.ok) return form.answer
  const given = await grantRole(actor, { ...form.value.whom, role: 'seller', communityId: null, producerId })
  return given.ok ? redirect(here) : refuseAppointment(form, given.refusal, lang)
}

export default function MakerAccount() {
  const { grants, ownId } = useLoaderData<typeof loader>()
  const { people } = useWords().office
  const answer = useActionData<typeof action>()
  return (
    <>
      <h1 className="text-28">{people.makerAccount}</h1>
      <p className="mb-6 text-muted">{people.makerAccountNote}</p>
      {grants.length === 0 ? <Empty says={people.noMakerAccount} /> : <GrantList grants={grants} ownId={ownId} />}
      <Appoint lastResult={answer?.lastResult} title={people.giveMakerAccount} />
    </>
  )
}
