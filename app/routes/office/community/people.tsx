import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { Empty } from '#app/components/empty.tsx'
import { useWords } from '#app/components/language.tsx'
import { CommunityLinks } from '#app/components/office/community-links.tsx'
import { Appoint } from '#app/components/people/appoint.tsx'
import { GrantList } from '#app/components/people/grant-list.tsx'
import { findForEditing } from '#app/domain/community/community.server.ts'
import { listGrants } from '#app/domain/person/grant-list.server.ts'
import { notFound, requireActor } from '#app/routes/doorman.server.ts'
import { languageOf } from '#app/routes/language.server.ts'
import { answerPeopleForms } from '../appoint.server.ts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request, 'staff')
  const id = params.id ?? ''
  const [community, grants] = await Promise.all([findForEditing(actor, id), listGrants(actor, id)])
  if (!community || !grants) throw notFound()
  return { id, slug: community.slug, nameTh: community.nameTh, grants, ownId: actor.id }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireActor(request, 'staff')
  const communityId = params.id ?? ''
  const form = await request.formData()
  const refused = await answerPeopleForms({ actor, lang: languageOf(request), form, communityId })
  return refused ?? redirect(`/office/communities/${communityId}/people`)
}

export default function CommunityPeople() {
  const { id, slug, nameTh, grants, ownId } = useLoaderData<typeof loader>()
  const { people } = useWords().office
  const answer = useActionData<typeof action>()
  return (
    <>
      <h1 className="text-28">{people.of(nameTh)}</h1>
      <CommunityLinks id={id} slug={slug} />
      {grants.length === 0 ? <Empty says={people.none} /> : <GrantList grants={grants} ownId={ownId} />}
      <Appoint lastResult={answer?.lastResult} title={people.appoint} asksRole />
    </>
  )
}
