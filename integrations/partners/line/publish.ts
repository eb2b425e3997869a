/**
 * Create or update; twice is once. MyShop has no key for repeats, and nobody knows whether a SKU must be unique, so we look
 * before every create. A new product is hidden until it is put on sale by a call of its own.
 */
import { failed, ok, trouble } from '../../errors.ts'
import type { Published, Result, Shop, Wish, WriteContext } from '../contract.ts'
import { createOnce, findThere, type Making } from '../create-once.ts'
import { isOlder, rememberMark, rememberPlaced, rememberSent } from '../memo.ts'
import { problem } from '../phrases.ts'
import { carries, locate, readProduct } from './find.ts'
import { toPrint, toRef } from './from-theirs.ts'
import type { Inside, Way } from './inside.ts'
import { shown } from './look.ts'
import { type Content, toContent, toPrice, toProductBody, toVariantBody, wishHashes } from './to-theirs.ts'
import { updateThere } from './update.ts'
import { validate } from './validate.ts'
import { created, type WireProduct } from './wire.ts'
import { writeShown } from './write.ts'

/** One publish on its way. */
export interface Going extends Way {
  readonly wish: Wish
  readonly ctx: WriteContext
}

export async function publish(inside: Inside, shop: Shop, wish: Wish, ctx: WriteContext): Promise<Result<Published>> {
  const problems = validate(inside.settings, wish).filter((one) => one.weight === 'blocks')
  if (problems.length > 0) return failed(trouble({ partner: 'line', code: 'refused', call: 'publish', problems }))
  const going = { inside, shop, wish, ctx, signal: ctx.signal }
  return inside.inLane(`${shop.id}/${wish.listing.id}`, () => inLane(going))
}

async function inLane(going: Going): Promise<Result<Published>> {
  const { inside, shop, wish, ctx } = going
  const { id, revision } = wish.listing
  const mark = `written:${id}`
  if (await isOlder(inside.world, shop, mark, revision))
    return failed(trouble({ partner: 'line', code: 'stale', call: 'publish' }))

  const content = toContent(shop, wish)
  const made = making(going, content)
  const there = await findThere(made)
  if (!there.ok) return there
  const { main, twins } = there.value
  if (!main && ctx.known) return failed(trouble({ partner: 'line', code: 'gone', call: 'publish' }))

  const done = main
    ? await updateThere(going, content, main, ctx.known ? 'updated' : 'adopted')
    : await createOnce(made)
  if (!done.ok) return done
  const { itemId, did } = done.value
  await rememberPlaced(inside.world, shop, id, itemId)
  if (did === 'created') {
    const shown = await writeShown(going, itemId, true)
    // It is there, but hidden: the next try finds it.
    if (!shown.ok) return failed({ ...shown.trouble, effect: 'unknown' })
  }
  await rememberMark(inside.world, shop, mark, revision)
  return readBack(going, { itemId, did, content, twins })
}

export interface Done {
  readonly itemId: string
  readonly did: Published['did']
}

/** MyShop's side of making one product once. */
function making(going: Going, content: Content): Making<WireProduct, Done> {
  const { inside, shop, wish, ctx } = going
  const ourId = wish.listing.id
  return {
    world: inside.world,
    shop,
    ourId,
    ctx,
    locate: () => locate(going, ourId),
    read: (itemId) => readProduct(going, itemId),
    carriesOurId: (product) => carries(product, ourId),
    add: () => add(going, content),
    adopt: (product) => updateThere(going, content, product, 'adopted'),
  }
}

/** A conflict on a create can only mean that the SKU is taken. */
async function add(going: Going, content: Content): Promise<Result<Done>> {
  const { inside, shop, wish, signal } = going
  const variant = {
    ...toVariantBody(content),
    barcode: '',
    price: toPrice(wish),
    discountedPrice: 0,
    onHandNumber: wish.listing.sellable,
  }
  const body = { ...toProductBody(content), instantDiscount: 0, variants: [variant] }
  const call = { name: 'products.create', method: 'POST', path: '/products', body, schema: created } as const
  const got = await inside.caller.shop(shop, { ...call, write: true }, signal)
  if (got.ok) return ok({ itemId: got.value.id, did: 'created' })
  const { trouble: wrong } = got
  return failed(wrong.code === 'locked' ? { ...wrong, code: 'duplicate', problems: [taken(wish.listing.id)] } : wrong)
}

function taken(ourId: string) {
  return problem({ partner: 'line', field: 'id', code: 'not_accepted', found: ourId, limit: null })
}

interface Written extends Done {
  readonly content: Content
  readonly twins: readonly WireProduct[]
}

/** What is there now. When it cannot be read yet the write still stands, only the echo is missing. */
async function readBack(going: Going, { did, itemId, content, twins: others }: Written): Promise<Result<Published>> {
  const { inside, shop, wish } = going
  const twins = others.map(toRef)
  const read = await readProduct(going, itemId)
  const product = read.ok ? read.value : null
  if (!product) {
    const ref = { item: itemId, sku: null, extra: {} }
    return ok({ ref, did, state: 'in_review', reasons: [], ticket: itemId, echo: null, twins })
  }
  const echo = toPrint(product)
  await rememberSent(inside.world, shop, wish.listing.id, wishHashes(content), echo)
  const there = shown(going, product, twins)
  return ok({ ref: there.ref, did, state: there.state, reasons: [], ticket: null, echo, there, twins })
}
