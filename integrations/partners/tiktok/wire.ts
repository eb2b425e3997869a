/** TikTok Shop's shapes on the wire. Ids are text. Unknown fields are ignored; a missing known one makes the answer unreadable. */
import { z } from 'zod'

/** Some messages carry ids as numbers past 2^53; those are read digit for digit. */
const id = z.union([z.string().regex(/^\d+$/), z.number().int()]).transform(String)
const seconds = z.number().transform((value) => new Date(value * 1000))

export const envelope = z.object({
  code: z.number(),
  message: z.string().nullish(),
  request_id: z.string().nullish(),
  data: z.unknown(),
})

/** Both ends are absolute unix times. */
export const tokens = z.object({
  access_token: z.string().min(1),
  access_token_expire_in: seconds,
  refresh_token: z.string().min(1),
  refresh_token_expire_in: seconds,
  seller_name: z.string().nullish(),
})

export const shopList = z.object({
  shops: z.array(z.object({ id, name: z.string(), region: z.string(), cipher: z.string().min(1) })),
})

export const warehouseList = z.object({
  warehouses: z.array(
    z.object({
      id,
      name: z.string().nullish(),
      type: z.string().nullish(),
      is_default: z.boolean().nullish(),
      effect_status: z.string().nullish(),
    }),
  ),
})

export const uploadedImage = z.object({ uri: z.string().min(1) })

export const categoryList = z.object({
  categories: z.array(z.object({ id, parent_id: id, local_name: z.string(), is_leaf: z.boolean() })),
})

export const categorySuggestion = z.object({ leaf_category_id: id.nullish() })

const named = z.object({ id, name: z.string() })

export const attributeList = z.object({
  attributes: z.array(
    z.object({
      id,
      name: z.string(),
      type: z.string(),
      // Spelt so by the platform; should it ever be mended, the right spelling counts too.
      is_requried: z.boolean().nullish(),
      is_required: z.boolean().nullish(),
      is_multiple_selection: z.boolean().nullish(),
      is_customizable: z.boolean().nullish(),
      values: z.array(named).nullish(),
      requirement_conditions: z
        .array(z.object({ attribute_id: id.nullish(), attribute_value_id: id.nullish() }))
        .nullish(),
    }),
  ),
})
export type WireAttribute = z.infer<typeof attributeList>['attributes'][number]

export const categoryRules = z.object({
  product_certifications: z
    .array(z.object({ name: z.string().nullish(), is_required: z.boolean().nullish() }))
    .nullish(),
  size_chart: z.object({ is_required: z.boolean().nullish() }).nullish(),
  package_dimension: z.object({ is_required: z.boolean().nullish() }).nullish(),
})

export const brandPage = z.object({ brands: z.array(named).nullish(), next_page_token: z.string().nullish() })

/** What came with a success: fields that were dropped. */
export const written = z.object({
  product_id: id.nullish(),
  skus: z.array(z.object({ id, seller_sku: z.string().nullish() })).nullish(),
  warnings: z.array(z.object({ message: z.string() })).nullish(),
})

export const created = written.extend({ product_id: id })

/** Rows that were refused inside a success; a row that is not named came through. */
export const rowErrors = z
  .object({
    errors: z
      .array(
        z.object({
          code: z.number(),
          message: z.string().nullish(),
          detail: z
            .object({
              sku_id: id.nullish(),
              product_id: id.nullish(),
              extra_errors: z.array(z.object({ code: z.number(), message: z.string().nullish() })).nullish(),
            })
            .nullish(),
        }),
      )
      .nullish(),
  })
  .nullish()
export type WireRowError = NonNullable<NonNullable<z.infer<typeof rowErrors>>['errors']>[number]

export const product = z.object({
  id,
  product_status: z.string(),
  audit: z.object({ status: z.string().nullish() }).nullish(),
  audit_failed_reasons: z
    .array(
      z.object({
        position: z.string().nullish(),
        reasons: z.array(z.string()).nullish(),
        suggestions: z.array(z.string()).nullish(),
      }),
    )
    .nullish(),
  title: z.string(),
  description: z.string().nullish(),
  category_chains: z.array(z.object({ id, is_leaf: z.boolean().nullish() })).nullish(),
  brand: z.object({ id }).nullish(),
  main_images: z.array(z.object({ uri: z.string(), urls: z.array(z.string()).nullish() })).nullish(),
  product_attributes: z
    .array(
      z.object({ id, values: z.array(z.object({ id: z.string().nullish(), name: z.string().nullish() })).nullish() }),
    )
    .nullish(),
  package_weight: z.object({ value: z.string() }).nullish(),
  package_dimensions: z
    .object({ length: z.string().nullish(), width: z.string().nullish(), height: z.string().nullish() })
    .nullish(),
  skus: z.array(
    z.object({
      id,
      seller_sku: z.string().nullish(),
      price: z.object({ sale_price: z.string().nullish(), tax_exclusive_price: z.string().nullish() }).nullish(),
      inventory: z.array(z.object({ warehouse_id: id.nullish(), quantity: z.number() })).nullish(),
    }),
  ),
  create_time: z.number(),
  update_time: z.number(),
})
export type WireProduct = z.infer<typeof product>

/** A hit of a search: enough to know which it is, not what it says. */
const hit = z.object({
  id,
  title: z.string().nullish(),
  status: z.string(),
  create_time: z.number(),
  update_time: z.number(),
  skus: z.array(z.object({ id, seller_sku: z.string().nullish() })).nullish(),
})
export type WireHit = z.infer<typeof hit>

export const productPage = z.object({
  products: z.array(hit).nullish(),
  next_page_token: z.string().nullish(),
  total_count: z.number(),
})

const units = z.array(z.object({ quantity: z.number().nullish() })).nullish()

export const inventoryList = z.object({
  inventory: z
    .array(
      z.object({
        product_id: id,
        skus: z.array(
          z.object({
            id,
            seller_sku: z.string().nullish(),
            total_available_quantity: z.number(),
            total_committed_quantity: z.number(),
            total_available_inventory_distribution: z.object({ campaign_inventory: units }).nullish(),
          }),
        ),
      }),
    )
    .nullish(),
})
export type WireStock = NonNullable<z.infer<typeof inventoryList>['inventory']>[number]

const money = z.string()

/** Of an order only what a sale needs: the buyer's name, phone and address are not even read. */
const order = z.object({
  id,
  status: z.string(),
  create_time: z.number(),
  update_time: z.number(),
  is_on_hold_order: z.boolean().nullish(),
  is_cod: z.boolean().nullish(),
  payment: z.object({ total_amount: money.nullish() }).nullish(),
  line_items: z
    .array(
      z.object({
        product_id: id,
        sku_id: id,
        seller_sku: z.string().nullish(),
        sale_price: money,
        display_status: z.string().nullish(),
      }),
    )
    .nullish(),
})
export type WireOrder = z.infer<typeof order>

export const orderPage = z.object({
  orders: z.array(order).nullish(),
  next_page_token: z.string().nullish(),
  total_count: z.number().nullish(),
})

export const orderList = z.object({ orders: z.array(order).nullish() })

export const push = z.object({
  type: z.number(),
  tts_notification_id: id,
  shop_id: id.nullish(),
  timestamp: z.number().nullish(),
  data: z.record(z.string(), z.unknown()).nullish(),
})
