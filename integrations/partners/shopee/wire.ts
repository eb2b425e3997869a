/** Shopee's shapes on the wire. Unknown fields are ignored; a missing known one makes the answer unreadable. */
import { z } from 'zod'

export const id = z.union([z.number().int(), z.string().regex(/^\d+$/)]).transform(String)
export const seconds = z.number().transform((value) => new Date(value * 1000))

export const envelope = z.object({
  error: z.string(),
  message: z.string().nullish(),
  warning: z.string().nullish(),
  request_id: z.string().nullish(),
})

export const tokens = z.object({
  access_token: z.string().min(1),
  refresh_token: z.string().min(1),
  expire_in: z.number().positive(),
  shop_id_list: z.array(id).nullish(),
})

export const shopInfo = z.object({ shop_name: z.string(), expire_time: seconds.nullish() })

export const nothing = z.unknown()

const multiLang = z.array(z.object({ language: z.string(), value: z.string() })).nullish()

export const categoryList = z.object({
  category_list: z.array(
    z.object({
      category_id: id,
      parent_category_id: id,
      original_category_name: z.string(),
      display_category_name: z.string(),
      has_children: z.boolean(),
    }),
  ),
})

export const categorySuggestion = z.object({ category_id: z.array(id) })

export interface WireAttribute {
  attribute_id: string
  mandatory: boolean
  name: string
  multi_lang?: { language: string; value: string }[] | null | undefined
  attribute_info: {
    input_type: number
    input_validation_type?: number | null | undefined
    attribute_unit_list?: string[] | null | undefined
    max_value_count?: number | null | undefined
  }
  attribute_value_list?: WireAttributeValue[] | null | undefined
}
interface WireAttributeValue {
  value_id: string
  name: string
  multi_lang?: { language: string; value: string }[] | null | undefined
  child_attribute_list?: WireAttribute[] | null | undefined
}

const attribute: z.ZodType<WireAttribute> = z.object({
  attribute_id: id,
  mandatory: z.boolean(),
  name: z.string(),
  multi_lang: multiLang,
  attribute_info: z.object({
    input_type: z.number(),
    input_validation_type: z.number().nullish(),
    attribute_unit_list: z.array(z.string()).nullish(),
    max_value_count: z.number().nullish(),
  }),
  attribute_value_list: z
    .array(
      z.object({
        value_id: id,
        name: z.string(),
        multi_lang: multiLang,
        child_attribute_list: z.array(z.lazy(() => attribute)).nullish(),
      }),
    )
    .nullish(),
})

export const attributeTree = z.object({
  list: z.array(z.object({ category_id: id, attribute_tree: z.array(attribute).nullish() })),
})

export const brandPage = z.object({
  brand_list: z.array(
    z.object({ brand_id: id, original_brand_name: z.string(), display_brand_name: z.string().nullish() }),
  ),
  has_next_page: z.boolean(),
  next_offset: z.number().nullish(),
  is_mandatory: z.boolean().nullish(),
})

const range = z.object({ min_limit: z.number().nullish(), max_limit: z.number().nullish() }).nullish()

export const itemLimit = z.object({
  price_limit: range,
  stock_limit: range,
  item_name_length_limit: range,
  item_description_length_limit: range,
  item_image_count_limit: range,
  weight_limit: z.object({ weight_mandatory: z.boolean().nullish() }).nullish(),
  dimension_limit: z.object({ dimension_mandatory: z.boolean().nullish() }).nullish(),
})
export type ItemLimit = z.infer<typeof itemLimit>

export const channelList = z.object({
  logistics_channel_list: z.array(
    z.object({
      logistics_channel_id: id,
      logistics_channel_name: z.string(),
      enabled: z.boolean(),
      weight_limit: z.object({ item_max_weight: z.number().nullish() }).nullish(),
    }),
  ),
})

export const warehouseList = z.array(z.object({ location_id: z.string(), warehouse_name: z.string().nullish() }))

export const uploadedImages = z.object({
  image_info: z.object({ image_id: z.string() }).nullish(),
  image_info_list: z
    .array(
      z.object({
        id: z.number(),
        error: z.string().nullish(),
        message: z.string().nullish(),
        image_info: z.object({ image_id: z.string() }).nullish(),
      }),
    )
    .nullish(),
})

export const created = z.object({ item_id: id })

const item = z.object({
  item_id: id,
  category_id: id,
  item_name: z.string(),
  description: z.string().nullish(),
  item_sku: z.string().nullish(),
  create_time: z.number(),
  update_time: z.number(),
  attribute_list: z
    .array(
      z.object({
        attribute_id: id,
        attribute_value_list: z
          .array(
            z.object({ value_id: id, original_value_name: z.string().nullish(), value_unit: z.string().nullish() }),
          )
          .nullish(),
      }),
    )
    .nullish(),
  price_info: z.array(z.object({ original_price: z.number() })).nullish(),
  image: z
    .object({ image_url_list: z.array(z.string()).nullish(), image_id_list: z.array(z.string()).nullish() })
    .nullish(),
  weight: z.union([z.string(), z.number()]).nullish(),
  dimension: z
    .object({
      package_length: z.number().nullish(),
      package_width: z.number().nullish(),
      package_height: z.number().nullish(),
    })
    .nullish(),
  logistic_info: z.array(z.object({ logistic_id: id, enabled: z.boolean() })).nullish(),
  condition: z.string().nullish(),
  item_status: z.string(),
  has_promotion: z.boolean().nullish(),
  brand: z.object({ brand_id: id, original_brand_name: z.string().nullish() }).nullish(),
  stock_info_v2: z
    .object({
      summary_info: z
        .object({ total_reserved_stock: z.number().nullish(), total_available_stock: z.number().nullish() })
        .nullish(),
      seller_stock: z.array(z.object({ location_id: z.string().nullish(), stock: z.number() })).nullish(),
    })
    .nullish(),
})
export type WireItem = z.infer<typeof item>

export const itemList = z.object({ item_list: z.array(item).nullish() })

export const itemPage = z.object({
  item: z.array(z.object({ item_id: id })).nullish(),
  total_count: z.number(),
  has_next_page: z.boolean(),
  next_offset: z.number().nullish(),
})

export const found = z.object({
  item_id_list: z.array(id).nullish(),
  total_count: z.number().nullish(),
  next_offset: z.string().nullish(),
})

export const violations = z.object({
  item_list: z
    .array(
      z.object({
        item_id: id,
        item_status_details: z
          .array(z.object({ violation_reason: z.string().nullish(), suggestion: z.string().nullish() }))
          .nullish(),
      }),
    )
    .nullish(),
})

/** Rows that came through and rows that did not, by model (stock, price). */
export const modelRows = z.object({
  success_list: z.array(z.object({ model_id: id })).nullish(),
  failure_list: z.array(z.object({ model_id: id, failed_reason: z.string().nullish() })).nullish(),
})

/** The same by item (hide, show). */
export const itemRows = z.object({
  success_list: z.array(z.object({ item_id: id })).nullish(),
  failure_list: z.array(z.object({ item_id: id, failed_reason: z.string().nullish() })).nullish(),
})

export const push = z.object({
  shop_id: id.nullish(),
  code: z.number(),
  timestamp: z.number().nullish(),
  data: z.record(z.string(), z.unknown()).nullish(),
})
