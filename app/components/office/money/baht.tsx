import { formatBaht } from '#app/lib/money.ts'

/** An amount whose digits stand under one another. */
export function Baht({ satang, className = '' }: { satang: bigint; className?: string }) {
  return <span className={`whitespace-nowrap tabular-nums ${className}`}>{formatBaht(satang)}</span>
}
