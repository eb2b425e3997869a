/** The calls that make and change items. */
import { type Answer, answer, refuse } from './answer.ts'
import type { Desk } from './desk.ts'
import { checkCode, checkItem } from './item-check.ts'
import { type Node, node, rows, text, texts } from './payload.ts'
import { ringItem } from './push.ts'
import { type Item, limits } from './state.ts'

export function createProduct(desk: Desk, product: Node): Answer {
  const { state, seller, now } = desk
  const [sku] = rows(product.Skus, 'Sku')
  if (!sku) return refuse('4106', 'E4106: Sku is mandatory')
  const item = applied(blank(seller.id, now), product, sku)
  item.satang = satangIn(sku, 'price') ?? 0
  item.sellable = Number(text(sku, 'quantity') ?? 0)
  const wrong = checkItem(state, item) ?? checkCode(state, item)
  if (wrong) return wrong
  if (state.items.filter((one) => one.sellerId === seller.id).length >= limits.itemsPerSeller)
    return refuse('4148', 'E4148: The number of items exceeds the limit')
  item.id = state.nextId
  item.skuId = state.nextId + 1
  state.nextId += 2
  item.foundFrom = now + state.switches.searchLagSeconds * 1000
  if (state.switches.reviewsNew) underReview(desk, Object.assign(item, { visible: false }))
  state.items.push(item)
  const sku_list = [{ seller_sku: item.sku, shop_sku: shopSku(item), sku_id: item.skuId }]
  return answer({ item_id: item.id, sku_list, item_status: item.status })
}

export function updateProduct(desk: Desk, product: Node): Answer {
  const item = desk.find(text(product, 'ItemId'))
  const [sku = {}] = rows(product.Skus, 'Sku')
  if (!item) return refuse('208', 'E208: Item not found')
  if (!node(product.Attributes)) return refuse('4106', 'E4106: Attributes is mandatory')
  if (!text(sku, 'SkuId')) return refuse('4193', 'E4193: SkuId is mandatory, SellerSku is no key')
  if (text(sku, 'SkuId') !== String(item.skuId)) return refuse('4137', 'E4137: Sku not found')
  if (item.status === 'Pending QC' && desk.state.switches.reviewLocks)
    return refuse('4218', 'E4218: The product is under review')
  const changed = applied(item, product, sku)
  const wrong = checkItem(desk.state, changed) ?? (changed.sku === item.sku ? null : checkCode(desk.state, changed))
  if (wrong) return wrong
  const shown = text(sku, 'Status')
  if (item.campaign && shown && shown !== 'active') return refuse('4170', 'E4170: The product is in a campaign')
  const content = JSON.stringify(contentOf(changed)) !== JSON.stringify(contentOf(item))
  desk.change(item, changed)
  if (shown === 'deleted') desk.change(item, { status: 'Deleted', visible: false })
  else if (shown && item.status !== 'Pending QC' && item.status !== 'Suspended')
    desk.change(item, { status: shown === 'active' ? 'Active' : 'InActive', visible: shown === 'active' })
  const mended = item.status === 'Suspended'
  if (content && (mended || (item.visible && desk.state.switches.reviewsEdits))) underReview(desk, item)
  return answer({ item_id: item.id, item_status: item.status })
}

/** Hides whole items. What is hidden already is refused, in its own words. */
export function deactivate(desk: Desk, product: Node): Answer {
  const item = desk.find(text(product, 'ItemId'))
  if (!item) return refuse('E0002', 'E0002: The product does not exist')
  if (item.campaign) return refuse('4170', 'E4170: The product is in a campaign')
  if (item.status === 'Pending QC' && !item.visible) return refuse('4218', 'E4218: The product is under review')
  if (item.status === 'InActive') return refuse('E0004', 'E0004: The product is inactive already')
  if (item.status !== 'Suspended') desk.change(item, { status: 'InActive', visible: false })
  return answer({ item_id: item.id })
}

