import { type Account, accounts, type Place } from './account.ts'

/** How the books write anything down: journals of lines that sum to zero. Debit is positive, credit negative; satang. */

export interface JournalLine extends Place {
  readonly amount: bigint
}

export interface Journal {
  readonly key: string
  readonly kind: JournalKind
  /** When it is booked: now, also for what happened earlier. A day that is closed takes no more lines. */
  readonly at: Date
  readonly orderId: string | null
  /** Who decided it; null: the system. */
  readonly actorId: string | null
  readonly lines: readonly JournalLine[]
}

export const journalKinds = [
  'capture',
  'unallocated',
  'fee',
  'release',
  'refund_approve',
  'refund_drop',
  'refund_done',
  'refund_back',
  'payout_start',
  'payout_sent',
  'payout_fail',
  'payout_return',
  'settle',
  'dispute_open',
  'dispute_won',
  'dispute_lost',
] as const
export type JournalKind = (typeof journalKinds)[number]

/** What every event says besides its amounts. */
export interface Event {
  readonly at: Date
  readonly actorId?: string | undefined
  readonly orderId?: string | undefined
}

/**
 * A journal of these lines; a line of nothing is left out.
 * @throws RangeError when the lines do not sum to zero, or one does not say whose it is: our own mistake.
 */
export function journal(kind: JournalKind, key: string, event: Event, all: readonly JournalLine[]): Journal {
  const lines = all.filter((line) => line.amount !== 0n)
  if (sum(lines.map((line) => line.amount)) !== 0n) throw new RangeError(`${key} does not balance`)
  const lost = lines.find((line) => (accounts[line.account].subject === null) !== (line.subject === null))
  if (lost) throw new RangeError(`${key} does not say whose ${lost.account} it is`)
  return { key, kind, at: event.at, orderId: event.orderId ?? null, actorId: event.actorId ?? null, lines }
}

/** A line of an account that has no subject. */
export function plain(account: Account, amount: bigint): JournalLine {
  return { account, subject: null, amount }
}

/** What makers are owed (-1) or give back (1): one line per maker. */
export function owed(parts: readonly { producerId: string; payable: bigint }[], sign: 1n | -1n): JournalLine[] {
  const each = new Map<string, bigint>()
  for (const { producerId, payable } of parts) each.set(producerId, (each.get(producerId) ?? 0n) + payable)
  return [...each].map(([subject, payable]) => ({ account: 'payable', subject, amount: sign * payable }))
}

export function sum(amounts: readonly bigint[]): bigint {
  return amounts.reduce((a, b) => a + b, 0n)
}
