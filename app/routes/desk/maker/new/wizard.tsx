import { type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { Link, Outlet, useLoaderData, useLocation } from '@remix-run/react'
import { useArrivedAnswers } from '#app/components/desk/onboarding/use-arrived-answers.ts'
import { useWords } from '#app/components/language.tsx'
import { communitiesOf } from '#app/domain/community/mine.server.ts'
import { photosForActor } from '#app/domain/photo/photo.server.ts'
import { findDraft } from '#app/domain/producer/draft.server.ts'
import { answersOf, isStep, stepBeside, steps } from '#app/domain/producer/onboarding.ts'
import { isId } from '#app/lib/id.ts'
import { notFound, requireActor } from '#app/routes/doorman.server.ts'

/** What every question of one draft knows. */
export type Wizard = Awaited<ReturnType<typeof loader>>

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request, 'volunteer')
  const { draftId } = params
  if (!isId(draftId)) throw notFound()
  const draft = await findDraft(actor, draftId)
  if (draft?.producerId) throw redirect(`/desk/makers/${draft.producerId}`)
  if (!draft && stepOf(request.url) !== 'kind') throw redirect(`/desk/makers/new/${draftId}/kind`)
  const communities = draft ? [] : await communitiesOf(actor, 'volunteer')
  const content = draft?.content ?? {}
  const pictures = answersOf(content).photo?.photos ?? []
  const ids = pictures.map(({ photoId }) => photoId)
  return {
    draftId,
    communityId: draft?.communityId ?? communities[0]?.id ?? '',
    communities,
    content,
    photos: draft ? await photosForActor(actor, draft.communityId, ids) : [],
  }
}

/** Where we are, the way back, and one question. */
export default function Onboarding() {
  const wizard = useLoaderData<typeof loader>()
  const { common, desk } = useWords()
  useArrivedAnswers(wizard.draftId, wizard.content)
  const step = stepOf(useLocation().pathname)
  const before = step && stepBeside(step, -1)
  return (
    <>
      <div className="flex flex-wrap items-center justify-between gap-x-4 text-16">
        {before ? (
          <Link to={`/desk/makers/new/${wizard.draftId}/${before}`} className="inline-flex min-h-11 items-center">
            ‹ {common.back}
          </Link>
        ) : (
          <Link to="/desk/makers" className="inline-flex min-h-11 items-center">
            ‹ {desk.maker.title}
          </Link>
        )}
        {step && <span className="text-muted">{desk.onboarding.progress(steps.indexOf(step) + 1, steps.length)}</span>}
      </div>
      <Outlet context={wizard} />
      <p className="mt-8 text-16 text-muted">
        {desk.onboarding.saved} <Link to="/desk/makers">{desk.onboarding.later}</Link>
      </p>
    </>
  )
}

function stepOf(address: string) {
  const last = address
    .split('?')[0]
    ?.replace(/\.data$/, '')
    .split('/')
    .at(-1)
  return isStep(last) ? last : null
}
