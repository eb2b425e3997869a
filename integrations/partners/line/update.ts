/** Brings a product that is there to our wish: only what differs, each kind by its own call, shown at the end. */
import { ok } from '../../errors.ts'
import type { Published, Result } from '../contract.ts'
import { lastSent } from '../memo.ts'
import { variantOf } from './find.ts'
import { availableIn, toPrint } from './from-theirs.ts'
import type { Done, Going } from './publish.ts'
import {
  aspectOf,
  type Content,
  type ContentField,
  differences,
  toPrice,
  toProductBody,
  toVariantBody,
  wishHashes,
} from './to-theirs.ts'
import type { WireProduct } from './wire.ts'
import { writePrice, writeProduct, writeShown, writeStock, writeVariant } from './write.ts'

export async function updateThere(
  going: Going,
  content: Content,
  product: WireProduct,
  changed: Published['did'],
): Promise<Result<Done>> {
  const { wish } = going
  const ourId = wish.listing.id
  const variant = variantOf(product, { sku: null, ourId })
  const fields = await changedFields(going, content, product)
  const productBody = toProductBody(content, fields)
  const variantBody = toVariantBody(content, fields)
  const price = toPrice(wish)
  const works: (() => Promise<Result<unknown>>)[] = []
  if (productBody) works.push(() => writeProduct(going, product.id, productBody))
  if (variantBody && variant)
    works.push(() => writeVariant(going, { itemId: product.id, variantId: variant.id }, variantBody))
  if (variant?.price !== price || variant.discountedPrice) works.push(() => writePrice(going, product.id, price))
  const { sellable } = wish.listing
  works.push(() => writeStock(going, product, { sku: variant?.id ?? null, ourId }, sellable))
  if (!product.isDisplay) works.push(() => writeShown(going, product.id, true))
  for (const work of works) {
    const got = await work()
    if (!got.ok) return got
  }
  const touched = works.length > 1 || stockDiffers(product, going)
  return ok({ itemId: product.id, did: changed === 'adopted' ? 'adopted' : touched ? 'updated' : 'nothing' })
}

function stockDiffers(product: WireProduct, { wish }: Going): boolean {
  const variant = variantOf(product, { sku: null, ourId: wish.listing.id })
  return variant !== null && availableIn(variant) !== wish.listing.sellable
}

/** A field is written when it differs, unless neither we nor they have touched its aspect since our last write. */
async function changedFields(going: Going, content: Content, product: WireProduct): Promise<readonly ContentField[]> {
  const { inside, shop, wish } = going
  const different = differences(content, product)
  const sent = await lastSent(inside.world, shop, wish.listing.id)
  if (!sent) return different
  const [wished, there] = [wishHashes(content), toPrint(product)]
  return different.filter((field) => {
    const aspect = aspectOf[field]
    return sent.wish[aspect] !== wished[aspect] || sent.echo[aspect] !== there[aspect]
  })
}
