/**
 * One item, whatever is lost: we look by our id before every create, and patiently after every create whose answer was
 * lost, because a partner's search may lag behind. Shared by the partners that do not create by our id.
 */
import { ok } from '../errors.ts'
import type { Result, Shop, World, WriteContext } from './contract.ts'
import { lastPlaced, rememberCreating, rememberNotCreated, wasCreating } from './memo.ts'

export interface Located<Item> {
  /** The oldest one that is live, else the oldest. */
  readonly main: Item | null
  readonly twins: readonly Item[]
}

export interface Making<Item, Done> {
  readonly world: World
  readonly shop: Shop
  readonly ourId: string
  readonly ctx: WriteContext
  /** Looks for our id, in all states. */
  locate(): Promise<Result<Located<Item>>>
  /** By the partner's number; null when gone or deleted. */
  read(itemId: string): Promise<Result<Item | null>>
  carriesOurId(item: Item): boolean
  /** Creates once, with the same key or the same id each time. */
  add(): Promise<Result<Done>>
  /** It is there after all: bring it to our wish. */
  adopt(item: Item): Promise<Result<Done>>
}

/** Pauses before each look after a lost create. */
const looks = [2_000, 10_000, 60_000]

/** By reference or our own note; when that is gone or forgotten, by our id. After an earlier try the search gets time to catch up. */
export async function findThere<Item, Done>(making: Making<Item, Done>): Promise<Result<Located<Item>>> {
  const { world, shop, ourId, ctx } = making
  const hint = ctx.known?.item ?? (await lastPlaced(world, shop, ourId))
  if (hint) {
    const known = await making.read(hint)
    if (!known.ok) return known
    if (known.value && (ctx.known || making.carriesOurId(known.value))) return ok({ main: known.value, twins: [] })
  }
  const found = await making.locate()
  if (!found.ok || found.value.main || ctx.known) return found
  const triedBefore = ctx.attempt > 1 || (await wasCreating(world, shop, ourId))
  return triedBefore ? lookPatiently(making) : found
}

/** Creates, and after a lost answer looks before it creates once more. */
export async function createOnce<Item, Done>(making: Making<Item, Done>): Promise<Result<Done>> {
  const { world, shop, ourId } = making
  await rememberCreating(world, shop, ourId)
  const done = await createAndLook(making)
  if (!done.ok && done.trouble.effect === 'none') await rememberNotCreated(world, shop, ourId)
  return done
}

async function createAndLook<Item, Done>(making: Making<Item, Done>): Promise<Result<Done>> {
  const first = await making.add()
  if (first.ok) return first
  if (first.trouble.code === 'duplicate') return adoptFound(making, await lookPatiently(making), first)
  if (first.trouble.effect === 'none') return first

  const looked = await lookPatiently(making)
  if (!looked.ok) return { ok: false, trouble: { ...looked.trouble, effect: 'unknown' } }
  if (looked.value.main) return making.adopt(looked.value.main)
  const second = await making.add()
  if (second.ok || second.trouble.effect === 'none') return second
  return adoptFound(making, await lookPatiently(making), second)
}

async function lookPatiently<Item, Done>(making: Making<Item, Done>): Promise<Result<Located<Item>>> {
  let last: Result<Located<Item>> = ok({ main: null, twins: [] })
  for (const pause of looks) {
    await making.world.sleep(pause, making.ctx.signal)
    last = await making.locate()
    if (last.ok && last.value.main) return last
  }
  return last
}

/** Not there: the first trouble stands. */
async function adoptFound<Item, Done>(
  making: Making<Item, Done>,
  looked: Result<Located<Item>>,
  otherwise: Result<Done>,
): Promise<Result<Done>> {
  return looked.ok && looked.value.main ? making.adopt(looked.value.main) : otherwise
}
