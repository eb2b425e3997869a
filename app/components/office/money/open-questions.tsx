import { Link } from '@remix-run/react'
import { useLang, useWords } from '#app/components/language.tsx'
import { Pages } from '#app/components/pages.tsx'
import { Section } from '#app/components/section.tsx'
import type { Unallocated } from '#app/domain/ledger/unallocated.server.ts'
import type { About, UnknownOutcome } from '#app/domain/ledger/unknown.server.ts'
import { formatMoment } from '#app/i18n/dates.ts'
import type { Paged } from '#app/lib/keyset.ts'
import { Baht } from './baht.tsx'

interface UnallocatedProps {
  items: Paged<Unallocated>
}

/** Money that came and pays no order, each with the way to look into it. */
export function UnallocatedMoney({ items }: UnallocatedProps) {
  const lang = useLang()
  const words = useWords().office.money.unallocated
  return (
    <Section title={words.title}>
      {items.rows.length === 0 ? (
        <p className="text-muted">{words.none}</p>
      ) : (
        <ul className="divide-y divide-sand border-sand border-y">
          {items.rows.map(({ orderCode, amount, since, key }) => (
            <li key={key} className="flex flex-wrap items-baseline gap-x-4 py-2">
              <Baht satang={amount} className="font-bold" />
              <span className="text-16 text-muted">{words.since(formatMoment(lang, since))}</span>
              {orderCode ? (
                <Link to={`/office/money/orders/${orderCode}`} className="inline-flex min-h-11 min-w-11 items-center">
                  YN-{orderCode}
                </Link>
              ) : (
                <span>{words.noOrder}</span>
              )}
              <code className="w-full text-16 text-muted">{key}</code>
            </li>
          ))}
        </ul>
      )}
      <Pages of={items} direction="asc" name="unallocated" about={words.title} />
    </Section>
  )
}

interface UnknownProps {
  operations: Paged<UnknownOutcome>
}

/** Calls to providers of which nobody knows what came, oldest first, each with the way to what it is about. */
export function UnknownOutcomes({ operations }: UnknownProps) {
  const words = useWords().office.money.unknown
  return (
    <Section title={words.title}>
      {operations.rows.length === 0 ? (
        <p className="text-muted">{words.none}</p>
      ) : (
        <>
          <p className="max-w-measure">{words.lead}</p>
          <ul className="mt-3 divide-y divide-sand border-sand border-y">
            {operations.rows.map((operation) => (
              <Unknown key={operation.id} operation={operation} />
            ))}
          </ul>
          <Pages of={operations} direction="asc" name="unknown" about={words.title} />
        </>
      )}
    </Section>
  )
}

function Unknown({ operation: { id, kind, provider, submittedAt, tries, about } }: { operation: UnknownOutcome }) {
  const lang = useLang()
  const { unknown: words, providers } = useWords().office.money
  return (
    <li className="py-2">
      <p className="font-bold">{words.row(words.kinds[kind] ?? kind, providers.names[provider] ?? provider)}</p>
      <p className="text-16 text-muted">{words.since(formatMoment(lang, submittedAt), tries)}</p>
      {about?.kind === 'payee' && <p>{about.maker}</p>}
      {about && about.kind !== 'payee' && (
        <Link to={wayTo(about)} className="inline-flex min-h-11 min-w-11 items-center">
          {'maker' in about ? words.ofMaker(about.maker) : words.ofOrder(`YN-${about.code}`)}
        </Link>
      )}
      <code className="block text-16 text-muted">{id}</code>
    </li>
  )
}

function wayTo(about: Exclude<About, { kind: 'payee' }>): string {
  switch (about.kind) {
    case 'order':
      return `/office/money/orders/${about.code}`
    case 'refund':
      return `/office/refunds/${about.id}`
    case 'payout':
      return `/office/payouts?underWay_after=${about.turn}`
  }
}
