/** What the shop refuses, one reason at a time. The real limits are not published; these are likely ones. */
import { type Refused, refuse } from './answer.ts'
import { categoryOf, limits, type Product, type State, type Variant } from './state.ts'

export function checkProduct(state: State, product: Product): Refused | null {
  const name = [...product.name].length
  if (name === 0) return refuse(400, 'name is required')
  if (name > limits.name) return refuse(400, `name: at most ${limits.name} characters`)
  const story = [...product.description.replace(/<[^>]*>/g, '')].length
  if (story > limits.description) return refuse(400, `description: at most ${limits.description} characters`)
  if (!categoryOf(product.categoryId)) return refuse(400, 'categoryId is unknown')
  if (product.variants.length === 0) return refuse(400, 'variants: at least one is required')
  if (product.variants.length > limits.variants) return refuse(400, `variants: at most ${limits.variants}`)
  for (const variant of product.variants) {
    const wrong = checkVariant(state, variant)
    if (wrong) return wrong
  }
  return null
}

export function checkPrice({ switches }: State, price: number | null): Refused | null {
  if (price === null) return refuse(400, 'price is required')
  if (!switches.decimals && !Number.isInteger(price)) return refuse(400, 'price must be whole baht')
  if (price < limits.price.min || price > limits.price.max) return refuse(400, 'price is out of range')
  return null
}

function checkVariant(state: State, variant: Variant): Refused | null {
  if (variant.sku.length > limits.sku) return refuse(400, `sku: at most ${limits.sku} characters`)
  const { onHand, weight } = variant
  if (!Number.isInteger(onHand) || onHand < 0 || onHand > limits.onHand)
    return refuse(400, 'onHandNumber must be from 0 to 99999')
  if (weight < 0 || weight > limits.weight[state.switches.weightUnit]) return refuse(400, 'weight is out of range')
  return checkPrice(state, variant.price)
}

/** When SKUs must be unique: a new one, or a changed one, may not be another product's. */
export function checkSku(state: State, product: Product, skus: readonly string[]): Refused | null {
  const taken = state.products.some(
    (one) =>
      one.id !== product.id &&
      one.shopId === product.shopId &&
      !one.deleted &&
      one.variants.some(({ sku }) => sku !== '' && skus.includes(sku)),
  )
  return state.switches.uniqueSku && taken ? refuse(409, 'sku is used by another product') : null
}
