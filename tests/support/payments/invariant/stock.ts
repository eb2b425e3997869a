import { expect } from 'vitest'
import { db } from '#app/lib/database.server.ts'

/** What is promised is kept, and no more; the counts are the sums of what moved them. */
export async function expectStock(): Promise<void> {
  const wrong = await db.$queryRaw`
    select variant.id from "Variant" variant
    where variant.reserved <> (select coalesce(sum(reserved), 0) from "OrderLine" where "variantId" = variant.id)
      or variant.reserved > variant."onHand"`
  expect(wrong, 'what is promised is kept, and no more').toEqual([])
  const uncounted = await db.$queryRaw`
    select variant.id from "Variant" variant cross join lateral (
      select coalesce(sum("onHandDelta"), 0) as "onHand", coalesce(sum("reservedDelta"), 0) as reserved
      from "StockMovement" where "variantId" = variant.id) moved
    where variant."onHand" <> moved."onHand" or variant.reserved <> moved.reserved`
  expect(uncounted, 'the counts are the sums of what moved them').toEqual([])
  const unkept = await db.$queryRaw`
    select line.id from "OrderLine" line join "Order" "order" on "order".id = line."orderId"
    where "order".payment = 'paid' and line.reserved < line.quantity - line."cancelledQuantity"
      and not exists (select from "StockMovement" where key like 'order:' || line."orderId" || ':' || line.id || ':sold:%')`
  expect(unkept, 'the goods of a paid order are kept').toEqual([])
  const idle = await db.$queryRaw`
    select line.id from "OrderLine" line join "Order" "order" on "order".id = line."orderId"
    where "order"."cancelledAt" is not null and line.reserved > 0`
  expect(idle, 'a cancelled order keeps nothing').toEqual([])
}
