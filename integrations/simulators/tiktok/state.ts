/** Everything the stand-in for TikTok Shop knows. Plain data: it is written to one file and read back. */

export type ProductStatus =
  | 'DRAFT'
  | 'PENDING'
  | 'FAILED'
  | 'ACTIVATE'
  | 'SELLER_DEACTIVATED'
  | 'PLATFORM_DEACTIVATED'
  | 'FREEZE'
  | 'DELETED'

export interface Attribute {
  id: string
  values: { id: string | null; name: string }[]
}

/** What is audited; price and stock are not. */
export interface Content {
  title: string
  description: string
  categoryId: string
  images: string[]
  /** Kilograms, as decimal text. */
  weight: string
  /** Whole centimetres. */
  dimensions: { length: string; width: string; height: string } | null
  attributes: Attribute[]
  brandId: string | null
  externalId: string
}

export interface Sku {
  id: string
  sellerSku: string
  externalId: string
  /** Decimal text in baht. */
  price: string
  /** Units that buyers can order now. */
  available: number
  /** Units ordered and not sent yet. */
  committed: number
}

export interface FailReason {
  position: string
  reasons: string[]
  suggestions: string[]
}

export interface Product {
  id: string
  shopId: string
  status: ProductStatus
  /** What buyers see. */
  content: Content
  /** An edit that is being audited while the old version stays live. */
  edited: Content | null
  skus: Sku[]
  /** Running audit: decides by itself at `until` (unix seconds), or waits for a person. */
  audit: { until: number | null } | null
  failReasons: FailReason[]
  /** Units held for a running campaign; while it runs, a lower number, the price and hiding are refused. */
  campaign: { reserved: number } | null
  createdAt: number
  updatedAt: number
  /** From when the search finds it. */
  foundFrom: number
}

export type OrderStatus =
  | 'UNPAID'
  | 'ON_HOLD'
  | 'AWAITING_SHIPMENT'
  | 'PARTIALLY_SHIPPING'
  | 'AWAITING_COLLECTION'
  | 'IN_TRANSIT'
  | 'DELIVERED'
  | 'COMPLETED'
  | 'CANCELLED'

/** One row per unit: the platform has no quantity. */
export interface UnitRow {
  id: string
  productId: string
  skuId: string
  sellerSku: string
  name: string
  originalPrice: string
  salePrice: string
  status: OrderStatus
}

export interface Order {
  id: string
  shopId: string
  status: OrderStatus
  units: UnitRow[]
  cashOnDelivery: boolean
  createdAt: number
  updatedAt: number
  paidAt: number | null
  cancelReason: string
}

export interface Shop {
  id: string
  name: string
  cipher: string
  /** False once the seller has disconnected. */
  linked: boolean
  /** Until when the seller's grant holds; refresh tokens live as long. */
  grantUntil: number
  warehouses: { id: string; name: string; type: 'SALES_WAREHOUSE' | 'RETURN_WAREHOUSE'; isDefault: boolean }[]
  /** Address per kind of event. */
  webhooks: Record<string, string>
}

export interface Token {
  access: string
  refresh: string
  shopId: string
  accessUntil: number
  refreshUntil: number
  refreshUsed: boolean
}

/** A create that was answered: the same key again means the same product, as long as the key lives. */
export interface UsedKey {
  key: string
  shopId: string
  productId: string
  at: number
}

export interface Push {
  id: string
  shopId: string
  address: string
  body: string
  attempts: number
  dueAt: number
  state: 'waiting' | 'done' | 'lost'
}

/** What the papers leave open, as switches: tests run with both positions. */
export interface Switches {
  /** How long an idempotency key is recognised. */
  keySeconds: number
  /** A repeat within that time is answered as the first was, or refused. */
  keyRepeat: 'replays' | 'refuses'
  /** Whether `quantity` counts units that are ordered and not sent yet. */
  quantity: 'without_committed' | 'with_committed'
  /** What a product's page in the API shows while an edit is audited. */
  editedReads: 'old' | 'new'
  refresh: 'single_use' | 'reusable'
  /** Whether a second product may carry an external id that is in use. */
  externalIds: 'free' | 'unique'
  searchLagSeconds: number
  errorStatus: 200 | 400
  /** HTML and picture names come back in another form than they were sent. */
  rewrites: boolean
  /** How long an audit takes; null: a person decides. */
  auditSeconds: number | null
  accessSeconds: number
  /** After this an unpaid order ends by itself. */
  unpaidSeconds: number
  /** Messages come once and in order, or twice and the newest first: neither is promised. */
  messages: 'once' | 'twice_backwards'
  /** Results beyond which a search must be narrowed. */
  searchCap: number
}

export interface State {
  shops: Shop[]
  codes: { code: string; shopId: string; until: number; used: boolean }[]
  tokens: Token[]
  products: Product[]
  images: { id: string; type: string; size: number }[]
  /** Products with a running audit, by id. */
  audited: string[]
  orders: Order[]
  usedKeys: UsedKey[]
  pushes: Push[]
  /** Counts up; ids are made of it. */
  made: number
  switches: Switches
}
