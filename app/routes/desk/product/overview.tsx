import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData, useOutletContext, useSearchParams } from '@remix-run/react'
import { z } from 'zod'
import { LookCards } from '#app/components/desk/product/look-cards.tsx'
import { NextButton } from '#app/components/desk/product/next-button.tsx'
import { OverviewHead } from '#app/components/desk/product/overview-head.tsx'
import { OverviewParts } from '#app/components/desk/product/overview-parts.tsx'
import { ProblemList } from '#app/components/desk/product/problem-list.tsx'
import { StockLog } from '#app/components/desk/product/stock-log.tsx'
import { WithdrawForm } from '#app/components/desk/product/withdraw-form.tsx'
import { useWords } from '#app/components/language.tsx'
import { holds } from '#app/domain/person/actor.ts'
import { type DeskProduct, mayCheck } from '#app/domain/product/desk.server.ts'
import { answerLook } from '#app/domain/product/look.server.ts'
import { publishProduct, withdrawProduct } from '#app/domain/product/publish.server.ts'
import { stockHistory } from '#app/domain/stock/history.server.ts'
import { wordsIn } from '#app/i18n/words.ts'
import { cutText } from '#app/lib/text.ts'
import { notFound } from '#app/routes/doorman.server.ts'
import { languageOf } from '#app/routes/language.server.ts'
import { atHand } from './at-hand.server.ts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { actor, productId } = await atHand(request, params)
  return {
    movements: await stockHistory(actor, productId),
    mayCheck: mayCheck(actor),
    maySell: holds(actor, 'volunteer', 'staff'),
  }
}

const schema = z.discriminatedUnion('do', [
  z.object({ do: z.literal('publish') }),
  z.object({ do: z.literal('withdraw') }),
  z.object({
    do: z.enum(['cleared', 'refused']),
    rule: z.string().regex(/^[a-z_-]{1,40}$/),
    note: z
      .string()
      .default('')
      .transform((said) => cutText(said, 1_000)),
  }),
])

export async function action({ request, params }: ActionFunctionArgs) {
  const { actor, productId } = await atHand(request, params)
  const sent = schema.safeParse(Object.fromEntries(await request.formData()))
  if (!sent.success) throw notFound()
  const { data: wish } = sent
  const outcome =
    wish.do === 'publish'
      ? await publishProduct(actor, productId)
      : wish.do === 'withdraw'
        ? await withdrawProduct(actor, productId)
        : await answerLook(actor, { productId, rule: wish.rule, answer: wish.do, note: wish.note })
  if (outcome.ok) return redirect(`/desk/products/${productId}?done=${wish.do}`)
  const { refusals, looks } = wordsIn(languageOf(request)).desk.product
  switch (outcome.refusal.code) {
    case 'not_found':
      throw notFound()
    case 'own_look':
      return data({ said: looks.own }, { status: 400 })
    default:
      return data({ said: refusals[outcome.refusal.code] }, { status: 400 })
  }
}

/** Where a product stands, what is missing, and the next thing to do as one button. */
export default function Overview() {
  const product = useOutletContext<DeskProduct>()
  const { movements, mayCheck, maySell } = useLoaderData<typeof loader>()
  const said = useActionData<typeof action>()?.said
  return (
    <div className="flex flex-col gap-8">
      <OverviewHead product={product} />
      <Done />
      {said && (
        <p role="alert" className="rounded-card border-2 border-lac bg-raised p-4 font-bold text-lac">
          {said}
        </p>
      )}
      <NextButton product={product} maySell={maySell} />
      <ProblemList product={product} />
      {mayCheck && <LookCards product={product} />}
      <OverviewParts product={product} />
      <StockLog movements={movements} />
      {product.status === 'published' && <WithdrawForm />}
    </div>
  )
}

/** Says what was just done: the redirect carries it in the address. */
function Done() {
  const words = useWords().desk.product.overview
  const [search] = useSearchParams()
  if (search.get('done') === 'publish') return <Said>{words.justPublished}</Said>
  if (search.has('saved') || search.has('done')) return <Said>{words.saved}</Said>
  return null
}

function Said({ children }: { children: string }) {
  return (
    <p role="status" className="font-bold text-pandan">
      {children}
    </p>
  )
}
