import type { RailId } from '#integrations/payments/contract.ts'

/** Whom the programme pays next, and how much. Pure; satang throughout; the same books and the same moment give the same plan. */

/** A line of what is owed to a maker that no payout pays yet, signed as in the ledger: owed is negative. */
export interface OpenLine {
  readonly id: bigint
  readonly amount: bigint
  readonly at: Date
}

/** Where a maker's money would go. */
export interface PlanPayee {
  readonly id: string
  readonly kind: 'bank' | 'promptpay'
  readonly state: 'unverified' | 'ready' | 'rejected'
  readonly nameMatch: 'unchecked' | 'same' | 'accepted' | 'refused'
  /** A recipient at Omise. */
  readonly isAtOmise: boolean
  readonly usableFrom: Date
}

export interface Owed {
  readonly producerId: string
  readonly lines: readonly OpenLine[]
  readonly payee: PlanPayee | null
}

export interface PlanRules {
  readonly releaseDays: number
  readonly payoutMinimum: bigint
}

/** What each rail can send now. Null: it cannot be asked. `fee`: what one transfer is expected to cost, on top. */
export interface Funds {
  readonly omise: { readonly available: bigint; readonly fee: bigint } | null
  readonly bank: bigint
}

export type WaitWhy =
  /** Money that is not released long enough, or that refunds have taken back. */
  | 'not_yet'
  | 'owes_us'
  | 'too_little'
  | 'no_account'
  | 'account_rejected'
  | 'name_unchecked'
  /** The bank or Omise has not said yes to it so far. */
  | 'account_unverified'
  | 'account_too_new'
  /** The rail has too little for it, or for somebody before it. */
  | 'no_funds'

export interface Planned {
  readonly producerId: string
  readonly payeeId: string
  readonly rail: RailId
  readonly net: bigint
  readonly lineIds: readonly bigint[]
}

export interface Plan {
  readonly payouts: readonly Planned[]
  readonly waiting: readonly { readonly producerId: string; readonly why: WaitWhy; readonly amount: bigint }[]
}

const dayMs = 24 * 60 * 60 * 1000

/**
 * Whoever has waited longest is paid first; of equals the lower id. A payout is whole or not at all, and where a rail has
 * too little for one, everybody after it waits too: nobody is overtaken for ever by smaller ones.
 */
export function planPayouts(
  { owed, rules, funds }: { owed: readonly Owed[]; rules: PlanRules; funds: Funds },
  now: Date,
): Plan {
  const ripe = owed.map((one) => ripen(one, rules, now)).sort(byAge)
  const left = { omise: funds.omise?.available ?? 0n, bank: funds.bank }
  const isShort = { omise: funds.omise === null, bank: false }
  const payouts: Planned[] = []
  const waiting: Plan['waiting'][number][] = []
  for (const { producerId, payee, lines, net, open } of ripe) {
    const why = whyNot({ payee, net, lines }, rules, now)
    if (why || !payee) {
      if (open !== 0n) waiting.push({ producerId, why: why ?? 'no_account', amount: open })
      continue
    }
    const through = railFor(payee)
    const source = through === 'omise_transfer' ? 'omise' : 'bank'
    const cost = net + (through === 'omise_transfer' ? (funds.omise?.fee ?? 0n) : 0n)
    if (isShort[source] || cost > left[source]) {
      isShort[source] = true
      waiting.push({ producerId, why: 'no_funds', amount: open })
      continue
    }
    left[source] -= cost
    payouts.push({ producerId, payeeId: payee.id, rail: through, net, lineIds: lines.map(({ id }) => id) })
  }
  return { payouts, waiting }
}

/** Omise pays bank accounts only (its recipients have no PromptPay id); everybody else is paid by the bank's file. */
function railFor({ kind, isAtOmise }: PlanPayee): RailId {
  return kind === 'bank' && isAtOmise ? 'omise_transfer' : 'bank_batch'
}

interface Ripe extends Owed {
  /** Of the lines that count today; negative: the maker owes. */
  readonly net: bigint
  /** Of all lines. */
  readonly open: bigint
  readonly oldest: number
}

/** Refunds count at once; what was earned counts when the release delay is over. */
function ripen(one: Owed, { releaseDays }: PlanRules, now: Date): Ripe {
  const before = now.getTime() - releaseDays * dayMs
  const lines = one.lines.filter(({ amount, at }) => amount > 0n || at.getTime() <= before)
  const earned = lines.filter(({ amount }) => amount < 0n)
  return {
    ...one,
    lines,
    net: -lines.reduce((sum, { amount }) => sum + amount, 0n),
    open: -one.lines.reduce((sum, { amount }) => sum + amount, 0n),
    oldest: Math.min(...earned.map(({ at }) => at.getTime())),
  }
}

function byAge(a: Ripe, b: Ripe): number {
  if (a.oldest !== b.oldest) return a.oldest < b.oldest ? -1 : 1
  return a.producerId < b.producerId ? -1 : 1
}

function whyNot({ payee, net }: Pick<Ripe, 'payee' | 'net' | 'lines'>, rules: PlanRules, now: Date): WaitWhy | null {
  if (net < 0n) return 'owes_us'
  if (net === 0n) return 'not_yet'
  if (net < rules.payoutMinimum) return 'too_little'
  if (!payee) return 'no_account'
  if (payee.state === 'rejected' || payee.nameMatch === 'refused') return 'account_rejected'
  if (payee.nameMatch === 'unchecked') return 'name_unchecked'
  if (payee.state === 'unverified') return 'account_unverified'
  return payee.usableFrom > now ? 'account_too_new' : null
}
