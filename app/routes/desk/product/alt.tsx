import { useForm } from '@conform-to/react'
import type { ActionFunctionArgs } from '@remix-run/node'
import { useActionData, useOutletContext } from '@remix-run/react'
import { z } from 'zod'
import { StepFrame } from '#app/components/desk/product/step-frame.tsx'
import { Field } from '#app/components/form/field.tsx'
import { useWords } from '#app/components/language.tsx'
import { Photo } from '#app/components/photo.tsx'
import type { DeskProduct } from '#app/domain/product/desk.server.ts'
import { wordPictures } from '#app/domain/product/pictures.server.ts'
import { line } from '#app/routes/form-values.ts'
import { takeStep } from './step.server.ts'

const words = line(200)
  .nullish()
  .transform((said) => said ?? null)
const schema = z.object({
  pictures: z
    .array(z.object({ photoId: z.uuid(), altTh: line(200), altEn: words }))
    .max(30)
    .default([]),
})

export const action = (args: ActionFunctionArgs) =>
  takeStep(args, {
    step: 'alt',
    schema,
    change: (actor, edited, { pictures }) => wordPictures(actor, edited, pictures),
    theirs: ({ pictures }) => pictures.map(({ altTh }) => altTh).join(' · '),
  })

/** Each picture beside the question what is on it. */
export default function Alt() {
  const product = useOutletContext<DeskProduct>()
  const answer = useActionData<typeof action>()
  const { fields: labels, problems } = useWords().desk.product
  const [form, fields] = useForm<z.input<typeof schema>>({
    id: 'alt',
    defaultValue: {
      pictures: product.pictures.map(({ id, altTh, altEn }) => ({ photoId: id, altTh, altEn: altEn ?? '' })),
    },
    ...(answer && { lastResult: answer.lastResult }),
  })
  return (
    <StepFrame product={product} step="alt" form={form} revision={answer?.revision}>
      {product.pictures.length === 0 && <p className="font-bold text-lac">{problems.no_photo}</p>}
      {fields.pictures.getFieldList().map((entry, index) => {
        const { photoId, altTh, altEn } = entry.getFieldset()
        const picture = product.pictures[index]
        if (!picture) return null
        return (
          <div key={entry.key} className="flex flex-col gap-4 rounded-card border border-sand p-3">
            <Photo photo={picture} alt={{ th: '', en: null }} sizes="(min-width: 40em) 34em, 100vw" shape="wide" />
            <input type="hidden" name={photoId.name} value={picture.id} />
            <Field field={altTh} label={labels.altTh(index + 1)} comfort={{ lang: 'th' }} />
            <Field field={altEn} label={labels.altEn(index + 1)} optional comfort={{ lang: 'en' }} />
          </div>
        )
      })}
    </StepFrame>
  )
}
