/** Stock by its own calls. Relative ones cannot be repeated, and nobody could tell what `adjust` does: a switch. */
import { type Answer, answerOne, refuse } from './answer.ts'
import { type Body, number } from './body.ts'
import { available, type Desk } from './desk.ts'
import { limits, type Variant } from './state.ts'

export type StockWay = 'increase' | 'decrease' | 'adjust'

export function changeInventory(desk: Desk, inventoryId: string, way: StockWay, body: Body): Answer {
  const product = desk.state.products.find(
    (one) => one.shopId === desk.shop.id && !one.deleted && one.variants.some((two) => isIt(two, inventoryId)),
  )
  const variant = product?.variants.find((one) => isIt(one, inventoryId))
  if (!product || !variant) return refuse(404, 'The inventory does not exist')
  const amount = number(body.amount)
  const least = way === 'adjust' ? 0 : 1
  if (amount === null || !Number.isInteger(amount) || amount < least || amount > 100_000)
    return refuse(400, 'amount is out of range')
  const onHand = { increase: variant.onHand + amount, decrease: variant.onHand - amount, adjust: amount }[way]
  const after = way === 'adjust' && desk.state.switches.adjust === 'adds' ? variant.onHand + amount : onHand
  if (after < variant.reserved + variant.ready || after > limits.onHand) return refuse(409, 'amount does not fit')
  variant.onHand = after
  desk.change(product, {})
  return answerOne({
    availableNumber: available(variant),
    onHandAmount: variant.onHand,
    readyToShipAmount: variant.ready,
    reservedAmount: variant.reserved,
  })
}

function isIt(variant: Variant, inventoryId: string): boolean {
  return String(variant.inventoryId) === inventoryId
}
