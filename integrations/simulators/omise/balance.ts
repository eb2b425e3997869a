/** Our balance over there: what is ours, and what of it may be transferred. */
import { type House, newId } from './house.ts'
import type { Transaction } from './state.ts'

/** Moves the balance; a debit is felt at once, a credit may be transferred after the holding time. */
export function book(house: House, origin: string, amount: number): string {
  const { state } = house
  const at = house.now()
  const transferableAt = amount > 0 ? at + state.switches.transferableAfterMs : at
  const transaction: Transaction = { id: newId(house, 'trxn'), at, origin, amount, transferableAt }
  state.transactions.push(transaction)
  return transaction.id
}

export function balanceOf(house: House): { total: number; transferable: number } {
  const now = house.now()
  let total = 0
  let transferable = 0
  for (const { amount, transferableAt } of house.state.transactions) {
    total += amount
    if (transferableAt <= now) transferable += amount
  }
  // Promised to the bank, not handed over yet.
  for (const one of Object.values(house.state.transfers))
    if (one.sentAt === null && !one.deleted && one.failureCode === null) transferable -= one.amount
  return { total, transferable: Math.max(0, transferable) }
}
