import { formatBaht } from '#app/lib/money.ts'
import { useWords } from '../language.tsx'

interface Props {
  open: { readonly owed: bigint; readonly onItsWay: bigint; readonly held: bigint }
  says: string
}

/** Why somebody cannot be forgotten yet: the money that is open, part by part. */
export function OpenMoneyNote({ open: { owed, onItsWay, held }, says }: Props) {
  const words = useWords().money.own
  const rows: readonly (readonly [label: string, amount: bigint])[] = [
    owed < 0n ? [words.owes, -owed] : [words.ready, owed],
    [words.onItsWay, onItsWay],
    [words.held, held],
  ]
  return (
    <div role="alert" className="my-4 rounded-card border-2 border-lac bg-raised p-4">
      <p className="font-bold text-lac">{says}</p>
      <ul>
        {rows.map(([label, amount]) =>
          amount > 0n ? (
            <li key={label}>
              {label}: {formatBaht(amount)}
            </li>
          ) : null,
        )}
      </ul>
    </div>
  )
}
