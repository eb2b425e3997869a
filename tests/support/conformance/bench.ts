/** What a case gets to work with. The cases are the same for every partner; each partner brings its own bench. */
import assert from 'node:assert/strict'
import type {
  Listing,
  Partner,
  PartnerId,
  Placing,
  Ref,
  Satang,
  Shelf,
  Shop,
  Trouble,
  Wish,
  WriteContext,
} from '#integrations/partners/contract.ts'
import type { Bell } from './bell.ts'
import type { Names } from './names.ts'
import type { TestWorld } from './world.ts'

/** A call by what it is for; the bench knows its name at the partner. */
export type CallKind =
  | 'create'
  | 'update'
  | 'price'
  | 'stock'
  | 'hide'
  | 'delete'
  | 'read'
  | 'search'
  | 'upload'
  | 'renew'
  | 'exchange'
  | 'check'
  | 'any'

/** Trouble on request. `code` is a refusal in the partner's own form, `rows` are rows of one batch, counted from 1. */
export type Trick =
  | {
      readonly kind: 'http'
      readonly status: number
      readonly headers?: Record<string, string>
      readonly body?: string
    }
  | {
      readonly kind: 'code'
      readonly error: string
      readonly message?: string
      readonly headers?: Record<string, string>
    }
  | { readonly kind: 'cut_before' }
  | { readonly kind: 'cut_after' }
  | { readonly kind: 'slow' }
  | { readonly kind: 'garbage'; readonly body: string }
  | { readonly kind: 'rows'; readonly rows: readonly number[] }
  | { readonly kind: 'reshape'; readonly change: (body: Record<string, unknown>) => unknown }

export interface TrickAbout {
  readonly on: CallKind
  readonly times?: number
  /** Let this many calls pass first. */
  readonly after?: number
  readonly storeFirst?: boolean
}

/** An item as the second eye sees it, never through the adapter. */
export interface Row {
  readonly id: string
  readonly ourId: string
  readonly title: string
  /** As it lies there: HTML where the partner keeps HTML. */
  readonly story: string
  readonly price: Satang
  /** What buyers can still order. */
  readonly stock: number
  readonly photos: readonly string[]
  readonly state: 'live' | 'hidden' | 'in_review' | 'refused' | 'deleted'
  /** Everything else, to see that nothing else moved. */
  readonly rest: string
}

/** A request as it reached the partner. Without signatures at this partner, `timestamp` and `sign` are empty. */
interface SeenRequest {
  readonly kind: CallKind | 'other'
  readonly timestamp: string
  readonly sign: string
  readonly body: string
}

/** What every bench has, whatever the partner can do. */
export interface PartnerBench {
  readonly partner: Partner
  readonly world: TestWorld
  /** How many requests have reached the partner so far. */
  reached(): number
}

/** A partner that rings. */
export interface BellBench extends PartnerBench {
  readonly bell: Bell
}

/** A partner with a shelf: a connected shop, empty, whose new items are live at once unless a case asks for reviews. */
export interface Bench extends BellBench {
  readonly shelf: Shelf
  readonly shop: Shop
  wish(change?: Partial<Listing>, placing?: Partial<Placing>): Promise<Wish>
  ctx(change?: Partial<WriteContext>): WriteContext
  /** A second adapter on the same shop: another process, or other settings. */
  another(change?: AnotherChange): Partner
  /** The second eye. Deleted items are left out. */
  rows(): Promise<readonly Row[]>
  seen(): readonly SeenRequest[]
  play(trick: Trick, about: TrickAbout): void
  /** Does it just before the next call of that kind reaches the partner. */
  between(on: CallKind, act: () => void): void
  readonly hand: Hand
  /** Null where the partner has no orders for us. */
  readonly till: Till | null
  readonly names: Names
}

export interface AnotherChange {
  readonly key?: string
  readonly world?: Partial<TestWorld>
  readonly timeoutMs?: number
}

/** Somebody else's hand at the partner. Items by their `Ref.item`; what a partner has not throws (`lacks`). */
export interface Hand {
  edit(
    item: string,
    change: { title?: string; price?: Satang; stock?: number; photos?: readonly string[]; state?: 'hidden' | 'live' },
  ): void
  remove(item: string): void
  /** Changes it so that it falls out of the window being read. */
  postpone(item: string): void
  /** A live item of five units made in the partner's own pages. */
  add(item: { ourId?: string; title?: string }): Ref
  /** Taken down by the partner after it was live. */
  ban(item: string, reason: string): void
  review(item: string, verdict: 'accept' | 'refuse'): void
  /** Into a promotion that holds so many units, and out of it again. */
  promote(item: string, reserved: number | null): void
  reviewsNew(on: boolean): void
  searchLag(seconds: number): void
  rewrites(on: boolean): void
  warnNextCreate(text: string): void
  /** The n-th photo of the next publish will not be taken. */
  refusePhoto(position: number): void
  /** These rows (from 1, in the order asked) of the next `hide` or `stock` fail, whatever the size of the partner's batches. */
  failRows(on: 'hide' | 'stock', rows: readonly number[]): void
  disconnect(): void
  endConsent(): void
  accessSeconds(seconds: number): void
  /** Their clock runs ahead of ours by this much. */
  drift(ms: number): void
  /** The seller says yes again: a code as the consent page gives it. */
  consentCode(): string
  busiest(): number
  forgetTricks(): void
}

/** Buyers at the partner, and the seller's work on their orders. */
export interface Till {
  /** Orders these units, not yet paid (with `cashOnDelivery`: accepted, to be sent). Answers the sale's id there. */
  buy(
    lines: readonly { readonly item: string; readonly quantity: number; readonly price?: Satang }[],
    how?: { readonly cashOnDelivery?: boolean },
  ): string
  pay(sale: string): void
  ship(sale: string): void
  /** Received and done. */
  finish(sale: string): void
  cancel(sale: string): void
  /** Some units of one item only; null: an order is cancelled as a whole there. */
  readonly cancelUnits: ((sale: string, item: string, quantity: number) => void) | null
  /** Sent back after it arrived; null: the order itself never says so there. */
  readonly sendBack: ((sale: string) => void) | null
  /** Never paid: its time is over, and nobody is told. */
  expire(sale: string): void
  /** The buyer's name, phone and address there: none of it may ever reach us. */
  readonly person: readonly string[]
}

/** For a hand that a partner has no use for; the case that needs it says so in the stand's `not`. */
export function lacks(partner: PartnerId, what: string): never {
  throw new Error(`${partner} has no ${what}`)
}

export function troubleIn(result: { readonly ok: boolean; readonly trouble?: Trouble }): Trouble {
  if (result.ok || !result.trouble) assert.fail('expected trouble, got success')
  return result.trouble
}

export function valueIn<T>(
  result: { readonly ok: true; readonly value: T } | { readonly ok: false; readonly trouble: Trouble },
): T {
  if (!result.ok)
    assert.fail(`expected success, got ${result.trouble.code} (${result.trouble.remoteCode}) in ${result.trouble.call}`)
  return result.value
}

/** The one item there is. */
export async function only(bench: Bench): Promise<Row> {
  const rows = await bench.rows()
  if (rows.length !== 1 || !rows[0]) assert.fail(`${rows.length} items instead of one`)
  return rows[0]
}

/** Publishes the usual wish and answers where it lies. */
export async function publishOne(bench: Bench): Promise<Ref> {
  return valueIn(await bench.shelf.publish(bench.shop, await bench.wish(), bench.ctx())).ref
}

/** Long past what any case needs, so that a hanging one ends. */
export function soon(): AbortSignal {
  return AbortSignal.timeout(30_000)
}
