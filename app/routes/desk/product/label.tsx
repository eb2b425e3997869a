import { useForm } from '@conform-to/react'
import type { ActionFunctionArgs } from '@remix-run/node'
import { useActionData, useOutletContext } from '@remix-run/react'
import { z } from 'zod'
import { StepFrame } from '#app/components/desk/product/step-frame.tsx'
import { TextArea } from '#app/components/form/field.tsx'
import { useWords } from '#app/components/language.tsx'
import { type FactName, factNames, factsOf } from '#app/domain/product/category.ts'
import { describeProduct } from '#app/domain/product/describe.server.ts'
import type { DeskProduct } from '#app/domain/product/desk.server.ts'
import { labelValues } from './label-values.ts'
import { takeStep } from './step.server.ts'

/** Required ones are asked for when it goes into the shop; a half-known label is kept as far as it is known. */
const schema = z.object({ label: labelValues })

export const action = (args: ActionFunctionArgs) =>
  takeStep(args, {
    step: 'label',
    schema,
    change: (actor, edited, { label }) =>
      describeProduct(actor, edited, {
        label: Object.fromEntries(factNames.map((fact) => [fact, { th: label[fact] ?? '' }])),
      }),
    theirs: ({ facts }) =>
      Object.values(facts.label)
        .flatMap((said) => said?.th ?? [])
        .join(' · '),
  })

export default function Label() {
  const product = useOutletContext<DeskProduct>()
  const answer = useActionData<typeof action>()
  const { category } = useWords()
  const { required, optional } = product.category
    ? factsOf(product.category, product.facts.kind)
    : { required: [], optional: [] }
  const asked: readonly FactName[] = [...required, ...optional]
  const [form, fields] = useForm<{ label: Partial<Record<FactName, string>> }>({
    id: 'label',
    defaultValue: { label: Object.fromEntries(asked.map((fact) => [fact, product.facts.label[fact]?.th ?? ''])) },
    ...(answer && { lastResult: answer.lastResult }),
  })
  const label = fields.label.getFieldset()
  return (
    <StepFrame product={product} step="label" form={form} revision={answer?.revision}>
      {asked.map((fact) => (
        <TextArea
          key={fact}
          field={label[fact]}
          label={category.facts[fact].name}
          hint={category.facts[fact].hint}
          rows={2}
          lang="th"
          optional={optional.includes(fact)}
        />
      ))}
    </StepFrame>
  )
}
