import { failed, ok, trouble } from '../../errors.ts'
import { checkWish } from '../check.ts'
import type { PriceChange, Published, Ref, Result, Shop, StockChange, Wish, World, WriteContext } from '../contract.ts'
import { type HandRow, isDone } from '../handwork.ts'
import { isOlder, rememberMark } from '../memo.ts'
import { manualCapabilities } from './capabilities.ts'
import { toPrint, toRef } from './look.ts'
import { toText } from './rule.ts'

/** Saying what shall stand there. Everything is absolute, so saying it twice asks nobody twice. */

export interface Inside {
  readonly world: World
  readonly inLane: <T>(key: string, work: () => Promise<T>) => Promise<T>
}

export function publish(
  { world, inLane }: Inside,
  shop: Shop,
  wish: Wish,
  ctx: WriteContext,
): Promise<Result<Published>> {
  const { id, revision } = wish.listing
  return inLane(`${shop.id} ${id}`, async () => {
    const problems = checkWish('manual', manualCapabilities, wish).filter(({ weight }) => weight === 'blocks')
    if (problems.length > 0) return failed(trouble({ partner: 'manual', code: 'refused', call: 'publish', problems }))
    if (await isOlder(world, shop, `written:${id}`, revision))
      return failed(trouble({ partner: 'manual', code: 'stale', call: 'publish' }))
    ctx.signal.throwIfAborted()
    const row = toRow(wish)
    const before = await world.handwork.read(shop, id)
    await world.handwork.want(shop, id, row)
    await rememberMark(world, shop, `written:${id}`, revision)
    const settled = isDone({ wanted: row, there: before?.there ?? null })
    const published: Published = {
      ref: toRef(id),
      did: did(before, settled),
      state: settled ? 'live' : 'in_review',
      reasons: [],
      ticket: settled ? null : id,
      echo: toPrint(row),
      twins: [],
    }
    return ok(published)
  })
}

export function setStock(
  inside: Inside,
  shop: Shop,
  changes: readonly StockChange[],
): Promise<readonly Result<{ readonly sellable: number | null }>[]> {
  return each(changes, async ({ ref, sellable, asOf }) => {
    const key = `stocked:${ref.item}`
    const mark = BigInt(asOf.getTime())
    if (await isOlder(inside.world, shop, key, mark)) return stale('stock')
    const row = await change(inside, shop, ref, (now) => ({ ...now, units: sellable }))
    if (!row) return gone('stock')
    await rememberMark(inside.world, shop, key, mark)
    return ok({ sellable })
  })
}

export function setPrices(
  inside: Inside,
  shop: Shop,
  changes: readonly PriceChange[],
): Promise<readonly Result<{ readonly price: PriceChange['price'] }>[]> {
  return each(changes, async ({ ref, price, revision }) => {
    const key = `written:${ref.item}`
    if (await isOlder(inside.world, shop, key, revision)) return stale('price')
    const row = await change(inside, shop, ref, (now) => ({ ...now, price: String(price) }))
    if (!row) return gone('price')
    await rememberMark(inside.world, shop, key, revision)
    return ok({ price })
  })
}

/** Gone or hidden only when a person has said so; until then `by_hand`. */
export function hideOrDelete(
  inside: Inside,
  shop: Shop,
  refs: readonly Ref[],
  how: 'hide' | 'delete',
): Promise<readonly Result<{ readonly state: 'hidden' | 'deleted' }>[]> {
  return each(refs, ({ item: ourId }) =>
    inside.inLane(`${shop.id} ${ourId}`, async () => {
      const { handwork } = inside.world
      const before = await handwork.read(shop, ourId)
      const now = before?.wanted ?? before?.there ?? null
      if (!now) return ok({ state: 'deleted' } as const)
      const wanted = how === 'delete' ? null : { ...now, shown: false }
      await handwork.want(shop, ourId, wanted)
      const state = how === 'delete' ? ('deleted' as const) : ('hidden' as const)
      const after = await handwork.read(shop, ourId)
      if (!after || isDone(after)) return ok({ state })
      return failed(trouble({ partner: 'manual', code: 'by_hand', call: how }))
    }),
  )
}

function change(
  { world, inLane }: Inside,
  shop: Shop,
  ref: Ref,
  to: (now: HandRow) => HandRow,
): Promise<HandRow | null> {
  return inLane(`${shop.id} ${ref.item}`, async () => {
    const item = await world.handwork.read(shop, ref.item)
    const now = item?.wanted ?? null
    if (!now) return null
    const row = to(now)
    await world.handwork.want(shop, ref.item, row)
    return row
  })
}

function toRow({ listing, rules }: Wish): HandRow {
  const { title, story } = toText(listing, rules)
  return {
    title,
    story,
    price: String(listing.price),
    units: listing.sellable,
    photoUrls: listing.photos.map(({ url }) => url),
    page: listing.page,
    weightGrams: listing.weightGrams,
    shown: true,
  }
}

function did(before: { readonly wanted: HandRow | null } | null, settled: boolean): Published['did'] {
  if (settled) return 'nothing'
  return before?.wanted ? 'updated' : 'created'
}

async function each<From, To>(rows: readonly From[], one: (row: From) => Promise<To>): Promise<readonly To[]> {
  const answers: To[] = []
  for (const row of rows) answers.push(await one(row))
  return answers
}

function stale(call: string) {
  return failed(trouble({ partner: 'manual', code: 'stale', call }))
}

function gone(call: string) {
  return failed(trouble({ partner: 'manual', code: 'gone', call }))
}
