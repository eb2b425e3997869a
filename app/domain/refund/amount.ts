import { largestRemainder } from '../ledger/allocation.ts'

/** How much of an order may go back. Pure and exact; all amounts in satang. Browser-safe. */

/** A line as it was sold, with what refunds have taken of it so far. */
export interface LineOfMoney {
  readonly id: string
  readonly quantity: number
  readonly gross: bigint
  readonly refunded: bigint
}

/** What is asked back of a line. `quantity`: pieces; 0 for money only (something off the price). */
export interface LineWish {
  readonly orderLineId: string
  readonly quantity: number
  readonly amount: bigint
}

/** What is asked back of a fulfilment's delivery fee. */
export interface DeliveryWish {
  readonly fulfilmentId: string
  readonly amount: bigint
}

/**
 * What so many more pieces of a line cost, when `before` pieces have gone back already: pieces one by one and all at once
 * come to the same. Never more than what is left of the line.
 */
export function priceOfPieces(line: LineOfMoney, before: number, pieces: number): bigint {
  const at = (n: number) => (line.gross * BigInt(n)) / BigInt(line.quantity)
  const asked = at(Math.min(before + pieces, line.quantity)) - at(Math.min(before, line.quantity))
  const left = line.gross - line.refunded
  if (asked > left) return left
  return asked
}

/**
 * A sum without lines ("100 baht off"), spread over what is left of the lines. Null when less is left than that. To be
 * shown to a person before it is approved.
 */
export function spread(amount: bigint, lines: readonly LineOfMoney[]): LineWish[] | null {
  const left = lines.map(({ gross, refunded }) => gross - refunded)
  const most = left.reduce((sum, one) => sum + one, 0n)
  if (amount <= 0n || amount > most) return null
  return largestRemainder(amount, left).flatMap((part, at) => {
    const line = lines[at]
    return line && part > 0n ? [{ orderLineId: line.id, quantity: 0, amount: part }] : []
  })
}
