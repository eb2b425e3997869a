import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { useWords } from '#app/components/language.tsx'
import { Refused } from '#app/components/money/money-card.tsx'
import { PayoutOffice } from '#app/components/money/payout-office.tsx'
import { makeBatch } from '#app/domain/payout/batch.server.ts'
import { judgeName } from '#app/domain/payout/name.server.ts'
import { approvePayout, dropPayout } from '#app/domain/payout/office.server.ts'
import { planNow, previewPlan } from '#app/domain/payout/plan.server.ts'
import type { Plan } from '#app/domain/payout/plan.ts'
import { makerNames, openPayouts } from '#app/domain/payout/view.server.ts'
import { wordsIn } from '#app/i18n/words.ts'
import { readPage, readTurn, type Turn } from '#app/lib/keyset.ts'
import { notFound, requireActor } from '#app/routes/doorman.server.ts'
import { languageOf } from '#app/routes/language.server.ts'

const patience = () => AbortSignal.timeout(15_000)

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireActor(request, 'staff')
  const query = new URL(request.url).searchParams
  const lists = ['planned', 'underWay', 'ended', 'batches', 'names'] as const
  const turns = Object.fromEntries(lists.map((list) => [list, readTurn(query, list)]))
  const [payouts, preview] = await Promise.all([openPayouts(actor, turns), previewPlan(actor, new Date(), patience())])
  if (!payouts || !preview) throw notFound()
  const page = await pageOfWaiting(preview.waiting, readTurn(query, 'waiting'))
  const names = await makerNames(page.rows.map(({ producerId }) => producerId))
  const waiting = page.rows.map(({ producerId, why, amount }) => ({
    ...{ producerId, why, amount: amount.toString(), producer: names.get(producerId) ?? null },
  }))
  return { payouts, waiting: { ...page, rows: waiting }, planned: query.get('planned') }
}

const mostWaiting = 50

/** In the plan's own order, which is made anew for every page: a maker's place in it is their mark. */
function pageOfWaiting(waiting: Plan['waiting'], turn: Turn) {
  const places = new Map(waiting.map(({ producerId }, place) => [producerId, new Date(place)]))
  const markOf = ({ producerId: id }: Plan['waiting'][number]) => ({ at: places.get(id) ?? new Date(0), id })
  return readPage({ turn, size: mostWaiting, direction: 'asc', markOf }, (slice) =>
    Promise.resolve(waiting.filter((one) => slice.has(markOf(one)))),
  )
}

/** Plans, agrees, drops, judges a name, or makes the file for the bank. */
export async function action({ request }: ActionFunctionArgs) {
  const actor = await requireActor(request, 'staff')
  const { refusals } = wordsIn(languageOf(request)).money.payouts
  const form = await request.formData()
  const id = String(form.get('id') ?? '')
  const intent = form.get('intent')
  if (intent === 'plan') {
    const planned = await planNow(actor, new Date(), patience())
    if (!planned.ok) throw notFound()
    return redirect(`/office/payouts?planned=${planned.value}`, 303)
  }
  const answer = await decide()
  if (!answer) throw notFound()
  if (answer.ok) return redirect('/office/payouts', 303)
  return data({ refused: refusals[answer.refusal.code] }, { status: 400 })

  function decide() {
    switch (intent) {
      case 'approve':
        return approvePayout(actor, id, { signal: patience() })
      case 'drop':
        return dropPayout(actor, id)
      case 'accepted':
      case 'refused':
        return judgeName(actor, id, { answer: intent })
      case 'batch':
        return makeBatch(actor)
      default:
        return null
    }
  }
}

/** Plan, look, agree, progress. */
export default function Payouts() {
  const { payouts, waiting, planned } = useLoaderData<typeof loader>()
  const words = useWords().money.payouts
  const refused = useActionData<typeof action>()?.refused
  return (
    <>
      <h1 className="text-28">{words.title}</h1>
      <p className="text-muted">{words.lead}</p>
      {planned !== null && <p role="status">{words.planned(Number(planned) || 0)}</p>}
      <Refused says={refused} />
      <PayoutOffice payouts={payouts} waiting={waiting} />
    </>
  )
}
