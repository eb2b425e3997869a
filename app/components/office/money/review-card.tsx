import { Form, Link } from '@remix-run/react'
import { buttonLook } from '#app/components/button-look.ts'
import { boxLook } from '#app/components/form/question.tsx'
import { useLang, useWords } from '#app/components/language.tsx'
import { orderCode } from '#app/domain/order/path.ts'
import type { ReviewChoice, ReviewKind } from '#app/domain/review/kind.ts'
import { formatMoment } from '#app/i18n/dates.ts'
import { bahtForField, formatBaht } from '#app/lib/money.ts'

export interface ReviewOf {
  id: string
  kind: ReviewKind
  subject: string
  shortCode: string | null
  openedAt: Date
  detail: Readonly<Record<string, string | number | boolean | null>>
  choices: readonly ReviewChoice[]
}

/** One matter: what happened in plain words, its figures, and the ways in which it can end. */
export function ReviewCard({ task }: { task: ReviewOf }) {
  const lang = useLang()
  const words = useWords().office.review
  const said = typeof task.detail.code === 'string' ? task.detail.code : null
  const code = task.shortCode ? orderCode(task.shortCode) : said
  return (
    <section className="flex flex-col gap-4 rounded-card border border-sand border-l-8 border-l-marigold bg-raised p-4">
      <header>
        <h2 className="text-22">{words.kind[task.kind]}</h2>
        <p className="text-16 text-muted">{words.since(formatMoment(lang, task.openedAt))}</p>
        {code && (
          <Link to={`/office/money/orders/${code}`} className="inline-flex min-h-11 min-w-11 items-center">
            {words.order(code)}
          </Link>
        )}
      </header>
      <Facts detail={task.detail} />
      {task.kind === 'direct_payment' ? <DirectForm task={task} /> : <Choices task={task} />}
    </section>
  )
}

function Facts({ detail }: Pick<ReviewOf, 'detail'>) {
  const words = useWords().office.review.facts
  const names = (Object.keys(words) as (keyof typeof words)[]).filter((name) => detail[name] != null)
  if (names.length === 0) return null
  return (
    <dl className="grid grid-cols-1 gap-x-4 sm:grid-cols-[auto_1fr]">
      {names.map((name) => (
        <div key={name} className="contents">
          <dt className="text-muted">{words[name]}</dt>
          <dd>
            <Said name={name} said={detail[name]} />
          </dd>
        </div>
      ))}
    </dl>
  )
}

const amounts: readonly string[] = [
  ...['received', 'asked', 'amount', 'net', 'ours', 'theirs', 'held', 'makers', 'lost'],
]

/** A figure as money, a provider and a request by their names; a reference as it is. */
function Said({ name, said }: { name: string; said: string | number | boolean | null | undefined }) {
  const { providers, unknown } = useWords().office.money
  const text = String(said)
  if (amounts.includes(name)) return /^-?\d+$/.test(text) ? formatBaht(BigInt(text)) : text
  if (name === 'provider') return providers.names[text] ?? text
  if (name === 'operation') return unknown.kinds[text] ?? text
  return <span className="break-all">{text}</span>
}

function Choices({ task }: { task: ReviewOf }) {
  const words = useWords().office.review.choice
  return (
    <Form method="post" className="flex flex-wrap gap-3">
      <input type="hidden" name="intent" value="answer" />
      <input type="hidden" name="id" value={task.id} />
      {task.choices.map((choice) => (
        <button key={choice} type="submit" name="choice" value={choice} className={buttonLook('quiet')}>
          {words[choice]}
        </button>
      ))}
    </Form>
  )
}

/** What a person saw in the bank's app. The amount is what came in, so it is not filled in for them. */
function DirectForm({ task: { detail, subject } }: { task: ReviewOf }) {
  const words = useWords().office.review.direct
  const isSecond = typeof detail.firstById === 'string'
  const seen = typeof detail.received === 'string' && isSecond ? bahtForField(BigInt(detail.received)) : ''
  return (
    <Form method="post" className="flex flex-col gap-4">
      <input type="hidden" name="id" value={subject} />
      {isSecond && (
        <p className="font-bold">
          {words.second} {seen && formatBaht(BigInt(String(detail.received)))}
        </p>
      )}
      <div className="grid gap-4 sm:grid-cols-2">
        <label className="grid gap-1">
          <span className="font-bold">{words.reference}</span>
          <input name="reference" maxLength={64} autoComplete="off" className={boxLook} />
        </label>
        <label className="grid gap-1">
          <span className="font-bold">{words.amount}</span>
          <input name="amount" inputMode="decimal" autoComplete="off" className={boxLook} />
        </label>
      </div>
      <div className="flex flex-wrap gap-3">
        <button type="submit" name="intent" value="confirm" className={buttonLook()}>
          {words.confirm}
        </button>
        <button type="submit" name="intent" value="deny" className={buttonLook('danger')}>
          {words.deny}
        </button>
      </div>
    </Form>
  )
}
