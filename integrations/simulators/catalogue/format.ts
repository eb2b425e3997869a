/** What tells one catalogue from another: how its files are read, what it asks of items, how it speaks to the shop. */
import type { Words } from '../page.ts'
import type { Issue, Switches } from './state.ts'

export type Fields = Readonly<Record<string, readonly string[]>>

/** What the shop is told: an item's state changed, or a file was read. */
export type News =
  | { readonly kind: 'item'; readonly source: string; readonly id: string; readonly was: string; readonly is: string }
  | { readonly kind: 'file'; readonly source: string }

export interface Letter {
  readonly body: string
  readonly headers: Readonly<Record<string, string>>
}

export interface Format {
  readonly name: string
  readonly title: Words
  readonly intro: Words
  /** By what the shop's log knows it. */
  readonly userAgent: string
  readonly expiresAfterDays: number | null
  readonly mostImageBytes: number
  /** How long a message is tried again. */
  readonly patienceMs: number
  readonly firstSwitches: Switches
  /** Every item of a whole file. @throws when it is not one, with the place. */
  read(text: string): readonly Fields[]
  issuesOf(fields: Fields): Issue[]
  /** Messages for what has happened; several may travel in one. Bodies only: signing belongs to the sending. */
  tell(news: readonly News[], now: number): readonly string[]
  sign(body: string): Letter
  /** How the shop's address is greeted when it is entered, or null when it is not. */
  readonly greeting: { readonly query: Readonly<Record<string, string>>; readonly expects: string } | null
}
