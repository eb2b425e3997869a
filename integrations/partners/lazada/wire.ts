/**
 * Lazada's shapes on the wire. Unknown fields are ignored; a missing known one makes the answer unreadable. Items come in two
 * spellings, because the printed sample (`itemId`) and the field table (`item_id`) do not agree; both are taken.
 */
import { z } from 'zod'

const id = z.union([z.number().int(), z.string().regex(/^\d+$/)]).transform(String)
const textual = z.union([z.string(), z.number()]).transform(String)
const units = z.union([z.number(), z.string().regex(/^\d+$/)]).transform(Number)

const detail = z.object({
  field: z
    .string()
    .nullish()
    .transform((value) => value ?? null),
  message: z
    .string()
    .nullish()
    .transform((value) => value ?? ''),
  sku_id: textual.nullish().transform((value) => value ?? null),
})
export type Detail = z.infer<typeof detail>

export const envelope = z.object({
  code: textual,
  message: z
    .string()
    .nullish()
    .transform((value) => value ?? ''),
  request_id: z
    .string()
    .nullish()
    .transform((value) => value ?? null),
  detail: z.array(detail).catch([]),
})

export const nothing = z.unknown()

export const tokens = z.object({
  access_token: z.string().min(1),
  refresh_token: z.string().min(1),
  expires_in: z.number().positive(),
  refresh_expires_in: z
    .number()
    .nullish()
    .transform((value) => value ?? null),
  country_user_info: z.array(z.object({ country: z.string(), seller_id: textual })).catch([]),
})
export type WireTokens = z.infer<typeof tokens>

export const seller = z.object({ name: z.string() })

interface WireCategory {
  category_id: string
  name: string
  leaf: boolean
  children?: WireCategory[] | null | undefined
}

const category: z.ZodType<WireCategory> = z.object({
  category_id: id,
  name: z.string(),
  leaf: z.boolean(),
  children: z.array(z.lazy(() => category)).nullish(),
})
export const categoryTree = z.array(category)
export type CategoryTree = z.infer<typeof categoryTree>

export const categorySuggestion = z.object({ categorySuggestions: z.array(z.object({ categoryId: id })).nullish() })

const yes = z.union([z.number(), z.string(), z.boolean()]).transform((value) => Number(value) === 1)

export const attributeList = z.array(
  z.object({
    name: z.string(),
    label: z.string().nullish(),
    is_mandatory: yes,
    is_sale_prop: yes.nullish(),
    attribute_type: z.string().nullish(),
    input_type: z.string(),
    options: z.array(z.object({ id: textual.nullish(), name: z.string() })).nullish(),
  }),
)
export type WireAttribute = z.infer<typeof attributeList>[number]

export const brandPage = z.object({
  module: z.array(z.object({ name: z.string(), name_en: z.string().nullish() })).nullish(),
  total_record: units,
})

export const uploaded = z.object({ image: z.object({ url: z.string().min(1) }) })

export const created = z.object({
  item_id: id,
  sku_list: z.array(z.object({ sku_id: id, seller_sku: z.string().nullish() })).min(1),
})

const inventory = z.object({
  warehouseCode: z.string().nullish(),
  sellableQuantity: units.nullish(),
  withholdQuantity: units.nullish(),
  occupyQuantity: units.nullish(),
  totalQuantity: units.nullish(),
})

const sku = z.looseObject({
  SkuId: id,
  SellerSku: textual.nullish(),
  Status: z.string().nullish(),
  Url: z.string().nullish(),
  price: textual.nullish(),
  quantity: units.nullish(),
  Available: units.nullish(),
  multiWarehouseInventories: z.array(inventory).nullish(),
  channelInventories: z.array(inventory).nullish(),
})

const spelled = z.object({
  item_id: id,
  primary_category: id,
  status: z.string(),
  sub_status: z.string().nullish(),
  attributes: z.record(z.string(), z.unknown()),
  images: z.array(z.string()).nullish(),
  updated_time: textual.nullish(),
  created_time: textual.nullish(),
  rejectReason: z.array(z.unknown()).catch([]),
  skus: z.array(sku).min(1),
})

const spellings: readonly (readonly [string, string])[] = [
  ['item_id', 'itemId'],
  ['primary_category', 'primaryCategory'],
  ['sub_status', 'subStatus'],
  ['updated_time', 'updatedTime'],
  ['created_time', 'createdTime'],
]

export const item = z.preprocess((value) => {
  if (typeof value !== 'object' || value === null) return value
  const given: Record<string, unknown> = { ...value }
  for (const [one, other] of spellings) given[one] ??= given[other]
  return given
}, spelled)
export type WireItem = z.infer<typeof spelled>

export const itemPage = z.object({ total_products: units, products: z.array(item).nullish() })

/** `2026-11-20 10:00:00 +0700` */
const moment = z
  .string()
  .transform((value) => new Date(value.replace(/^(\S+) (\S+) ([+-]\d{2})(\d{2})$/, '$1T$2$3:$4')))
  .refine((value) => !Number.isNaN(value.getTime()))

const order = z.object({
  order_id: id,
  price: textual,
  shipping_fee: textual.nullish(),
  voucher: textual.nullish(),
  payment_method: z.string().nullish(),
  created_at: moment,
  updated_at: moment,
})
export type WireOrder = z.infer<typeof order>
export const oneOrder = order
export const orderPage = z.object({ countTotal: units, orders: z.array(order).nullish() })

/** One row is one unit. */
const unit = z.object({
  sku: z.string().nullish(),
  shop_sku: z.string().nullish(),
  item_price: textual,
  status: z.string(),
  sla_time_stamp: moment.nullish().catch(null),
})
export type WireUnit = z.infer<typeof unit>
export const manyUnits = z.array(z.object({ order_id: id, order_items: z.array(unit) }))

export const push = z.object({
  seller_id: textual.nullish(),
  message_type: units,
  timestamp: units.nullish(),
  data: z.record(z.string(), z.unknown()).nullish(),
})
