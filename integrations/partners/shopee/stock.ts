/** Stock and price by their own calls: absolute numbers, one answer per row, nothing older over something newer. */
import { failed, ok, trouble } from '../../errors.ts'
import { bahtText, toWholeBaht } from '../../money.ts'
import type { PriceChange, Ref, Result, Satang, Shop, StockChange, WriteContext } from '../contract.ts'
import { isOlder, rememberMark } from '../memo.ts'
import { problem } from '../phrases.ts'
import { readItems } from './find.ts'
import { heldByOrders } from './from-theirs.ts'
import type { Inside } from './inside.ts'
import { type Way, withReserve, writePrice, writeStock } from './update.ts'

/** Items that one read answers. */
const readRows = 50

export async function updateStock(
  inside: Inside,
  shop: Shop,
  changes: readonly StockChange[],
  ctx: WriteContext,
): Promise<readonly Result<{ readonly sellable: number | null }>[]> {
  const answers: Result<{ readonly sellable: number | null }>[] = []
  for (const change of changes) {
    answers.push(await inside.inLane(`${shop.id}/item/${change.ref.item}`, () => oneStock(inside, shop, change, ctx)))
  }
  await freeWhatOrdersHold(
    { inside, shop, signal: ctx.signal },
    changes.filter((_, at) => answers[at]?.ok),
  )
  return answers
}

export async function updatePrice(
  inside: Inside,
  shop: Shop,
  changes: readonly PriceChange[],
  ctx: WriteContext,
): Promise<readonly Result<{ readonly price: Satang }>[]> {
  const answers: Result<{ readonly price: Satang }>[] = []
  for (const change of changes) {
    answers.push(await inside.inLane(`${shop.id}/item/${change.ref.item}`, () => onePrice(inside, shop, change, ctx)))
  }
  return answers
}

async function oneStock(
  inside: Inside,
  shop: Shop,
  { ref, sellable, asOf }: StockChange,
  { signal }: WriteContext,
): Promise<Result<{ readonly sellable: number | null }>> {
  const key = `stock:${ref.item}`
  const mark = BigInt(asOf.getTime())
  if (await isOlder(inside.world, shop, key, mark)) return stale('product.update_stock')
  const way = { inside, shop, signal }
  const written = await writeStock(way, ref.item, sellable, placeOf(ref, shop))
  if (!written.ok) {
    const read = written.trouble.code === 'locked' ? await readItems(way, [ref.item]) : null
    return withReserve(written, read?.ok ? (read.value[0] ?? null) : null)
  }
  await rememberMark(inside.world, shop, key, mark)
  return ok({ sellable })
}

/**
 * Reads back what was written. Where orders hold units of the seller's stock instead of taking them from it, buyers see too
 * few: those numbers are written once more. Best effort: what stays wrong is found by the sweep.
 */
async function freeWhatOrdersHold(way: Way, written: readonly StockChange[]): Promise<void> {
  const { inside, shop } = way
  for (let start = 0; start < written.length; start += readRows) {
    const part = written.slice(start, start + readRows)
    const read = await readItems(
      way,
      part.map((one) => one.ref.item),
    )
    if (!read.ok) return
    for (const { ref, sellable, asOf } of part) {
      const item = read.value.find((one) => one.item_id === ref.item)
      const held = item ? heldByOrders(item) : 0
      if (held === 0) continue
      await inside.inLane(`${shop.id}/item/${ref.item}`, async () => {
        if (await isOlder(inside.world, shop, `stock:${ref.item}`, BigInt(asOf.getTime()))) return
        await writeStock(way, ref.item, sellable + held, placeOf(ref, shop))
      })
    }
  }
}

async function onePrice(
  inside: Inside,
  shop: Shop,
  { ref, price, revision }: PriceChange,
  { signal }: WriteContext,
): Promise<Result<{ readonly price: Satang }>> {
  const key = `price:${ref.item}`
  if (await isOlder(inside.world, shop, key, revision)) return stale('product.update_price')
  const whole = toWholeBaht(price)
  if (whole === null) {
    const wrong = problem({
      partner: 'shopee',
      field: 'price',
      code: 'not_whole_baht',
      found: bahtText(price),
      limit: null,
    })
    return failed(trouble({ partner: 'shopee', code: 'refused', call: 'product.update_price', problems: [wrong] }))
  }
  const written = await writePrice({ inside, shop, signal }, ref.item, whole)
  if (!written.ok) return written
  await rememberMark(inside.world, shop, key, revision)
  return ok({ price })
}

function placeOf(ref: Ref, shop: Shop): string | null {
  return ref.extra.location_id ?? shop.settings.locationId ?? null
}

function stale(call: string): Result<never> {
  return failed(trouble({ partner: 'shopee', code: 'stale', call }))
}
