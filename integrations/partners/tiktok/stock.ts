/**
 * Stock by its own call: absolute numbers, one answer per row, nothing older over something newer. The papers do not say
 * whether units that are ordered and not sent yet count in the number we set, so we look before and, when there are such
 * units, after: whichever it is, buyers can order what we were told.
 */
import { failed, ok, trouble } from '../../errors.ts'
import type { Result, Shop, StockChange, WriteContext } from '../contract.ts'
import { isOlder, rememberMark } from '../memo.ts'
import { problem } from '../phrases.ts'
import { readStock } from './find.ts'
import { campaignUnits } from './from-theirs.ts'
import type { Inside, Way } from './inside.ts'
import { writeRows } from './rows.ts'
import { toStockRows } from './to-theirs.ts'
import type { WireStock } from './wire.ts'

type Answer = Result<{ readonly sellable: number | null }>

const name = 'product.inventory'
/** Products whose units are read at once. */
const atOnce = 100

export async function updateStock(
  inside: Inside,
  shop: Shop,
  changes: readonly StockChange[],
  { signal }: WriteContext,
): Promise<readonly Answer[]> {
  const way = { inside, shop, signal }
  const answers: Answer[] = []
  for (let start = 0; start < changes.length; start += atOnce)
    answers.push(...(await someStock(way, changes.slice(start, start + atOnce))))
  return answers
}

async function someStock(way: Way, changes: readonly StockChange[]): Promise<readonly Answer[]> {
  const { inside, shop } = way
  const old = await Promise.all(changes.map((one) => isOld(way, one)))
  const ids = [...new Set(changes.filter((_, at) => !old[at]).map((one) => one.ref.item))]
  const read = ids.length > 0 ? await readStock(way, ids) : ok(new Map<string, WireStock>())
  const answers: Answer[] = []
  for (const [at, change] of changes.entries()) {
    if (old[at]) answers.push(stale())
    else if (!read.ok) answers.push(read)
    else {
      const before = read.value.get(change.ref.item)
      const lane = `${shop.id}/item/${change.ref.item}`
      answers.push(before ? await inside.inLane(lane, () => oneStock(way, before, change)) : gone())
    }
  }
  return answers
}

async function oneStock(way: Way, before: WireStock, change: StockChange): Promise<Answer> {
  const { ref, sellable, asOf } = change
  if (await isOld(way, change)) return stale()
  const warehouse = ref.extra.warehouse ?? null
  const written = await setUnits(way, { before, sku: ref.sku, warehouse }, sellable)
  if (!written.ok) return written
  await rememberMark(way.inside.world, way.shop, markOf(change), BigInt(asOf.getTime()))
  return written
}

export interface Row {
  /** The units as they were just before. */
  readonly before: WireStock
  readonly sku: string | null
  readonly warehouse: string | null
}

/** Sets what buyers can order; answers what they can order now. */
export async function setUnits(way: Way, row: Row, sellable: number): Promise<Answer> {
  const sku = skuIn(row.before, row.sku)
  if (!sku) return gone()
  const first = await write(way, row, sku.id, sellable)
  if (!first.ok) return first
  if (sku.total_committed_quantity === 0) return ok({ sellable })

  const read = await readStock(way, [row.before.product_id])
  if (!read.ok) return ok({ sellable: null })
  const after = read.value.get(row.before.product_id)
  const now = after && skuIn(after, sku.id)
  if (!now) return ok({ sellable: null })
  const { total_available_quantity: available, total_committed_quantity: committed } = now
  // Orders that came meanwhile may have taken from the number, but never those that were there before it.
  const least = sellable - (committed - sku.total_committed_quantity)
  if (available >= Math.max(0, least)) return ok({ sellable: available })
  const second = await write(way, row, sku.id, sellable + committed)
  return second.ok ? ok({ sellable }) : second
}

async function write(way: Way, { before, warehouse }: Row, sku: string, units: number): Promise<Answer> {
  const place = warehouse ?? way.shop.settings.warehouse ?? ''
  const body = { skus: [{ id: sku, inventory: toStockRows(units, place) }] }
  const path = `/product/202309/products/${before.product_id}/inventory/update`
  const [row] = await writeRows(
    way,
    { name, method: 'POST', path, body },
    [sku],
    ({ detail }, id) => detail?.sku_id === id,
  )
  if (!row || row.ok) return ok({ sellable: units })
  return withReserve(row, before, units)
}

/** A number below what a campaign holds: the person is told the least one. */
function withReserve(refused: Result<never> | Result<null>, before: WireStock, found: number): Result<never> {
  if (refused.ok) throw new Error('nothing was refused')
  const limit = campaignUnits(before, null)
  if (refused.trouble.code !== 'locked' || limit === 0) return refused
  const limited = problem({ partner: 'tiktok', field: 'stock', code: 'too_small', found, limit })
  return failed({ ...refused.trouble, problems: [limited] })
}

function skuIn({ skus }: WireStock, id: string | null) {
  return skus.find((one) => one.id === id) ?? (id === null ? skus[0] : undefined) ?? null
}

function isOld({ inside, shop }: Way, change: StockChange): Promise<boolean> {
  return isOlder(inside.world, shop, markOf(change), BigInt(change.asOf.getTime()))
}

function markOf({ ref }: StockChange): string {
  return `stock:${ref.item}`
}

function stale(): Result<never> {
  return failed(trouble({ partner: 'tiktok', code: 'stale', call: name }))
}

function gone(): Result<never> {
  return failed(trouble({ partner: 'tiktok', code: 'gone', call: name }))
}
