/** What the programme sets about money. Amounts in satang. */
export interface MoneyRules {
  /** The community's share of goods, in hundredths of a percent. */
  readonly shareBps: number
  /** Refunds and payouts above this need a second person. */
  readonly secondPersonAbove: bigint
  /** How long goods are kept while a buyer pays. */
  readonly reservationMinutes: number
  /** Days from delivery until a maker's money may be paid out. */
  readonly releaseDays: number
  /** Payouts below this wait for more. */
  readonly payoutMinimum: bigint
}

/** What each may be, as the database keeps it too (`MoneyRules_range`); the share stays a share. */
export const ranges = {
  sharePercent: [0, 100],
  reservationMinutes: [5, 1440],
  releaseDays: [0, 60],
} as const