/** `sku_id_list=["SkuId_<item>_<sku>"]` */
export function removeProduct(desk: Desk, list: string): Answer {
  const wanted = asList(list)
  if (!wanted) return refuse('30', 'E030: sku_id_list is no JSON list')
  if (wanted.length > limits.rows) return refuse('204', 'E204: At most 50 rows')
  const found = wanted.map((one) => {
    const [, itemId, skuId] = /^SkuId_(\d+)_(\d+)$/.exec(one) ?? []
    const item = desk.find(itemId)
    return item && String(item.skuId) === skuId ? item : null
  })
  if (found.some((item) => item === null)) return refuse('208', 'E208: Item not found')
  if (found.some((item) => item?.campaign)) return refuse('4170', 'E4170: The product is in a campaign')
  for (const item of found) {
    if (!item) continue
    desk.change(item, { status: 'Deleted', visible: false })
    ringItem(desk.state, item, 5, desk.now)
  }
  return answer({})
}

/** What is on sale stays on sale meanwhile; what is new is not seen yet. */
export function underReview({ state, now }: Pick<Desk, 'state' | 'now'>, item: Item): void {
  const { reviewSeconds } = state.switches
  const reviewEnds = reviewSeconds === null ? null : now + reviewSeconds * 1000
  Object.assign(item, { status: 'Pending QC', subStatus: '', reasons: [], reviewEnds })
}

/** Baht text as whole satang; NaN when there are more than two decimals; null when it is not given. */
export function satangIn(row: Node, name: string): number | null {
  const given = text(row, name)
  if (given === null) return null
  return /^\d+(\.\d{1,2}0*)?$/.test(given) ? Math.round(Number(given) * 100) : Number.NaN
}

export function shopSku(item: Pick<Item, 'id' | 'skuId'>): string {
  return `${item.id}_TH-${item.skuId}`
}

/** Named things change, all others stay. */
function applied(item: Item, product: Node, sku: Node): Item {
  const own = ['SkuId', 'SellerSku', 'Status', 'quantity', 'price', 'Images', 'Quantity', 'Price']
  const parcel = (name: string, before: number) => Number(text(sku, `package_${name}`) ?? before)
  const { weight, length, width, height } = item.parcel
  const props = Object.entries(sku).filter(([name]) => !own.includes(name) && !name.startsWith('package_'))
  return {
    ...item,
    sku: text(sku, 'SellerSku') ?? item.sku,
    categoryId: Number(text(product, 'PrimaryCategory') ?? item.categoryId),
    attributes: { ...item.attributes, ...leaves(node(product.Attributes) ?? {}) },
    saleProps: { ...item.saleProps, ...leaves(Object.fromEntries(props)) },
    images: texts(product.Images, 'Image')?.map(imageId) ?? item.images,
    parcel: {
      weight: parcel('weight', weight),
      length: parcel('length', length),
      width: parcel('width', width),
      height: parcel('height', height),
    },
  }
}

/** An address on this host as the picture's name; anything else stays as it is, and is refused. */
function imageId(address: string): string {
  return /\/file\/(?:kept-)?([\w-]+?)(?:\.jpg|\.png)?$/.exec(address)?.[1] ?? address
}

function contentOf({ attributes, saleProps, categoryId, images, parcel }: Item): unknown {
  return [attributes, saleProps, categoryId, images, parcel]
}

function leaves(given: Node): Record<string, string> {
  return Object.fromEntries(
    Object.entries(given).flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])),
  )
}

function asList(given: string): string[] | null {
  try {
    const list: unknown = JSON.parse(given)
    return Array.isArray(list) ? list.map(String) : null
  } catch {
    return null
  }
}

function blank(sellerId: number, now: number): Item {
  return {
    id: 0,
    skuId: 0,
    sellerId,
    sku: '',
    attributes: {},
    saleProps: {},
    categoryId: 0,
    satang: 0,
    sellable: 0,
    withheld: 0,
    occupied: 0,
    elsewhere: 0,
    images: [],
    parcel: { weight: 0, length: 0, width: 0, height: 0 },
    status: 'Active',
    subStatus: '',
    visible: true,
    reasons: [],
    campaign: null,
    createdAt: now,
    updatedAt: now,
    reviewEnds: null,
    foundFrom: now,
  }
}
