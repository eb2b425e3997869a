/** What we offer a partner, and the partner's rules for it. */
import type { Satang } from '../money.ts'
import type { Words } from './contract.ts'

export interface Photo {
  /** Content hash: same picture, same id. */
  readonly id: string
  /** Public https address; partners of the fetching kind read it. */
  readonly url: string
  readonly type: 'image/jpeg' | 'image/png' | 'image/webp'
  readonly bytes: number
  readonly width: number
  readonly height: number
  /** The bytes themselves, for partners that want an upload. */
  open(signal: AbortSignal): Promise<Uint8Array>
}

export interface Listing {
  /** Ours, [a-z0-9-]{3,32}: the seller SKU or outer id everywhere. */
  readonly id: string
  /** Grows with every change; newer wins. */
  readonly revision: bigint
  readonly words: {
    readonly th: { readonly title: string; readonly story: string }
    readonly en: { readonly title: string; readonly story: string } | null
  }
  /** Without `#`, most telling first; partners that show hashtags get as many as they allow. */
  readonly tags: readonly string[]
  /** null = handmade, no brand. */
  readonly brand: string | null
  readonly producerId: string
  readonly condition: 'new' | 'used'
  readonly price: Satang
  /** What THIS partner may sell now; safety stock already taken off. */
  readonly sellable: number
  readonly weightGrams: number | null
  readonly sizeMm: { readonly length: number; readonly width: number; readonly height: number } | null
  /** Cover first. */
  readonly photos: readonly Photo[]
  /** Our public page of it. */
  readonly page: string
}

/** Choices a volunteer made once per shop and category. */
export interface Placing {
  readonly categoryId: string | null
  /** By attribute id: ids of choices, or own words where the attribute takes them. */
  readonly attributes: Readonly<Record<string, readonly string[]>>
  readonly brandId: string | null
  readonly logistics: readonly string[]
  /** Warehouse, stock location. */
  readonly locationId: string | null
}

export interface Wish {
  readonly listing: Listing
  readonly placing: Placing
  readonly rules: Rules
}

export interface Category {
  readonly id: string
  readonly name: Words
  /** From the top down to the leaf itself. */
  readonly path: readonly Words[]
  /** The partner itself proposes it for the words given. */
  readonly suggested: boolean
}

export interface Bound {
  readonly min: number | null
  readonly max: number | null
  /** `partner`: read from its API; `documented`: from its papers; `assumed`: ours, so it only warns. */
  readonly from: 'partner' | 'documented' | 'assumed'
}

export interface Choice {
  readonly id: string
  readonly name: Words
}

export interface AttributeRule {
  readonly id: string
  readonly name: Words
  readonly required: boolean
  readonly many: boolean
  readonly max: number | null
  readonly takes: 'text' | 'whole' | 'number' | 'date'
  /** null = own words only. */
  readonly choices: readonly Choice[] | null
  /** True when own words may stand instead of a choice. */
  readonly ownWords: boolean
  readonly units: readonly string[]
  /** Asked only when that attribute has one of these choices. */
  readonly when: { readonly attributeId: string; readonly choiceIds: readonly string[] } | null
}

/** Read from the partner where it tells (and cached), else from its papers; `from` says which. */
export interface Rules {
  readonly category: { readonly id: string; readonly usable: boolean } | null
  readonly title: Bound & { readonly counts: 'code_points' | 'utf8_bytes' }
  readonly story: Bound & { readonly html: readonly string[] | null; readonly tags: number | null }
  readonly price: { readonly min: Satang | null; readonly max: Satang | null; readonly from: Bound['from'] }
  readonly photos: Bound & {
    readonly types: readonly Photo['type'][]
    readonly maxBytes: number
    /** Said where nobody documents that size. */
    readonly bytesFrom?: Bound['from']
    readonly minSide: number
    readonly sideFrom: Bound['from']
    readonly maxSide: number | null
  }
  readonly stock: Bound
  readonly weight: { readonly required: boolean; readonly maxGrams: number | null }
  readonly size: { readonly required: boolean; readonly allOrNone: boolean; readonly maxSumMm: number | null }
  readonly brand: {
    readonly required: boolean
    readonly noBrandAllowed: boolean
    readonly choices: readonly Choice[]
  }
  readonly attributes: readonly AttributeRule[]
  /** Ways of sending that the shop has. */
  readonly logistics: readonly (Choice & { readonly enabled: boolean; readonly maxGrams: number | null })[]
  /** A listing names at least one of them, and one that can carry its weight. False where the platform chooses. */
  readonly logisticsRequired: boolean
  readonly locations: readonly Choice[]
  readonly locationRequired: boolean
  /** ISO time the rules were read (UTC). */
  readonly readAt: string
}
