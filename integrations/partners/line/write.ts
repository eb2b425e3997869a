/** The single writes: each to one product, each harmless twice. */
import { failed, ok, trouble } from '../../errors.ts'
import { jsonNumber } from '../../http.ts'
import type { Result } from '../contract.ts'
import { readProduct, variantOf } from './find.ts'
import { availableIn } from './from-theirs.ts'
import type { Way } from './inside.ts'
import { done, type WireProduct, type WireVariant } from './wire.ts'

/** An order may come between reading and writing; once more is enough unless orders keep pouring in. */
const rounds = 2

export function writePrice(way: Way, itemId: string, price: number): Promise<Result<unknown>> {
  const path = `/products/${itemId}/prices`
  // A discount put on by hand is a price changed by hand: ours again.
  const body = { price, instantDiscount: 0 }
  return write(way, { name: 'products.prices', method: 'PATCH', path, body })
}

export function writeProduct(way: Way, itemId: string, body: Readonly<Record<string, unknown>>) {
  return write(way, { name: 'products.update', method: 'PATCH', path: `/products/${itemId}`, body })
}

export function writeVariant(
  way: Way,
  { itemId, variantId }: { readonly itemId: string; readonly variantId: string },
  change: Readonly<Record<string, unknown>>,
): Promise<Result<unknown>> {
  const path = `/products/${itemId}/variant`
  return write(way, { name: 'variants.update', method: 'PATCH', path, body: { id: jsonNumber(variantId), ...change } })
}

/** Puts on sale or hides. What stands so already may be refused as a conflict: then it is looked at. */
export async function writeShown(way: Way, itemId: string, shown: boolean): Promise<Result<unknown>> {
  const [name, end] = shown ? (['products.onsale', 'onsale'] as const) : (['products.hide', 'hide'] as const)
  const got = await write(way, { name, method: 'POST', path: `/products/${itemId}/display-status/${end}` })
  if (got.ok || got.trouble.code !== 'locked') return got
  const read = await readProduct(way, itemId)
  return read.ok && read.value?.isDisplay === shown ? ok(null) : got
}

export function removeProduct(way: Way, itemId: string): Promise<Result<unknown>> {
  return write(way, { name: 'products.delete', method: 'DELETE', path: `/products/${itemId}` })
}

/**
 * Offers so many units. What buyers can order is `onHand` less ordered and waiting units, so these are added; the sum is read
 * back, because an order in between makes it wrong by its units, and written once more. The relative calls are never used:
 * they cannot be repeated. Answers the units there now.
 */
export async function writeStock(
  way: Way,
  product: WireProduct,
  ref: Parameters<typeof variantOf>[1],
  sellable: number,
): Promise<Result<number>> {
  let there: WireProduct | null = product
  for (let round = 0; round < rounds; round += 1) {
    const variant: WireVariant | null = there && variantOf(there, ref)
    if (!there || !variant) return gone()
    if (availableIn(variant) === sellable) return ok(sellable)
    const onHandNumber = sellable + variant.reservedNumber + variant.readyToShipNumber
    const written = await writeVariant(way, { itemId: there.id, variantId: variant.id }, { onHandNumber })
    if (!written.ok) return written
    const read = await readProduct(way, there.id)
    if (!read.ok) return failed({ ...read.trouble, effect: 'unknown' })
    there = read.value
  }
  const last = there && variantOf(there, ref)
  if (!last) return gone()
  // Too few may stand for a moment; too many may not.
  if (availableIn(last) <= sellable) return ok(availableIn(last))
  return failed(trouble({ partner: 'line', code: 'busy', effect: 'unknown', call: 'variants.update' }))
}

interface Write {
  readonly name: string
  readonly method: 'POST' | 'PATCH' | 'DELETE'
  readonly path: string
  readonly body?: unknown
}

function write({ inside, shop, signal }: Way, call: Write): Promise<Result<unknown>> {
  return inside.caller.shop(shop, { ...call, schema: done, write: true }, signal)
}

function gone(): Result<never> {
  return failed(trouble({ partner: 'line', code: 'gone', call: 'products.read' }))
}
