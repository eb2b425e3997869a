import type { LoaderFunctionArgs } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { buttonLook } from '#app/components/button-look.ts'
import { Empty } from '#app/components/empty.tsx'
import { useLang, useWords } from '#app/components/language.tsx'
import { MoneyCard } from '#app/components/money/money-card.tsx'
import { Section } from '#app/components/section.tsx'
import { type ListedRefund, listRefunds } from '#app/domain/refund/office-view.server.ts'
import { formatMoment } from '#app/i18n/dates.ts'
import { formatBaht } from '#app/lib/money.ts'
import { notFound, requireActor } from '#app/routes/doorman.server.ts'

export async function loader({ request }: LoaderFunctionArgs) {
  const refunds = await listRefunds(await requireActor(request, 'staff'))
  if (!refunds) throw notFound()
  return { refunds }
}

/** Money that goes back to buyers: what waits for a person first. */
export default function Refunds() {
  const { refunds } = useLoaderData<typeof loader>()
  const words = useWords().money.refunds
  return (
    <>
      <h1 className="text-28">{words.title}</h1>
      <p className="text-muted">{words.lead}</p>
      <p className="mt-4">
        <Link to="/office/refunds/new" className={buttonLook('quiet')}>
          {words.ask}
        </Link>
      </p>
      <Section title={words.waiting}>
        {refunds.waiting.length === 0 ? <Empty says={words.noneWaiting} /> : <List refunds={refunds.waiting} needs />}
      </Section>
      {refunds.underWay.length > 0 && (
        <Section title={words.underWay}>
          <List refunds={refunds.underWay} />
        </Section>
      )}
      {refunds.ended.length > 0 && (
        <Section title={words.ended}>
          <List refunds={refunds.ended} />
        </Section>
      )}
    </>
  )
}

function List({ refunds, needs = false }: { refunds: readonly ListedRefund[]; needs?: boolean }) {
  const words = useWords().money.refunds
  const lang = useLang()
  return (
    <ul className="grid gap-3">
      {refunds.map((refund) => (
        <MoneyCard key={refund.id} needs={needs}>
          <Link to={`/office/refunds/${refund.id}`} className="inline-flex min-h-11 items-center font-bold">
            {words.row(formatBaht(BigInt(refund.amount)), refund.order)}
          </Link>
          <p>
            {words.states[refund.state]}
            {refund.isHalfAgreed && ` · ${words.half}`}
            {refund.state === 'manual_pending' && !refund.hasTarget && ` · ${words.noTarget}`}
          </p>
          <p className="text-16 text-muted">
            {words.reasons[refund.reason]} · {formatMoment(lang, refund.requestedAt)}
            {needs && refund.needsSecond && ` · ${words.two}`}
          </p>
        </MoneyCard>
      ))}
    </ul>
  )
}
