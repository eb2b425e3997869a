import { useForm } from '@conform-to/react'
import type { ActionFunctionArgs } from '@remix-run/node'
import { useActionData, useOutletContext } from '@remix-run/react'
import { z } from 'zod'
import { StepFrame } from '#app/components/desk/product/step-frame.tsx'
import { MeasureField } from '#app/components/form/field.tsx'
import { useWords } from '#app/components/language.tsx'
import type { Actor } from '#app/domain/person/actor.ts'
import type { DeskProduct } from '#app/domain/product/desk.server.ts'
import type { Edited } from '#app/domain/product/edit.server.ts'
import { saveVariant } from '#app/domain/product/variant.server.ts'
import { done } from '#app/lib/outcome.ts'
import { centimetres, count } from '#app/routes/form-values.ts'
import { takeStep } from './step.server.ts'

const side = centimetres(0.5, 300)
  .nullish()
  .transform((mm) => mm ?? null)
const schema = z.object({
  parcels: z
    .array(
      z.object({
        id: z.uuid(),
        weightGrams: count(1, 50_000),
        lengthMm: side,
        widthMm: side,
        heightMm: side,
      }),
    )
    .min(1)
    .max(20),
})

export const action = (args: ActionFunctionArgs) =>
  takeStep(args, {
    step: 'parcel',
    schema,
    change: saveParcels,
    theirs: ({ variants }) => variants.map(({ sku, weightGrams }) => `${sku}: ${weightGrams ?? '–'} g`).join(' · '),
  })

async function saveParcels(actor: Actor, edited: Edited, { parcels }: z.output<typeof schema>) {
  let { revision } = edited
  for (const parcel of parcels) {
    const saved = await saveVariant(actor, { ...edited, revision }, parcel)
    if (!saved.ok) return saved
    revision = saved.value.revision
  }
  return done(null)
}

export default function Parcel() {
  const product = useOutletContext<DeskProduct>()
  const answer = useActionData<typeof action>()
  const { fields: labels, units, problems } = useWords().desk.product
  const { variants } = product
  const [form, fields] = useForm<z.input<typeof schema>>({
    id: 'parcel',
    defaultValue: { parcels: variants.map(parcelOf) },
    ...(answer && { lastResult: answer.lastResult }),
  })
  return (
    <StepFrame product={product} step="parcel" form={form} revision={answer?.revision}>
      {variants.length === 0 && <p className="font-bold text-lac">{problems.no_price}</p>}
      {fields.parcels.getFieldList().map((entry, index) => {
        const { id, weightGrams, lengthMm, widthMm, heightMm } = entry.getFieldset()
        const variant = variants[index]
        return (
          <fieldset key={entry.key} className="flex flex-col gap-4">
            {variants.length > 1 && (
              <legend className="mb-2 font-bold text-22">{variant?.nameTh ?? variant?.sku}</legend>
            )}
            <input type="hidden" name={id.name} value={variant?.id} />
            <MeasureField field={weightGrams} label={labels.weight} unit={units.grams} />
            <div className="grid gap-4 sm:grid-cols-3">
              <MeasureField field={lengthMm} label={labels.length} unit={units.cm} decimals optional />
              <MeasureField field={widthMm} label={labels.width} unit={units.cm} decimals optional />
              <MeasureField field={heightMm} label={labels.height} unit={units.cm} decimals optional />
            </div>
          </fieldset>
        )
      })}
    </StepFrame>
  )
}

function parcelOf({ id, weightGrams, lengthMm, widthMm, heightMm }: DeskProduct['variants'][number]) {
  const cm = (mm: number | null) => (mm === null ? '' : String(mm / 10))
  return {
    id,
    weightGrams: weightGrams === null ? '' : String(weightGrams),
    lengthMm: cm(lengthMm),
    widthMm: cm(widthMm),
    heightMm: cm(heightMm),
  }
}
