/** The calls that read items. */
import { type Answer, answer, refuse } from './answer.ts'
import type { Fields } from './api.ts'
import type { Desk } from './desk.ts'
import { shopSku } from './item-write.ts'
import { type Item, limits, warehouses } from './state.ts'

export function itemGet(desk: Desk, fields: Fields): Answer {
  const id = fields.get('item_id')
  const item = desk.state.items.find((one) => String(one.id) === id && one.sellerId === desk.seller.id)
  const shown = item && (item.status !== 'Deleted' || desk.state.switches.deletedShown)
  return shown ? answer(showItem(desk, item)) : refuse('208', 'E208: Item not found')
}

const filters: Readonly<Record<string, (item: Item) => boolean>> = {
  all: (item) => item.status !== 'Deleted',
  live: (item) => item.status === 'Active',
  inactive: (item) => item.status === 'InActive',
  deleted: (item) => item.status === 'Deleted',
  pending: (item) => item.status === 'Pending QC',
  rejected: (item) => item.status === 'Suspended',
  'sold-out': (item) => item.status === 'Active' && item.sellable === 0,
}

export function productsGet(desk: Desk, fields: Fields): Answer {
  const { state, seller, now } = desk
  const filter = filters[fields.get('filter') ?? '']
  if (!filter) return refuse('36', 'E036: Invalid status filter')
  const limit = Number(fields.get('limit') || 20)
  const offset = Number(fields.get('offset') || 0)
  if (!(limit >= 1 && limit <= 50)) return refuse('19', 'E019: Invalid Limit')
  if (!(offset >= 0 && offset <= limits.productOffset)) return refuse('14', 'E014: Invalid Offset')
  const codes = codesIn(fields.get('sku_seller_list'))
  if (codes === 'corrupt') return refuse('70', 'E070: You have corrupt data in your sku seller list.')
  const within = timesIn(fields)
  if (!within) return refuse('17', 'E017: Invalid Date Format')
  const found = state.items
    .filter((one) => one.sellerId === seller.id && filter(one) && within(one))
    .filter((one) => codes === null || (codes.includes(one.sku) && one.foundFrom <= now))
    .sort((a, b) => a.updatedAt - b.updatedAt || a.id - b.id)
  const products = found.slice(offset, offset + limit).map((one) => showItem(desk, one))
  return answer({ total_products: found.length, products })
}

export function showItem(desk: Desk, item: Item): Record<string, unknown> {
  const { state, imageBase, webBase } = desk
  const images = item.images.map((id) => `${imageBase}/${state.switches.rewrites ? `kept-${id}` : id}.jpg`)
  const { name = '', description = '', ...rest } = item.attributes
  const attributes = state.switches.rewrites
    ? {
        ...rest,
        name: name.replace(/\s+/g, ' '),
        description: `<div>${description.replaceAll('</p>', '</p>\n')}</div>`,
      }
    : item.attributes
  const sku = {
    SkuId: item.skuId,
    SellerSku: item.sku,
    ShopSku: shopSku(item),
    Status: item.status === 'Active' ? 'active' : 'inactive',
    Url: `${webBase}/products/i${item.id}.html`,
    price: item.satang / 100,
    special_price: 0,
    quantity: item.sellable + item.withheld + item.occupied,
    Available: item.sellable,
    package_weight: item.parcel.weight.toFixed(2),
    package_length: String(item.parcel.length),
    package_width: String(item.parcel.width),
    package_height: String(item.parcel.height),
    ...item.saleProps,
    Images: [],
    multiWarehouseInventories: inventories(item).slice(0, state.switches.warehouses),
    channelInventories: item.campaign ? [{ channelName: 'campaign', totalQuantity: item.campaign.units }] : [],
    fblWarehouseInventories: [],
  }
  const [created, updated] = [String(item.createdAt), String(item.updatedAt)]
  const common = {
    status: item.status,
    subStatus: item.subStatus,
    attributes,
    images,
    skus: [sku],
    rejectReason: item.reasons,
  }
  return state.switches.spelling === 'snake'
    ? { ...common, item_id: item.id, primary_category: item.categoryId, created_time: created, updated_time: updated }
    : {
        ...common,
        itemId: String(item.id),
        primaryCategory: String(item.categoryId),
        createdTime: created,
        updatedTime: updated,
      }
}

/** What is ordered lies in the first warehouse. */
function inventories({ sellable, elsewhere, withheld, occupied }: Item): readonly Record<string, unknown>[] {
  const row = (at: 0 | 1, units: number, ordered: { withheld: number; occupied: number }) => ({
    warehouseCode: warehouses[at],
    totalQuantity: units + ordered.withheld + ordered.occupied,
    sellableQuantity: units,
    withholdQuantity: ordered.withheld,
    occupyQuantity: ordered.occupied,
  })
  return [row(0, sellable - elsewhere, { withheld, occupied }), row(1, elsewhere, { withheld: 0, occupied: 0 })]
}

function codesIn(given: string | undefined): readonly string[] | null | 'corrupt' {
  if (!given) return null
  try {
    const list: unknown = JSON.parse(given)
    return Array.isArray(list) && list.length <= 100 ? list.map(String) : 'corrupt'
  } catch {
    return 'corrupt'
  }
}

/** Null when a time cannot be read. */
export function timesIn(fields: Fields): ((one: { createdAt: number; updatedAt: number }) => boolean) | null {
  const at = (name: string, otherwise: number) => {
    const given = fields.get(name)
    if (!given) return otherwise
    // As printed: whole seconds and an offset.
    return /T\d\d:\d\d:\d\d[+-]\d\d:?\d\d$/.test(given) ? Date.parse(given) : Number.NaN
  }
  const bounds = [
    at('create_after', at('created_after', 0)),
    at('create_before', at('created_before', Number.MAX_SAFE_INTEGER)),
    at('update_after', 0),
    at('update_before', Number.MAX_SAFE_INTEGER),
  ]
  if (bounds.some(Number.isNaN)) return null
  const [createdFrom = 0, createdTo = 0, updatedFrom = 0, updatedTo = 0] = bounds
  return ({ createdAt, updatedAt }) =>
    createdAt >= createdFrom && createdAt <= createdTo && updatedAt >= updatedFrom && updatedAt <= updatedTo
}
