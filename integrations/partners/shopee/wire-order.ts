/** Shopee's orders on the wire: only what a sale needs. Who bought it is never read. */
import { z } from 'zod'
import { fromBaht } from '../../money.ts'
import { id, seconds } from './wire.ts'

const money = z.number().transform((baht, context) => {
  const amount = fromBaht(baht)
  if (amount !== null) return amount
  context.addIssue('not money')
  return z.NEVER
})

export const orderPage = z.object({
  order_list: z.array(z.object({ order_sn: z.string().min(1) })),
  more: z.boolean(),
  next_cursor: z.string().nullish(),
})

const order = z.object({
  order_sn: z.string().min(1),
  order_status: z.string(),
  cod: z.boolean().nullish(),
  create_time: seconds,
  update_time: seconds,
  /** 0: not said. */
  ship_by_date: z.number().nullish(),
  total_amount: money.nullish(),
  item_list: z.array(
    z.object({
      item_id: id,
      item_sku: z.string().nullish(),
      model_id: id.nullish(),
      model_sku: z.string().nullish(),
      model_quantity_purchased: z.number().int(),
      model_discounted_price: money,
      cancelled_qty: z.number().int().nullish(),
      returned_qty: z.number().int().nullish(),
    }),
  ),
})
export const orderList = z.object({ order_list: z.array(order) })
export type WireOrder = z.infer<typeof order>
