import { formatBaht } from '#app/lib/money.ts'

/** An amount of satang (also as text, as it travels), with figures that stand under one another. */
export function Amount({ of, className = '' }: { of: bigint | string; className?: string }) {
  return <span className={`tabular-nums ${className}`}>{formatBaht(BigInt(of))}</span>
}
