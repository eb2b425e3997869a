/** MyShop's shapes on the wire. Unknown fields are ignored; a missing known one makes the answer unreadable. */
import { z } from 'zod'

const id = z.union([z.number().int(), z.string().regex(/^\d+$/)]).transform(String)
const time = z.iso.datetime({ offset: true }).transform((text) => new Date(text))

/** A single object may come wrapped in `data`: one connector saw it so, another not. */
function single<T extends z.ZodType>(schema: T) {
  return z.preprocess((body) => {
    const inner = isObject(body) && isObject(body.data) ? body.data : null
    return inner ?? body
  }, schema)
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function page<T extends z.ZodType>(row: T) {
  return z.object({ data: z.array(row), totalPage: z.number().int(), totalRow: z.number().int() })
}

export const failure = z.object({
  code: z.union([z.string(), z.number()]).transform(String).nullish(),
  message: z.string().nullish(),
  info: z.unknown().optional(),
})

const variant = z.object({
  id,
  inventoryId: id.nullish(),
  sku: z.string().nullish(),
  price: z.number(),
  discountedPrice: z.number().nullish(),
  weight: z.number().nullish(),
  onHandNumber: z.number().int(),
  reservedNumber: z.number().int(),
  readyToShipNumber: z.number().int(),
  availableNumber: z.number().int().nullish(),
})
export type WireVariant = z.infer<typeof variant>

const product = z.object({
  id,
  name: z.string(),
  code: z.string().nullish(),
  brand: z.string().nullish(),
  description: z.string().nullish(),
  imageUrls: z.array(z.string()).nullish(),
  isDisplay: z.boolean(),
  variants: z.array(variant).min(1),
})
export type WireProduct = z.infer<typeof product>

export const productPage = page(product)
export const created = single(z.object({ id }))

/** A write whose answer says nothing that we need: an object, or no body at all. */
export const done = z.union([z.record(z.string(), z.unknown()), z.undefined()])

const order = z.object({
  orderNumber: z.union([z.string(), z.number()]).transform(String),
  orderStatus: z.string(),
  paymentStatus: z.string().nullish(),
  shipmentStatus: z.string().nullish(),
  paymentMethod: z.string().nullish(),
  subtotalPrice: z.number().nullish(),
  discountAmount: z.number().nullish(),
  checkoutAt: time,
  lastUpdatedAt: time,
  orderItems: z.array(
    z.object({
      productId: id,
      variantId: id.nullish(),
      sku: z.string().nullish(),
      price: z.number(),
      discountedPrice: z.number().nullish(),
      quantity: z.number().int().positive(),
    }),
  ),
})
export type WireOrder = z.infer<typeof order>

export const orderPage = page(order)
export const oneOrder = single(order)

export const push = z.object({
  event: z.object({ name: z.string(), timestamp: z.string().nullish() }),
  orderNumber: z.union([z.string(), z.number()]).transform(String).nullish(),
})
