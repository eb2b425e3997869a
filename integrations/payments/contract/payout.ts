import type { Satang } from '../../money.ts'
import type { Lookup, ReadOutcome, WriteContext, WriteOutcome } from './outcome.ts'
import type { ProviderId } from './provider.ts'

export type RailId = 'omise_transfer' | 'bank_batch'

/** Money that the provider pays out to our own bank account. `paid`: it is there. */
export interface SettlementSnapshot {
  readonly ref: string
  readonly amount: Satang
  readonly state: 'on_its_way' | 'paid' | 'failed'
}

/** A maker's account as the rail knows it. */
export interface PayeeSnapshot {
  readonly ref: string
  /** Our id of the account, from its metadata. */
  readonly payeeId: string | null
  readonly state: 'unverified' | 'verified_inactive' | 'ready' | 'rejected' | 'deleted'
  readonly failureCode?: string
  readonly observedAt: Date
}

export interface PayeeInput {
  readonly payeeId: string
  readonly name: string
  readonly kind: 'individual' | 'corporation'
  /** As the rail spells it: `kbank`, `scb`, … */
  readonly bankCode: string
  readonly accountNumber: string
  readonly accountName: string
}

export interface PayoutInput {
  readonly payoutId: string
  readonly payeeRef: string
  /** What must arrive at the maker. */
  readonly net: Satang
}

export interface PayoutSnapshot {
  readonly ref: string
  readonly payoutId: string | null
  readonly payeeRef: string
  /** Leaves our balance. */
  readonly gross: Satang
  readonly fee: Satang
  readonly feeVat: Satang
  /** Arrives at the maker. */
  readonly net: Satang
  readonly state: 'queued' | 'sent' | 'paid' | 'failed' | 'canceled'
  readonly failureCode?: string
  readonly observedAt: Date
}

/** Paying makers through a provider's balance. The bank's batch file is no rail to be called: a person carries it. */
export interface PayoutRail {
  readonly id: 'omise_transfer'
  readonly fundedBy: ProviderId
  /** The whole cost of one transfer as configured (satang); what the rail then tells is what is booked. */
  readonly expectedFee: Satang
  /** What may be sent now (satang). */
  available(signal: AbortSignal): Promise<ReadOutcome<Satang>>
  createPayee(input: PayeeInput, context: WriteContext): Promise<WriteOutcome<PayeeSnapshot>>
  recoverPayee(input: PayeeInput, context: WriteContext): Promise<Lookup<PayeeSnapshot>>
  getPayee(ref: string, signal: AbortSignal): Promise<ReadOutcome<PayeeSnapshot>>
  createPayout(input: PayoutInput, context: WriteContext): Promise<WriteOutcome<PayoutSnapshot>>
  recoverPayout(input: PayoutInput, context: WriteContext): Promise<Lookup<PayoutSnapshot>>
  getPayout(ref: string, signal: AbortSignal): Promise<ReadOutcome<PayoutSnapshot>>
  cancelPayout(ref: string, context: WriteContext): Promise<WriteOutcome<PayoutSnapshot>>
  /** Everything made since then, to whomever, oldest first. Throws nothing; an error ends the walk as its last element. */
  sweep(from: Date, signal: AbortSignal): AsyncIterable<ReadOutcome<PayoutSnapshot>>
}
