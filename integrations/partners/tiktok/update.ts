/** Brings a product that is there to our wish: only what differs, each kind by its own call. Only content is audited. */
import { failed, ok, trouble } from '../../errors.ts'
import type { Published, Result, Words } from '../contract.ts'
import { sayWarning } from '../phrases.ts'
import { type Content, type ContentField, toBody } from './content.ts'
import { type Found, readProduct, readStock } from './find.ts'
import { priceOf, reasonsOf, skuOf, toState } from './from-theirs.ts'
import { setPrice } from './price.ts'
import type { Done, Going } from './publish.ts'
import { changesOf } from './sent.ts'
import { setUnits } from './stock.ts'
import { showAgain } from './unpublish.ts'
import { type WireProduct, written } from './wire.ts'

const partner = 'tiktok'

export async function updateThere(
  going: Going,
  content: Content,
  found: Found,
  changed: Published['did'],
): Promise<Result<Done>> {
  const read = found.product ? ok(found.product) : await readProduct(going, found.hit.id)
  if (!read.ok) return read
  const item = read.value
  // Frozen: there, but neither shown nor to be changed.
  if (!item) {
    const code = toState(found.hit.status) === 'locked_by_partner' ? 'locked' : 'gone'
    return failed(trouble({ partner, code, call: 'product.read' }))
  }
  const changes = await changesOf(going, content, item)
  if (changes.refused) return refusedBefore(item)
  const edited = await writeContent(going, item, content, changes.fields)
  if (!edited.ok) return edited
  const numbers = await writeNumbers(going, item)
  if (!numbers.ok) return numbers
  if (item.product_status === 'SELLER_DEACTIVATED') {
    const shown = await showAgain(going, item.id)
    if (!shown.ok) return shown
  }
  const touched = changes.fields.length > 0 || numbers.value || item.product_status === 'SELLER_DEACTIVATED'
  const did = changed === 'adopted' ? 'adopted' : touched ? 'updated' : 'nothing'
  return ok({ itemId: item.id, did }, edited.warnings)
}

/** Properties that are not sent stay as they are; `skus` is never sent, because rows left out of it would be deleted. */
async function writeContent(
  { inside, shop, signal }: Going,
  item: WireProduct,
  content: Content,
  fields: readonly ContentField[],
): Promise<Result<null>> {
  if (fields.length === 0) return ok(null)
  // A category and its attributes are one thing: those of the old category would not fit the new one.
  const chosen: readonly ContentField[] = fields.includes('category_id')
    ? [...new Set<ContentField>([...fields, 'product_attributes'])]
    : fields
  const version = chosen.includes('category_id') ? { category_version: 'v2' } : {}
  const body = { ...version, ...toBody(content, chosen) }
  const path = `/product/202509/products/${item.id}/partial_edit`
  const call = { name: 'product.partial_edit', method: 'POST', path, body, schema: written, write: true } as const
  const got = await inside.caller.shop(shop, call, signal)
  if (!got.ok) return got
  const warnings: Words[] = (got.value.warnings ?? []).map((one) => sayWarning(partner, one.message))
  return ok(null, warnings)
}

/** True when price or stock had to be written. */
async function writeNumbers(going: Going, item: WireProduct): Promise<Result<boolean>> {
  const { listing, placing } = going.wish
  const sku = skuOf(item.skus, listing.id)
  if (!sku) return failed(trouble({ partner, code: 'gone', call: 'product.read' }))
  let touched = false
  if (priceOf(item) !== listing.price) {
    const got = await setPrice(going, { item: item.id, sku: sku.id }, listing.price)
    if (!got.ok) return got
    touched = true
  }
  const stock = await readStock(going, [item.id])
  if (!stock.ok) return stock
  const before = stock.value.get(item.id)
  const units = before && skuOf(before.skus, listing.id)
  if (before && units?.total_available_quantity !== listing.sellable) {
    const warehouse = placing.locationId ?? sku.inventory?.[0]?.warehouse_id ?? null
    const got = await setUnits(going, { before, sku: sku.id, warehouse }, listing.sellable)
    if (!got.ok) return got
    touched = true
  }
  return ok(touched)
}

/** Sending the same words again would only be refused again. */
function refusedBefore(item: WireProduct): Result<never> {
  const remoteText = reasonsOf(item)
    .map((one) => one.th)
    .join(' · ')
  return failed(trouble({ partner, code: 'refused', call: 'product.audit', remoteText }))
}
