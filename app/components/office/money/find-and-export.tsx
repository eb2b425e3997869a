import { Form } from '@remix-run/react'
import { buttonLook } from '#app/components/button-look.ts'
import { boxLook } from '#app/components/form/question.tsx'
import { useLang, useWords } from '#app/components/language.tsx'
import { Section } from '#app/components/section.tsx'
import { monthsUpTo } from '#app/domain/payout/month.ts'
import { formatMonth } from '#app/i18n/dates.ts'

/** The way to the books of one order. */
export function FindOrder({ missing }: { missing: string | null }) {
  const words = useWords().office.money.find
  return (
    <Section title={words.title}>
      <Form method="get" className="grid max-w-measure grid-cols-1 gap-3">
        <label className="grid grid-cols-1 gap-1">
          <span className="font-bold">{words.label}</span>
          <span className="text-16 text-muted">{words.hint}</span>
          <input name="order" autoCapitalize="characters" defaultValue={missing ?? ''} className={boxLook} />
        </label>
        {missing && (
          <p role="status" className="text-lac">
            {words.missing}
          </p>
        )}
        <button type="submit" className={buttonLook('quiet')}>
          {words.go}
        </button>
      </Form>
    </Section>
  )
}

/** Two years and the month that runs: what an accountant may still ask for. */
const offered = 25

/** A month of the books as a file; `month` is the newest that is offered. */
export function ExportMonth({ month }: { month: string }) {
  const words = useWords().office.money.export
  const lang = useLang()
  return (
    <Section title={words.title}>
      <p className="max-w-measure">{words.lead}</p>
      <form method="get" action="/office/money/export.csv" className="mt-3 grid max-w-measure grid-cols-1 gap-3">
        <label className="grid grid-cols-1 gap-1">
          <span className="font-bold">{words.month}</span>
          <select name="month" defaultValue={month} className={boxLook}>
            {monthsUpTo(month, offered).map((one) => (
              <option key={one} value={one}>
                {formatMonth(lang, one)}
              </option>
            ))}
          </select>
        </label>
        <button type="submit" className={buttonLook('quiet')}>
          {words.go}
        </button>
      </form>
    </Section>
  )
}
