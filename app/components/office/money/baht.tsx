import { useWords } from '#app/components/language.tsx'
import { formatBahtInFull } from '#app/lib/money.ts'

/** An amount of the books: digits and satang stand under one another. */
export function Baht({ satang, className = '' }: { satang: bigint; className?: string }) {
  return <span className={`whitespace-nowrap tabular-nums ${className}`}>{formatBahtInFull(satang)}</span>
}

/** An amount with its side. The word is as wide whatever it says, so that the figures before it stay under one another. */
export function SidedBaht({ satang }: { satang: bigint }) {
  const { sides } = useWords().office.money
  return (
    <>
      <Baht satang={satang < 0n ? -satang : satang} />
      <span className="ml-2 inline-block min-w-14 text-left text-16 text-muted">
        {satang === 0n ? null : satang > 0n ? sides.debit : sides.credit}
      </span>
    </>
  )
}
