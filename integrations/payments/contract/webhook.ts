/** A hint says only where to look; it is never believed. */
export type WebhookVerdict =
  | { readonly kind: 'refuse'; readonly reason: 'signature' | 'stale' | 'malformed' | 'wrong_mode' | 'too_large' }
  /** Authentic and of no interest. */
  | { readonly kind: 'ignore'; readonly eventId: string }
  | {
      readonly kind: 'hint'
      readonly trust: 'signed' | 'unsigned'
      readonly eventId: string
      readonly type: string
      readonly occurredAt: Date
      readonly subject: {
        readonly kind: 'payment' | 'refund' | 'payout' | 'payee' | 'dispute'
        readonly ref: string
        readonly parentRef?: string
      }
      /** When the provider repeats our key. */
      readonly operationId?: string
    }
