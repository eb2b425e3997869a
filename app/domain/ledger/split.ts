import { shareOf } from './allocation.ts'
import type { Journal, JournalKind } from './book.ts'
import { captured, released } from './journal.ts'

/** Where the money of an order goes, read off the books. Pure; satang. `total` is always the sum of what follows it, but `fees`. */
export interface MoneySplit {
  /** What the buyer paid for the order, or is asked to. */
  readonly total: bigint
  readonly makers: readonly { readonly producerId: string; readonly amount: bigint }[]
  /** The community's share of the goods. `fees` are paid out of it. */
  readonly share: bigint
  readonly delivery: bigint
  /** Back to the buyer, or on the way there. */
  readonly refunded: bigint
  /** Still kept for the order, with nobody yet. */
  readonly held: bigint
  /** Gone in a dispute. */
  readonly lost: bigint
  /** What the payment's provider keeps, with VAT, as far as it has told. */
  readonly fees: bigint
}

/** What it needs to know of a journal. */
export interface Booked {
  readonly kind: string
  readonly lines: readonly { readonly account: string; readonly subject: string | null; readonly amount: bigint }[]
}

/** How these journals of one order share its money out. */
export function splitOf(journals: readonly Booked[]): MoneySplit {
  const sum = (kinds: readonly JournalKind[], accounts: readonly string[]) =>
    journals
      .filter(({ kind }) => kinds.some((one) => one === kind))
      .flatMap(({ lines }) => lines)
      .reduce((total, { account, amount }) => (accounts.includes(account) ? total + amount : total), 0n)
  const sharedOut: JournalKind[] = ['release', ...refunds, ...disputes]
  const given = ['order_holding', 'payable', 'community_share', 'delivery_income']
  return {
    total: -sum(['capture'], ['order_holding']),
    makers: makersOf(journals.filter(({ kind }) => sharedOut.some((one) => one === kind))),
    share: -sum(sharedOut, ['community_share']),
    delivery: -sum(sharedOut, ['delivery_income']),
    refunded: sum(refunds, given),
    held: -sum(['capture', ...sharedOut], ['order_holding']),
    lost: sum(disputes, given),
    fees: sum(['fee'], ['psp_fees', 'input_vat']),
  }
}

const refunds: JournalKind[] = ['refund_approve', 'refund_drop']
const disputes: JournalKind[] = ['dispute_lost']

function makersOf(journals: readonly Booked[]): MoneySplit['makers'] {
  const amounts = new Map<string, bigint>()
  for (const { account, subject, amount } of journals.flatMap(({ lines }) => lines))
    if (account === 'payable' && subject !== null) amounts.set(subject, (amounts.get(subject) ?? 0n) - amount)
  return [...amounts].map(([producerId, amount]) => ({ producerId, amount }))
}

/** How a price would be shared out by today's rules, by the same bookings as those of an order. */
export function splitOfPrice(price: bigint, producerId: string, shareBps: number): MoneySplit {
  const share = shareOf(price, shareBps)
  const at = new Date(0)
  const [orderId, orderLineId, fulfilmentId] = ['price', 'price', 'price']
  const journals: Journal[] = [
    captured({ provider: 'omise', ref: 'price', orderId, amount: price, at }),
    released({
      ...{ orderId, fulfilmentId, at, delivery: 0n },
      lines: [{ orderLineId, producerId, payable: price - share, share }],
    }),
  ]
  return splitOf(journals)
}
