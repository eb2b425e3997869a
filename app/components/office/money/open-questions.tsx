import { Link } from '@remix-run/react'
import { useLang, useWords } from '#app/components/language.tsx'
import { Section } from '#app/components/section.tsx'
import { formatMoment } from '#app/i18n/dates.ts'
import { Baht } from './baht.tsx'

interface UnallocatedProps {
  items: readonly {
    readonly orderCode: string | null
    readonly amount: bigint
    readonly since: Date
    readonly key: string
  }[]
}

/** Money that came and pays no order, each with the way to look into it. */
export function UnallocatedMoney({ items }: UnallocatedProps) {
  const lang = useLang()
  const words = useWords().office.money.unallocated
  return (
    <Section title={words.title}>
      {items.length === 0 ? (
        <p className="text-muted">{words.none}</p>
      ) : (
        <ul className="divide-y divide-sand border-sand border-y">
          {items.map(({ orderCode, amount, since, key }) => (
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
    </Section>
  )
}

interface UnknownProps {
  operations: readonly {
    readonly id: string
    readonly kind: string
    readonly provider: string
    readonly submittedAt: Date | null
    readonly tries: number
  }[]
}

/** Calls to providers of which nobody knows what came, oldest first. */
export function UnknownOutcomes({ operations }: UnknownProps) {
  const lang = useLang()
  const { unknown: words, providers } = useWords().office.money
  return (
    <Section title={words.title}>
      {operations.length === 0 ? (
        <p className="text-muted">{words.none}</p>
      ) : (
        <>
          <p className="max-w-measure">{words.lead}</p>
          <ul className="mt-3 divide-y divide-sand border-sand border-y">
            {operations.map(({ id, kind, provider, submittedAt, tries }) => (
              <li key={id} className="py-2">
                <p className="font-bold">
                  {words.row(words.kinds[kind] ?? kind, providers.names[provider] ?? provider)}
                </p>
                {submittedAt && (
                  <p className="text-16 text-muted">{words.since(formatMoment(lang, submittedAt), tries)}</p>
                )}
                <code className="text-16 text-muted">{id}</code>
              </li>
            ))}
          </ul>
        </>
      )}
    </Section>
  )
}
