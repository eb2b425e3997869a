/** Webhooks: a doorbell says where to look, never what is true. */

export interface Knock {
  readonly method: string
  readonly url: string
  readonly headers: Headers
  readonly body: Uint8Array
}

export type About =
  | { readonly kind: 'sale'; readonly id: string }
  | { readonly kind: 'item'; readonly ref: string }
  | { readonly kind: 'batch'; readonly ticket: string }
  | { readonly kind: 'access'; readonly what: 'ending' | 'ended' }
  | { readonly kind: 'other'; readonly what: string }

export type Heard =
  | {
      readonly kind: 'ring'
      readonly remoteShopId: string | null
      /** Equal for repeats of the same message. */
      readonly key: string
      readonly about: readonly About[]
      readonly at: Date | null
    }
  | { readonly kind: 'handshake'; readonly status: number; readonly body: string }
  | { readonly kind: 'refuse'; readonly reason: 'signature' | 'malformed' | 'too_large' | 'stale' }

/** A connected shop whose messages are signed with a secret of its own. */
export interface Hook {
  readonly remoteId: string
  readonly secret: string
}

export interface Doorbell {
  /** Pure, over the bytes received, in constant time. Says where to look, never what is true. */
  hear(knock: Knock, hooks: readonly Hook[]): Heard
  readonly answer: {
    readonly ok: { readonly status: number; readonly body: string }
    readonly refuse: { readonly status: number }
    readonly withinMs: number
  }
}
