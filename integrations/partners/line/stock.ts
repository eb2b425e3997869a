/** Stock and price by their own calls: absolute numbers, one answer per row, nothing older over something newer. */
import { failed, ok, trouble } from '../../errors.ts'
import { bahtText, toWholeBaht } from '../../money.ts'
import type { PriceChange, Result, Satang, Shop, StockChange, WriteContext } from '../contract.ts'
import { isOlder, rememberMark } from '../memo.ts'
import { problem } from '../phrases.ts'
import { readProduct } from './find.ts'
import type { Inside, Way } from './inside.ts'
import { writePrice, writeStock } from './write.ts'

type Stocked = Result<{ readonly sellable: number | null }>
type Priced = Result<{ readonly price: Satang }>

export function updateStock(
  inside: Inside,
  shop: Shop,
  changes: readonly StockChange[],
  { signal }: WriteContext,
): Promise<readonly Stocked[]> {
  return eachInLane({ inside, shop, signal }, changes, oneStock)
}

export function updatePrice(
  inside: Inside,
  shop: Shop,
  changes: readonly PriceChange[],
  { signal }: WriteContext,
): Promise<readonly Priced[]> {
  return eachInLane({ inside, shop, signal }, changes, onePrice)
}

async function eachInLane<C extends StockChange | PriceChange, A>(
  way: Way,
  changes: readonly C[],
  work: (way: Way, change: C) => Promise<A>,
): Promise<readonly A[]> {
  const answers: A[] = []
  for (const change of changes)
    answers.push(await way.inside.inLane(`${way.shop.id}/item/${change.ref.item}`, () => work(way, change)))
  return answers
}

async function oneStock(way: Way, { ref, sellable, asOf }: StockChange): Promise<Stocked> {
  const { world } = way.inside
  const key = `stock:${ref.item}`
  const mark = BigInt(asOf.getTime())
  if (await isOlder(world, way.shop, key, mark)) return wrong('stale', 'variants.update')
  const there = await readProduct(way, ref.item)
  if (!there.ok) return there
  if (!there.value) return wrong('gone', 'variants.update')
  const written = await writeStock(way, there.value, ref, sellable)
  if (!written.ok) return written
  await rememberMark(world, way.shop, key, mark)
  return ok({ sellable: written.value })
}

async function onePrice(way: Way, { ref, price, revision }: PriceChange): Promise<Priced> {
  const { world } = way.inside
  const key = `price:${ref.item}`
  if (await isOlder(world, way.shop, key, revision)) return wrong('stale', 'products.prices')
  const whole = toWholeBaht(price)
  if (whole === null) {
    const found = bahtText(price)
    const problems = [problem({ partner: 'line', field: 'price', code: 'not_whole_baht', found, limit: null })]
    return failed(trouble({ partner: 'line', code: 'refused', call: 'products.prices', problems }))
  }
  const written = await writePrice(way, ref.item, whole)
  if (!written.ok) return written
  await rememberMark(world, way.shop, key, revision)
  return ok({ price })
}

function wrong(code: 'stale' | 'gone', call: string): Result<never> {
  return failed(trouble({ partner: 'line', code, call }))
}
