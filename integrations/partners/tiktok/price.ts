/** The price alone, by its own call: not audited, decimal text, never rounded. */
import { failed, ok, trouble } from '../../errors.ts'
import type { PriceChange, Result, Satang, Shop, WriteContext } from '../contract.ts'
import { isOlder, rememberMark } from '../memo.ts'
import { readProduct } from './find.ts'
import { skuOf } from './from-theirs.ts'
import type { Inside, Way } from './inside.ts'
import { writeRows } from './rows.ts'
import { toPrice } from './to-theirs.ts'

const name = 'product.prices'

export async function updatePrice(
  inside: Inside,
  shop: Shop,
  changes: readonly PriceChange[],
  { signal }: WriteContext,
): Promise<readonly Result<{ readonly price: Satang }>[]> {
  const way = { inside, shop, signal }
  const answers: Result<{ readonly price: Satang }>[] = []
  for (const change of changes)
    answers.push(await inside.inLane(`${shop.id}/item/${change.ref.item}`, () => onePrice(way, change)))
  return answers
}

export async function setPrice(
  way: Way,
  { item, sku }: { readonly item: string; readonly sku: string },
  price: Satang,
): Promise<Result<null>> {
  const body = { skus: [{ id: sku, price: toPrice(price) }] }
  const path = `/product/202309/products/${item}/prices/update`
  const [row] = await writeRows(
    way,
    { name, method: 'POST', path, body },
    [sku],
    ({ detail }, id) => detail?.sku_id === id,
  )
  return row ?? ok(null)
}

async function onePrice(way: Way, { ref, price, revision }: PriceChange): Promise<Result<{ readonly price: Satang }>> {
  const { world } = way.inside
  const key = `price:${ref.item}`
  if (await isOlder(world, way.shop, key, revision))
    return failed(trouble({ partner: 'tiktok', code: 'stale', call: name }))
  const sku = await skuIdOf(way, ref.item, ref.sku)
  if (!sku.ok) return sku
  const written = await setPrice(way, { item: ref.item, sku: sku.value }, price)
  if (!written.ok) return written
  await rememberMark(world, way.shop, key, revision)
  return ok({ price })
}

/** An older reference may not know the row yet. */
async function skuIdOf(way: Way, item: string, known: string | null): Promise<Result<string>> {
  if (known) return ok(known)
  const read = await readProduct(way, item)
  if (!read.ok) return read
  const sku = read.value && skuOf(read.value.skus, null)
  return sku ? ok(sku.id) : failed(trouble({ partner: 'tiktok', code: 'gone', call: name }))
}
