/**
 * Create or update; twice is once. Shopee has neither a key for repeats nor unique SKUs, so we look before every create,
 * and patiently after every create whose answer was lost.
 */
import { failed, ok, trouble } from '../../errors.ts'
import { checkWish } from '../check.ts'
import type { Published, Result, Shop, Wish, Words, WriteContext } from '../contract.ts'
import { shopeeCapabilities } from './capabilities.ts'
import { isDeleted, type Located, locate, readItems, readKnown, reasonsFor } from './find.ts'
import { toPrint, toRef, toState } from './from-theirs.ts'
import type { Inside } from './inside.ts'
import {
  isOlder,
  lastPlaced,
  rememberCreating,
  rememberMark,
  rememberNotCreated,
  rememberPlaced,
  rememberSent,
  wasCreating,
} from './memo.ts'
import { forgetPhotos, uploadPhotos } from './photo.ts'
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

/** Pauses before each look after a lost create: the search may lag behind. */
const looks = [2_000, 10_000, 60_000]

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

  const there = await findThere(going)
  if (!there.ok) return there
  if (!there.value.main && ctx.known) return failed(trouble({ partner: 'shopee', code: 'gone', call: 'publish' }))

  const photos = await uploadPhotos(inside, shop, wish.listing.photos, signal)
  if (!photos.ok) return photos
  const content = toContent(wish, photos.value)
  const { main } = there.value
  const done = main
    ? await updateThere(going, content, main, ctx.known ? 'updated' : 'adopted')
    : await create(going, content)
  if (!done.ok) {
    if (done.trouble.problems.some((one) => one.field === 'photos'))
      await forgetPhotos(inside, shop, wish.listing.photos)
    return done
  }
  await rememberMark(inside.world, shop, mark, wish.listing.revision)
  const { itemId, did } = done.value
  await rememberPlaced(inside.world, shop, wish.listing.id, itemId)
  return readBack(going, { itemId, did, content, twins: there.value.twins, warnings: done.warnings })
}

/** By reference or our own note; when that is gone or forgotten, by our id. After an earlier try the search gets time to catch up. */
async function findThere(going: Going): Promise<Result<Located>> {
  const { inside, shop, wish, ctx } = going
  const placed = ctx.known ? null : await lastPlaced(inside.world, shop, wish.listing.id)
  const hint = ctx.known ?? (placed ? toRef({ item_id: placed }) : null)
  if (hint) {
    const known = await readKnown(going, hint)
    if (!known.ok) return known
    if (known.value && (ctx.known || known.value.item_sku === wish.listing.id))
      return ok({ main: known.value, twins: [] })
  }
  const found = await locate(going, wish.listing.id)
  if (!found.ok || found.value.main || ctx.known) return found
  const triedBefore = ctx.attempt > 1 || (await wasCreating(inside.world, shop, wish.listing.id))
  return triedBefore ? lookPatiently(going) : found
}

async function lookPatiently(going: Going): Promise<Result<Located>> {
  let last: Result<Located> = ok({ main: null, twins: [] })
  for (const pause of looks) {
    await going.inside.world.sleep(pause, going.signal)
    last = await locate(going, going.wish.listing.id)
    if (last.ok && last.value.main) return last
  }
  return last
}

export interface Done {
  readonly itemId: string
  readonly did: Published['did']
}

async function create(going: Going, content: Content): Promise<Result<Done>> {
  const { inside, shop, wish } = going
  await rememberCreating(inside.world, shop, wish.listing.id)
  const done = await createOnce(going, content)
  if (!done.ok && done.trouble.effect === 'none') await rememberNotCreated(inside.world, shop, wish.listing.id)
  return done
}

async function createOnce(going: Going, content: Content): Promise<Result<Done>> {
  const first = await add(going, content)
  if (first.ok) return first
  if (first.trouble.code === 'duplicate') return adopt(going, content, await lookPatiently(going), first)
  if (first.trouble.effect === 'none') return first

  const looked = await lookPatiently(going)
  if (!looked.ok) return { ok: false, trouble: { ...looked.trouble, effect: 'unknown' } }
  if (looked.value.main) return adopt(going, content, looked, first)
  const second = await add(going, content)
  if (second.ok || second.trouble.effect === 'none') return second
  return adopt(going, content, await lookPatiently(going), second)
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

/** It is there after all: bring it to our wish. Not there: the first trouble stands. */
async function adopt(
  going: Going,
  content: Content,
  looked: Result<Located>,
  otherwise: Result<Done>,
): Promise<Result<Done>> {
  if (!looked.ok || !looked.value.main) return otherwise
  return updateThere(going, content, looked.value.main, 'adopted')
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
  const state = toState(item.item_status)
  const reasons = await reasonsFor(going, item)
  const ticket = state === 'in_review' ? itemId : null
  return ok({ ref: toRef(item), did, state, reasons, ticket, echo, twins }, written.warnings)
}
