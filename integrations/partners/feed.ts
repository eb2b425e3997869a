/**
 * Catalogues that fetch a file from us instead of being called. A file always holds everything: what is missing in it is
 * removed over there. Rows are written one by one, so that a file of any length needs the memory of a page of goods.
 */
import type { Satang } from '../money.ts'
import type { Lang, PartnerId, Words } from './contract.ts'
import type { Problem } from './problem.ts'
import type { Listing, Photo } from './wish.ts'

/** One variant of a product, as catalogues show it. */
export interface FeedItem {
  /** Ours, [a-z0-9-]{3,32}, the same on every platform. */
  readonly id: string
  /** Equal for the variants of one product; null when there is only one. */
  readonly group: string | null
  readonly words: Listing['words']
  /** Whose hands made it: what handmade goods have instead of a brand. */
  readonly maker: Words
  readonly condition: Listing['condition']
  readonly price: Satang
  /** Units that can be bought now. Catalogues are told only whether there are any. */
  readonly sellable: number
  readonly weightGrams: number | null
  /** Cover first. */
  readonly photos: readonly FeedPhoto[]
  /** Our public page of it, in each language. */
  readonly pages: Readonly<Record<Lang, string>>
}

export type FeedPhoto = Pick<Photo, 'url' | 'type' | 'width' | 'height'>

export interface FeedFile {
  /** The last part of its address: `google.xml` is fetched from `/feeds/google.xml`. */
  readonly name: string
  readonly partner: PartnerId
  readonly lang: Lang
  readonly contentType: string
  /** Pure given the time. Every problem at once, blocking ones first; an item with a blocking one has no row. */
  validate(item: FeedItem, now: Date): readonly Problem[]
  head(shop: FeedShop): string
  /** One item, every field escaped. Asked only for items without a blocking problem. */
  row(item: FeedItem, now: Date): string
  tail(): string
}

export interface FeedShop {
  readonly name: Words
  /** Our front page. */
  readonly address: string
}

export interface Feed {
  readonly mode: 'replace'
  readonly files: readonly FeedFile[]
}
