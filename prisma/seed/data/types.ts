import type { ConsentLanguage, ConsentTextVersion, Purpose } from '#app/domain/consent/text.ts'
import type { CategorySlug, GoodsKind, MarkKind } from '#app/domain/product/category.ts'
import type { Drawing } from '#prisma/seed/drawings/motif.ts'

/** Words in both languages of the shop; Thai is the source. */
export interface Bilingual {
  th: string
  en: string
}

/** A day in the Gregorian calendar, `2026-11-05`, Asia/Bangkok. */
export type Day = `${number}-${number}-${number}`

// Places

export type ZoneSlug = 'central' | 'south' | 'north' | 'east' | 'thonburi_north' | 'thonburi_south'

export interface ZoneSeed extends Bilingual {
  slug: ZoneSlug
}

/** A place in the tile map; column 0 is the west, row 0 the north. One district per cell. */
export interface Tile {
  col: number
  row: number
}

export interface DistrictSeed extends Bilingual {
  /** Interior Ministry code, 1001 to 1050. */
  code: string
  slug: string
  zone: ZoneSlug
  /** Which bank of the Chao Phraya. */
  bank: 'phra-nakhon' | 'thonburi'
  aliases: { th: string[]; en: string[] }
  /** A point well inside the district, for a label. */
  lat: number
  lon: number
  postalCodes: string[]
  tile: Tile
}

/** The legal types of both city rules: 2564 is in force, 2555 is still found in registers. */
export type CommunityType =
  | { ruleYear: 2564; code: 'crowded' | 'urban' | 'suburban' | 'highrise' | 'special' }
  | { ruleYear: 2555; code: 'crowded' | 'urban' | 'suburban' | 'housing_authority' | 'housing_estate' | 'highrise' }

export type Registration = 'registered' | 'unregistered' | 'in_progress' | 'closed'

export interface CommunitySeed extends Bilingual {
  slug: string
  districtCode: string
  /** Null where the sub-district could not be confirmed. */
  subdistrict: Bilingual | null
  lat: number
  lon: number
  /** Honest radius of the point, metres. */
  precisionM: number
  type: CommunityType
  registration: Registration
  /** Type and registration are set for the demo; the city's register was not checked. */
  statusIsDemo: true
  /** Gregorian year a closed community ended; null while it lives. */
  closedIn: number | null
  knownFor: Bilingual
  /** Null: not known. Never guessed. */
  households: number | null
  people: number | null
  /** What people search for when they look for this place's goods. */
  keywords: { th: string[]; en: string[] }
}

/** Where buyers of a community collect. */
export interface PickupPointSeed {
  community: string
  name: Bilingual
  place: Bilingual
  hours: Bilingual
}

// People

/** A grant of a role on a scope: a community, a maker's shop, or the whole programme. */
export type Grant =
  | { role: 'volunteer'; community: string; since: Day; until: Day | null }
  | { role: 'committee'; community: string; position: Bilingual }
  | { role: 'seller'; maker: string }
  | { role: 'staff'; position: Bilingual }

export interface PersonSeed {
  /** Stable key, used by stories and consents to point here. */
  key: string
  name: Bilingual
  /** At a domain reserved for examples, or none. */
  email: string | null
  grants: Grant[]
  /** Stands first among the people a visitor of the demo may sign in as. */
  featured?: true
  isDemo: true
}

export type MakerKind = 'person' | 'household' | 'group' | 'community_enterprise'

/** What the maker said about their data; a purpose that is not listed was refused. */
export type ConsentSeed =
  | { state: 'waiting' }
  | ({ state: 'given' } & ConsentRecord)
  | ({ state: 'withdrawn'; withdrawnOn: Day; withdrawnHow: Bilingual } & ConsentRecord)

export interface ConsentRecord {
  textVersion: ConsentTextVersion
  language: ConsentLanguage
  purposes: Purpose[]
  readAloud: boolean
  how: 'spoken' | 'own_tap' | 'thumbprint' | 'signature'
  /** Somebody beside maker and volunteer who saw it; null when nobody else was there. */
  witness: Bilingual | null
  /** Key of the volunteer who asked. */
  recordedBy: string
  givenOn: Day
}

