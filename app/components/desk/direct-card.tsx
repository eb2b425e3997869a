import { Form } from '@remix-run/react'
import type { WaitingDirect } from '#app/domain/payment/direct-waiting.server.ts'
import { formatDay, formatMoment } from '#app/i18n/dates.ts'
import { formatBaht } from '#app/lib/money.ts'
import { boxLook } from '../form/question.tsx'
import { SubmitButton } from '../form/submit-button.tsx'
import { useLang, useWords } from '../language.tsx'

/** What was typed and not taken, and why. */
export interface DirectAnswer {
  readonly attemptId: string
  readonly amount: string
  readonly day: string
  readonly time: string
  readonly wrong: { readonly amount: string | null; readonly time: string | null }
  readonly refusal: string | null
}

interface Props {
  waiting: WaitingDirect
  /** To choose from, the newest first: `YYYY-MM-DD`. */
  days: readonly string[]
  answer: DirectAnswer | null
}

/** One transfer to look for: what was asked, and what somebody saw in the bank's app. The amount is not filled in for them. */
export function DirectCard({ waiting, days, answer }: Props) {
  const lang = useLang()
  const { payment: words } = useWords().desk
  const { code, asked, since, first } = waiting
  return (
    <section
      aria-label={words.order(code)}
      className="flex flex-col gap-3 rounded-card border border-sand border-l-8 border-l-marigold bg-raised p-4"
    >
      <h2 className="text-22">{words.order(code)}</h2>
      <p>{words.asked(formatBaht(asked))}</p>
      <p className="text-16 text-muted">{words.since(formatMoment(lang, since))}</p>
      {answer?.refusal && (
        <p role="alert" className="font-bold text-lac">
          {answer.refusal}
        </p>
      )}
      {first?.isOwn ? (
        <p className="font-bold">{words.own}</p>
      ) : (
        <>
          {first && <p className="font-bold">{words.second}</p>}
          <SeenForm waiting={waiting} days={days} answer={answer} />
        </>
      )}
    </section>
  )
}

function SeenForm({ waiting: { attemptId, code }, days, answer }: Props) {
  const lang = useLang()
  const { payment: words } = useWords().desk
  const ids = { amount: `amount-${attemptId}`, day: `day-${attemptId}`, time: `time-${attemptId}` }
  const nameOf = (day: string, back: number) =>
    back === 0 ? words.today : back === 1 ? words.yesterday : formatDay(lang, new Date(`${day}T12:00:00+07:00`))
  return (
    <Form method="post" className="flex flex-col gap-4">
      <input type="hidden" name="id" value={attemptId} />
      <div className="flex flex-col gap-1">
        <label htmlFor={ids.amount} className="font-bold">
          {words.amount}
        </label>
        <Wrong id={`${ids.amount}-wrong`} says={answer?.wrong.amount ?? null} />
        <input
          id={ids.amount}
          name="amount"
          defaultValue={answer?.amount}
          inputMode="decimal"
          autoComplete="off"
          aria-invalid={answer?.wrong.amount ? true : undefined}
          aria-describedby={answer?.wrong.amount ? `${ids.amount}-wrong` : undefined}
          className={boxLook}
        />
      </div>
      <div className="flex flex-col gap-1">
        <label htmlFor={ids.day} className="font-bold">
          {words.day}
        </label>
        <select id={ids.day} name="day" defaultValue={answer?.day ?? days[0]} className={boxLook}>
          {days.map((day, back) => (
            <option key={day} value={day}>
              {nameOf(day, back)}
            </option>
          ))}
        </select>
      </div>
      <div className="flex flex-col gap-1">
        <label htmlFor={ids.time} className="font-bold">
          {words.time}
        </label>
        <span id={`${ids.time}-hint`} className="text-16 text-muted">
          {words.timeHint}
        </span>
        <Wrong id={`${ids.time}-wrong`} says={answer?.wrong.time ?? null} />
        <input
          id={ids.time}
          name="time"
          defaultValue={answer?.time}
          inputMode="numeric"
          autoComplete="off"
          aria-invalid={answer?.wrong.time ? true : undefined}
          aria-describedby={answer?.wrong.time ? `${ids.time}-wrong ${ids.time}-hint` : `${ids.time}-hint`}
          className={boxLook}
        />
      </div>
      <div>
        <SubmitButton label={words.confirmOf(code)}>{words.confirm}</SubmitButton>
      </div>
      <p className="text-16 text-muted">{words.notThere}</p>
    </Form>
  )
}

function Wrong({ id, says }: { id: string; says: string | null }) {
  return (
    says && (
      <span id={id} className="font-bold text-lac">
        {says}
      </span>
    )
  )
}
