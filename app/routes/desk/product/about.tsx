import { useForm } from '@conform-to/react'
import type { ActionFunctionArgs } from '@remix-run/node'
import { useActionData, useOutletContext } from '@remix-run/react'
import { z } from 'zod'
import { StepFrame } from '#app/components/desk/product/step-frame.tsx'
import { Field, TextArea } from '#app/components/form/field.tsx'
import { useWords } from '#app/components/language.tsx'
import { describeProduct } from '#app/domain/product/describe.server.ts'
import type { DeskProduct } from '#app/domain/product/desk.server.ts'
import { line, lines } from '#app/routes/form-values.ts'
import { takeStep } from './step.server.ts'

const schema = z.object({
  descriptionTh: lines(2000),
  materialsTh: line(300)
    .nullish()
    .transform((said) => said ?? null),
})

export const action = (args: ActionFunctionArgs) =>
  takeStep(args, { step: 'about', schema, change: describeProduct, theirs: ({ words }) => words.descriptionTh })

export default function About() {
  const product = useOutletContext<DeskProduct>()
  const answer = useActionData<typeof action>()
  const { descriptionTh, materialsTh } = useWords().desk.product.fields
  const [form, fields] = useForm<z.input<typeof schema>>({
    id: 'about',
    defaultValue: product.words,
    ...(answer && { lastResult: answer.lastResult }),
  })
  return (
    <StepFrame
      product={product}
      step="about"
      form={form}
      labels={{ descriptionTh, materialsTh }}
      revision={answer?.revision}
    >
      <TextArea field={fields.descriptionTh} label={descriptionTh} rows={6} lang="th" />
      <Field field={fields.materialsTh} label={materialsTh} optional comfort={{ lang: 'th' }} />
    </StepFrame>
  )
}
