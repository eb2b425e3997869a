/**
 * Create or update; twice is once. TikTok Shop takes a key with a create, but does not say how long it knows it, so we look
 * before every create all the same, and patiently after every create whose answer was lost.
 */
import { failed, ok, trouble } from '../../errors.ts'
import type { Published, Ref, Result, Shop, Wish, Words, WriteContext } from '../contract.ts'
import { createOnce, findThere, type Making } from '../create-once.ts'
import { isOlder, rememberMark, rememberPlaced } from '../memo.ts'
import { forgetPhotos, uploadPhotos } from '../photo.ts'
import { sayWarning } from '../phrases.ts'
import { type Content, toBody } from './content.ts'
import { type Found, locate, readKnown, readProduct } from './find.ts'
import { isAudited, reasonsOf, toPrint, toRef, toState } from './from-theirs.ts'
import type { Inside, Way } from './inside.ts'
import { photoDoor } from './photo.ts'
import { rememberSeen } from './sent.ts'
import { toContent, toPrice, toStockRows } from './to-theirs.ts'
import { updateThere } from './update.ts'
import { checkTiktokWish } from './validate.ts'
import { created } from './wire.ts'

/** One publish on its way. */
export interface Going extends Way {
  readonly wish: Wish
  readonly ctx: WriteContext
}

export interface Done {
  readonly itemId: string
  readonly did: Published['did']
}

const partner = 'tiktok'

export async function publish(inside: Inside, shop: Shop, wish: Wish, ctx: WriteContext): Promise<Result<Published>> {
  const problems = checkTiktokWish(wish).filter((one) => one.weight === 'blocks')
  if (problems.length > 0) return failed(trouble({ partner, code: 'refused', call: 'publish', problems }))
  const going = { inside, shop, wish, ctx, signal: ctx.signal }
  return inside.inLane(`${shop.id}/${wish.listing.id}`, () => inLane(going))
}

async function inLane(going: Going): Promise<Result<Published>> {
  const { inside, shop, wish, ctx, signal } = going
  const { listing } = wish
  const mark = `written:${listing.id}`
  if (await isOlder(inside.world, shop, mark, listing.revision))
    return failed(trouble({ partner, code: 'stale', call: 'publish' }))

  const there = await findThere(making(going, null))
  if (!there.ok) return there
  const { main, twins } = there.value
  if (!main && ctx.known) return failed(trouble({ partner, code: 'gone', call: 'publish' }))

  const photos = await uploadPhotos(photoDoor(going), shop, listing.photos, signal)
  if (!photos.ok) return photos
  const content = toContent(wish, photos.value)
  const done = main
    ? await updateThere(going, content, main, ctx.known ? 'updated' : 'adopted')
    : await createOnce(making(going, content))
  if (!done.ok) {
    if (done.trouble.problems.some((one) => one.field === 'photos'))
      await forgetPhotos(inside.world, shop, listing.photos)
    return done
  }
  await rememberMark(inside.world, shop, mark, listing.revision)
  await rememberPlaced(inside.world, shop, listing.id, done.value.itemId)
  const refs = twins.map(({ hit }) => toRef(hit, listing.id))
  return readBack(going, { ...done.value, content, twins: refs, warnings: done.warnings })
}

/** TikTok's side of making one product once. Looking needs no content yet. */
function making(going: Going, content: Content | null): Making<Found, Done> {
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
    carriesOurId: ({ hit }) => hit.skus?.some((sku) => sku.seller_sku === ourId) ?? false,
    add: () => add(going, needed()),
    adopt: (found) => updateThere(going, needed(), found, 'adopted'),
  }
}

async function add(going: Going, content: Content): Promise<Result<Done>> {
  const { inside, shop, wish, signal } = going
  const { id, price, sellable } = wish.listing
  const sku = {
    seller_sku: id,
    external_sku_id: id,
    price: toPrice(price),
    inventory: toStockRows(sellable, wish.placing.locationId ?? shop.settings.warehouse ?? ''),
  }
  const body = {
    save_mode: 'LISTING',
    category_version: 'v2',
    ...toBody(content),
    external_product_id: id,
    is_cod_allowed: false,
    idempotency_key: keyOf(going),
    skus: [sku],
  }
  const path = '/product/202309/products'
  const call = { name: 'product.create', method: 'POST', path, body, schema: created, write: true } as const
  const got = await inside.caller.shop(shop, call, signal)
  if (!got.ok) return got
  const warnings = (got.value.warnings ?? []).map((one) => sayWarning(partner, one.message))
  return ok({ itemId: got.value.product_id, did: 'created' }, warnings)
}

/** The same for every try of one job, another for the next: what was deleted since is not answered again as if it were there. */
function keyOf({ wish, ctx }: Going): string {
  return `publish:${wish.listing.id}:${ctx.operation}:${ctx.firstTriedAt.getTime()}`.slice(0, 255)
}

interface Written extends Done {
  readonly content: Content
  readonly twins: readonly Ref[]
  readonly warnings: readonly Words[]
}

/**
 * What is there now. When it cannot be read yet the write still stands, only the echo is missing. While an edit of a product
 * on sale is audited the old version may be what is read, so there is no echo then either: a later publish brings it.
 */
async function readBack(going: Going, written: Written): Promise<Result<Published>> {
  const { did, itemId, twins, warnings, content } = written
  const ourId = going.wish.listing.id
  const read = await readProduct(going, itemId)
  const item = read.ok ? read.value : null
  if (!item) {
    const ref = toRef({ id: itemId }, ourId)
    return ok({ ref, did, state: 'in_review', reasons: [], ticket: itemId, echo: null, twins }, warnings)
  }
  await rememberSeen(going, content, item)
  const state = toState(item.product_status)
  const waits = state === 'in_review' || isAudited(item)
  const echo = isAudited(item) && state === 'live' ? null : toPrint(item)
  const ticket = waits ? itemId : null
  return ok({ ref: toRef(item, ourId), did, state, reasons: reasonsOf(item), ticket, echo, twins }, warnings)
}
