/** What can be done with the stand-in, besides calling it: for tests, and for its own pages. */
import type { Fault } from '../call-fault.ts'
import type { Simulator } from '../simulator.ts'
import type { Handmade } from './handmade.ts'
import type { Content, Order, OrderStatus, Product, ProductStatus, Push, Shop, Sku, Switches } from './state.ts'

export interface TiktokOptions {
  /** Folder that outlives a restart; null keeps everything in memory. */
  readonly dataDir: string | null
  /** Where this simulator is reached, with its own path: `http://localhost:4010/tiktok`. */
  readonly baseUrl: string
  readonly now: () => Date
  /** Where a shop's events are sent once it has consented, as the app's console would keep it. */
  readonly pushUrl?: string
  /** Used for webhooks only. */
  readonly fetch?: typeof globalThis.fetch
}

export interface SeenCall {
  readonly call: string
  readonly method: string
  readonly timestamp: string
  readonly sign: string
  readonly error: number | string
  readonly body: string
}

/** A person's change in the seller's own app: it is not audited. */
export interface HandChange {
  readonly content?: Partial<Content>
  readonly sku?: Partial<Pick<Sku, 'price' | 'available'>>
  readonly status?: ProductStatus
}

export interface Bought {
  readonly id: string
  readonly units: number
  /** After the seller's discount, as decimal text. */
  readonly price?: string
}

export interface TiktokSimulator extends Simulator {
  /** Every product of every shop as it stands, deleted ones too: the second eye of a test. */
  rows(): readonly Product[]
  orders(): readonly Order[]
  shops(): readonly Shop[]
  calls(): readonly SeenCall[]
  /** The most calls that were in the house at one moment. */
  busiest(): number
  fail(fault: Fault): void
  clearFaults(): void
  turn(switches: Partial<Switches>): void
  /** Its clock runs apart from the caller's by this much. */
  drift(ms: number): void
  edit(id: string, change: HandChange, secondsAhead?: number): void
  remove(id: string): void
  addByHand(given: Handmade): Product
  takeDown(id: string, reason: string, suggestion: string): void
  review(id: string, verdict: 'accept' | 'refuse'): void
  promote(id: string, reserved: number | null): void
  /** Null when there are not enough units of something. */
  buy(lines: readonly Bought[], how?: { readonly cashOnDelivery?: boolean }): Order | null
  moveOrder(id: string, status: OrderStatus): void
  /** So many units of one product. */
  cancelUnits(id: string, productId: string, count: number): void
  /** The seller says yes: a code as the consent page gives it. */
  consent(shopId: string): string
  disconnect(shopId: string): void
  endConsent(shopId: string): void
  /** One more way to name the address of a shop's events. */
  setWebhook(shopId: string, event: string, address: string): void
  deliverPushes(): Promise<readonly Push[]>
}
