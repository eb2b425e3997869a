/** Everything the stand-in for Shopee knows. Plain data: it is written to one file and read back. */

type ItemStatus = 'NORMAL' | 'UNLIST' | 'REVIEWING' | 'BANNED' | 'SELLER_DELETE' | 'SHOPEE_DELETE'

interface Attribute {
  id: number
  values: { id: number; name: string; unit: string }[]
}

export interface Item {
  id: number
  shopId: number
  sku: string
  name: string
  description: string
  categoryId: number
  /** Whole baht. */
  price: number
  stock: number
  images: string[]
  /** Kilograms. */
  weight: number
  /** Whole centimetres. */
  dimension: { length: number; width: number; height: number } | null
  attributes: Attribute[]
  brand: { id: number; name: string }
  logistics: { id: number; enabled: boolean }[]
  condition: 'NEW' | 'USED'
  status: ItemStatus
  /** Units held for a running promotion; while it runs, stock, price and visibility are locked. */
  promotion: { reserved: number } | null
  violation: { reason: string; suggestion: string } | null
  /** Unix seconds. */
  createdAt: number
  updatedAt: number
  /** From when the search finds it. */
  foundFrom: number
}

export interface Shop {
  id: number
  name: string
  /** False once the seller has taken the consent back. */
  linked: boolean
  consentUntil: number
  locations: string[]
}

export interface Token {
  access: string
  refresh: string
  shopId: number
  accessUntil: number
  refreshUntil: number
  refreshUsed: boolean
  accessDead: boolean
}

type OrderStatus = 'UNPAID' | 'READY_TO_SHIP' | 'SHIPPED' | 'COMPLETED' | 'IN_CANCEL' | 'CANCELLED' | 'TO_RETURN'

interface OrderLine {
  itemId: number
  sku: string
  name: string
  quantity: number
  /** Whole baht a unit: the item's price, and what the buyer pays. */
  original: number
  price: number
  cancelled: number
  returned: number
}

export interface Order {
  sn: string
  shopId: number
  status: OrderStatus
  lines: OrderLine[]
  cashOnDelivery: boolean
  /** Unix seconds. */
  createdAt: number
  updatedAt: number
  paidAt: number | null
  shipBy: number | null
}

export interface Push {
  id: number
  body: string
  attempts: number
  dueAt: number
  state: 'waiting' | 'done' | 'lost'
  lostAt: number | null
}

/** What the papers leave open, as switches: tests run with both positions. */
export interface Switches {
  oldTokens: 'work' | 'die'
  searchLagSeconds: number
  errorStatus: 200 | 400
  /** Sellers' text and picture ids come back in another form than they were sent. */
  rewrites: boolean
  reviewsNew: boolean
  retryAfter: string | null
  accessSeconds: number
  /** An order takes its units from the seller's stock at once, or holds them there until they are sent. */
  ordered: 'taken' | 'held'
}

export interface State {
  shops: Shop[]
  codes: { code: string; shopId: number; until: number; used: boolean }[]
  tokens: Token[]
  items: Item[]
  orders: Order[]
  images: { id: string; type: string; size: number }[]
  pushes: Push[]
  pushUrl: string | null
  nextId: number
  switches: Switches
}

export const limits = {
  price: { min: 5.5, max: 10_000_000 },
  stock: { min: 0, max: 10_000_000 },
  name: { min: 5, max: 100 },
  description: { min: 10, max: 2000 },
  hashtags: 18,
  images: { min: 1, max: 9 },
  imageBytes: 10 * 1024 * 1024,
  rows: 50,
  itemsPerShop: 50_001,
} as const

/** `pushUrl`: where messages go from the start; null until the app says. */
export function firstState(nowSeconds: number, pushUrl: string | null): State {
  return {
    shops: [
      shop(14701711, 'ร้านชุมชนย่าน', nowSeconds),
      shop(14701722, 'ร้านทดลองของทีมงาน', nowSeconds),
      shop(14701733, 'ย่าน ตลาดชุมชนกรุงเทพฯ', nowSeconds),
    ],
    codes: [],
    tokens: [],
    items: [],
    orders: [],
    images: [],
    pushes: [],
    pushUrl,
    nextId: 2_500_000_001,
    switches: {
      oldTokens: 'work',
      searchLagSeconds: 0,
      errorStatus: 200,
      rewrites: false,
      reviewsNew: false,
      retryAfter: null,
      accessSeconds: 14_400,
      ordered: 'taken',
    },
  }
}

function shop(id: number, name: string, nowSeconds: number): Shop {
  return { id, name, linked: false, consentUntil: nowSeconds + 365 * 86_400, locations: [] }
}
