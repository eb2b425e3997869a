import { useForm } from '@conform-to/react'
import type { ActionFunctionArgs } from '@remix-run/node'
import { useActionData, useOutletContext } from '@remix-run/react'
import { z } from 'zod'
import { StepFrame } from '#app/components/desk/product/step-frame.tsx'
import { Choice } from '#app/components/form/choice.tsx'
import { useWords } from '#app/components/language.tsx'
import { categorySlugs } from '#app/domain/product/category.ts'
import { describeProduct } from '#app/domain/product/describe.server.ts'
import type { DeskProduct } from '#app/domain/product/desk.server.ts'
import { takeStep } from './step.server.ts'

const schema = z.object({ category: z.enum(categorySlugs) })

export const action = (args: ActionFunctionArgs) =>
  takeStep(args, { step: 'shelf', schema, change: describeProduct, theirs: ({ category }) => category ?? '–' })

export default function Shelf() {
  const product = useOutletContext<DeskProduct>()
  const answer = useActionData<typeof action>()
  const { category, desk } = useWords()
  const [form, fields] = useForm<z.input<typeof schema>>({
    id: 'shelf',
    defaultValue: { category: product.category },
    ...(answer && { lastResult: answer.lastResult }),
  })
  const options = categorySlugs.map((slug) => {
    const { name, line } = category.names[slug]
    return { value: slug, label: name, hint: line }
  })
  const label = desk.product.fields.category
  return (
    <StepFrame product={product} step="shelf" form={form} labels={{ category: label }} revision={answer?.revision}>
      <Choice field={fields.category} label={label} options={options} />
    </StepFrame>
  )
}
