import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { Form, Link, useActionData, useLoaderData } from '@remix-run/react'
import { buttonLook } from '#app/components/button-look.ts'
import { BackLink } from '#app/components/desk/back-link.tsx'
import { CategoryQuestion } from '#app/components/desk/board/category-question.tsx'
import { Refusals } from '#app/components/desk/refusals.tsx'
import { Empty } from '#app/components/empty.tsx'
import { boxLook } from '#app/components/form/question.tsx'
import { SubmitButton } from '#app/components/form/submit-button.tsx'
import { Say } from '#app/components/in-lang.tsx'
import { useWords } from '#app/components/language.tsx'
import { answerCategories, askCategories } from '#app/domain/listing/category-question.server.ts'
import { wordsIn } from '#app/i18n/words.ts'
import { deskPath } from '#app/lib/local-path.ts'
import { notFound, requireActor } from '#app/routes/doorman.server.ts'
import { languageOf } from '#app/routes/language.server.ts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request, 'volunteer', 'staff')
  const query = new URL(request.url).searchParams
  const like = (query.get('q') ?? '').slice(0, 60)
  const asked = await askCategories(actor, params.productId ?? '', like)
  if (!asked) throw notFound()
  return { ...asked, like, back: deskPath(query.get('back')) }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireActor(request, 'volunteer', 'staff')
  const form = await request.formData()
  const answers = Object.fromEntries(
    [...form].flatMap(([name, value]) => (name.startsWith('on-') ? [[name.slice('on-'.length), String(value)]] : [])),
  )
  const outcome = await answerCategories(actor, params.productId ?? '', answers)
  if (outcome.ok) {
    const { bulkId } = outcome.value
    const back = deskPath(new URL(request.url).searchParams.get('back'))
    if (back?.startsWith('/desk/listings/')) return redirect(back)
    return redirect(bulkId ? `/desk/partners/bulk/${bulkId}` : `/desk/products/${params.productId}/listings`)
  }
  if (outcome.refusal.code === 'not_found') throw notFound()
  return data({ said: wordsIn(languageOf(request)).desk.question.nothing_chosen }, { status: 400 })
}

/** Where one product belongs on the platforms that nobody has said it for: asked once, remembered for all of its kind. */
export default function CategoryPage() {
  const { product, questions, like, back } = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>()
  const { common, desk } = useWords()
  const words = desk.question
  return (
    <div className="flex flex-col gap-6">
      {back && <BackLink to={back}>{common.back}</BackLink>}
      <header className="flex flex-col gap-1">
        <h1 className="text-28">{words.title}</h1>
        <p className="text-22">
          <Say told={product.title} />
        </p>
        {questions.length > 0 && <p className="text-muted">{words.lead}</p>}
      </header>
      {questions.length === 0 ? (
        <Empty says={words.none}>
          <Link to={`/desk/products/${product.id}/listings`} className={buttonLook()}>
            {words.toListings}
          </Link>
        </Empty>
      ) : (
        <>
          <Refusals said={refused ? [refused.said] : []} />
          <Form method="post" className="flex flex-col gap-8">
            {questions.map((one) => (
              <CategoryQuestion key={one.partner} question={one} />
            ))}
            <SubmitButton>{words.save}</SubmitButton>
          </Form>
          <Form method="get" className="flex flex-col gap-3 border-sand border-t pt-4">
            {back && <input type="hidden" name="back" value={back} />}
            <label className="flex flex-col gap-2">
              <span className="font-bold">{words.find}</span>
              <span className="text-16 text-muted">{desk.listing.category.findHint}</span>
              <input type="search" name="q" defaultValue={like} maxLength={60} className={boxLook} />
            </label>
            <button type="submit" className={buttonLook('quiet')}>
              {common.search}
            </button>
          </Form>
        </>
      )}
    </div>
  )
}
