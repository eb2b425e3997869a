import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { BackLink } from '#app/components/desk/back-link.tsx'
import { useWords } from '#app/components/language.tsx'
import { Refused } from '#app/components/money/money-card.tsx'
import { RefundDecision } from '#app/components/money/refund-decision.tsx'
import { RefundFacts } from '#app/components/money/refund-facts.tsx'
import { approveRefund, finishByHand, refuseRefund } from '#app/domain/refund/office.server.ts'
import { openRefund, viewTarget } from '#app/domain/refund/office-view.server.ts'
import { wordsIn } from '#app/i18n/words.ts'
import { formatBaht } from '#app/lib/money.ts'
import { cleanLine } from '#app/lib/text.ts'
import { notFound, requireActor } from '#app/routes/doorman.server.ts'
import { languageOf } from '#app/routes/language.server.ts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const refund = await openRefund(await requireActor(request, 'staff'), params.refundId ?? '')
  if (!refund) throw notFound()
  return { refund }
}

/** Agrees, refuses, shows the account to pay to, or notes the bank's reference. */
export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireActor(request, 'staff')
  const { refusals } = wordsIn(languageOf(request)).money.refunds
  const id = params.refundId ?? ''
  const form = await request.formData()
  const typed = cleanLine(String(form.get('words') ?? ''))
  const intent = form.get('intent')
  if (intent === 'view') {
    const target = await viewTarget(actor, id)
    return target ? data({ target }) : data({ refused: refusals.other_person }, { status: 400 })
  }
  if ((intent === 'refuse' || intent === 'done') && typed === '')
    return data({ refused: wordsIn(languageOf(request)).common.errors.required }, { status: 400 })
  const answer = await decide()
  if (!answer) throw notFound()
  if (answer.ok) return redirect('/office/refunds', 303)
  if (answer.refusal.code === 'not_found') throw notFound()
  return data({ refused: refusals[answer.refusal.code] }, { status: 400 })

  function decide() {
    switch (intent) {
      case 'approve':
        return approveRefund(actor, id)
      case 'refuse':
        return refuseRefund(actor, id, { words: typed })
      case 'done':
        return finishByHand(actor, id, { reference: typed })
      default:
        return null
    }
  }
}

export default function Refund() {
  const { refund } = useLoaderData<typeof loader>()
  const words = useWords().money.refunds
  const answer = useActionData<typeof action>()
  return (
    <>
      <BackLink to="/office/refunds">{words.back}</BackLink>
      <h1 className="text-28">{words.one(formatBaht(BigInt(refund.amount)))}</h1>
      <p className="font-bold">{words.states[refund.state]}</p>
      <Refused says={answer && 'refused' in answer ? answer.refused : undefined} />
      <RefundFacts refund={refund} />
      <RefundDecision refund={refund} target={answer && 'target' in answer ? answer.target : null} />
    </>
  )
}
