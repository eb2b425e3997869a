import { randomUUID } from 'node:crypto'
import { useForm } from '@conform-to/react'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { Link, useActionData, useLoaderData, useOutletContext, useSearchParams } from '@remix-run/react'
import { z } from 'zod'
import { MarkList } from '#app/components/desk/product/mark-list.tsx'
import { StepFrame, StepHead } from '#app/components/desk/product/step-frame.tsx'
import { DayField, type DayParts } from '#app/components/form/day-field.tsx'
import { Field, MeasureField } from '#app/components/form/field.tsx'
import { useWords } from '#app/components/language.tsx'
import { type MarkKind, markKinds } from '#app/domain/product/category.ts'
import { type DeskProduct, mayCheck } from '#app/domain/product/desk.server.ts'
import { addMark, removeMark, verifyMark } from '#app/domain/product/mark.server.ts'
import { type MarkField, markFields } from '#app/domain/product/mark.ts'
import { count, day, line } from '#app/routes/form-values.ts'
import { atHand } from './at-hand.server.ts'
import { takeStep } from './step.server.ts'

const nothing = <Value,>(said: Value | null | undefined) => said ?? null
const adding = z.object({
  do: z.literal('add'),
  id: z.uuid(),
  kind: z.enum(markKinds),
  number: line(60).nullish().transform(nothing),
  stars: count(0, 99).nullish().transform(nothing),
  year: count(0, 9999).nullish().transform(nothing),
  issuedOn: day,
  expiresOn: day,
})
const schema = z.discriminatedUnion('do', [
  adding,
  z.object({ do: z.literal('remove'), id: z.uuid() }),
  z.object({ do: z.literal('verify'), id: z.uuid() }),
])

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { actor } = await atHand(request, params)
  return { id: randomUUID(), mayCheck: mayCheck(actor) }
}

export const action = (args: ActionFunctionArgs) =>
  takeStep(args, {
    step: 'marks',
    schema,
    change: (actor, edited, value) => {
      switch (value.do) {
        case 'add':
          return addMark(actor, edited, value)
        case 'remove':
          return removeMark(actor, edited, value.id)
        case 'verify':
          return verifyMark(actor, value.id)
      }
    },
    theirs: ({ marks }) => marks.map(({ number }) => number ?? '–').join(' · '),
  })

/** First which mark, then what its certificate says. */
export default function Marks() {
  const product = useOutletContext<DeskProduct>()
  const { mayCheck } = useLoaderData<typeof loader>()
  const asked = useSearchParams()[0].get('kind')
  const kind = markKinds.find((known) => known === asked)
  const { desk } = useWords()
  if (kind) return <AddMark product={product} kind={kind} />
  return (
    <div className="flex flex-col gap-6">
      <StepHead product={product} step="marks" isNew={false} />
      <h1 className="text-28">{desk.product.asks.marks}</h1>
      <p className="text-muted">{desk.product.hints.marks}</p>
      <MarkList product={product} mayCheck={mayCheck} />
      <KindList />
      <Link to={`/desk/products/${product.id}`} className="inline-flex min-h-11 items-center">
        {desk.product.toOverview}
      </Link>
    </div>
  )
}

function KindList() {
  const { desk, mark } = useWords()
  return (
    <section className="flex flex-col gap-3">
      <h2 className="text-22">{desk.product.marking.which}</h2>
      <ul className="flex flex-col gap-3">
        {markKinds.map((kind) => (
          <li key={kind}>
            <Link
              to={`?kind=${kind}`}
              className="flex min-h-14 flex-col rounded-card border border-sand bg-raised px-4 py-3 text-ink no-underline"
            >
              <span className="font-bold">{mark.kinds[kind].name}</span>
              <span className="text-16 text-muted">{mark.kinds[kind].owner}</span>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  )
}

type MarkForm = Record<'id' | 'number' | 'stars' | 'year', string> & Record<'issuedOn' | 'expiresOn', DayParts>

function AddMark({ product, kind }: { product: DeskProduct; kind: MarkKind }) {
  const { id } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const { desk, mark } = useWords()
  const labels = desk.product.fields
  const [form, fields] = useForm<MarkForm>({
    id: 'mark',
    defaultValue: { id },
    ...(answer && { lastResult: answer.lastResult }),
  })
  const { required, optional } = markFields[kind]
  return (
    <StepFrame
      product={product}
      step="marks"
      asks={mark.kinds[kind].name}
      form={form}
      labels={labelsOf(labels)}
      revision={answer?.revision}
    >
      <input type="hidden" name="do" value="add" />
      <input type="hidden" name="kind" value={kind} />
      <input type="hidden" name="id" value={fields.id.value ?? id} />
      {[...required, ...optional].map((field) => {
        const question = { label: labels[field], optional: optional.includes(field) }
        if (field === 'issuedOn' || field === 'expiresOn')
          return <DayField key={field} {...question} field={fields[field]} />
        if (field === 'stars' || field === 'year')
          return <MeasureField key={field} {...question} field={fields[field]} unit="" />
        return <Field key={field} {...question} field={fields[field]} comfort={{ autoComplete: 'off' }} />
      })}
      <p className="text-16 text-muted">{mark.kinds[kind].meaning}</p>
    </StepFrame>
  )
}

function labelsOf({ number, stars, year, issuedOn, expiresOn }: Record<MarkField, string>) {
  return { number, stars, year, issuedOn, expiresOn }
}
