/** What a case gets to work with. The cases are the same for every partner; each partner brings its own bench. */
import type {
  Listing,
  Partner,
  Photo,
  Placing,
  Shelf,
  Shop,
  Trouble,
  Wish,
  WriteContext,
} from '#integrations/partners/contract.ts'
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
  readonly story: string
  readonly baht: number
  readonly stock: number
  readonly photos: readonly string[]
  readonly state: 'live' | 'hidden' | 'in_review' | 'refused' | 'deleted'
  /** Everything else, to see that nothing else moved. */
  readonly rest: string
}

interface SeenRequest {
  readonly kind: CallKind | 'other'
  readonly timestamp: string
  readonly sign: string
  readonly body: string
}

export interface Bench {
  readonly partner: Partner
  readonly shelf: Shelf
  readonly shop: Shop
  readonly world: TestWorld
  wish(change?: Partial<Listing>, placing?: Partial<Placing>): Promise<Wish>
  ctx(change?: Partial<WriteContext>): WriteContext
  /** A second adapter on the same shop: another process, or other settings. */
  another(change?: { readonly key?: string; readonly world?: Partial<TestWorld>; readonly timeoutMs?: number }): Partner
  /** The second eye. Deleted items are left out. */
  rows(): Promise<readonly Row[]>
  seen(): readonly SeenRequest[]
  play(trick: Trick, about: TrickAbout): void
  readonly hand: Hand
  readonly names: Names
}

/** Somebody else's hand at the partner. */
export interface Hand {
  edit(
    id: string,
    change: { title?: string; baht?: number; stock?: number; photos?: readonly string[]; state?: 'hidden' | 'live' },
  ): void
  remove(id: string): void
  /** Changes it so that it falls out of the window being read. */
  postpone(id: string): void
  add(item: { ourId?: string; title?: string }): string
  ban(id: string, reason: string): void
  review(id: string, verdict: 'accept' | 'refuse'): void
  promote(id: string, reserved: number | null): void
  reviewsNew(on: boolean): void
  searchLag(seconds: number): void
  rewrites(on: boolean): void
  warnNextCreate(text: string): void
  disconnect(): void
  endConsent(): void
  accessSeconds(seconds: number): void
  drift(ms: number): void
  consentCode(): string
  busiest(): number
  forgetTricks(): void
}

/** The partner's own words for a few things. */
interface Names {
  readonly throttle: Trick
  readonly quota: Trick
  readonly quotaOver: (now: Date) => Date
  readonly expired: Trick
  readonly duplicate: Trick
  readonly refusals: readonly { readonly code: string; readonly message: string }[]
  readonly deadCategory: string
  readonly groupCategory: string
  readonly liveHost: string
  /** As the partner signs its messages, by code that is not the adapter's. */
  readonly signPush: (body: string, key?: string) => string
  /** The papers' own signing examples beside what the adapter makes of them. */
  readonly vectors: readonly { readonly made: string; readonly printed: string }[]
  readonly liveKey: string
}

export interface Case {
  /** As in the list of the contract: `D3`. */
  readonly id: string
  readonly title: string
  /** Runs against a real sandbox too: needs no fault, no hand and no moved clock. */
  readonly anywhere?: true
  /** Not for this partner, and why. Such a case is listed, never silently missing. */
  readonly not?: Partial<Record<Partner['id'], string>>
  readonly run: (bench: Bench) => Promise<void>
}

/** A photo of a kind that every partner takes; different letters are different pictures. */
export function photo(letter: string, change: Partial<Photo> = {}): Photo {
  const bytes = new Uint8Array([0xff, 0xd8, ...Buffer.from(`picture ${letter}`)])
  return {
    id: `hash-${letter}`,
    url: `https://yaan.example/photo/${letter}.jpg`,
    type: 'image/jpeg',
    bytes: bytes.byteLength,
    width: 1200,
    height: 1200,
    open: async () => bytes,
    ...change,
  }
}

export function troubleIn(result: { readonly ok: boolean; readonly trouble?: Trouble }): Trouble {
  if (result.ok || !result.trouble) throw new Error('expected trouble, got success')
  return result.trouble
}

export function valueIn<T>(
  result: { readonly ok: true; readonly value: T } | { readonly ok: false; readonly trouble: Trouble },
): T {
  if (!result.ok)
    throw new Error(
      `expected success, got ${result.trouble.code} (${result.trouble.remoteCode}) in ${result.trouble.call}`,
    )
  return result.value
}
