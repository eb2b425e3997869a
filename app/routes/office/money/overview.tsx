import { type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { useLang, useWords } from '#app/components/language.tsx'
import { BalanceList } from '#app/components/office/money/balance-list.tsx'
import { ExportMonth, FindOrder } from '#app/components/office/money/find-and-export.tsx'
import { UnallocatedMoney, UnknownOutcomes } from '#app/components/office/money/open-questions.tsx'
import { ProviderCard } from '#app/components/office/money/provider-card.tsx'
import { WaitingList } from '#app/components/office/money/waiting-list.tsx'
import { Section } from '#app/components/section.tsx'
import { dayOf } from '#app/domain/ledger/day.ts'
import { readOrderJournals } from '#app/domain/ledger/order-journals.server.ts'
import { readMoney } from '#app/domain/ledger/overview.server.ts'
import { gatewaysHere } from '#app/domain/payment/gateway.server.ts'
import { formatDay, formatMoment } from '#app/i18n/dates.ts'
import { readTurn } from '#app/lib/keyset.ts'
import { notFound, requireActor } from '#app/routes/doorman.server.ts'

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireActor(request, 'staff')
  const query = new URL(request.url).searchParams
  const asked = query.get('order')
  const found = asked ? await readOrderJournals(actor, asked.toUpperCase()) : null
  if (found) throw redirect(`/office/money/orders/${found.order.shortCode}`)
  const now = new Date()
  const turns = { unknown: readTurn(query, 'unknown'), unallocated: readTurn(query, 'unallocated') }
  const money = await readMoney(actor, gatewaysHere(), { now, turns })
  if (!money) throw notFound()
  return { ...money, missing: asked, month: dayOf(now).slice(0, 7) }
}

/** The programme's money: what waits, what is where, and the way to every satang of it. */
export default function Money() {
  const money = useLoaderData<typeof loader>()
  const lang = useLang()
  const words = useWords().office.money
  const { closedTo, lastCheckAt, makersInDebt } = money
  return (
    <>
      <h1 className="text-28">{words.title}</h1>
      <p className="max-w-measure text-muted">{words.lead}</p>
      <p className="flex flex-wrap gap-x-6">
        <Way to="/office/money/review" says={words.to.review} />
        <Way to="/office/money/days" says={words.to.days} />
        <Way to="/office/money/rules" says={words.to.rules} />
      </p>
      <WaitingList waiting={money.waiting} />
      <Section title={words.providers.title}>
        <div className="grid gap-4 md:grid-cols-2">
          {money.providers.map((provider) => (
            <ProviderCard key={provider.provider} provider={provider} />
          ))}
        </div>
        <p className="mt-2 text-16 text-muted">
          {lastCheckAt ? words.providers.lastCheck(formatMoment(lang, lastCheckAt)) : words.providers.never}
        </p>
      </Section>
      <UnknownOutcomes operations={money.unknown} />
      <UnallocatedMoney items={money.unallocated} />
      <Section title={words.balances.title}>
        <p className="mb-3 text-16 text-muted">
          {closedTo ? words.balances.closedTo(formatDay(lang, new Date(closedTo))) : words.balances.open}
        </p>
        <BalanceList balances={money.balances} />
        {makersInDebt > 0 && <p className="mt-2">{words.balances.debt(makersInDebt)}</p>}
      </Section>
      <div className="gap-x-16 lg:grid lg:grid-cols-2">
        <FindOrder missing={money.missing} />
        <ExportMonth month={money.month} />
      </div>
    </>
  )
}

function Way({ to, says }: { to: string; says: string }) {
  return (
    <Link to={to} className="inline-flex min-h-11 min-w-11 items-center">
      {says}
    </Link>
  )
}
