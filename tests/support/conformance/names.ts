/** A partner's own words for the few things that every case needs to say. */
import type { AttributeRule, Placing } from '#integrations/partners/contract.ts'
import type { Trick } from './bench.ts'

export interface Names {
  /** The papers' own signing examples beside what the adapter makes of them. */
  readonly vectors: readonly { readonly made: string; readonly printed: string }[]
  /** What a call's signature covers besides the path and the time. */
  readonly signs?: readonly ('query' | 'body')[]
  /** null: a fixed key, nothing to consent to, nothing to renew. */
  readonly access: AccessNames | null
  /** How far the partner's clock may run ahead of ours (ms, below zero: behind); null: it never looks. */
  readonly clock: { readonly works: readonly number[]; readonly refused: readonly number[] } | null
  /** Own ways of saying “too many”, with the pause that follows from each. */
  readonly throttles: readonly { readonly trick: Trick; readonly ms: number }[]
  /** null: no daily quota in the papers. */
  readonly quota: { readonly trick: Trick; readonly over: (now: Date) => Date } | null
  /** An item with our code exists already; null: this partner never says so. */
  readonly duplicate: Trick | null
  /** “You may not do this”: said by the body under HTTP 200 where the partner does that. */
  readonly forbidden: Trick
  /** Where the partner says a withdrawn key in the same way: only connecting anew helps. */
  readonly forbiddenAs?: 'unauthorised'
  /** It answers our own addresses of photos, so that one look tells that nothing need be fetched again. */
  readonly knowsOurPhotos?: boolean
  /** Every refusal of the papers, and how the adapter shall show its code. */
  readonly refusals: readonly { readonly trick: Trick; readonly remoteCode: string }[]
  /** A refusal that the papers do not know, with the words “ไม่เคยมีมาก่อน”; null: only statuses are known. */
  readonly unheard: Trick | null
  readonly deadCategory: string
  readonly groupCategory: string
  /** null: no attributes. */
  readonly attributes: AttributeNames | null
  /** New items, or some of them, are looked at by the partner before buyers see them. */
  readonly reviews: boolean
  /** The answer without a field that it cannot do without. */
  readonly withoutField: (body: Record<string, unknown>) => unknown
  /** What a body of an `update` changes, in our words; `['title']` when it is the title alone. */
  readonly sentFields: (body: string) => readonly string[]
  readonly demoKey: string
  /** Looks like a real one. */
  readonly liveKey: string
  readonly liveHost: string
  /** Keys and secrets of the app or shop that must stand nowhere. */
  readonly secrets: readonly string[]
}

export interface AccessNames {
  readonly expired: Trick
  /** How long an access token lives there. */
  readonly lastsMs: number
  /** A refresh token ends with its use. */
  readonly refreshOnce: boolean
  /** How long a consent code lives there. */
  readonly codeMs: number
  /** The way back from the consent page. */
  readonly callback: (code: string, state: string | null) => URL
}

export interface AttributeNames {
  /** Mandatory in the usual wish's category. */
  readonly mandatory: AttributeRule['id']
  /** A category whose one attribute is asked only after a choice; null: this partner has no such thing. */
  readonly conditional: {
    readonly open: Partial<Placing>
    readonly missing: AttributeRule['id']
    /** The other choice, which asks nothing more. */
    readonly closed: Partial<Placing>
  } | null
  /** A choice that is no longer offered. */
  readonly vanished: Partial<Placing>
}
