import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { BackLink } from '#app/components/desk/back-link.tsx'
import { boxLook } from '#app/components/form/question.tsx'
import { SubmitButton } from '#app/components/form/submit-button.tsx'
import { Say } from '#app/components/in-lang.tsx'
import { useWords } from '#app/components/language.tsx'
import { Refused } from '#app/components/money/money-card.tsx'
import { askAsStaff, previewSpread } from '#app/domain/refund/office-ask.server.ts'
import { wordsIn } from '#app/i18n/words.ts'
import { formatBaht, parseBaht } from '#app/lib/money.ts'
import { cleanLine } from '#app/lib/text.ts'
import { requireActor } from '#app/routes/doorman.server.ts'
import { languageOf } from '#app/routes/language.server.ts'

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireActor(request, 'staff')
  const { searchParams } = new URL(request.url)
  const [code, typed] = [searchParams.get('order') ?? '', searchParams.get('amount') ?? '']
  if (code === '' && typed === '') return { code, typed, preview: null, refused: undefined }
  const { money, common } = wordsIn(languageOf(request))
  const amount = parseBaht(typed)
  if (amount === null) return { code, typed, preview: null, refused: common.errors.notAPrice }
  const preview = await previewSpread(actor, { code, amount })
  if (!preview.ok) return { code, typed, preview: null, refused: money.refunds.refusals[preview.refusal.code] }
  return { code, typed, preview: preview.value, refused: undefined }
}

/** Asks for what the page has just shown. */
export async function action({ request }: ActionFunctionArgs) {
  const actor = await requireActor(request, 'staff')
  const { money, common } = wordsIn(languageOf(request))
  const form = await request.formData()
  const amount = parseBaht(String(form.get('amount') ?? ''))
  const note = cleanLine(String(form.get('note') ?? ''))
  if (amount === null || note === '') return data({ refused: common.errors.required }, { status: 400 })
  const asked = await askAsStaff(actor, { code: String(form.get('order') ?? ''), amount, note })
  if (asked.ok) return redirect(`/office/refunds/${asked.value.refundId}`, 303)
  return data({ refused: money.refunds.refusals[asked.refusal.code] }, { status: 400 })
}

/** Something off an order: first how it would fall, then the wish. */
export default function NewRefund() {
  const { code, typed, preview, refused } = useLoaderData<typeof loader>()
  const { refunds: words } = useWords().money
  const answer = useActionData<typeof action>()
  return (
    <>
      <BackLink to="/office/refunds">{words.back}</BackLink>
      <h1 className="text-28">{words.new.title}</h1>
      <p className="text-muted">{words.new.lead}</p>
      <Refused says={answer?.refused ?? refused} />
      <Form method="get" className="mt-6 grid gap-4">
        <label className="grid gap-2">
          <span className="font-bold">{words.new.code}</span>
          <span className="text-16 text-muted">{words.new.codeHint}</span>
          <input name="order" defaultValue={code} required autoComplete="off" className={boxLook} />
        </label>
        <label className="grid gap-2">
          <span className="font-bold">{words.new.amount}</span>
          <input
            name="amount"
            defaultValue={typed}
            required
            inputMode="decimal"
            autoComplete="off"
            className={boxLook}
          />
        </label>
        <SubmitButton kind={preview ? 'quiet' : 'main'}>{words.new.look}</SubmitButton>
      </Form>
      {preview && (
        <Form method="post" className="mt-8 grid gap-4">
          <h2 className="text-22">{words.new.falls}</h2>
          <ul className="grid gap-2">
            {preview.lines.map((line) => (
              <li key={line.title.th} className="flex flex-wrap justify-between gap-x-4">
                <Say told={line.title} />
                <span className="ml-auto tabular-nums">
                  {words.new.of(formatBaht(BigInt(line.amount)), formatBaht(BigInt(line.left)))}
                </span>
              </li>
            ))}
          </ul>
          <input type="hidden" name="order" value={code} />
          <input type="hidden" name="amount" value={typed} />
          <label className="grid gap-2">
            <span className="font-bold">{words.new.note}</span>
            <input name="note" required maxLength={500} className={boxLook} />
          </label>
          <SubmitButton>{words.new.send}</SubmitButton>
        </Form>
      )}
    </>
  )
}
