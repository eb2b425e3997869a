/** Price and stock by their own calls: up to fifty rows, each with item and SKU. */
import { type Answer, answer, type Detail, refuse } from './answer.ts'
import type { Desk } from './desk.ts'
import { checkPrice, checkStock } from './item-check.ts'
import { satangIn } from './item-write.ts'
import { type Node, rows, text } from './payload.ts'
import { type Item, limits, warehouses } from './state.ts'

/** Why a row should fail although nothing is wrong with it, or null. */
type FailRow = (row: number) => string | null
/** What is wrong with the row, and what it changes when nothing is. */
type RowWork = (item: Item, row: Node) => { wrong: string | null; change: Partial<Item> }

/** `SellableQuantity`: exactly what buyers can still buy. */
export function updateSellable(desk: Desk, product: Node, failRow: FailRow): Answer {
  return byRow(desk, product, failRow, (item, row) => {
    const units = desk.state.switches.warehouses === 1 ? atOnePlace(row) : atTwoPlaces(row)
    if (typeof units === 'string') return { wrong: units, change: {} }
    return { wrong: wrongStock(item, units.sellable), change: units }
  })
}

type Units = Pick<Item, 'sellable' | 'elsewhere'>

function atOnePlace(row: Node): Units | string {
  return { sellable: Number(text(row, 'SellableQuantity') ?? Number.NaN), elsewhere: 0 }
}

/** Each warehouse by its code; one number for both is refused. */
function atTwoPlaces(row: Node): Units | string {
  const given = rows(row.MultiWarehouseInventories, 'MultiWarehouseInventory')
  const [first, second] = warehouses.map((code) => given.find((one) => text(one, 'WarehouseCode') === code))
  if (!first || !second) return 'E4106: MultiWarehouseInventories is mandatory'
  const units = (one: Node) => Number(text(one, 'SellableQuantity') ?? Number.NaN)
  return { sellable: units(first) + units(second), elsewhere: units(second) }
}

/** `Quantity` is the total, with what is withheld and occupied; `Price` goes beside it. */
export function updatePriceQuantity(desk: Desk, product: Node, failRow: FailRow): Answer {
  return byRow(desk, product, failRow, (item, row) => {
    const satang = satangIn(row, 'Price')
    const quantity = text(row, 'Quantity')
    const sellable = quantity === null ? null : Math.max(0, Number(quantity) - item.withheld - item.occupied)
    const wrong =
      (satang === null ? null : wrongPrice(item, satang)) ?? (sellable === null ? null : wrongStock(item, sellable))
    return { wrong, change: { ...(satang === null ? {} : { satang }), ...(sellable === null ? {} : { sellable }) } }
  })
}

function wrongStock(item: Item, sellable: number): string | null {
  const wrong = checkStock(sellable)
  if (wrong) return wrong.message
  if (item.campaign && sellable < item.campaign.units)
    return 'E4162: The stock can not be lower than the campaign stock'
  return null
}

function wrongPrice(item: Item, satang: number): string | null {
  const wrong = checkPrice(satang)
  if (wrong) return wrong.message
  return item.campaign ? 'E4170: The price can not be changed in a campaign' : null
}

/** A batch with a refused row is refused under a heading that names the rows; the others are done, or not (a switch). */
function byRow(desk: Desk, product: Node, failRow: FailRow, work: RowWork): Answer {
  const given = rows(product.Skus, 'Sku')
  if (given.length === 0) return refuse('30', 'E030: Empty request')
  if (given.length > limits.rows) return refuse('204', 'E204: At most 50 rows')
  const outcomes = given.map((row, index) => {
    const item = desk.find(text(row, 'ItemId'))
    const skuId = text(row, 'SkuId') ?? ''
    const missing = !item || String(item.skuId) !== skuId ? 'E4137: SKU not found' : null
    if (!text(row, 'ItemId') || !skuId) return { item: null, skuId, wrong: 'E4193: SellerSku is no key', change: {} }
    if (missing || !item) return { item: null, skuId, wrong: missing, change: {} }
    const done = work(item, row)
    return { item, skuId, wrong: failRow(index + 1) ?? done.wrong, change: done.change }
  })
  const undone = outcomes.filter((one) => one.wrong !== null)
  if (undone.length === 0 || desk.state.switches.otherRows === 'done')
    for (const { item, wrong, change } of outcomes) if (item && wrong === null) desk.change(item, change)
  if (undone.length === 0) return answer({})
  const detail = undone.map(({ skuId, wrong }): Detail => ({ sku_id: skuId, message: wrong ?? '' }))
  return refuse('501', 'E501: Update product failed', detail)
}
