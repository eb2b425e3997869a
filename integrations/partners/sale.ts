/** Sales at partners, without any personal data of the buyer. */
import type { PartnerId, Ref, Result, Satang, Shop } from './contract.ts'

export type SaleState = 'awaiting_payment' | 'on_hold' | 'to_ship' | 'shipped' | 'done' | 'cancelled' | 'returned'

export interface SaleLine {
  readonly ourId: string | null
  readonly ref: Ref
  readonly quantity: number
  readonly unitPrice: Satang
  readonly state: SaleState
}

export interface Sale {
  readonly partner: PartnerId
  readonly id: string
  readonly state: SaleState
  /** Unit rows already added up. */
  readonly lines: readonly SaleLine[]
  readonly buyerPaid: Satang | null
  readonly cashOnDelivery: boolean
  readonly placedAt: Date
  readonly changedAt: Date
  readonly shipBy: Date | null
  /** No name, no address, no phone. */
  readonly seenAt: Date
}

export interface OrderSource {
  /** Changed in [from, to): sliced to the partner's window, overlapping by some minutes, duplicates allowed. */
  pull(shop: Shop, from: Date, to: Date, signal: AbortSignal): AsyncIterable<Result<Sale>>
  read(shop: Shop, saleId: string, signal: AbortSignal): Promise<Result<Sale | null>>
}
