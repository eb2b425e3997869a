import { randomUUID } from 'node:crypto'
import { useForm } from '@conform-to/react'
import type { ActionFunctionArgs } from '@remix-run/node'
import { Form, Link, useActionData, useLoaderData, useOutletContext } from '@remix-run/react'
import { z } from 'zod'
import { Field, MeasureField, MoneyField } from '#app/components/form/field.tsx'
import { FormFrame } from '#app/components/form/form-frame.tsx'
import { SubmitButton } from '#app/components/form/submit-button.tsx'
import { useWords } from '#app/components/language.tsx'
import type { DeskProduct, DeskVariant } from '#app/domain/product/desk.server.ts'
import { archiveVariant, saveVariant } from '#app/domain/product/variant.server.ts'
import { bahtForField, formatBaht } from '#app/lib/money.ts'
import { count, line, price } from '#app/routes/form-values.ts'
import { takeStep } from './step.server.ts'

const schema = z.discriminatedUnion('do', [
  z.object({
    do: z.literal('save'),
    id: z.uuid(),
    nameTh: line(60),
    nameEn: line(60)
      .nullish()
      .transform((said) => said ?? null),
    price,
    weightGrams: count(1, 50_000)
      .nullish()
      .transform((said) => said ?? null),
  }),
  z.object({ do: z.literal('archive'), id: z.uuid() }),
])

export const loader = () => ({ newId: randomUUID() })

export const action = (args: ActionFunctionArgs) =>
  takeStep(args, {
    step: 'price',
    schema,
    change: (actor, edited, { do: wish, ...variant }) =>
      wish === 'archive' || !('price' in variant)
        ? archiveVariant(actor, edited, variant.id)
        : saveVariant(actor, edited, variant),
    theirs: ({ variants }) => variants.map(({ sku, price: satang }) => `${sku} ${formatBaht(satang)}`).join(' · '),
  })

/** The forms in which it is bought, each with its own name and price, and one more. */
export default function Variants() {
  const product = useOutletContext<DeskProduct>()
  const { newId } = useLoaderData<typeof loader>()
  const { toOverview, variants } = useWords().desk.product
  return (
    <div className="flex flex-col gap-8">
      <div>
        <p className="text-16 text-muted">{product.words.titleTh}</p>
        <h1 className="text-28">{variants.ask}</h1>
        <p className="text-muted">{variants.hint}</p>
      </div>
      {product.variants.map((variant) => (
        <VariantForm key={variant.id} product={product} variant={variant} id={variant.id} />
      ))}
      {product.variants.length > 0 && !product.oneOfAKind && (
        <VariantForm key={newId} product={product} variant={null} id={newId} />
      )}
      <Link to={`/desk/products/${product.id}`} className="inline-flex min-h-11 items-center">
        {toOverview}
      </Link>
    </div>
  )
}

interface VariantFormProps {
  product: DeskProduct
  variant: DeskVariant | null
  id: string
}

function VariantForm({ product, variant, id }: VariantFormProps) {
  const answer = useActionData<typeof action>()
  const { fields: labels, units, variants } = useWords().desk.product
  const own = answer?.lastResult.initialValue?.id === id ? answer : undefined
  const [form, fields] = useForm<Record<'nameTh' | 'nameEn' | 'price' | 'weightGrams', string>>({
    id: `variant-${id}`,
    defaultValue: {
      nameTh: variant?.nameTh ?? '',
      nameEn: variant?.nameEn ?? '',
      price: variant ? bahtForField(variant.price) : '',
      weightGrams: variant?.weightGrams ? String(variant.weightGrams) : '',
    },
    ...(own && { lastResult: own.lastResult }),
  })
  const revision = own?.revision ?? String(product.revision)
  const names = {
    nameTh: labels.variantName,
    nameEn: labels.variantNameEn,
    price: labels.price,
    weightGrams: labels.weight,
  }
  return (
    <section className="flex flex-col gap-4 rounded-card border border-sand p-4">
      <h2 className="text-22">{variant ? (variant.nameTh ?? variant.sku) : variants.add}</h2>
      <FormFrame form={form} labels={names}>
        <input type="hidden" name="revision" value={revision} />
        <input type="hidden" name="id" value={id} />
        <Field field={fields.nameTh} label={names.nameTh} comfort={{ lang: 'th' }} />
        <Field field={fields.nameEn} label={names.nameEn} optional comfort={{ lang: 'en' }} />
        <MoneyField field={fields.price} label={names.price} />
        {product.steps.includes('parcel') && (
          <MeasureField field={fields.weightGrams} label={names.weightGrams} unit={units.grams} optional />
        )}
        <SubmitButton kind={variant ? 'quiet' : 'main'} name="do" value="save">
          {variant ? variants.save : variants.add}
        </SubmitButton>
      </FormFrame>
      {variant && product.variants.length > 1 && (
        <Form method="post">
          <input type="hidden" name="revision" value={revision} />
          <input type="hidden" name="id" value={id} />
          <SubmitButton kind="danger" name="do" value="archive">
            {variants.archive}
          </SubmitButton>
        </Form>
      )}
    </section>
  )
}
