/** Everything the stand-in for Lazada knows. Plain data: it is written to one file and read back. Times are milliseconds. */

type ItemStatus = 'Active' | 'InActive' | 'Pending QC' | 'Suspended' | 'Deleted'

export interface Item {
  id: number
  skuId: number
  sellerId: number
  /** The seller's own code. */
  sku: string
  /** Name, description, brand and what the category asks, by the platform's names. */
  attributes: Record<string, string>
  saleProps: Record<string, string>
  categoryId: number
  satang: number
  /** Units that buyers can still buy, ordered but unpaid, and paid but not yet handed over. */
  sellable: number
  withheld: number
  occupied: number
  /** Of the sellable ones: those in the second warehouse. */
  elsewhere: number
  images: string[]
  /** Kilograms and centimetres. */
  parcel: { weight: number; length: number; width: number; height: number }
  status: ItemStatus
  subStatus: '' | 'Reject' | 'Live_Reject' | 'Lock'
  /** Buyers see it: also while a change of something live is under review. */
  visible: boolean
  reasons: string[]
  /** While a campaign runs, stock may not go below its part, and price and visibility are locked. */
  campaign: { units: number } | null
  createdAt: number
  updatedAt: number
  /** When a review ends by itself; null: by hand. */
  reviewEnds: number | null
  /** From when the search finds it. */
  foundFrom: number
}

export interface Seller {
  id: number
  name: string
  shortCode: string
  /** False once the seller has taken the consent back. */
  linked: boolean
  consentUntil: number
}

export interface Token {
  access: string
  refresh: string
  sellerId: number
  accessUntil: number
  refreshUntil: number
  refreshUsed: boolean
}

export type UnitStatus = 'unpaid' | 'pending' | 'ready_to_ship' | 'shipped' | 'delivered' | 'canceled' | 'returned'

/** One row per unit, as the platform keeps them. */
export interface Unit {
  id: number
  itemId: number
  skuId: number
  sku: string
  name: string
  satang: number
  paidSatang: number
  status: UnitStatus
}

export interface Order {
  id: number
  sellerId: number
  units: Unit[]
  cashOnDelivery: boolean
  shippingSatang: number
  voucherSatang: number
  /** Unpaid orders fall away at this time. */
  payBy: number | null
  createdAt: number
  updatedAt: number
}

export interface Push {
  id: number
  body: string
  attempts: number
  dueAt: number
  state: 'waiting' | 'done' | 'lost'
}

/** What the papers leave open, as switches: tests run with each position. */
export interface Switches {
  /** May two items carry one seller code? The papers say three things. */
  skuUnique: 'store' | 'none'
  /** Does a deleted item keep its code from others? */
  deletedKeepsSku: boolean
  /** Is a deleted item still shown when it is read by its number? */
  deletedShown: boolean
  /** Does a refresh token end with its first use? */
  refreshRotates: boolean
  /** Is a name counted in bytes or in letters? */
  nameCounts: 'bytes' | 'letters'
  /** Are pictures up to one megabyte taken, or up to three? */
  imageMegabytes: 1 | 3
  /** The read answer's spelling: field table or printed sample. */
  spelling: 'snake' | 'camel'
  /** Do hiding and stock calls take JSON, or only the printed XML? */
  jsonEverywhere: boolean
  /** When one row of a batch is refused: are the others done? */
  otherRows: 'done' | 'dropped'
  /** Sellers with two warehouses must tell their numbers apart. */
  warehouses: 1 | 2
  /** Does a change of something live go under review? */
  reviewsEdits: boolean
  /** May an item under review be changed? */
  reviewLocks: boolean
  errorStatus: 200 | 400
  searchLagSeconds: number
  /** Text and picture addresses come back in another form than they were sent. */
  rewrites: boolean
  reviewsNew: boolean
  /** A review ends well by itself after this long; null: by hand. */
  reviewSeconds: number | null
  accessSeconds: number
  refreshSeconds: number
}

export interface State {
  sellers: Seller[]
  codes: { code: string; sellerId: number; until: number; used: boolean }[]
  tokens: Token[]
  items: Item[]
  orders: Order[]
  images: { id: string; type: string; size: number }[]
  pushes: Push[]
  pushUrl: string | null
  nextId: number
  switches: Switches
}

export const warehouses = ['dropshipping', 'bangkok-2'] as const

export const limits = {
  nameLength: 255,
  description: 25_000,
  images: 8,
  imageSide: 5000,
  kilograms: 40,
  sumOfSides: 300,
  rows: 50,
  itemsPerSeller: 20_000,
  productOffset: 10_000,
  orderOffset: 5000,
} as const

export const minute = 60_000
export const day = 86_400_000

export function firstState(now: number): State {
  return {
    sellers: [
      seller(100200300, 'ร้านชุมชนย่าน', 'TH2JD4K9', now),
      seller(100200377, 'ร้านทดลองของทีมงาน', 'TH2JD4L1', now),
      seller(100200399, 'ย่าน ตลาดชุมชนกรุงเทพฯ', 'TH2JD4M2', now),
    ],
    codes: [],
    tokens: [],
    items: [],
    orders: [],
    images: [],
    pushes: [],
    pushUrl: null,
    nextId: 4_600_000_001,
    switches: {
      skuUnique: 'store',
      deletedKeepsSku: false,
      deletedShown: false,
      refreshRotates: true,
      nameCounts: 'bytes',
      imageMegabytes: 1,
      spelling: 'snake',
      jsonEverywhere: false,
      otherRows: 'done',
      warehouses: 1,
      reviewsEdits: false,
      reviewLocks: false,
      errorStatus: 200,
      searchLagSeconds: 0,
      rewrites: false,
      reviewsNew: false,
      reviewSeconds: null,
      accessSeconds: 7 * 86_400,
      refreshSeconds: 14 * 86_400,
    },
  }
}

function seller(id: number, name: string, shortCode: string, now: number): Seller {
  return { id, name, shortCode, linked: false, consentUntil: now + 14 * day }
}
