/** A partner's messages for the doorbell cases, signed by code that is not the adapter's. */
import type { About, Hook, Knock } from '#integrations/partners/contract.ts'

export interface Message {
  readonly body: string
  /** Where it must say to look. */
  readonly about: readonly About[]
  readonly remoteShopId: string | null
}

export interface Bell {
  /** Secrets of connected shops, where the shop signs and not the app. */
  readonly hooks: readonly Hook[]
  /** The header that carries the signature, and how it is written; null: the secret stands in the address. */
  readonly signature: { readonly header: string; readonly written: 'hex' | 'base64'; readonly before?: string } | null
  /** Well signed; `key` is another one than agreed, `address` another of ours than the one configured. */
  knock(body: string, change?: { readonly key?: string; readonly address?: string }): Knock
  /** The signature covers the address. */
  readonly coversAddress: boolean
  /** Examples of the papers that must ring, Thai text and odd blanks among them. */
  readonly examples: readonly Knock[]
  readonly messages: {
    /** An order was paid, says the message. `at` (unix seconds) tells one message from the next. */
    readonly paid: ((sale: string, at: number) => Message) | null
    readonly item: ((item: string) => Message) | null
    readonly accessEnded: Message | null
    /** Of a kind that nobody knows. */
    readonly unknown: Message
    /** Carries ids beyond 2^53, digit for digit. */
    readonly big: Message
  }
  /** The partner asks first whether the address is ours (Meta). */
  readonly handshake?: { readonly good: Knock; readonly bad: Knock; readonly challenge: string }
  /** A knock without the secret that stands in the address (Google). */
  readonly withoutSecret?: Knock
  /** How long the partner waits for an answer. */
  readonly withinMs: number
}
