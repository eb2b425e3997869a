import { useWords } from './language.tsx'

interface Props {
  /** Pieces that can be bought now. */
  available: number
  oneOfAKind: boolean
  /** Days from order to ready; null: ready now. */
  leadDays: number | null
}

/** How many are left, in words. A small number is said because it is true, never to hurry anybody. */
export function StockWords({ available, oneOfAKind, leadDays }: Props) {
  const { stock } = useWords().shop
  if (available <= 0) return <span className="text-muted">{oneOfAKind ? stock.foundItsHome : stock.none}</span>
  if (oneOfAKind) return <span className="text-lac">{stock.onlyOne}</span>
  if (leadDays !== null) return <span className="text-pandan">{stock.madeToOrder(leadDays)}</span>
  if (available === 1) return <span className="text-lac">{stock.last}</span>
  if (available <= 5) return <span className="text-lac">{stock.few(available)}</span>
  return <span className="text-pandan">{stock.plenty}</span>
}
