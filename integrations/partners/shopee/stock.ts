/** Stock and price by their own calls: absolute numbers, one answer per row, nothing older over something newer. */
import { failed, ok, trouble } from '../../errors.ts'
import { bahtText, toWholeBaht } from '../../money.ts'
import type { PriceChange, Result, Satang, Shop, StockChange, WriteContext } from '../contract.ts'
import { isOlder, rememberMark } from '../memo.ts'
import { problem } from '../phrases.ts'
import { readItems } from './find.ts'
import type { Inside } from './inside.ts'
import { withReserve, writePrice, writeStock } from './update.ts'

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
  const written = await writeStock(way, ref.item, sellable, ref.extra.location_id ?? shop.settings.locationId ?? null)
  if (!written.ok) {
    const read = written.trouble.code === 'locked' ? await readItems(way, [ref.item]) : null
    return withReserve(written, read?.ok ? (read.value[0] ?? null) : null)
  }
  await rememberMark(inside.world, shop, key, mark)
  return ok({ sellable })
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

function stale(call: string): Result<never> {
  return failed(trouble({ partner: 'shopee', code: 'stale', call }))
}
