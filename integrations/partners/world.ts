/** Everything outside an adapter, given to it: shops, tokens, cache, clock, network, log. */
import type { Gate } from '../gate.ts'
import type { PartnerId, Ref, TroubleCode } from './contract.ts'
import type { Handwork } from './handwork.ts'

export interface Shop {
  readonly id: string
  readonly partner: PartnerId
  readonly remoteId: string
  readonly settings: Readonly<Record<string, string>>
}

export interface Tokens {
  readonly access: string
  readonly refresh: string | null
  readonly accessUntil: Date | null
  readonly consentUntil: Date | null
  /** The shop's own secret for signing its messages; null where the app's key signs them. */
  readonly hook: string | null
}

/** Where a shop's tokens live, encrypted. Given to the adapter, never built by it. */
export interface Vault {
  read(shop: Shop): Promise<Tokens>
  /**
   * Under a row lock: when the stored access token differs from `seen`, returns the stored one and never calls `ask`;
   * else stores what `ask` gets, both tokens in one write. Rejects with VaultSaveError when the save failed after `ask`
   * succeeded; whatever `ask` throws passes through and changes nothing.
   */
  renew(shop: Shop, seen: string, ask: (refresh: string) => Promise<Tokens>): Promise<Tokens>
}

/** The partner has given new tokens and we could not keep them: the shop must be connected again. */
export class VaultSaveError extends Error {
  override name = 'VaultSaveError'
}

/** Small cache per shop: uploaded photos by hash, rules, last writes. Losing it costs calls, never correctness. */
export interface Memory {
  get(shop: Shop, key: string): Promise<string | null>
  put(shop: Shop, key: string, value: string, keepUntil: Date): Promise<void>
}

export interface WriteContext {
  /** Id of our job row: the source of idempotency keys. */
  readonly operation: string
  readonly firstTriedAt: Date
  /**
   * 1 when every earlier publish of this listing ended with a known outcome (success, or trouble with effect `none`); else
   * higher. Count it in our row before the call, take it back after such an outcome. Above 1, with `known` null, an adapter
   * without a key looks patiently before it creates: an earlier try may have been killed right after its create.
   */
  readonly attempt: number
  /** The reference we remember, or null; forgetting it must never make a second item. */
  readonly known: Ref | null
  readonly signal: AbortSignal
}

/** One line about one outside call. Holds no key, token, signature, body or personal data. */
export interface CallLog {
  readonly partner: PartnerId
  readonly shop: string | null
  readonly call: string
  readonly status: number | null
  readonly remoteCode: string | null
  readonly requestId: string | null
  readonly trouble: TroubleCode | null
  readonly alarm: boolean
}

/** Everything outside an adapter: the same code meets a simulator and the real partner. */
export interface World {
  /** Host names by use (`api`, `consent`, …): settings. */
  readonly base: Readonly<Record<string, string>>
  readonly fetch: typeof globalThis.fetch
  /** Lets calls through at the platform's pace, the most urgent first. Absent: the adapter lets few through at once itself. */
  readonly gate?: Gate
  readonly now: () => Date
  /** Resolves after `ms`, rejects when the signal aborts. Tests move a clock instead of waiting. */
  readonly sleep: (ms: number, signal: AbortSignal) => Promise<void>
  readonly log: (line: CallLog) => void
  readonly vault: Vault
  readonly memory: Memory
  readonly handwork: Handwork
}
