import { type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { findDraft } from '#app/domain/producer/draft.server.ts'
import { answersOf, firstOpen } from '#app/domain/producer/onboarding.ts'
import { requireActor } from '#app/routes/doorman.server.ts'

/** To the first question that is still open. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request, 'volunteer')
  const draft = await findDraft(actor, params.draftId ?? '')
  return redirect(`/desk/makers/new/${params.draftId}/${firstOpen(answersOf(draft?.content ?? {}))}`)
}
