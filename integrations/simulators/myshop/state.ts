/** Everything the stand-in for LINE MyShop knows. Plain data: it is written to one file and read back. Times are Unix ms. */
import { demoShop } from './keys.ts'

export interface Variant {
  id: number
  inventoryId: number
  sku: string
  barcode: string
  price: number
  discountedPrice: number
  /** In the unit of the switch. */
  weight: number
  /** Units in the house: those ordered and not yet sent are counted in. */
  onHand: number
  /** Ordered, not paid. */
  reserved: number
  /** Paid, not sent. */
  ready: number
}

export interface Picture {
  /** As it was sent to us. */
  url: string
  /** Our own copy. */
  file: string
}

export interface Product {
  id: number
  shopId: number
  name: string
  code: string
  description: string
  brand: string
  categoryId: number
  pictures: Picture[]
  shown: boolean
  /** While a promotion runs its price is locked. */
  promotion: boolean
  deleted: boolean
  variants: Variant[]
  createdAt: number
  updatedAt: number
  /** From when the search by SKU finds it. */
  foundFrom: number
}

export interface OrderItem {
  productId: number
  variantId: number
  sku: string
  name: string
  price: number
  discountedPrice: number
  quantity: number
}

export interface Order {
  number: string
  shopId: number
  orderStatus: 'FINALIZED' | 'COMPLETED' | 'EXPIRED' | 'CANCELED'
  paymentStatus: 'NO_PAYMENT' | 'PENDING' | 'PAID' | 'REFUND'
  shipmentStatus: 'NOT_READY' | 'SHIPMENT_READY' | 'ON_DELIVERY' | 'SHIPPED_ALL'
  paymentMethod: 'PROMPTPAY' | 'COD'
  items: OrderItem[]
  shipmentPrice: number
  trackingNumber: string
  checkoutAt: number
  updatedAt: number
  expiresAt: number
}

export interface Push {
  id: number
  shopId: number
  body: string
  attempts: number
  dueAt: number
  state: 'waiting' | 'done' | 'lost'
}

export interface Shop {
  id: number
  /** Name of its official account; also part of the shop's address. */
  oaId: string
  name: string
  /** null: withdrawn in the console. */
  apiKey: string | null
  hookUrl: string | null
  hookSecret: string
}

/** What nobody could confirm, as switches: tests run with both positions. */
export interface Switches {
  /** Single objects are answered inside `data`. */
  wrapped: boolean
  hookSign: 'base64_secret' | 'hex_key'
  uniqueSku: boolean
  /** What `adjust` does with its amount. */
  adjust: 'sets' | 'adds'
  weightUnit: 'g' | 'kg'
  decimals: boolean
  /** Whether `GET /products/{id}` exists. */
  plainRead: boolean
  /** Pictures are answered under the platform's own address. */
  rehosts: boolean
  /** Sellers' text comes back in another form than it was sent. */
  rewrites: boolean
  searchLagSeconds: number
  /** How a wrong or withdrawn key is refused. */
  keyStatus: 401 | 403
  /** Counts calls per second, minute and hour. */
  rates: boolean
  retryAfter: string | null
  expireSeconds: number
}

export interface State {
  shops: Shop[]
  products: Product[]
  orders: Order[]
  files: { id: string; type: string }[]
  pushes: Push[]
  nextId: number
  switches: Switches
}

export const limits = {
  name: 120,
  description: 5000,
  pictures: 8,
  pictureBytes: 5 * 1024 * 1024,
  price: { min: 1, max: 999_999 },
  sku: 50,
  variants: 50,
  onHand: 99_999,
  perPage: 100,
  weight: { g: 100_000, kg: 100 },
} as const

const categories = [
  { id: 1201, th: 'ผ้าทอและเครื่องแต่งกาย', en: 'Woven cloth and clothing' },
  { id: 1202, th: 'กระเป๋าและเครื่องประดับ', en: 'Bags and accessories' },
  { id: 1203, th: 'ของใช้ในบ้าน', en: 'Home and living' },
  { id: 1204, th: 'อาหารและเครื่องดื่ม', en: 'Food and drink' },
] as const

/** A category of the console by its number. No call lists them. */
export function categoryOf(id: number): (typeof categories)[number] | null {
  return categories.find((one) => one.id === id) ?? null
}

export function allCategories(): typeof categories {
  return categories
}

export function firstState(): State {
  return {
    shops: [
      { id: 1, name: 'ร้านชุมชนย่าน', hookUrl: null, ...demoShop },
      {
        id: 2,
        name: 'ร้านทดลองของทีมงาน',
        oaId: '@yaan-team',
        apiKey: 'simulated-myshop-api-key-0002',
        hookUrl: null,
        hookSecret: 'simulated-myshop-webhook-secret-2',
      },
      {
        id: 3,
        name: 'ย่าน ตลาดชุมชนกรุงเทพฯ',
        oaId: '@yaan-bangkok',
        apiKey: 'simulated-myshop-api-key-0003',
        hookUrl: null,
        hookSecret: 'simulated-myshop-webhook-secret-3',
      },
    ],
    products: [],
    orders: [],
    files: [],
    pushes: [],
    nextId: 1_000_000_001,
    switches: {
      wrapped: false,
      hookSign: 'base64_secret',
      uniqueSku: false,
      adjust: 'sets',
      weightUnit: 'g',
      decimals: false,
      plainRead: false,
      rehosts: true,
      rewrites: false,
      searchLagSeconds: 0,
      keyStatus: 401,
      rates: true,
      retryAfter: null,
      expireSeconds: 3 * 86_400,
    },
  }
}
