import { useForm } from '@conform-to/react'
import type { ActionFunctionArgs } from '@remix-run/node'
import { useActionData, useOutletContext, useSearchParams } from '@remix-run/react'
import { z } from 'zod'
import { StepFrame } from '#app/components/desk/product/step-frame.tsx'
import { boxLook } from '#app/components/form/question.tsx'
import { useWords } from '#app/components/language.tsx'
import { PhotoUploader } from '#app/components/photo-uploader.tsx'
import type { DeskProduct } from '#app/domain/product/desk.server.ts'
import { showPictures } from '#app/domain/product/pictures.server.ts'
import { MOST_PHOTOS } from '#app/domain/product/rules.ts'
import { wordsIn } from '#app/i18n/words.ts'
import { refused } from '#app/lib/outcome.ts'
import { languageOf } from '#app/routes/language.server.ts'
import { receivePhotos } from '../photo/receive.server.ts'
import { atHand, productAtHand } from './at-hand.server.ts'
import { takeStep } from './step.server.ts'

const schema = z.object({
  photo: z
    .array(z.uuid())
    .max(MOST_PHOTOS + 20)
    .default([]),
})

/** With JavaScript the pictures have been sent already and only their ids arrive; without it they come along here. */
export async function action(args: ActionFunctionArgs) {
  const { request, params } = args
  const { actor, productId } = await atHand(request, params)
  const product = await productAtHand(actor, productId)
  const words = wordsIn(languageOf(request))
  const { communityId } = product.maker
  const { form, photos } = await receivePhotos(request, actor, { communityId, words })
  const failed = photos.flatMap((photo) => (photo.ok ? [] : [`${photo.name}: ${photo.said}`]))
  const arrived = photos.flatMap((photo) => (photo.ok ? [photo.photo.id] : []))
  return takeStep(args, {
    step: 'photos',
    schema,
    form,
    change: async (who, edited, { photo }) => {
      const pictures = [...photo, ...arrived].map((photoId) => ({ photoId, altTh: wordsFor(form, photoId) }))
      const shown = await showPictures(who, edited, pictures)
      return shown.ok && failed.length > 0 ? refused({ code: 'photos_failed', said: failed }) : shown
    },
    theirs: ({ pictures }) => words.photo.numbered(pictures.length),
  })
}

/** Said beside the picture (`alt-<id>`); undefined where the page did not ask. */
function wordsFor(form: FormData, photoId: string): string | undefined {
  const said = form.get(`alt-${photoId}`)
  return typeof said === 'string' ? said.slice(0, 200) : undefined
}

/** While a product is new the pictures come first and their words later; once it is known, both are asked at once. */
export default function Photos() {
  const product = useOutletContext<DeskProduct>()
  const answer = useActionData<typeof action>()
  const isNew = useSearchParams()[0].has('new')
  const [form] = useForm({ id: 'photos', ...(answer && { lastResult: answer.lastResult }) })
  return (
    <StepFrame product={product} step="photos" form={form} revision={answer?.revision} carriesFiles>
      <PhotoUploader communityId={product.maker.communityId} initial={product.pictures} most={MOST_PHOTOS}>
        {isNew
          ? undefined
          : (photo, position) => (
              <Words
                id={photo.id}
                position={position}
                said={product.pictures.find(({ id }) => id === photo.id)?.altTh}
              />
            )}
      </PhotoUploader>
    </StepFrame>
  )
}

function Words({ id, position, said }: { id: string; position: number; said: string | undefined }) {
  const { fields } = useWords().desk.product
  return (
    <label className="flex flex-col gap-1 font-bold text-16">
      {fields.altTh(position + 1)}
      <input
        name={`alt-${id}`}
        defaultValue={said ?? ''}
        maxLength={200}
        lang="th"
        className={`font-normal ${boxLook}`}
      />
    </label>
  )
}
