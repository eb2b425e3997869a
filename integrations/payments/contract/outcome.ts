/** How a call to a provider ended, and what is known of its effect. */

export type ErrorClass =
  | 'validation'
  | 'configuration'
  | 'not_found'
  | 'conflict'
  | 'rate_limited'
  | 'provider_down'
  | 'timeout'
  | 'connection'
  | 'malformed_response'

export interface ProviderError {
  readonly class: ErrorClass
  readonly httpStatus?: number
  readonly providerCode?: string
  readonly requestId?: string
  readonly retryAfterMs?: number
}

/**
 * What came of a write. `accepted`: the object exists and has not failed. `declined`: it exists and has failed for good.
 * `rejected`: certainly no effect. `unknown`: it may have had one; recover, never simply try again.
 */
export type WriteOutcome<T> =
  | { readonly kind: 'accepted'; readonly value: T }
  | { readonly kind: 'declined'; readonly value: T }
  | { readonly kind: 'rejected'; readonly error: ProviderError }
  | { readonly kind: 'unknown'; readonly error: ProviderError }

/** What a search after an unknown outcome found. `absent`: a complete look from `searchedFrom` that did not find it. */
export type Lookup<T> =
  | { readonly kind: 'found'; readonly value: T }
  | { readonly kind: 'absent'; readonly searchedFrom: Date; readonly asOf: Date }
  | { readonly kind: 'inconclusive'; readonly error: ProviderError }

export type ReadOutcome<T> =
  | { readonly kind: 'ok'; readonly value: T }
  | { readonly kind: 'missing' }
  | { readonly kind: 'error'; readonly error: ProviderError }

export interface WriteContext {
  /** Id of the row that wishes this write; the idempotency key where the provider knows one. */
  readonly operationId: string
  /** Of the first try, kept over restarts: bounds replays and searches. */
  readonly submittedAt: Date
  readonly signal: AbortSignal
}
