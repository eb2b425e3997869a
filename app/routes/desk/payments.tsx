import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { type DirectAnswer, DirectCard } from '#app/components/desk/direct-card.tsx'
import { Empty } from '#app/components/empty.tsx'
import { useWords } from '#app/components/language.tsx'
import { confirmDirect } from '#app/domain/payment/direct-confirm.server.ts'
import { listWaitingDirect } from '#app/domain/payment/direct-waiting.server.ts'
import { wordsIn } from '#app/i18n/words.ts'
import { isId } from '#app/lib/id.ts'
import { parseBaht } from '#app/lib/money.ts'
import { arabicDigits } from '#app/lib/text.ts'
import { notFound, requireActor } from '#app/routes/doorman.server.ts'
import { languageOf } from '#app/routes/language.server.ts'

const said = (request: Request): 'paid' | 'waits' | null => {
  const word = new URL(request.url).searchParams.get('said')
  return word === 'paid' || word === 'waits' ? word : null
}

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireActor(request, 'volunteer', 'committee')
  return { waiting: await listWaitingDirect(actor), said: said(request), days: lastDays(new Date()) }
}

/** Somebody saw the money of one of these in our account. */
export async function action({ request }: ActionFunctionArgs) {
  const actor = await requireActor(request, 'volunteer', 'committee')
  const { refused } = wordsIn(languageOf(request)).desk.payment
  const form = await request.formData()
  const text = (name: string) => String(form.get(name) ?? '').slice(0, 40)
  const attemptId = text('id')
  if (!isId(attemptId)) throw notFound()
  const typed = { attemptId, amount: text('amount'), day: text('day'), time: text('time') }
  const now = new Date()
  const [amount, at] = [parseBaht(typed.amount), momentOf(typed, now)]
  if (amount === null || at === null) {
    const wrong = { amount: amount === null ? refused.amount : null, time: at === null ? refused.time : null }
    return data({ ...typed, wrong, refusal: null } satisfies DirectAnswer, { status: 400 })
  }
  const seen = await confirmDirect(actor, { attemptId, amount, reference: null, at }, now)
  if (seen.ok) return redirect(`/desk/payments?said=${seen.value}`, 303)
  if (seen.refusal.code === 'not_found') throw notFound()
  const wrong = { amount: null, time: null }
  return data({ ...typed, wrong, refusal: refused[seen.refusal.code] } satisfies DirectAnswer, { status: 409 })
}

const bangkokMs = 7 * 3_600_000
const dayMs = 24 * 3_600_000

/** The days in Bangkok on which money can have come that is confirmed now, the newest first: `YYYY-MM-DD`. */
function lastDays(now: Date): string[] {
  return Array.from({ length: 8 }, (_, back) =>
    new Date(now.getTime() + bangkokMs - back * dayMs).toISOString().slice(0, 10),
  )
}

/** When it came in, by the clock of Bangkok; null: no time, or one that is still to come. */
function momentOf({ day, time }: { day: string; time: string }, now: Date): Date | null {
  const [, hour, minute] = /^(\d{1,2})[:.]?(\d{2})(?!\d)/.exec(arabicDigits(time).trim()) ?? []
  if (!hour || !minute || Number(hour) > 23 || Number(minute) > 59 || !lastDays(now).includes(day)) return null
  const at = new Date(`${day}T${hour.padStart(2, '0')}:${minute}:00+07:00`)
  // Clocks differ: a minute ahead is now.
  return at.getTime() > now.getTime() + 120_000 ? null : at
}

/** Transfers into our account that wait for somebody of the community to see them. */
export default function Payments() {
  const { waiting, days, said: news } = useLoaderData<typeof loader>()
  const { payment: words } = useWords().desk
  const answer = useActionData<typeof action>() ?? null
  return (
    <>
      <h1 className="text-28">{words.title}</h1>
      <p className="mt-2">{words.lead}</p>
      {news && !answer && (
        <p role="status" className="mt-4 rounded-card border-2 border-pandan bg-raised p-4 font-bold">
          {words.said[news]}
        </p>
      )}
      {waiting.length === 0 ? (
        <div className="mt-6">
          <Empty says={words.none} />
        </div>
      ) : (
        <ul className="mt-6 flex flex-col gap-4">
          {waiting.map((one) => (
            <li key={one.attemptId} id={one.attemptId}>
              <DirectCard waiting={one} days={days} answer={answer?.attemptId === one.attemptId ? answer : null} />
            </li>
          ))}
        </ul>
      )}
    </>
  )
}
