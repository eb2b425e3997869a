import type { ReactNode } from 'react'
import type { OpenedRefund } from '#app/domain/refund/office-view.server.ts'
import { formatMoment } from '#app/i18n/dates.ts'
import { formatBaht } from '#app/lib/money.ts'
import { Say } from '../in-lang.tsx'
import { useLang, useWords } from '../language.tsx'

const baht = (amount: string) => formatBaht(BigInt(amount))

/** Everything that is known of a refund: why, for what, at whose cost, and who has said what. */
export function RefundFacts({ refund }: { refund: OpenedRefund }) {
  const { refunds: words, refund: buyer } = useWords().money
  const lang = useLang()
  const { facts } = words
  const why = refund.why && refund.why in buyer.whys ? buyer.whys[refund.why as keyof typeof buyer.whys] : null
  return (
    <>
      <dl className="mt-4 grid gap-x-6 sm:grid-cols-[auto_1fr] sm:gap-y-2">
        <Fact name={facts.order}>
          {refund.order.code} · {facts.total} {baht(refund.order.total)}
        </Fact>
        <Fact name={facts.reason}>{why ?? words.reasons[refund.reason]}</Fact>
        <Fact name={facts.note}>{refund.note}</Fact>
        <Fact name={facts.way}>{words.ways[refund.way ?? 'manual']}</Fact>
        <Fact name={facts.asked}>{formatMoment(lang, refund.requestedAt)}</Fact>
        <Fact name={facts.askedBy}>{refund.people.asked ?? facts.buyer}</Fact>
        <Fact name={facts.approvedBy}>{refund.people.approved}</Fact>
        <Fact name={facts.secondBy}>{refund.people.second}</Fact>
        <Fact name={facts.doneBy}>{refund.people.done}</Fact>
        <Fact name={facts.reference}>{refund.bankReference}</Fact>
        <Fact name={facts.failure}>{refund.failureCode}</Fact>
        <Fact name={facts.refusal}>{refund.refusal}</Fact>
      </dl>
      <h2 className="mt-8 text-22">{words.lines}</h2>
      {refund.lines.length === 0 && <p>{words.whole}</p>}
      <ul className="mt-2 grid gap-3">
        {refund.lines.map((line) => (
          <li key={`${line.title?.th}${line.part}`} className="rounded-card border border-sand p-4">
            <p className="flex flex-wrap justify-between gap-x-4">
              <span>
                {line.title ? <Say told={line.title} /> : words.delivery(line.part ?? 1)}
                {line.title && ` · ${words.piece(line.quantity)}`}
              </span>
              <span className="ml-auto font-bold tabular-nums">{baht(line.amount)}</span>
            </p>
            {line.title && <p className="text-16 text-muted">{words.falls(baht(line.payable), baht(line.share))}</p>}
            {line.isTheirs && <p className="text-16">{words.theirs}</p>}
            {line.noReturn && <p className="text-16">{words.noReturn}</p>}
          </li>
        ))}
      </ul>
    </>
  )
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  if (children === null || children === undefined || children === '') return null
  return (
    <>
      <dt className="mt-3 text-16 text-muted sm:mt-0">{name}</dt>
      <dd>{children}</dd>
    </>
  )
}
