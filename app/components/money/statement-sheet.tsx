import { formatDay, formatMonth } from '#app/i18n/dates.ts'
import type { Told } from '#app/lib/told.ts'
import { Say, useTold } from '../in-lang.tsx'
import { useLang, useWords } from '../language.tsx'
import { Photo, type PhotoOf } from '../photo.tsx'
import { Amount } from './amount.tsx'

export interface StatementOf {
  readonly producer: { nameTh: string; nameEn: string | null; community: { nameTh: string; nameEn: string | null } }
  readonly month: string
  readonly before: bigint
  readonly after: bigint
  readonly entries: readonly {
    readonly id: string
    readonly kind: 'sold' | 'refunded' | 'paid_out' | 'came_back' | 'other'
    readonly at: Date
    readonly amount: bigint
    readonly order: string | null
    readonly goods: readonly { readonly title: Told; readonly quantity: number; readonly photo: PhotoOf | null }[]
  }[]
}

/** One month of a maker's money: pictures, large figures, one thing a row; on paper one A4 sheet after another. */
export function StatementSheet({ statement }: { statement: StatementOf }) {
  const words = useWords().money.own
  const lang = useLang()
  const { producer, month, before, after, entries } = statement
  return (
    <article className="mt-4 print:text-18">
      <h1 className="text-28">{words.statement(formatMonth(lang, month))}</h1>
      <p>
        <Say told={{ th: producer.nameTh, en: producer.nameEn }} /> ·{' '}
        <Say told={{ th: producer.community.nameTh, en: producer.community.nameEn }} />
      </p>
      <Total label={words.before} amount={before} />
      {entries.length === 0 && <p className="mt-4">{words.emptyMonth}</p>}
      <ul className="mt-4 grid gap-4">
        {entries.map((entry) => (
          <li key={entry.id} className="break-inside-avoid rounded-card border border-sand p-4">
            <p className="flex flex-wrap items-baseline justify-between gap-x-4">
              <span className="font-bold">{words.kinds[entry.kind]}</span>
              <Amount of={entry.amount} className="ml-auto text-28 font-bold" />
            </p>
            <p className="text-18 text-muted">
              {formatDay(lang, entry.at)}
              {entry.order && ` · ${words.order(entry.order)}`}
            </p>
            {entry.goods.map((good) => (
              <Good key={`${good.title.th}${good.quantity}`} good={good} />
            ))}
          </li>
        ))}
      </ul>
      <Total label={words.after} amount={after} />
      <p className="mt-4 text-18">{words.note}</p>
    </article>
  )
}

function Good({ good: { title, quantity, photo } }: { good: StatementOf['entries'][number]['goods'][number] }) {
  const words = useWords().money.own
  const { text } = useTold(title)
  return (
    <p className="mt-3 flex items-center gap-3">
      {photo && <Photo photo={photo} alt={null} sizes="72px" className="w-18 shrink-0 rounded-card" />}
      <span>{quantity > 0 ? words.goods(text, quantity) : text}</span>
    </p>
  )
}

function Total({ label, amount }: { label: string; amount: bigint }) {
  return (
    <p className="mt-4 flex flex-wrap items-baseline justify-between gap-x-4 rounded-card bg-raised p-4">
      <span>{label}</span>
      <Amount of={amount} className="ml-auto text-28 font-bold" />
    </p>
  )
}
