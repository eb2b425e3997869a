/**
 * What a partner platform must be able to do, said once for all of them. A part that a platform does not have is `null`,
 * never an optional method. Expected trouble comes back as a value; only our own mistakes are thrown.
 *
 * Held by every adapter, whatever is lost, repeated or reordered:
 * at most one live item per (shop, listing) · no write after an unknown outcome without a look · older revisions never
 * overwrite newer ones · `validate` is pure and tells everything at once · every row of a batch gets its own answer ·
 * secrets never reach a page or a log · no state between calls except in `Vault` and `Memory`.
 */
import type { Satang } from '../money.ts'
import type { Doorbell } from './doorbell.ts'
import type { Feed } from './feed.ts'
import type { PartnerId } from './names.ts'
import type { Problem } from './problem.ts'
import type { OrderSource } from './sale.ts'
import type { Category, Listing, Rules, Wish } from './wish.ts'
import type { Shop, Tokens, WriteContext } from './world.ts'

export type { Satang } from '../money.ts'
export type { About, Doorbell, Heard, Hook, Knock } from './doorbell.ts'
export type { Feed, FeedFile, FeedItem, FeedPhoto, FeedShop } from './feed.ts'
export type { HandItem, HandRow, Handwork } from './handwork.ts'
export type { PartnerId } from './names.ts'
export type { Field, Problem, ProblemCode } from './problem.ts'
export type { OrderSource, Sale, SaleLine, SaleState } from './sale.ts'
export type { AttributeRule, Category, Choice, Listing, Photo, Placing, Rules, Wish } from './wish.ts'
export type { CallLog, Memory, Shop, Tokens, Vault, World, WriteContext } from './world.ts'
export { VaultSaveError } from './world.ts'

export type Lang = 'th' | 'en'
export type Words = Readonly<Record<Lang, string>>

/** What a partner can do, as data. */
export interface Capabilities {
  readonly kind: 'shop' | 'catalogue'
  readonly create: 'upsert_by_our_id' | 'key_then_search' | 'search_first'
  readonly settles: 'at_once' | 'after_review' | 'after_batch'
  readonly stock: 'sellable' | 'on_hand' | 'flag_only'
  /** What can forbid a low number of units. */
  readonly reserves: 'promotion' | 'orders' | 'none'
  readonly photos: 'we_upload' | 'they_fetch'
  readonly priceStep: Satang
  readonly rows: { readonly stock: number; readonly unpublish: number }
  readonly expiresAfterDays: number | null
  readonly tokens: 'rotating' | 'service_account' | 'fixed_key'
  /** What the platform takes of us, all processes together. `perSecond` below 1 is one call in so many seconds. */
  readonly pace: {
    readonly perSecond: number
    readonly perMinute?: number
    readonly perHour?: number
    readonly perDay?: number
    /** Calls at once, per process. */
    readonly parallel: number
  }
}

export type TroubleCode =
  | 'unauthorised'
  | 'forbidden'
  | 'misconfigured'
  | 'clock'
  | 'rate_limited'
  | 'quota_spent'
  | 'busy'
  | 'refused'
  | 'locked'
  | 'gone'
  | 'duplicate'
  | 'stale'
  | 'down'
  | 'unreadable'
  /** A person has been asked to do it over there and has not said that it is done. */
  | 'by_hand'

export interface Trouble {
  readonly code: TroubleCode
  /** `unknown`: the write may have happened; look before doing it again. */
  readonly effect: 'none' | 'unknown'
  /** `product.add_item`: for the log, never parsed. */
  readonly call: string
  readonly remoteCode: string | null
  readonly remoteText: string | null
  readonly requestId: string | null
  /** Nothing may be sent to this shop before it. */
  readonly retryAt: Date | null
  /** The partner's refusal brought back to our fields, when we can. */
  readonly problems: readonly Problem[]
  /** For the volunteer: what happened, in both languages. */
  readonly say: Words
  /** True when the team must look (unknown code, unreadable answer, wrong settings, lost tokens). */
  readonly alarm: boolean
}

export type Result<T> =
  | { readonly ok: true; readonly value: T; readonly warnings: readonly Words[] }
  | { readonly ok: false; readonly trouble: Trouble }

/** Where an item is at the partner. */
export interface Ref {
  readonly item: string
  readonly sku: string | null
  readonly extra: Readonly<Record<string, string>>
}

export type RemoteState = 'live' | 'in_review' | 'refused' | 'hidden' | 'locked_by_partner' | 'deleted'

/** The parts of an item that are compared apart, because each has its own answer when somebody changed it there. */
export type Aspect = 'text' | 'photos' | 'details' | 'price' | 'stock' | 'state'

/** A short hash per aspect, of the partner's own form. Equal hashes: nobody touched it. Kept as JSON. */
export type Print = Readonly<Record<Aspect, string>>

export interface Remote {
  readonly ref: Ref
  readonly ourId: string | null
  readonly url: string | null
  readonly state: RemoteState
  readonly reasons: readonly Words[]
  readonly title: string | null
  readonly story: string | null
  readonly photoUrls: readonly string[]
  readonly price: Satang | null
  /**
   * Units buyers can order now, units held back (promotion, orders), and what the seller declared, in the sense of
   * `updateStock`: the number written last, for as long as nobody changes it and nothing is sold.
   */
  readonly sellable: number | null
  readonly held: number | null
  readonly onHand: number | null
  readonly locks: readonly ('stock' | 'price' | 'hide' | 'text')[]
  readonly print: Print
  /** Other items there carrying our id. Should be empty; if not, the desk is told and none is made. */
  readonly twins: readonly Ref[]
  readonly changedAt: Date | null
  readonly seenAt: Date
}

