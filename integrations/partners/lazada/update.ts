/** Brings an item that is there to our wish: only what differs, each kind by its own call. */
import { failed, ok } from '../../errors.ts'
import { fromBaht } from '../../money.ts'
import type { Published, Ref, Result } from '../contract.ts'
import { lastSent } from '../memo.ts'
import { problem } from '../phrases.ts'
import { campaignUnits, sellableOf, skuOf, toPrint, toRef, toState } from './from-theirs.ts'
import type { Way } from './inside.ts'
import { jsonPayload, type Product, xmlPayload } from './payload.ts'
import type { Done, Going } from './publish.ts'
import {
  aspectOf,
  type Content,
  type ContentField,
  differences,
  toChange,
  toPrice,
  toShown,
  wishHashes,
} from './to-theirs.ts'
import { type Detail, nothing, type WireItem } from './wire.ts'

export async function updateThere(
  going: Going,
  content: Content,
  item: WireItem,
  changed: Published['did'],
): Promise<Result<Done>> {
  const { listing } = going.wish
  const ref = toRef(item)
  const price = skuOf(item).price
  const steps: (() => Promise<Result<unknown>>)[] = []
  const fields = await changedFields(going, content, item)
  if (fields.length > 0) steps.push(() => writeProduct(going, toChange(content, fields, item)))
  if (!price || fromBaht(price) !== listing.price) steps.push(() => writePrice(going, ref, toPrice(listing.price)))
  if (sellableOf(item) !== listing.sellable)
    steps.push(async () => withCampaign(await writeOneStock(going, ref, listing.sellable), item))
  if (toState(item) === 'hidden') steps.push(() => writeProduct(going, toShown(item)))
  for (const step of steps) {
    const done = await step()
    if (!done.ok) return done
  }
  return ok({ ref, did: changed === 'adopted' ? 'adopted' : steps.length > 0 ? 'updated' : 'nothing' })
}

function writeProduct({ inside, shop, signal }: Way, product: Product): Promise<Result<unknown>> {
  const fields = { payload: jsonPayload(product) }
  const call = { method: 'POST', path: '/product/update', fields, schema: nothing, write: true } as const
  return inside.caller.shop(shop, call, signal)
}

/** By the price call, which sends nothing back to review. The SKU's number is needed beside the item's. */
export async function writePrice(way: Way, ref: Ref, price: string): Promise<Result<unknown>> {
  const { inside, shop, signal } = way
  const row = { ItemId: ref.item, SkuId: ref.sku ?? '', Price: price }
  const fields = { payload: jsonPayload({ Skus: { Sku: [row] } }) }
  const call = { method: 'POST', path: '/product/price_quantity/update', fields, schema: nothing, write: true } as const
  return inside.caller.shop(shop, call, signal)
}

export interface StockRow {
  readonly ref: Ref
  readonly sellable: number
}

/** What buyers can still buy, absolute. Answers the rows that were refused; the others may be done or not. */
export function writeStock(
  { inside, shop, signal }: Way,
  rows: readonly StockRow[],
): Promise<Result<readonly Detail[]>> {
  const list = rows.map(({ ref, sellable }) => ({ ItemId: ref.item, SkuId: ref.sku ?? '', ...toUnits(ref, sellable) }))
  const fields = { payload: xmlPayload({ Skus: { Sku: list } }) }
  const path = '/product/stock/sellable/update'
  const schema = nothing.transform((): readonly Detail[] => [])
  return inside.caller.shop(
    shop,
    { method: 'POST', path, fields, schema, write: true, rows: (refused) => refused },
    signal,
  )
}

/** A seller with several warehouses must name each: ours all lie in the first, so that their sum is what we offer. */
function toUnits({ extra }: Ref, sellable: number): Product {
  const codes = extra.warehouses?.split(',') ?? []
  if (codes.length < 2) return { SellableQuantity: String(sellable) }
  const places = codes.map((WarehouseCode, at) => ({
    WarehouseCode,
    SellableQuantity: at === 0 ? String(sellable) : '0',
  }))
  return { MultiWarehouseInventories: { MultiWarehouseInventory: places } }
}

export async function writeOneStock(way: Way, ref: Ref, sellable: number): Promise<Result<null>> {
  const got = await writeStock(way, [{ ref, sellable }])
  if (!got.ok) return got
  const [refused] = got.value
  return refused ? failed(way.inside.caller.rowTrouble('product.stock.sellable.update', refused)) : ok(null)
}

/** A stock refused because of a campaign: the person is told the least number. */
export function withCampaign<T>(got: Result<T>, item: WireItem | null): Result<T> {
  const least = item ? campaignUnits(item) : 0
  if (got.ok || got.trouble.code !== 'locked' || least === 0) return got
  const found = got.trouble.problems[0]?.found ?? null
  const limited = problem({ partner: 'lazada', field: 'stock', code: 'too_small', found, limit: least })
  return failed({ ...got.trouble, problems: [limited] })
}

/** A field is written when it differs, unless neither we nor they have touched its aspect since our last write. */
async function changedFields(going: Going, content: Content, item: WireItem): Promise<readonly ContentField[]> {
  const { inside, shop, wish } = going
  const different = differences(content, item)
  const sent = await lastSent(inside.world, shop, wish.listing.id)
  if (!sent) return different
  const [wished, there] = [wishHashes(content), toPrint(item)]
  return different.filter((field) => {
    const aspect = aspectOf[field]
    return sent.wish[aspect] !== wished[aspect] || sent.echo[aspect] !== there[aspect]
  })
}
