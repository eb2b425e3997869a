/** What is on the account: every movement is a transaction, and the balance is their sum. */
import type { Answer } from './answer.ts'
import { ok } from './answer.ts'
import { type Inside, newId } from './inside.ts'
import type { Method, Transaction } from './state.ts'

const settleSeconds = 5 * 86_400

/** List prices: card 3.65 % and ฿10, PromptPay 1.65 %; VAT of 7 % on the fee. */
function feeOf(method: Method, amount: number): { fee: number; vat: number } {
  const fee = method === 'card' ? Math.round(amount * 0.0365) + 1000 : Math.round(amount * 0.0165)
  const vat = Math.round(fee * 0.07)
  return { fee: fee + vat, vat }
}

export function bookPayment(inside: Inside, method: Method, amount: number, source: string): Transaction {
  return book(inside, {
    type: method === 'card' ? 'charge' : 'payment',
    amount,
    ...feeOf(method, amount),
    source,
    availableOn: inside.seconds() + settleSeconds,
  })
}

/** Money that leaves (negative) or comes back, at once and without a fee. */
export function bookMovement(inside: Inside, type: Transaction['type'], amount: number, source: string): Transaction {
  return book(inside, { type, amount, fee: 0, vat: 0, source, availableOn: inside.seconds() })
}

function book(inside: Inside, row: Omit<Transaction, 'id' | 'created'>): Transaction {
  const transaction: Transaction = { id: newId(inside, 'txn'), created: inside.seconds(), ...row }
  inside.state.transactions[transaction.id] = transaction
  return transaction
}

export interface Held {
  readonly available: number
  readonly pending: number
}

export function held(inside: Inside): Held {
  const now = inside.seconds()
  const all = { available: inside.state.balanceExtra, pending: 0 }
  for (const { amount, fee, availableOn } of Object.values(inside.state.transactions))
    all[availableOn <= now ? 'available' : 'pending'] += amount - fee
  return all
}

export function readBalance(inside: Inside): Answer {
  const { available, pending } = held(inside)
  const part = (amount: number) => [{ amount, currency: 'thb', source_types: { card: amount } }]
  return ok({ object: 'balance', available: part(available), livemode: false, pending: part(pending) })
}
