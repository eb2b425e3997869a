import { randomUUID } from 'node:crypto'
import { useForm } from '@conform-to/react'
import type { ActionFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData, useOutletContext } from '@remix-run/react'
import { z } from 'zod'
import { StepFrame } from '#app/components/desk/product/step-frame.tsx'
import { Choice } from '#app/components/form/choice.tsx'
import { MeasureField } from '#app/components/form/field.tsx'
import { useWords } from '#app/components/language.tsx'
import type { Actor } from '#app/domain/person/actor.ts'
import { describeProduct } from '#app/domain/product/describe.server.ts'
import type { DeskProduct } from '#app/domain/product/desk.server.ts'
import type { Edited } from '#app/domain/product/edit.server.ts'
import { countStock, MOST_IN_STOCK } from '#app/domain/stock/move.server.ts'
import { done } from '#app/lib/outcome.ts'
import { count } from '#app/routes/form-values.ts'
import { takeStep } from './step.server.ts'

/** `key` was made with the page: however often this very form is sent, each count is counted once. */
const schema = z
  .object({
    how: z.enum(['ready', 'order', 'one']),
    leadDays: count(1, 180).optional(),
    key: z.uuid(),
    counts: z
      .array(z.object({ variantId: z.uuid(), counted: count(0, MOST_IN_STOCK) }))
      .max(20)
      .default([]),
  })
  .refine(({ how, leadDays }) => how !== 'order' || leadDays !== undefined, {
    path: ['leadDays'],
    params: { phrase: 'notANumber' },
  })
type Counting = z.output<typeof schema>

export const loader = () => ({ key: randomUUID() })

export const action = (args: ActionFunctionArgs) =>
  takeStep(args, {
    step: 'stock',
    schema,
    change: saveStock,
    theirs: ({ variants }) => variants.map(({ sku, onHand }) => `${sku}: ${onHand}`).join(' · '),
  })

/** The only one of its kind is counted before it is called so, anything else after. */
async function saveStock(actor: Actor, edited: Edited, { how, leadDays, key, counts }: Counting) {
  const sayHow = () =>
    describeProduct(actor, edited, { oneOfAKind: how === 'one', leadDays: how === 'order' ? (leadDays ?? null) : null })
  if (how !== 'one') {
    const described = await sayHow()
    if (!described.ok) return described
  }
  for (const { variantId, counted } of counts) {
    const moved = await countStock(actor, { variantId, counted, key: `${key}:${variantId}` })
    if (!moved.ok) return moved
  }
  return how === 'one' ? sayHow() : done(null)
}

export default function Stock() {
  const product = useOutletContext<DeskProduct>()
  const { key } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const { fields: labels, stocking, units } = useWords().desk.product
  const { variants } = product
  const [form, fields] = useForm<z.input<typeof schema>>({
    id: 'stock',
    defaultValue: {
      how: howOf(product),
      leadDays: product.leadDays === null ? '' : String(product.leadDays),
      key,
      counts: countsOf(product),
    },
    ...(answer && { lastResult: answer.lastResult }),
  })
  const options = (['ready', 'order', 'one'] as const)
    .filter((how) => how !== 'one' || variants.length < 2)
    .map((how) => ({ value: how, label: stocking[how].name, hint: stocking[how].line }))
  return (
    <StepFrame
      product={product}
      step="stock"
      form={form}
      labels={{ how: labels.how, leadDays: labels.leadDays }}
      revision={answer?.revision}
    >
      <input type="hidden" name="key" value={fields.key.value ?? key} />
      {fields.counts.getFieldList().map((entry, index) => {
        const { variantId, counted } = entry.getFieldset()
        const variant = variants[index]
        return (
          <div key={entry.key}>
            <input type="hidden" name={variantId.name} value={variant?.id} />
            <MeasureField
              field={counted}
              label={variants.length > 1 ? (variant?.nameTh ?? variant?.sku) : labels.counted}
              unit={units.pieces}
            />
          </div>
        )
      })}
      <Choice field={fields.how} label={labels.how} options={options} />
      <MeasureField
        field={fields.leadDays}
        label={labels.leadDays}
        hint={stocking.onlyToOrder}
        unit={units.days}
        optional
      />
    </StepFrame>
  )
}

function howOf({ oneOfAKind, leadDays }: DeskProduct): 'ready' | 'order' | 'one' {
  if (oneOfAKind) return 'one'
  return leadDays === null ? 'ready' : 'order'
}

function countsOf({ variants }: DeskProduct) {
  return variants.map(({ id, onHand }) => ({ variantId: id, counted: String(onHand) }))
}
