import { type ActionFunctionArgs, data, redirect } from '@remix-run/node'
import { Form, useActionData } from '@remix-run/react'
import { useMaker } from '#app/components/desk/maker/use-maker.ts'
import { PhotoWords } from '#app/components/desk/photo-words.tsx'
import { Refusals } from '#app/components/desk/refusals.tsx'
import { SubmitButton } from '#app/components/form/submit-button.tsx'
import { useWords } from '#app/components/language.tsx'
import { PhotoUploader } from '#app/components/photo-uploader.tsx'
import { arrangeMakerPhotos } from '#app/domain/producer/photo.server.ts'
import { findMaker } from '#app/domain/producer/producer.server.ts'
import { wordsIn } from '#app/i18n/words.ts'
import { notFound, requireActor } from '#app/routes/doorman.server.ts'
import { languageOf } from '#app/routes/language.server.ts'
import { readMakerPhotos } from '../photo-form.server.ts'

const most = 6

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireActor(request, 'volunteer')
  const maker = await findMaker(actor, params.makerId ?? '')
  if (!maker) throw notFound()
  const words = wordsIn(languageOf(request))
  const sent = await readMakerPhotos(request, actor, { communityId: maker.communityId, words })
  const fallback = words.desk.onboarding.photo.altFallback(maker.callName)
  const arranged = await arrangeMakerPhotos(actor, maker.id, {
    photos: sent.photos.slice(0, most).map(({ alt, ...photo }) => ({ ...photo, altTh: alt || fallback })),
    revision: Number(sent.form.get('revision')) || 0,
  })
  if (arranged.ok && sent.refused.length > 0) return data({ refused: sent.refused }, { status: 400 })
  if (arranged.ok) return redirect(sent.arrived > 0 ? new URL(request.url).pathname : `/desk/makers/${maker.id}`)
  if (arranged.refusal.code === 'not_found') throw notFound()
  return data({ refused: [words.desk.maker.photo.conflict] }, { status: 409 })
}

export default function Photos() {
  const { maker } = useMaker()
  const words = useWords().desk.maker.photo
  const came = useActionData<typeof action>()
  return (
    <>
      <h1 className="mb-6 text-28">{words.title(maker.callName)}</h1>
      <Form method="post" encType="multipart/form-data" className="flex flex-col gap-6">
        <input type="hidden" name="revision" value={maker.revision} />
        <Refusals said={came?.refused ?? []} />
        <PhotoUploader communityId={maker.communityId} initial={maker.pictures.map(({ photo }) => photo)} most={most}>
          {({ id }) => {
            const hung = maker.pictures.find(({ photoId }) => photoId === id)
            return <PhotoWords photoId={id} alt={hung?.altTh ?? ''} showsFace={hung?.showsFace ?? false} />
          }}
        </PhotoUploader>
        <SubmitButton>{words.save}</SubmitButton>
      </Form>
    </>
  )
}
