import { useForm } from '@conform-to/react'
import { type ActionFunctionArgs, data } from '@remix-run/node'
import { Form, Link, useActionData, useOutletContext } from '@remix-run/react'
import { z } from 'zod'
import { StepFrame, StepHead } from '#app/components/desk/product/step-frame.tsx'
import { MoneyField } from '#app/components/form/field.tsx'
import { SubmitButton } from '#app/components/form/submit-button.tsx'
import { useLang, useWords } from '#app/components/language.tsx'
import type { DeskProduct } from '#app/domain/product/desk.server.ts'
import { saveVariant } from '#app/domain/product/variant.server.ts'
import { bahtInThaiWords } from '#app/lib/baht-words.ts'
import { bahtForField, formatBaht, parseBaht } from '#app/lib/money.ts'
import { price } from '#app/routes/form-values.ts'
import { takeStep } from './step.server.ts'

/** `sure` is the price that was said back in words and agreed to; any other price is asked about first. */
const schema = z.object({ variantId: z.uuid(), price, sure: z.string().optional() })

export async function action(args: ActionFunctionArgs) {
  const form = await args.request.formData()
  const typed = parseBaht(String(form.get('price') ?? ''))
  if (typed !== null && form.get('sure') !== String(typed)) {
    const asked = { variantId: String(form.get('variantId')), revision: String(form.get('revision')), price: typed }
    return data({ asked, lastResult: undefined, revision: undefined })
  }
  const answer = await takeStep(args, {
    step: 'price',
    schema,
    form,
    change: (actor, edited, { variantId, price: satang }) =>
      saveVariant(actor, edited, { id: variantId, price: satang }),
    theirs: ({ variants }) => variants.map((variant) => formatBaht(variant.price)).join(' · '),
  })
  return 'data' in answer ? data({ ...answer.data, asked: null }, { status: 400 }) : answer
}

export default function Price() {
  const product = useOutletContext<DeskProduct>()
  const answer = useActionData<typeof action>()
  if (answer?.asked) return <Sure product={product} asked={answer.asked} />
  return product.variants.length > 1 ? <Several product={product} /> : <One product={product} answer={answer} />
}

type Answer = ReturnType<typeof useActionData<typeof action>>

function One({ product, answer }: { product: DeskProduct; answer: Answer }) {
  const { desk } = useWords()
  const each = useEach(product)
  const [variant] = product.variants
  const [form, fields] = useForm<z.input<typeof schema>>({
    id: 'price',
    defaultValue: { price: variant ? bahtForField(variant.price) : '' },
    ...(answer?.lastResult && { lastResult: answer.lastResult }),
  })
  const label = desk.product.fields.price
  return (
    <StepFrame
      product={product}
      step="price"
      asks={desk.product.asks.price(each)}
      form={form}
      labels={{ price: label }}
      revision={answer?.revision}
    >
      {/* The first variant takes the product's own id: the same on every phone, so that sending twice makes one. */}
      <input type="hidden" name="variantId" value={variant?.id ?? product.id} />
      <MoneyField field={fields.price} label={label} />
      {variant && (
        <Link to={`/desk/products/${product.id}/variants`} className="inline-flex min-h-11 items-center">
          {desk.product.pricing.more}
        </Link>
      )}
    </StepFrame>
  )
}

interface Asked {
  variantId: string
  revision: string
  price: bigint
}

/** The price said back in words, since a nought too many is easily typed. */
function Sure({ product, asked }: { product: DeskProduct; asked: Asked }) {
  const { pricing } = useWords().desk.product
  const lang = useLang()
  const each = useEach(product)
  return (
    <div className="flex flex-col gap-6">
      <StepHead product={product} step="price" isNew={false} />
      <h1 className="text-28">
        {pricing.sure(each, formatBaht(asked.price).replace('฿', ''))}
        {lang === 'th' && (
          <span className="block font-normal text-22">{pricing.inWords(bahtInThaiWords(asked.price))}</span>
        )}
      </h1>
      <Form method="post">
        <input type="hidden" name="revision" value={asked.revision} />
        <input type="hidden" name="variantId" value={asked.variantId} />
        <input type="hidden" name="price" value={bahtForField(asked.price)} />
        <input type="hidden" name="sure" value={String(asked.price)} />
        <SubmitButton>{pricing.yes}</SubmitButton>
      </Form>
      <Link to="" reloadDocument className="inline-flex min-h-11 items-center">
        {pricing.no}
      </Link>
    </div>
  )
}

function Several({ product }: { product: DeskProduct }) {
  const { desk } = useWords()
  return (
    <div className="flex flex-col gap-4">
      <StepHead product={product} step="price" isNew={false} />
      <h1 className="text-28">{desk.product.variants.ask}</h1>
      <Link to={`/desk/products/${product.id}/variants`} className="inline-flex min-h-11 items-center">
        {desk.product.variants.title}
      </Link>
    </div>
  )
}

function useEach({ category }: DeskProduct): string {
  return useWords().category.each[category ?? 'craft']
}
