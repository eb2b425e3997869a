import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { Link, useActionData, useLoaderData } from '@remix-run/react'
import { BackLink } from '#app/components/desk/back-link.tsx'
import { useWords } from '#app/components/language.tsx'
import { ReviewCard } from '#app/components/office/money/review-card.tsx'
import { Pages } from '#app/components/pages.tsx'
import { denyDirect } from '#app/domain/payment/direct.server.ts'
import { confirmDirect } from '#app/domain/payment/direct-confirm.server.ts'
import type { Actor } from '#app/domain/person/actor.ts'
import { answerReview, listReviews } from '#app/domain/review/answer.server.ts'
import { wordsIn } from '#app/i18n/words.ts'
import { isId } from '#app/lib/id.ts'
import { readTurn } from '#app/lib/keyset.ts'
import { parseBaht } from '#app/lib/money.ts'
import { cleanLine } from '#app/lib/text.ts'
import { notFound, requireActor } from '#app/routes/doorman.server.ts'
import { languageOf } from '#app/routes/language.server.ts'

export async function loader({ request }: LoaderFunctionArgs) {
  const turn = readTurn(new URL(request.url).searchParams)
  return { tasks: await listReviews(await requireActor(request, 'staff'), turn) }
}

/** Ends one matter (`intent=answer`), or says whether money is in our account (`confirm`, `deny`). */
export async function action({ request }: ActionFunctionArgs) {
  const actor = await requireActor(request, 'staff')
  const words = wordsIn(languageOf(request)).office.review
  const form = await request.formData()
  const answered = await answer(actor, form)
  if (answered === 'waits') return data({ said: words.direct.waits, refused: false })
  if (answered !== null) return data({ said: words.refusal[answered], refused: true }, { status: 409 })
  return redirect('/office/money/review', 303)
}

async function answer(actor: Actor, form: FormData) {
  const [intent, id] = [form.get('intent'), String(form.get('id'))]
  const now = new Date()
  if (!isId(id)) throw notFound()
  if (intent === 'answer') {
    const ended = await answerReview(actor, { id, choice: String(form.get('choice')) }, now)
    return ended.ok ? null : ended.refusal.code
  }
  if (intent === 'deny') {
    const denied = await denyDirect(actor, id, now)
    return denied.ok ? null : denied.refusal.code
  }
  if (intent !== 'confirm') throw notFound()
  const reference = cleanLine(String(form.get('reference') ?? ''))
  const amount = parseBaht(String(form.get('amount') ?? ''))
  if (reference === '' || reference.length > 64 || amount === null) return 'incomplete'
  const seen = await confirmDirect(actor, { attemptId: id, reference, amount, at: null }, now)
  if (!seen.ok) return seen.refusal.code
  return seen.value === 'waits' ? 'waits' : null
}

/** What only a person can decide about money. */
export default function Review() {
  const { tasks } = useLoaderData<typeof loader>()
  const { money, review: words } = useWords().office
  const answered = useActionData<typeof action>()
  return (
    <>
      <BackLink to="/office/money">{money.title}</BackLink>
      <h1 className="text-28">{words.title}</h1>
      <p className="max-w-measure text-muted">{words.lead}</p>
      <p>
        <Link to="/office/money/statement" className="inline-flex min-h-11 items-center">
          {words.toStatement}
        </Link>
      </p>
      {answered && (
        <p
          role={answered.refused ? 'alert' : 'status'}
          className={`my-4 rounded-card border-2 bg-raised p-4 font-bold ${answered.refused ? 'border-lac text-lac' : 'border-pandan'}`}
        >
          {answered.said}
        </p>
      )}
      {tasks.rows.length === 0 && <p className="mt-4">{words.none}</p>}
      <ul className="mt-4 grid list-none gap-4 p-0">
        {tasks.rows.map((task) => (
          <li key={task.id}>
            <ReviewCard task={task} />
          </li>
        ))}
      </ul>
      <Pages of={tasks} direction="asc" about={words.title} />
    </>
  )
}
