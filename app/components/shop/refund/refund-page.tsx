import { useLang, useWords } from '#app/components/language.tsx'
import { PageTitle } from '#app/components/shop/page-title.tsx'
import type { RefundPageData } from '#app/domain/refund/buyer.server.ts'
import { formatMoment } from '#app/i18n/dates.ts'
import { formatBaht } from '#app/lib/money.ts'
import { Say } from '../../in-lang.tsx'
import type { AskAnswer } from './ask-answer.ts'
import { AskForm } from './ask-form.tsx'
import { TargetForm } from './target-form.tsx'

interface Props {
  page: RefundPageData
  isSent: boolean
  /** Address of the order's own page. */
  back: string
  answer: AskAnswer | null
}

/** What became of requests first, then the form for another. */
export function RefundPage({ page, isSent, back, answer }: Props) {
  const words = useWords().money.refund
  const canAsk = page.isPaid && !page.disputed && page.lines.some(({ left }) => left > 0)
  return (
    <div className="page-width max-w-measure py-6">
      <p>
        <a href={back} className="inline-flex min-h-11 items-center underline underline-offset-4">
          {words.back} ({page.code})
        </a>
      </p>
      <PageTitle>{words.title}</PageTitle>
      {isSent && (
        <p role="status" className="my-4 rounded-card border border-pandan border-l-8 bg-raised p-4">
          <b>{words.sentTitle}</b> {words.after}
        </p>
      )}
      {page.refunds.length > 0 && <History refunds={page.refunds} answer={answer} />}
      {canAsk ? (
        <AskForm page={page} answer={answer?.form === 'ask' ? answer : null} />
      ) : (
        <p className="mt-6">{page.disputed ? words.disputed : page.isPaid ? words.nothingLeft : words.notPaid}</p>
      )}
    </div>
  )
}

function History({ refunds, answer }: Pick<RefundPageData, 'refunds'> & Pick<Props, 'answer'>) {
  const words = useWords().money.refund
  const lang = useLang()
  return (
    <section aria-labelledby="history" className="mt-6">
      <h2 id="history" className="text-28">
        {words.historyTitle}
      </h2>
      <ul className="mt-4 grid gap-4">
        {refunds.map((refund) => (
          <li key={refund.id} className="rounded-card border border-sand bg-raised p-4">
            <p className="text-22 font-bold">{words.of(formatBaht(refund.amount))}</p>
            <p>{words.states[refund.state]}</p>
            {refund.refusal && <p>{words.because(refund.refusal)}</p>}
            {refund.state === 'requires_buyer' && refund.answerBy && (
              <p className="font-bold">{words.answerBy(formatMoment(lang, refund.answerBy))}</p>
            )}
            <ul className="mt-2">
              {refund.lines.map((line) => (
                <li key={`${line.title?.th}${line.amount}`} className="flex flex-wrap justify-between gap-x-4">
                  <span>
                    {line.title ? <Say told={line.title} /> : words.delivery}
                    {line.quantity > 0 && ` · ${words.pieces(line.quantity)}`}
                  </span>
                  <span className="ml-auto tabular-nums">{formatBaht(line.amount)}</span>
                </li>
              ))}
            </ul>
            <p className="text-16 text-muted">{words.asked(formatMoment(lang, refund.requestedAt))}</p>
            {refund.needsTarget && (
              <TargetForm
                refund={refund}
                answer={answer?.form === 'target' && answer.refundId === refund.id ? answer : null}
              />
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
