import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { BackLink } from '#app/components/desk/back-link.tsx'
import { boxLook } from '#app/components/form/question.tsx'
import { SubmitButton } from '#app/components/form/submit-button.tsx'
import { useWords } from '#app/components/language.tsx'
import { MoneyCard, Refused } from '#app/components/money/money-card.tsx'
import { PayoutHead } from '#app/components/money/payout-head.tsx'
import { markBatchSent, markPayout, readResult } from '#app/domain/payout/batch.server.ts'
import { openBatch } from '#app/domain/payout/view.server.ts'
import { wordsIn } from '#app/i18n/words.ts'
import { notFound, requireActor } from '#app/routes/doorman.server.ts'
import { languageOf } from '#app/routes/language.server.ts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const batch = await openBatch(await requireActor(request, 'staff'), params.batchId ?? '')
  if (!batch) throw notFound()
  return { batch }
}

/** The bank took the file, answered with one, or a person saw how one transfer ended. */
export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireActor(request, 'staff')
  const words = wordsIn(languageOf(request)).money.payouts
  const batchId = params.batchId ?? ''
  const form = await request.formData()
  const intent = form.get('intent')
  if (intent === 'result') {
    const file = form.get('file')
    const bytes = file instanceof File ? new Uint8Array(await file.arrayBuffer()) : new Uint8Array()
    const read = await readResult(actor, { batchId, bytes })
    if (!read.ok && read.refusal === 'not_found') throw notFound()
    if (!read.ok) return data({ said: undefined, refused: words.refusals.unreadable }, { status: 400 })
    const { paid, returned, strange, leftOut } = read.value
    return data({ said: words.resultRead(paid, returned, strange, leftOut), refused: undefined })
  }
  const outcome = (['paid', 'returned'] as const).find((known) => known === intent)
  const payoutId = String(form.get('id') ?? '')
  const done = outcome ? await markPayout(actor, { batchId, payoutId, outcome }) : await markBatchSent(actor, batchId)
  if (!done.ok) throw notFound()
  return redirect(`/office/payouts/${batchId}`, 303)
}

export default function Batch() {
  const { batch } = useLoaderData<typeof loader>()
  const words = useWords().money.payouts
  const answer = useActionData<typeof action>()
  const isQueued = batch.payouts.some(({ state }) => state === 'queued')
  const isOpen = isQueued || batch.payouts.some(({ state }) => state === 'sent')
  return (
    <>
      <BackLink to="/office/payouts">{words.back}</BackLink>
      <h1 className="text-28">{words.batch(batch.number)}</h1>
      <Refused says={answer?.refused} />
      {answer?.said && <p role="status">{answer.said}</p>}
      <p className="mt-4">
        <a href={`/office/payouts/${batch.id}/file.csv`} download className="inline-flex min-h-11 items-center">
          {words.fetch}
        </a>
      </p>
      <p className="text-16 text-muted">{words.fetchNote}</p>
      {isQueued && (
        <Form method="post" className="mt-4">
          <SubmitButton name="intent" value="sent">
            {words.markSent}
          </SubmitButton>
        </Form>
      )}
      {isOpen && (
        <Form method="post" encType="multipart/form-data" className="mt-6 grid gap-3">
          <label className="grid gap-2">
            <span className="font-bold">{words.result}</span>
            <input type="file" name="file" accept=".csv,text/csv" required className={boxLook} />
          </label>
          <SubmitButton kind="quiet" name="intent" value="result">
            {words.readResult}
          </SubmitButton>
        </Form>
      )}
      <ul className="mt-6 grid gap-3">
        {batch.payouts.map((payout) => (
          <MoneyCard key={payout.id}>
            <PayoutHead payout={payout} />
            {(payout.state === 'sent' || payout.state === 'queued') && (
              <Form method="post" className="mt-3 flex flex-wrap gap-3">
                <input type="hidden" name="id" value={payout.id} />
                {(['paid', 'returned'] as const).map((outcome) => (
                  <SubmitButton
                    key={outcome}
                    kind="quiet"
                    name="intent"
                    value={outcome}
                    label={words.markOf(
                      payout.producer.nameTh,
                      outcome === 'paid' ? words.markPaid : words.markReturned,
                    )}
                  >
                    {outcome === 'paid' ? words.markPaid : words.markReturned}
                  </SubmitButton>
                ))}
              </Form>
            )}
          </MoneyCard>
        ))}
      </ul>
    </>
  )
}
