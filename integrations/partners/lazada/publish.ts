/**
 * Create or update; twice is once. Lazada has no key for repeats, and its papers contradict each other on whether a seller
 * code may stand twice, so we look before every create, and patiently after every create whose answer was lost.
 */
import { failed, ok, trouble } from '../../errors.ts'
import { checkWish } from '../check.ts'
import type { Published, Ref, Result, Shop, Wish, Words, WriteContext } from '../contract.ts'
import { createOnce, findThere, type Making } from '../create-once.ts'
import { isOlder, rememberMark, rememberPlaced, rememberSent } from '../memo.ts'
import { forgetPhotos, uploadPhotos } from '../photo.ts'
import { lazadaCapabilities } from './capabilities.ts'
import { locate, readKnown } from './find.ts'
import { ourIdOf, reasonsOf, toPrint, toRef, toRemote, toState } from './from-theirs.ts'
import type { Inside, Way } from './inside.ts'
import { jsonPayload } from './payload.ts'
import { photoDoor } from './photo.ts'
import { type Content, toContent, toNewProduct, wishHashes } from './to-theirs.ts'
import { updateThere } from './update.ts'
import { created, type WireItem } from './wire.ts'

/** One publish on its way. */
export interface Going extends Way {
  readonly wish: Wish
  readonly ctx: WriteContext
}

export interface Done {
  readonly ref: Ref
  readonly did: Published['did']
}

export async function publish(inside: Inside, shop: Shop, wish: Wish, ctx: WriteContext): Promise<Result<Published>> {
  const problems = checkWish('lazada', lazadaCapabilities, wish).filter((one) => one.weight === 'blocks')
  if (problems.length > 0) return failed(trouble({ partner: 'lazada', code: 'refused', call: 'publish', problems }))
  const going = { inside, shop, wish, ctx, signal: ctx.signal }
  return inside.inLane(`${shop.id}/${wish.listing.id}`, () => inLane(going))
}

async function inLane(going: Going): Promise<Result<Published>> {
  const { inside, shop, wish, ctx, signal } = going
  const mark = `written:${wish.listing.id}`
  if (await isOlder(inside.world, shop, mark, wish.listing.revision))
    return failed(trouble({ partner: 'lazada', code: 'stale', call: 'publish' }))

  const there = await findThere(making(going, null))
  if (!there.ok) return there
  if (!there.value.main && ctx.known) return failed(trouble({ partner: 'lazada', code: 'gone', call: 'publish' }))

  const photos = await uploadPhotos(photoDoor(going), shop, wish.listing.photos, signal)
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
  await rememberPlaced(inside.world, shop, wish.listing.id, done.value.ref.item)
  return readBack(going, { ...done.value, content, twins: there.value.twins, warnings: done.warnings })
}

/** Lazada's side of making one item once. Looking needs no content yet. */
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
    carriesOurId: (item) => ourIdOf(item) === ourId,
    add: () => add(going, needed()),
    adopt: (item) => updateThere(going, needed(), item, 'adopted'),
  }
}

async function add({ inside, shop, wish, signal }: Going, content: Content): Promise<Result<Done>> {
  const fields = { payload: jsonPayload(toNewProduct(content, wish)) }
  const call = { method: 'POST', path: '/product/create', fields, schema: created, write: true } as const
  const got = await inside.caller.shop(shop, call, signal)
  if (!got.ok) return got
  const sku = got.value.sku_list[0]?.sku_id ?? null
  return ok({ ref: { item: got.value.item_id, sku, extra: {} }, did: 'created' })
}

interface Written extends Done {
  readonly content: Content
  readonly twins: readonly WireItem[]
  readonly warnings: readonly Words[]
}

/** What is there now. When it cannot be read yet the write still stands, only the echo is missing. */
async function readBack(going: Going, written: Written): Promise<Result<Published>> {
  const { inside, shop, wish } = going
  const { did, ref, warnings } = written
  const twins = written.twins.map(toRef)
  const read = await readKnown(going, ref.item)
  const item = read.ok ? read.value : null
  if (!item) return ok({ ref, did, state: 'in_review', reasons: [], ticket: ref.item, echo: null, twins }, warnings)
  const echo = toPrint(item)
  await rememberSent(inside.world, shop, wish.listing.id, wishHashes(written.content), echo)
  const state = toState(item)
  const ticket = state === 'in_review' ? ref.item : null
  const there = toRemote(item, { twins, seenAt: inside.world.now() })
  return ok({ ref: there.ref, did, state, reasons: reasonsOf(item), ticket, echo, there, twins }, warnings)
}
