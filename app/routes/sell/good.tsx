import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { Form, Link, useActionData, useLoaderData } from '@remix-run/react'
import type { FormEvent } from 'react'
import { buttonLook } from '#app/components/button-look.ts'
import { boxLook } from '#app/components/form/question.tsx'
import { Say } from '#app/components/in-lang.tsx'
import { useWords } from '#app/components/language.tsx'
import { GoodPicture } from '#app/components/sell/good-picture.tsx'
import { Listen } from '#app/components/sell/listen.tsx'
import { findOwnGood } from '#app/domain/product/own.server.ts'
import { adjustStock, countStock, type StockRefusal } from '#app/domain/stock/move.server.ts'
import type { Phrases } from '#app/i18n/phrases.ts'
import { wordsIn } from '#app/i18n/words.ts'
import { isId } from '#app/lib/id.ts'
import { arabicDigits } from '#app/lib/text.ts'
import { notFound, requireActor } from '#app/routes/doorman.server.ts'
import { languageOf } from '#app/routes/language.server.ts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request, 'seller')
  const good = await findOwnGood(actor, params.variantId ?? '')
  if (!good) throw notFound()
  // The key makes one press count once, however often it is sent. Where the page is alive each press has its own.
  return { good, key: crypto.randomUUID() }
}

/** One more made, one sold by hand, one broken, or all counted anew. Only the maker's own. */
export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireActor(request, 'seller')
  const words = wordsIn(languageOf(request)).sell
  const good = await findOwnGood(actor, params.variantId ?? '')
  if (!good) throw notFound()
  const form = await request.formData()
  const key = form.get('key')
  if (!isId(key)) return data({ refused: words.pressAgain }, { status: 400 })
  const kind = (['received', 'sold', 'damaged'] as const).find((known) => known === form.get('kind'))
  const move = { variantId: good.variantId, key: `sell:${kind ?? 'counted'}:${key}` }
  const counted = readCount(form.get('counted'))
  if (!kind && counted === null) return data({ refused: words.notANumber }, { status: 400 })
  const moved = kind
    ? await adjustStock(actor, { ...move, kind, by: 1 })
    : await countStock(actor, { ...move, counted: counted ?? 0 })
  if (!moved.ok) return data({ refused: sentence(words, moved.refusal) }, { status: 400 })
  return redirect(`/sell/${good.variantId}`)
}

function readCount(typed: FormDataEntryValue | null): number | null {
  const digits = arabicDigits(String(typed ?? '')).trim()
  return /^\d{1,6}$/.test(digits) ? Number(digits) : null
}

function sentence(words: Phrases['sell'], refusal: StockRefusal): string {
  switch (refusal.code) {
    case 'not_found':
      throw notFound()
    case 'not_enough':
      return words.notEnough(refusal.available)
    case 'one_of_a_kind':
      return words.oneOfAKind
    case 'too_many':
      return words.tooMany(refusal.most)
  }
}

/** Two quick presses are two pieces. */
function withOwnKey({ currentTarget }: FormEvent<HTMLFormElement>): void {
  const key = currentTarget.elements.namedItem('key')
  if (key instanceof HTMLInputElement && isSecureContext) key.value = crypto.randomUUID()
}

export default function Good() {
  const { good, key } = useLoaderData<typeof loader>()
  const { sell } = useWords()
  const refused = useActionData<typeof action>()?.refused
  const left = sell.left(good.onHand - good.reserved)
  return (
    <>
      <Link to="/sell" className="inline-flex min-h-14 items-center">
        {sell.back}
      </Link>
      <GoodPicture good={good} first />
      <h1 className="mt-4 text-28">
        <Say told={good.title} /> {good.variant && <Say told={good.variant} />}
      </h1>
      <p className="text-36 font-bold" role="status">
        {left}
      </p>
      <Listen says={left} />
      {good.reserved > 0 && <p>{sell.reserved(good.reserved)}</p>}
      {refused && (
        <p role="alert" className="my-3 font-bold text-lac">
          {refused}
        </p>
      )}
      <Form method="post" onSubmit={withOwnKey} className="mt-4 grid gap-4">
        <input type="hidden" name="key" value={key} />
        <button type="submit" name="kind" value="received" className={`${buttonLook()} min-h-20 text-22`}>
          {sell.oneMore}
        </button>
        <button type="submit" name="kind" value="sold" className={`${buttonLook('quiet')} min-h-20 text-22`}>
          {sell.oneSold}
        </button>
        <button type="submit" name="kind" value="damaged" className={`${buttonLook('quiet')} min-h-20 text-22`}>
          {sell.oneBroken}
        </button>
      </Form>
      <Form method="post" onSubmit={withOwnKey} className="mt-10 grid gap-3">
        <input type="hidden" name="key" value={key} />
        <label className="grid gap-2">
          <span className="font-bold">{sell.count}</span>
          <input name="counted" inputMode="numeric" autoComplete="off" className={boxLook} />
        </label>
        <button type="submit" className={buttonLook('quiet')}>
          {sell.saveCount}
        </button>
      </Form>
    </>
  )
}