export interface Published {
  readonly ref: Ref
  readonly did: 'created' | 'adopted' | 'updated' | 'nothing'
  readonly state: RemoteState
  readonly reasons: readonly Words[]
  /** Set while the partner has not decided: ask `follow`. */
  readonly ticket: string | null
  /** The item's print right after the write; null until it can be read. Keep it: later sweeps are compared with it. */
  readonly echo: Print | null
  /** All that was read for the echo, when it was: spares whoever asked a look of their own. */
  readonly there?: Remote
  readonly twins: readonly Ref[]
}

export interface StockChange {
  readonly ref: Ref
  /** Absolute units that this partner may sell. */
  readonly sellable: number
  /** When our ledger said so (UTC). */
  readonly asOf: Date
}

export interface PriceChange {
  readonly ref: Ref
  readonly price: Satang
  readonly revision: bigint
}

export interface Partner {
  readonly id: PartnerId
  readonly capabilities: Capabilities
  /** The seller's yes over there (OAuth). null: connected by keys, or feed only. */
  readonly access: Access | null
  /** Connected by keys that the seller copies from over there. null: by `access`, or feed only. */
  readonly keys: KeyAccess | null
  /** null: feed only. */
  readonly shelf: Shelf | null
  readonly feed: Feed | null
  /** null: catalogues, and partners served by hand. */
  readonly orders: OrderSource | null
  readonly doorbell: Doorbell | null
}

export interface ConnectedShop {
  readonly remoteId: string
  readonly name: string
  readonly settings: Readonly<Record<string, string>>
  readonly tokens: Tokens
}

export interface Access {
  /** Where the seller says yes. `state` comes back in the callback and must be kept with the person who asked. */
  consentUrl(state: string): URL
  /** Exchanges the callback's code for tokens. A missing or foreign `state` is refused without any call. */
  open(callback: URL, state: string, signal: AbortSignal): Promise<Result<{ readonly shops: readonly ConnectedShop[] }>>
  /** A cheap call that proves the shop is reachable, and tells when the consent ends. Renews tokens when it must. */
  check(shop: Shop, signal: AbortSignal): Promise<Result<{ readonly name: string; readonly consentUntil: Date | null }>>
}

/** One thing to be copied from the partner's own pages. */
export interface KeyField {
  readonly name: string
  readonly label: Words
  readonly hint: Words | null
  /** Typed once, sealed, never shown again. */
  readonly secret: boolean
  readonly required: boolean
}

export interface KeyAccess {
  readonly fields: readonly KeyField[]
  /** Proves what was typed by a cheap call. A wrong or withdrawn key is `unauthorised`. */
  open(
    values: Readonly<Record<string, string>>,
    signal: AbortSignal,
  ): Promise<Result<{ readonly shops: readonly ConnectedShop[] }>>
  /** A cheap call that proves the shop is reachable. */
  check(shop: Shop, signal: AbortSignal): Promise<Result<{ readonly name: string; readonly consentUntil: Date | null }>>
}

export interface Shelf {
  /** Categories an item may lie in (leaves), best suggestion first when `like` (a title or a word) is given. Cached a day. */
  categories(shop: Shop, like: string | null, signal: AbortSignal): Promise<Result<readonly Category[]>>
  /** The partner's rules for a category, cached some hours; without category only the shop-wide ones. */
  rules(shop: Shop, categoryId: string | null, signal: AbortSignal): Promise<Result<Rules>>
  /** Pure. The title and story as this partner would show them: within its limits, no letter cut in two. */
  preview(listing: Listing, rules: Rules): { readonly title: string; readonly story: string }
  /** Pure, total. Every problem at once, blocking ones first; empty = may leave. */
  validate(wish: Wish): readonly Problem[]
  /**
   * Create or update, and make it visible; twice is once, also after a lost answer and with `known` forgotten.
   * A blocking problem is `refused` without any call; an older revision than the last written one is `stale`.
   */
  publish(shop: Shop, wish: Wish, ctx: WriteContext): Promise<Result<Published>>
  /** What became of a ticket. */
  follow(shop: Shop, ticket: string, signal: AbortSignal): Promise<Result<Followed>>
  /** Absolute numbers only. One answer per row, in order; rows are cut to the partner's batch size inside. */
  updateStock(
    shop: Shop,
    changes: readonly StockChange[],
    ctx: WriteContext,
  ): Promise<readonly Result<{ readonly sellable: number | null }>[]>
  /** The price alone, without sending the item back to review. One answer per row, in order. Never rounds. */
  updatePrice(
    shop: Shop,
    changes: readonly PriceChange[],
    ctx: WriteContext,
  ): Promise<readonly Result<{ readonly price: Satang }>[]>
  /** Already hidden or gone is a success. `publish` shows a hidden item again. */
  unpublish(
    shop: Shop,
    refs: readonly Ref[],
    how: 'hide' | 'delete',
    ctx: WriteContext,
  ): Promise<readonly Result<{ readonly state: 'hidden' | 'deleted' }>[]>
  /** By reference or, when it was lost, by our id. Null = not there. Deleted items come back as `deleted` by reference only. */
  fetchRemote(shop: Shop, by: Ref | { readonly ourId: string }, signal: AbortSignal): Promise<Result<Remote | null>>
  /**
   * For reconciliation: everything changed since (null: everything), each at least once; windows and caps are handled inside.
   * A partner that tells no time of change may show a part of its items each time, all of them in turn.
   */
  sweep(shop: Shop, since: Date | null, signal: AbortSignal): AsyncIterable<Result<Remote>>
}

export interface Followed {
  readonly settled: boolean
  readonly state: RemoteState
  readonly troubles: readonly { readonly ourId: string | null; readonly trouble: Trouble }[]
}
