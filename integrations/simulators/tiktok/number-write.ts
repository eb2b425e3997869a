/** Stock and price: absolute, not audited, each row with its own answer inside a success. */
import { type Answer, answer, type Refused, type RowError, refuse } from './answer.ts'
import { type Body, isBody, list, text } from './body.ts'
import { checkPrice, checkQuantity } from './check.ts'
import { type Desk, findProduct, touch } from './desk.ts'
import type { Product, Sku } from './state.ts'

export function updateInventory(desk: Desk, id: string, body: Body): Answer {
  return bySku(desk, id, body, (product, sku, row) => {
    const [first] = list(row.inventory)
    const warehouse = desk.shop.warehouses.find((one) => one.id === first?.warehouse_id)
    if (warehouse?.type !== 'SALES_WAREHOUSE') return refuse(12052097, 'The warehouse does not exist.')
    const units = typeof first?.quantity === 'number' ? first.quantity : Number.NaN
    const wrong = checkQuantity(units)
    if (wrong) return wrong
    if (product.campaign && units < product.campaign.reserved)
      return refuse(12052990, 'The quantity is lower than the stock reserved for a campaign.')
    const inside = desk.state.switches.quantity === 'with_committed' ? sku.committed : 0
    sku.available = Math.max(0, units - inside)
    return null
  })
}

export function updatePrices(desk: Desk, id: string, body: Body): Answer {
  return bySku(desk, id, body, (product, sku, row) => {
    const amount = isBody(row.price) && row.price.currency === 'THB' ? text(row.price.amount) : null
    const wrong = checkPrice(amount ?? '')
    if (wrong) return wrong
    if (product.campaign) return refuse(12052570, 'The price cannot be changed during a campaign.')
    sku.price = amount ?? sku.price
    return null
  })
}

type Work = (product: Product, sku: Sku, row: Body) => Refused | null

function bySku(desk: Desk, id: string, body: Body, work: Work): Answer {
  const product = findProduct(desk, id)
  if (!product) return refuse(12052260, 'The product does not exist.')
  if (product.status === 'FREEZE') return refuse(12052223, 'The product is frozen.')
  const rows = list(body.skus)
  if (rows.length === 0) return refuse(36009023, 'skus is required.')
  const errors = rows.flatMap((row, index): RowError[] => {
    const sku = product.skus.find((one) => one.id === row.id)
    const asked = desk.failRow(index + 1)
    const wrong =
      asked !== null ? refuse(12052990, asked) : sku ? work(product, sku, row) : refuse(12052048, 'No such sku.')
    return wrong ? [{ code: wrong.code, message: wrong.message, detail: detailOf(desk, row, wrong) }] : []
  })
  if (errors.length < rows.length) touch(product, {}, desk.now)
  return answer(errors.length > 0 ? { errors } : {})
}

function detailOf({ shop }: Desk, row: Body, { code, message }: Refused): Record<string, unknown> {
  return { sku_id: row.id ?? '', extra_errors: [{ warehouse_id: shop.warehouses[0]?.id ?? '', code, message }] }
}
