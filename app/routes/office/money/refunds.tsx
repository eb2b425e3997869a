import type { LoaderFunctionArgs } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { buttonLook } from '#app/components/button-look.ts'
import { Empty } from '#app/components/empty.tsx'
import { useLang, useWords } from '#app/components/language.tsx'
import { MoneyCard } from '#app/components/money/money-card.tsx'
import { Pages } from '#app/components/pages.tsx'
import { Section } from '#app/components/section.tsx'
import { type ListedRefund, listRefunds } from '#app/domain/refund/office-view.server.ts'
import { formatMoment } from '#app/i18n/dates.ts'
import { type Direction, type Paged, readTurn } from '#app/lib/keyset.ts'
import { formatBaht } from '#app/lib/money.ts'
import { notFound, requireActor } from '#app/routes/doorman.server.ts'

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireActor(request, 'staff')
  const query = new URL(request.url).searchParams
  const turnOf = (name: string) => readTurn(query, name)
  const turns = { waiting: turnOf('waiting'), underWay: turnOf('underWay'), ended: turnOf('ended') }
  const refunds = await listRefunds(actor, turns)
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
        {refunds.waiting.rows.length === 0 && <Empty says={words.noneWaiting} />}
        <List refunds={refunds.waiting} name="waiting" title={words.waiting} needs />
      </Section>
      {refunds.underWay.rows.length > 0 && (
        <Section title={words.underWay}>
          <List refunds={refunds.underWay} name="underWay" title={words.underWay} />
        </Section>
      )}
      {refunds.ended.rows.length > 0 && (
        <Section title={words.ended}>
          <List refunds={refunds.ended} name="ended" title={words.ended} direction="desc" />
        </Section>
      )}
    </>
  )
}

interface ListProps {
  refunds: Paged<ListedRefund>
  name: string
  title: string
  direction?: Direction
  needs?: boolean
}

function List({ refunds, name, title, direction = 'asc', needs = false }: ListProps) {
  return (
    <>
      <ul className="grid gap-3">
        {refunds.rows.map((refund) => (
          <Row key={refund.id} refund={refund} needs={needs} />
        ))}
      </ul>
      <Pages of={refunds} direction={direction} name={name} about={title} />
    </>
  )
}

function Row({ refund, needs }: { refund: ListedRefund; needs: boolean }) {
  const words = useWords().money.refunds
  const lang = useLang()
  return (
    <MoneyCard needs={needs}>
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
  )
}
