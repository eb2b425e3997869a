import { Card } from '#app/components/card.tsx'
import { useWords } from '#app/components/language.tsx'
import { formatBaht } from '#app/lib/money.ts'
import { Baht } from './baht.tsx'

interface Props {
  provider: { readonly provider: string; readonly ours: bigint; readonly theirs: bigint | null }
}

/** What our books say lies at a provider, beside what it says itself. */
export function ProviderCard({ provider: { provider, ours, theirs } }: Props) {
  const words = useWords().office.money.providers
  const apart = theirs === null ? 0n : theirs - ours
  return (
    <Card className="p-4">
      <h3 className="text-22">{words.names[provider] ?? provider}</h3>
      <dl className="mt-2 grid grid-cols-[1fr_auto] gap-x-4 gap-y-1">
        <dt className="text-muted">{words.ours}</dt>
        <dd className="text-right">
          <Baht satang={ours} />
        </dd>
        <dt className="text-muted">{words.theirs}</dt>
        <dd className="text-right">{theirs === null ? words.silent : <Baht satang={theirs} />}</dd>
      </dl>
      {theirs !== null && (
        <p className={`mt-2 ${apart === 0n ? 'text-pandan' : 'font-bold text-lac'}`}>
          {apart === 0n ? words.agrees : words.differs(formatBaht(apart < 0n ? -apart : apart))}
        </p>
      )}
    </Card>
  )
}
