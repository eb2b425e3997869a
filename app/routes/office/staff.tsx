import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { useWords } from '#app/components/language.tsx'
import { Appoint } from '#app/components/people/appoint.tsx'
import { GrantList } from '#app/components/people/grant-list.tsx'
import { listStaff } from '#app/domain/person/grant-list.server.ts'
import { notFound, requireActor } from '#app/routes/doorman.server.ts'
import { languageOf } from '#app/routes/language.server.ts'
import { answerPeopleForms } from './appoint.server.ts'

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireActor(request, 'staff')
  const grants = await listStaff(actor)
  if (!grants) throw notFound()
  return { grants, ownId: actor.id }
}

export async function action({ request }: ActionFunctionArgs) {
  const actor = await requireActor(request, 'staff')
  const form = await request.formData()
  const refused = await answerPeopleForms({ actor, lang: languageOf(request), form, communityId: null })
  return refused ?? redirect('/office/staff')
}

export default function Staff() {
  const { grants, ownId } = useLoaderData<typeof loader>()
  const { people } = useWords().office
  const answer = useActionData<typeof action>()
  return (
    <>
      <h1 className="mb-4 text-28">{people.staffTitle}</h1>
      <GrantList grants={grants} ownId={ownId} />
      <Appoint lastResult={answer?.lastResult} title={people.appointStaff} />
    </>
  )
}
