import { type ActionFunctionArgs, data, redirect } from '@remix-run/node'
import { useActionData, useOutletContext } from '@remix-run/react'
import { StepForm } from '#app/components/desk/onboarding/step-form.tsx'
import { useStep } from '#app/components/desk/onboarding/use-step.ts'
import { PhotoWords } from '#app/components/desk/photo-words.tsx'
import { Refusals } from '#app/components/desk/refusals.tsx'
import { useWords } from '#app/components/language.tsx'
import { PhotoUploader } from '#app/components/photo-uploader.tsx'
import { findDraft, saveAnswer } from '#app/domain/producer/draft.server.ts'
import { wordsIn } from '#app/i18n/words.ts'
import { notFound, requireActor } from '#app/routes/doorman.server.ts'
import { languageOf } from '#app/routes/language.server.ts'
import { readMakerPhotos } from '../photo-form.server.ts'
import { onwardFrom } from './answer.server.ts'
import type { Wizard } from './wizard.tsx'

const most = 6

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireActor(request, 'volunteer')
  const draft = await findDraft(actor, params.draftId ?? '')
  if (!draft) throw notFound()
  const words = wordsIn(languageOf(request))
  const { communityId } = draft
  const sent = await readMakerPhotos(request, actor, { communityId, words })
  const photos = sent.photos.slice(0, most)
  const saved = await saveAnswer(actor, {
    draftId: draft.id,
    communityId,
    question: 'photo',
    value: { photos },
    seenRevision: Number(sent.form.get('seen')) || 0,
  })
  if (saved.ok && sent.refused.length > 0) return data({ refused: sent.refused }, { status: 400 })
  // Files without JavaScript have just arrived: now they are shown and can be described.
  if (saved.ok) return redirect(sent.arrived > 0 ? new URL(request.url).pathname : onwardFrom('photo', saved.value))
  const { refusal } = saved
  if (refusal.code === 'not_found') throw notFound()
  if (refusal.code === 'finished') return redirect(`/desk/makers/${refusal.producerId}`)
  const kept = refusal.draft.content.photo
  return data(
    {
      lastResult: { status: 'error' as const, error: { '': [words.desk.onboarding.conflict.says] } },
      conflict: { seen: kept?.revision ?? 0, value: kept?.value },
    },
    { status: 409 },
  )
}

export default function Photos() {
  const words = useWords().desk.onboarding.photo
  const { photos, communityId } = useOutletContext<Wizard>()
  const came = useActionData<{ refused?: string[] }>()
  const { answers, step } = useStep('photo', () => ({}))
  const described = answers.photo?.photos ?? []
  return (
    <StepForm step={step} title={words.title} note={words.note} button={words.send} carriesFiles>
      <Refusals said={came?.refused ?? []} />
      <PhotoUploader communityId={communityId} initial={photos} most={most}>
        {({ id }) => {
          const known = described.find(({ photoId }) => photoId === id)
          return <PhotoWords photoId={id} alt={known?.alt ?? ''} showsFace={known?.showsFace ?? false} />
        }}
      </PhotoUploader>
    </StepForm>
  )
}
