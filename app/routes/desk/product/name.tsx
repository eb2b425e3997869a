import { useForm } from '@conform-to/react'
import type { ActionFunctionArgs } from '@remix-run/node'
import { useActionData, useOutletContext } from '@remix-run/react'
import { z } from 'zod'
import { StepFrame } from '#app/components/desk/product/step-frame.tsx'
import { Field } from '#app/components/form/field.tsx'
import { useWords } from '#app/components/language.tsx'
import { describeProduct } from '#app/domain/product/describe.server.ts'
import type { DeskProduct } from '#app/domain/product/desk.server.ts'
import { line } from '#app/routes/form-values.ts'
import { takeStep } from './step.server.ts'

const schema = z.object({ titleTh: line(100) })

export const action = (args: ActionFunctionArgs) =>
  takeStep(args, { step: 'name', schema, change: describeProduct, theirs: ({ words }) => words.titleTh })

export default function Name() {
  const product = useOutletContext<DeskProduct>()
  const answer = useActionData<typeof action>()
  const { fields: labels } = useWords().desk.product
  const [form, fields] = useForm<z.input<typeof schema>>({
    id: 'name',
    defaultValue: { titleTh: product.words.titleTh },
    ...(answer && { lastResult: answer.lastResult }),
  })
  return (
    <StepFrame
      product={product}
      step="name"
      form={form}
      labels={{ titleTh: labels.titleTh }}
      revision={answer?.revision}
    >
      <Field field={fields.titleTh} label={labels.titleTh} comfort={{ lang: 'th', autoComplete: 'off' }} />
    </StepFrame>
  )
}
