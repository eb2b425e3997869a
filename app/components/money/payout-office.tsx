import { Form, Link } from '@remix-run/react'
import type { WaitWhy } from '#app/domain/payout/plan.ts'
import type { OfficePayout, openPayouts } from '#app/domain/payout/view.server.ts'
import { formatDay } from '#app/i18n/dates.ts'
import type { Paged } from '#app/lib/keyset.ts'
import { formatBaht } from '#app/lib/money.ts'
import { Empty } from '../empty.tsx'
import { SubmitButton } from '../form/submit-button.tsx'
import { Say } from '../in-lang.tsx'
import { useLang, useWords } from '../language.tsx'
import { Pages } from '../pages.tsx'
import { Section } from '../section.tsx'
import { MoneyCard } from './money-card.tsx'
import { NamesToJudge } from './names-to-judge.tsx'
import { PayoutHead } from './payout-head.tsx'

type Payouts = NonNullable<Awaited<ReturnType<typeof openPayouts>>>

interface Props {
  payouts: Payouts
  waiting: Paged<{
    producerId: string
    why: WaitWhy
    amount: string
    producer: { nameTh: string; nameEn: string | null } | null
  }>
}

/** Everything about paying makers: what needs a yes first, then what is on its way, and what cannot be paid yet. */
export function PayoutOffice({ payouts, waiting }: Props) {
  const words = useWords().money.payouts
  return (
    <>
      <Section title={words.toApprove}>
        {payouts.planned.rows.length === 0 && <Empty says={words.noneToApprove} />}
        <ul className="grid gap-3">
          {payouts.planned.rows.map((payout) => (
            <ToApprove key={payout.id} payout={payout} />
          ))}
        </ul>
        <Pages of={payouts.planned} direction="asc" name="planned" about={words.toApprove} />
        <Form method="post" className="mt-4">
          <SubmitButton kind="quiet" name="intent" value="plan">
            {words.plan}
          </SubmitButton>
        </Form>
      </Section>
      {payouts.names.rows.length > 0 && <NamesToJudge names={payouts.names} />}
      <Batches payouts={payouts} />
      {payouts.underWay.rows.length > 0 && (
        <Section title={words.underWay}>
          <ul className="grid gap-3">
            {payouts.underWay.rows.map((payout) => (
              <UnderWay key={payout.id} payout={payout} />
            ))}
          </ul>
          <Pages of={payouts.underWay} direction="asc" name="underWay" about={words.underWay} />
        </Section>
      )}
      <Section title={words.waiting}>
        {waiting.rows.length === 0 && <p>{words.noneWaiting}</p>}
        <ul className="grid gap-3">
          {waiting.rows.map(({ producerId, why, amount, producer }) => (
            <MoneyCard key={producerId}>
              <p className="flex flex-wrap justify-between gap-x-4">
                <span>{producer && <Say told={{ th: producer.nameTh, en: producer.nameEn }} />}</span>
                <span className="ml-auto font-bold tabular-nums">{formatBaht(BigInt(amount))}</span>
              </p>
              <p className="text-16 text-muted">{words.whys[why]}</p>
            </MoneyCard>
          ))}
        </ul>
        <Pages of={waiting} direction="asc" name="waiting" about={words.waiting} />
      </Section>
      {payouts.ended.rows.length > 0 && (
        <Section title={words.ended}>
          <List payouts={payouts.ended.rows} />
          <Pages of={payouts.ended} direction="desc" name="ended" about={words.ended} />
        </Section>
      )}
    </>
  )
}

function ToApprove({ payout }: { payout: Payouts['planned']['rows'][number] }) {
  const words = useWords().money.payouts
  const [maker, amount] = [payout.producer.nameTh, formatBaht(BigInt(payout.net))]
  return (
    <MoneyCard needs={!payout.isOwn}>
      <PayoutHead payout={payout} />
      {payout.approvedBy && <p>{payout.isOwn ? words.own : words.half(payout.approvedBy)}</p>}
      <Form method="post" className="mt-3 flex flex-wrap gap-3">
        <input type="hidden" name="id" value={payout.id} />
        {!payout.isOwn && (
          <SubmitButton name="intent" value="approve" label={words.approveOf(maker, amount)}>
            {words.approve}
          </SubmitButton>
        )}
        <SubmitButton kind="quiet" name="intent" value="drop" label={words.dropOf(maker, amount)}>
          {words.drop}
        </SubmitButton>
      </Form>
    </MoneyCard>
  )
}

/** What was agreed to and has not left may still be called off. */
function UnderWay({ payout }: { payout: Payouts['underWay']['rows'][number] }) {
  const words = useWords().money.payouts
  return (
    <MoneyCard>
      <PayoutHead payout={payout} />
      {payout.isAskedBack && payout.state === 'queued' && <p>{words.askedBack}</p>}
      {payout.mayDrop && (
        <Form method="post" className="mt-3">
          <input type="hidden" name="id" value={payout.id} />
          <SubmitButton
            kind="quiet"
            name="intent"
            value="drop"
            label={words.dropOf(payout.producer.nameTh, formatBaht(BigInt(payout.net)))}
          >
            {words.drop}
          </SubmitButton>
        </Form>
      )}
    </MoneyCard>
  )
}

function Batches({ payouts }: { payouts: Payouts }) {
  const words = useWords().money.payouts
  const lang = useLang()
  const isThereMore = payouts.toFile > 0
  if (payouts.batches.rows.length === 0 && !isThereMore) return null
  return (
    <Section title={words.batches}>
      {isThereMore && (
        <Form method="post" className="mb-4">
          <SubmitButton name="intent" value="batch">
            {words.makeBatch}
          </SubmitButton>
        </Form>
      )}
      <ul className="grid gap-3">
        {payouts.batches.rows.map(({ id, number, createdAt, count, total, open }) => (
          <MoneyCard key={id} needs={open > 0}>
            <Link to={`/office/payouts/${id}`} className="inline-flex min-h-11 items-center font-bold">
              {words.batch(number)}
            </Link>
            <p>
              {formatDay(lang, createdAt)} · {words.batchSum(count, formatBaht(BigInt(total)))}
            </p>
            <p className="text-16 text-muted">{open > 0 ? words.batchOpen(open) : words.batchDone}</p>
          </MoneyCard>
        ))}
      </ul>
      <Pages of={payouts.batches} direction="desc" name="batches" about={words.batches} />
    </Section>
  )
}

function List({ payouts }: { payouts: readonly OfficePayout[] }) {
  return (
    <ul className="grid gap-3">
      {payouts.map((payout) => (
        <MoneyCard key={payout.id}>
          <PayoutHead payout={payout} />
        </MoneyCard>
      ))}
    </ul>
  )
}
