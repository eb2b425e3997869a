import { useForm } from '@conform-to/react'
import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { BackLink } from '#app/components/desk/back-link.tsx'
import { MeasureField, MoneyField } from '#app/components/form/field.tsx'
import { FormFrame } from '#app/components/form/form-frame.tsx'
import { SubmitButton } from '#app/components/form/submit-button.tsx'
import { useLang, useWords } from '#app/components/language.tsx'
import { changeMoneyRules, openMoneyRules } from '#app/domain/money-rules/change.server.ts'
import { ranges } from '#app/domain/money-rules/rules.ts'
import { formatMoment } from '#app/i18n/dates.ts'
import type { Phrases } from '#app/i18n/phrases.ts'
import { wordsIn } from '#app/i18n/words.ts'
import { bahtForField } from '#app/lib/money.ts'
import { arabicDigits, cleanLine } from '#app/lib/text.ts'
import { notFound, requireActor } from '#app/routes/doorman.server.ts'
import { parseForm } from '#app/routes/form.server.ts'
import { count, price } from '#app/routes/form-values.ts'
import { languageOf } from '#app/routes/language.server.ts'

/** Percent with at most two decimals, as hundredths of a percent. */
const share = (words: Phrases) =>
  z.string().transform((typed, context): number => {
    const parts = /^(\d{1,3})(?:\.(\d{1,2}))?$/.exec(arabicDigits(cleanLine(typed)).replace(/\s*%$/, ''))
    const bps = parts ? Number(parts[1]) * 100 + Number((parts[2] ?? '').padEnd(2, '0')) : Number.NaN
    if (bps <= ranges.sharePercent[1] * 100) return bps
    context.addIssue({ code: 'custom', message: words.office.money.rules.notAShare })
    return z.NEVER
  })

const RulesForm = (words: Phrases) =>
  z.object({
    seenAt: z.iso.datetime().transform((text) => new Date(text)),
    sharePercent: share(words),
    secondPersonAbove: price,
    reservationMinutes: count(...ranges.reservationMinutes),
    releaseDays: count(...ranges.releaseDays),
    payoutMinimum: price,
  })
type RulesInput = z.input<ReturnType<typeof RulesForm>>

export async function loader({ request }: LoaderFunctionArgs) {
  const rules = await openMoneyRules(await requireActor(request, 'staff'))
  if (!rules) throw notFound()
  const { changedAt, changedBy, shareBps, secondPersonAbove, reservationMinutes, releaseDays, payoutMinimum } = rules
  const defaults = {
    seenAt: changedAt.toISOString(),
    sharePercent: bahtForField(BigInt(shareBps)),
    secondPersonAbove: bahtForField(secondPersonAbove),
    reservationMinutes: String(reservationMinutes),
    releaseDays: String(releaseDays),
    payoutMinimum: bahtForField(payoutMinimum),
  }
  return { defaults, changedAt, changedBy, saved: new URL(request.url).searchParams.has('saved') }
}

export async function action({ request }: ActionFunctionArgs) {
  const actor = await requireActor(request, 'staff')
  const form = await parseForm(request, RulesForm)
  if (!form.ok) return form.answer
  const { seenAt, sharePercent, ...rest } = form.value
  const changed = await changeMoneyRules(actor, { ...rest, shareBps: sharePercent }, seenAt, new Date())
  if (changed.ok) return redirect('/office/money/rules?saved')
  if (changed.refusal.code === 'not_found') throw notFound()
  const { rules } = wordsIn(languageOf(request)).office.money
  return form.refuse({ form: rules.changedMeanwhile })
}

/** The rules about money, for staff. */
export default function MoneyRulesPage() {
  const { defaults, changedAt, changedBy, saved } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const lang = useLang()
  const { office, common } = useWords()
  const { rules: words, order } = office.money
  const [form, fields] = useForm<RulesInput>({
    id: 'money-rules',
    defaultValue: defaults,
    ...(answer ? { lastResult: answer.lastResult } : {}),
  })
  const { labels, hints, units } = words
  return (
    <>
      <BackLink to="/office/money">{order.back}</BackLink>
      <h1 className="text-28">{words.title}</h1>
      <p className="max-w-measure text-muted">{words.lead}</p>
      {changedBy && <p className="text-16 text-muted">{words.last(changedBy, formatMoment(lang, changedAt))}</p>}
      {saved && !answer && (
        <p role="status" className="my-4 font-bold text-pandan">
          {words.saved}
        </p>
      )}
      <div className="mt-6 max-w-measure">
        <FormFrame form={form} labels={labels}>
          {/* Always of the rules that are shown now: what somebody set meanwhile is seen before it is set anew. */}
          <input type="hidden" name="seenAt" value={defaults.seenAt} />
          <MeasureField
            field={fields.sharePercent}
            label={labels.sharePercent}
            hint={hints.sharePercent}
            unit={units.percent}
            decimals
          />
          <MoneyField
            field={fields.secondPersonAbove}
            label={labels.secondPersonAbove}
            hint={hints.secondPersonAbove}
          />
          <MeasureField field={fields.reservationMinutes} label={labels.reservationMinutes} unit={units.minutes} />
          <MeasureField field={fields.releaseDays} label={labels.releaseDays} unit={units.days} />
          <MoneyField field={fields.payoutMinimum} label={labels.payoutMinimum} hint={hints.payoutMinimum} />
          <SubmitButton>{common.save}</SubmitButton>
        </FormFrame>
      </div>
    </>
  )
}
