import type { PaidThrough } from '#integrations/payments/contract.ts'

/** The accounts of the ledger: a closed list, also kept by the database (`LedgerLine_account`). */
export const accounts = {
  /** Our money at a provider. */
  psp_clearing: { side: 'asset', subject: 'provider' },
  /** Our own bank account; its subject is always `main`. */
  bank: { side: 'asset', subject: 'bank' },
  /** VAT on fees that we paid. */
  input_vat: { side: 'asset', subject: null },
  /** Withdrawn by a provider while a buyer's bank questions a payment. */
  dispute_hold: { side: 'asset', subject: null },
  /** A buyer's money until the goods are theirs. */
  order_holding: { side: 'liability', subject: 'order' },
  /** Owed to a maker; on the debit side: the maker owes us. */
  payable: { side: 'liability', subject: 'producer' },
  /** Refunds that are approved and have not left yet. */
  refund_payable: { side: 'liability', subject: 'refund' },
  /** Promised to a rail for a maker. */
  payout_in_transit: { side: 'liability', subject: 'payout' },
  /** Money that came without an order it could pay. */
  unallocated_receipts: { side: 'liability', subject: null },
  community_share: { side: 'income', subject: null },
  delivery_income: { side: 'income', subject: null },
  psp_fees: { side: 'expense', subject: null },
  payout_fees: { side: 'expense', subject: null },
  losses: { side: 'expense', subject: null },
} as const satisfies Record<string, { side: Side; subject: Dimension | null }>

export type Side = 'asset' | 'liability' | 'income' | 'expense'
export type Dimension = 'provider' | 'bank' | 'order' | 'producer' | 'refund' | 'payout'
export type Account = keyof typeof accounts

/** In the order in which an accountant reads them. */
export const accountNames = Object.keys(accounts) as readonly Account[]

/** Through whom money left or came back: a provider, or a person's transfer from our own bank account. */
export type Through = PaidThrough | 'bank'

/** An account with its subject, as a line of a journal names it. */
export interface Place {
  readonly account: Account
  readonly subject: string | null
}

/** Where our money is that moves through them. PromptPay paid to us directly is in our bank at once. */
export function clearingOf(through: Through): Place {
  if (through === 'bank' || through === 'promptpay_direct') return { account: 'bank', subject: 'main' }
  return { account: 'psp_clearing', subject: through }
}
