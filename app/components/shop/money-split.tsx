import { formatShare } from '#app/i18n/dates.ts'
import { formatBaht } from '#app/lib/money.ts'
import type { Told } from '#app/lib/told.ts'
import { Say } from '../in-lang.tsx'
import { useWords } from '../language.tsx'

interface Props {
  /** Satang; of a price by today's rules, or of an order as it is booked. */
  readonly split: {
    readonly total: bigint
    readonly makers: readonly { readonly name: Told; readonly amount: bigint }[]
    readonly share: bigint
    readonly delivery: bigint
    readonly refunded: bigint
    readonly held: bigint
    readonly lost: bigint
    readonly fees: bigint
  }
}

interface Row {
  readonly key: string
  readonly name: React.ReactNode
  readonly note?: string
  readonly amount: bigint
  readonly look: string
}

/** Who gets how much of what a buyer pays: a row each, with its part as a bar. What nobody gets is not shown. */
export function MoneySplit({ split }: Props) {
  const words = useWords().split
  const { total, makers, share, delivery, refunded, held, lost, fees } = split
  const ofShare = fees > 0n ? words.feesWere(formatBaht(fees)) : words.feesAre
  const rows: Row[] = [
    ...makers.map(({ name, amount }) => ({
      key: `maker ${name.th}`,
      name: <Say told={name} />,
      note: words.maker,
      amount,
      look: 'bg-pandan',
    })),
    { key: 'share', name: words.share, note: ofShare, amount: share, look: 'bg-indigo' },
    { key: 'delivery', name: words.delivery, amount: delivery, look: 'bg-clay' },
    { key: 'refunded', name: words.refunded, amount: refunded, look: 'bg-marigold' },
    { key: 'held', name: words.held, amount: held, look: 'bg-sand' },
    { key: 'lost', name: words.lost, amount: lost, look: 'bg-lac' },
  ]
  return (
    <ul className="max-w-measure divide-y divide-sand border-sand border-y">
      {rows
        .filter(({ amount }) => amount !== 0n)
        .map((row) => (
          <Part key={row.key} row={row} total={total} />
        ))}
    </ul>
  )
}

function Part({ row: { name, note, amount, look }, total }: { row: Row; total: bigint }) {
  const part = total > 0n && amount > 0n ? Number((amount * 1000n) / total) / 10 : 0
  return (
    <li className="py-3">
      <p className="flex flex-wrap items-baseline justify-between gap-x-4">
        <span>{name}</span>
        <span className="ml-auto whitespace-nowrap tabular-nums">
          <span className="font-bold">{formatBaht(amount)}</span>
          {part > 0 && <span className="ml-2 text-16 text-muted">{formatShare(part, 100)}</span>}
        </span>
      </p>
      {note && <p className="text-16 text-muted">{note}</p>}
      <span aria-hidden="true" className="mt-2 block h-2 rounded-card bg-raised">
        <span className={`block h-full rounded-card ${look}`} style={{ width: `${part}%` }} />
      </span>
    </li>
  )
}
