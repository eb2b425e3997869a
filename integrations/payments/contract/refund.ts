import type { Satang } from '../../money.ts'
import type { ProviderId } from './provider.ts'

export interface RefundSnapshot {
  readonly provider: ProviderId
  readonly ref: string
  readonly paymentRef: string
  /** From its metadata. */
  readonly refundId: string | null
  readonly amount: Satang
  readonly currency: string
  readonly state: 'pending' | 'requires_buyer' | 'succeeded' | 'failed' | 'canceled'
  readonly expiresAt?: Date
  readonly failureCode?: string
  readonly observedAt: Date
}

export interface RefundInput {
  readonly refundId: string
  readonly paymentRef: string
  readonly amount: Satang
  readonly reason: string
  readonly buyerEmail?: string
}
