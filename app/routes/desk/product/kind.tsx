import { useForm } from '@conform-to/react'
import type { ActionFunctionArgs } from '@remix-run/node'
import { useActionData, useOutletContext } from '@remix-run/react'
import { z } from 'zod'
import { KindPicture } from '#app/components/desk/product/kind-picture.tsx'
import { StepFrame } from '#app/components/desk/product/step-frame.tsx'
import { Choice } from '#app/components/form/choice.tsx'
import { useWords } from '#app/components/language.tsx'
import { goodsKinds, rulesOf } from '#app/domain/product/category.ts'
import { describeProduct } from '#app/domain/product/describe.server.ts'
import type { DeskProduct } from '#app/domain/product/desk.server.ts'
import { takeStep } from './step.server.ts'

const schema = z.object({ kind: z.enum(goodsKinds) })

export const action = (args: ActionFunctionArgs) =>
  takeStep(args, { step: 'kind', schema, change: describeProduct, theirs: ({ facts }) => facts.kind ?? '–' })

/** The law tells sorts of food and herbs apart; a person who is not sure says so, and it stays a draft. */
export default function Kind() {
  const product = useOutletContext<DeskProduct>()
  const answer = useActionData<typeof action>()
  const { category, desk } = useWords()
  const [form, fields] = useForm<z.input<typeof schema>>({
    id: 'kind',
    defaultValue: { kind: product.facts.kind },
    ...(answer && { lastResult: answer.lastResult }),
  })
  const kinds = product.category ? rulesOf(product.category).kinds : []
  const options = kinds.map((kind) => {
    const { name, line } = category.kinds[kind]
    return { value: kind, label: name, hint: line, picture: <KindPicture kind={kind} /> }
  })
  const label = desk.product.fields.kind
  return (
    <StepFrame product={product} step="kind" form={form} labels={{ kind: label }} revision={answer?.revision}>
      <Choice field={fields.kind} label={label} options={options} />
    </StepFrame>
  )
}
