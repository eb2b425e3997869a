/**
 * Create or update; twice is once. Shopee has neither a key for repeats nor unique SKUs, so we look before every create,
 * and patiently after every create whose answer was lost.
 */
import { failed, ok, trouble } from '../../errors.ts'
import { checkWish } from '../check.ts'
import type { Published, Result, Shop, Wish, Words, WriteContext } from '../contract.ts'
import { createOnce, findThere, type Making } from '../create-once.ts'
import { isOlder, rememberMark, rememberPlaced, rememberSent } from '../memo.ts'
import { forgetPhotos, uploadPhotos } from '../photo.ts'
import { shopeeCapabilities } from './capabilities.ts'
import { isDeleted, locate, readItems, readKnown } from './find.ts'
import { toPrint, toRef } from './from-theirs.ts'
import type { Inside } from './inside.ts'
import { shown } from './look.ts'
import { photoDoor } from './photo.ts'
import { type Content, toBody, toContent, toPrice, toStockRows, wishHashes } from './to-theirs.ts'
import { updateThere } from './update.ts'
import { created, type WireItem } from './wire.ts'

/** One publish on its way. */
export interface Going {
  readonly inside: Inside
  readonly shop: Shop
  readonly wish: Wish
  readonly ctx: WriteContext
  readonly signal: AbortSignal
}

export async function publish(inside: Inside, shop: Shop, wish: Wish, ctx: WriteContext): Promise<Result<Published>> {
  const problems = checkWish('shopee', shopeeCapabilities, wish).filter((one) => one.weight === 'blocks')
  if (problems.length > 0) return failed(trouble({ partner: 'shopee', code: 'refused', call: 'publish', problems }))
  const going = { inside, shop, wish, ctx, signal: ctx.signal }
  return inside.inLane(`${shop.id}/${wish.listing.id}`, () => inLane(going))
}

async function inLane(going: Going): Promise<Result<Published>> {
  const { inside, shop, wish, ctx, signal } = going
  const mark = `written:${wish.listing.id}`
  if (await isOlder(inside.world, shop, mark, wish.listing.revision))
    return failed(trouble({ partner: 'shopee', code: 'stale', call: 'publish' }))

  const there = await findThere(making(going, null))
  if (!there.ok) return there
  if (!there.value.main && ctx.known) return failed(trouble({ partner: 'shopee', code: 'gone', call: 'publish' }))

  const photos = await uploadPhotos(photoDoor(inside, signal), shop, wish.listing.photos, signal)
  if (!photos.ok) return photos
  const content = toContent(wish, photos.value)
  const { main } = there.value
  const done = main
    ? await updateThere(going, content, main, ctx.known ? 'updated' : 'adopted')
    : await createOnce(making(going, content))
  if (!done.ok) {
    if (done.trouble.problems.some((one) => one.field === 'photos'))
      await forgetPhotos(inside.world, shop, wish.listing.photos)
    return done
  }
  await rememberMark(inside.world, shop, mark, wish.listing.revision)
  const { itemId, did } = done.value
  await rememberPlaced(inside.world, shop, wish.listing.id, itemId)
  return readBack(going, { itemId, did, content, twins: there.value.twins, warnings: done.warnings })
}

export interface Done {
  readonly itemId: string
  readonly did: Published['did']
}

/** Shopee's side of making one item once. Looking needs no content yet. */
function making(going: Going, content: Content | null): Making<WireItem, Done> {
  const { inside, shop, wish, ctx } = going
  const ourId = wish.listing.id
  const needed = (): Content => {
    if (!content) throw new Error('nothing to write yet')
    return content
  }
  return {
    world: inside.world,
    shop,
    ourId,
    ctx,
    locate: () => locate(going, ourId),
    read: (itemId) => readKnown(going, itemId),
    carriesOurId: (item) => item.item_sku === ourId,
    add: () => add(going, needed()),
    adopt: (item) => updateThere(going, needed(), item, 'adopted'),
  }
}

async function add(going: Going, content: Content): Promise<Result<Done>> {
  const { inside, shop, wish, signal } = going
  const body = {
    ...toBody(content),
    original_price: toPrice(wish),
    seller_stock: toStockRows(wish.listing.sellable, wish.placing.locationId),
    item_status: 'NORMAL',
  }
  const path = '/api/v2/product/add_item'
  const got = await inside.caller.shop(shop, { method: 'POST', path, body, schema: created, write: true }, signal)
  return got.ok ? ok({ itemId: got.value.item_id, did: 'created' }, got.warnings) : got
}

interface Written extends Done {
  readonly content: Content
  readonly twins: readonly WireItem[]
  readonly warnings: readonly Words[]
}

/** What is there now. When it cannot be read yet the write still stands, only the echo is missing. */
async function readBack(going: Going, written: Written): Promise<Result<Published>> {
  const { inside, shop, wish } = going
  const twins = written.twins.map(toRef)
  const { did, itemId } = written
  const read = await readItems(going, [itemId])
  const item = read.ok ? read.value.find((one) => one.item_id === itemId && !isDeleted(one)) : undefined
  if (!item) {
    const ref = toRef({ item_id: itemId })
    return ok({ ref, did, state: 'in_review', reasons: [], ticket: itemId, echo: null, twins }, written.warnings)
  }
  const echo = toPrint(item)
  await rememberSent(inside.world, shop, wish.listing.id, wishHashes(written.content), echo)
  const there = await shown(going, item, twins)
  const { ref, state, reasons } = there
  const ticket = state === 'in_review' ? itemId : null
  return ok({ ref, did, state, reasons, ticket, echo, there, twins }, written.warnings)
}
