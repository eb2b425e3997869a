/** What was typed into a form of a refund, to be shown again, and what is wrong with it, by field. */
export interface AskAnswer {
  readonly form: 'ask' | 'target'
  readonly refundId?: string | undefined
  readonly typed: Readonly<Record<string, string>>
  readonly wrong: Readonly<Record<string, string>>
}
