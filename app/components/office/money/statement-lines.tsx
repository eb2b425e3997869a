import { Form } from '@remix-run/react'
import { buttonLook } from '#app/components/button-look.ts'
import { useLang, useWords } from '#app/components/language.tsx'
import { Price } from '#app/components/price.tsx'
import { formatMoment } from '#app/i18n/dates.ts'

export interface StatementLineOf {
  id: string
  at: Date
  amount: bigint
  reference: string
  candidates: readonly { attemptId: string; code: string; isNamed: boolean }[]
}

/** Money that came into our own account, each with the orders that it may have paid. */
export function StatementLines({ lines }: { lines: readonly StatementLineOf[] }) {
  const lang = useLang()
  const words = useWords().office.review.statement
  if (lines.length === 0) return <p>{words.none}</p>
  return (
    <ul className="grid list-none gap-4 p-0">
      {lines.map(({ id, at, amount, reference, candidates }) => (
        <li key={id} className="flex flex-col gap-3 rounded-card border border-sand bg-raised p-4">
          <p className="flex flex-wrap gap-x-4">
            <Price from={amount} />
            <span>{formatMoment(lang, at)}</span>
            <span className="break-all text-muted">{reference}</span>
          </p>
          {candidates.length === 0 && <p className="text-16 text-muted">{words.noCandidate}</p>}
          {candidates.map(({ attemptId, code, isNamed }) => (
            <Form key={attemptId} method="post" className="flex flex-wrap items-center gap-3">
              <input type="hidden" name="intent" value="match" />
              <input type="hidden" name="lineId" value={id} />
              <input type="hidden" name="attemptId" value={attemptId} />
              <button type="submit" className={buttonLook('quiet')}>
                {words.match(code)}
              </button>
              {isNamed && <span className="font-bold text-pandan">{words.named}</span>}
            </Form>
          ))}
        </li>
      ))}
    </ul>
  )
}