export interface MakerSeed {
  slug: string
  community: string
  kind: MakerKind
  /** How they want to be called: ป้าสมใจ, กลุ่มแม่บ้าน… */
  name: Bilingual
  makes: Bilingual
  bio: Bilingual
  /** E.164, from a block not given to people; null: has none. */
  phone: string | null
  email: string | null
  consent: ConsentSeed
  /** Hands at work, or somebody from behind: a drawn face would be an invented one. */
  picture: PictureSeed
  isDemo: true
}

// Pictures

export interface PictureSeed {
  drawing: Drawing
  alt: Bilingual
}

// Goods

export type { CategorySlug, MarkKind }

/** An invented certificate row: right in form, given to nobody. */
export interface MarkSeed {
  kind: MarkKind
  number: string
  /** OTOP only: 1 to 5. */
  stars?: number
  /** Of the contest or choice, Buddhist era. */
  year?: number
  issuedOn: Day
  expiresOn: Day | null
  /** Null: a person has not looked it up yet, so no badge. */
  verified: { by: string; on: Day } | null
  isDemo: true
}

export interface VariantSeed {
  sku: string
  /** Null when the product has one form only. */
  name: Bilingual | null
  priceSatang: number
  /** Packed weight; null for what is not sent (service, workshop). */
  weightGrams: number | null
  /** Packed size in mm; null for what is not sent. */
  sizeMm: readonly [length: number, width: number, height: number] | null
  /** Pieces on hand; for made to order and services, the orders or seats that can be taken. */
  stock: number
}

/** What the law wants on a label, and an eater with an allergy wants first; by sort of goods not all of it is asked. */
export interface LabelSeed {
  netAmount: Bilingual
  ingredients?: Bilingual
  /** Null: none known. */
  allergens?: Bilingual | null
  storage?: Bilingual
  /** Days it keeps as stored above. */
  keepsDays?: number
  usage?: Bilingual
  warning?: Bilingual
}

/** `withdrawn`: taken down with its maker's consent. */
export type ProductStatus = 'published' | 'draft' | 'withdrawn'

export interface ProductSeed {
  slug: string
  maker: string
  category: CategorySlug
  /** Which sort of food or herb, where the law tells sorts apart. */
  kind?: GoodsKind
  title: Bilingual
  description: Bilingual
  materials: Bilingual
  status: ProductStatus
  /** Why it is not out yet; only for drafts. */
  waitingFor?: 'number' | 'photos' | 'price' | 'review'
  oneOfAKind?: true
  /** Days from order to parcel. */
  madeToOrderDays?: number
  delivery: 'parcel' | 'same_day' | 'in_person'
  label?: LabelSeed
  /** Of what is done together: how long, and where. */
  meeting?: { duration: Bilingual; place: Bilingual }
  marks: MarkSeed[]
  variants: [VariantSeed, ...VariantSeed[]]
  pictures: [PictureSeed, ...PictureSeed[]]
}

// Stories

export const storyParts = ['place', 'people', 'craft', 'history', 'today'] as const
export type StoryPart = (typeof storyParts)[number]

export interface ClaimSeed {
  part: StoryPart
  text: Bilingual
  /** Where it comes from, so that a reader can go and look. */
  source: Bilingual
  url: string | null
}

export interface StoryPictureSeed extends PictureSeed {
  /** Stands after this part. */
  after: StoryPart
  caption: Bilingual
}

export interface StorySeed {
  slug: string
  community: string
  subject: { kind: 'community' | 'maker' | 'product'; slug: string }
  title: Bilingual
  /** One sentence in the teller's mouth: the home page shows it. */
  quote: Bilingual
  /** Paragraphs of a part are parted by a blank line. */
  parts: Record<StoryPart, Bilingual>
  pictures: StoryPictureSeed[]
  claims: ClaimSeed[]
  storyteller: Bilingual
  /** Person key; never the approver. */
  writer: string
  status: 'draft' | 'in_review' | 'published'
  /** Person key of a committee member and the day; null until approved. */
  approved: { by: string; on: Day } | null
}
