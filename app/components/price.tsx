import { formatBaht } from '#app/lib/money.ts'
import { useWords } from './language.tsx'

interface Props {
  /** Satang. */
  from: bigint
  to?: bigint
}

/** A price, or the span of a product's prices. */
export function Price({ from, to = from }: Props) {
  const { shop } = useWords()
  return (
    <span className="whitespace-nowrap font-bold tabular-nums">
      {from === to ? formatBaht(from) : shop.price.from(formatBaht(from))}
    </span>
  )
}
