import { useForm } from '@conform-to/react'
import type { ActionFunctionArgs } from '@remix-run/node'
import { useActionData, useOutletContext } from '@remix-run/react'
import { z } from 'zod'
import { StepFrame } from '#app/components/desk/product/step-frame.tsx'
import { Field, TextArea } from '#app/components/form/field.tsx'
import { useWords } from '#app/components/language.tsx'
import { factNames } from '#app/domain/product/category.ts'
import { describeProduct } from '#app/domain/product/describe.server.ts'
import type { DeskProduct } from '#app/domain/product/desk.server.ts'
import { line, lines } from '#app/routes/form-values.ts'
import { labelValues } from './label-values.ts'
import { takeStep } from './step.server.ts'

const free = <Schema extends z.ZodType<string, string>>(schema: Schema) =>
  schema.nullish().transform((said) => said ?? null)

const schema = z.object({
  titleEn: free(line(100)),
  descriptionEn: free(lines(2000)),
  materialsEn: free(line(300)),
  label: labelValues,
})

export const action = (args: ActionFunctionArgs) =>
  takeStep(args, {
    step: 'english',
    schema,
    change: (actor, edited, { label, ...words }) =>
      describeProduct(actor, edited, {
        ...words,
        label: Object.fromEntries(factNames.map((fact) => [fact, { en: label[fact] ?? null }])),
      }),
    theirs: ({ words }) => words.titleEn ?? '–',
  })

/** Everything that visitors read, with the Thai beside it. */
export default function English() {
  const product = useOutletContext<DeskProduct>()
  const answer = useActionData<typeof action>()
  const { category, desk } = useWords()
  const { titleEn, descriptionEn, materialsEn } = desk.product.fields
  const { words, facts } = product
  const told = factNames.filter((fact) => facts.label[fact])
  const [form, fields] = useForm<z.input<typeof schema>>({
    id: 'english',
    defaultValue: {
      ...words,
      label: Object.fromEntries(told.map((fact) => [fact, facts.label[fact]?.en ?? ''])),
    },
    ...(answer && { lastResult: answer.lastResult }),
  })
  const label = fields.label.getFieldset()
  return (
    <StepFrame
      product={product}
      step="english"
      form={form}
      labels={{ titleEn, descriptionEn, materialsEn }}
      revision={answer?.revision}
    >
      <Field field={fields.titleEn} label={titleEn} hint={<Thai>{words.titleTh}</Thai>} comfort={{ lang: 'en' }} />
      <TextArea
        field={fields.descriptionEn}
        label={descriptionEn}
        hint={<Thai>{words.descriptionTh}</Thai>}
        rows={6}
        lang="en"
      />
      {words.materialsTh && (
        <Field
          field={fields.materialsEn}
          label={materialsEn}
          hint={<Thai>{words.materialsTh}</Thai>}
          comfort={{ lang: 'en' }}
        />
      )}
      {told.map((fact) => (
        <TextArea
          key={fact}
          field={label[fact]}
          label={category.facts[fact].name}
          hint={<Thai>{facts.label[fact]?.th ?? ''}</Thai>}
          rows={2}
          lang="en"
        />
      ))}
    </StepFrame>
  )
}

function Thai({ children }: { children: string }) {
  return <span lang="th">{children}</span>
}
