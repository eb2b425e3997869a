import { ok, trouble } from '../../errors.ts'
import { satang } from '../../money.ts'
import type { Followed, Print, Ref, Remote, RemoteState, Result, Shop, World } from '../contract.ts'
import { type HandItem, type HandRow, isDone } from '../handwork.ts'
import { hash } from '../print.ts'
import { foldText } from '../text.ts'

/** Looking at what people have said. */

export function toRef(ourId: string): Ref {
  return { item: ourId, sku: null, extra: {} }
}

export async function fetchRemote(
  world: World,
  shop: Shop,
  by: Ref | { readonly ourId: string },
): Promise<Result<Remote | null>> {
  const item = await world.handwork.read(shop, 'ourId' in by ? by.ourId : by.item)
  return ok(item && toRemote(item, world.now()))
}

export async function follow(world: World, shop: Shop, ticket: string): Promise<Result<Followed>> {
  const item = await world.handwork.read(shop, ticket)
  const remote = item && toRemote(item, world.now())
  if (!remote) return ok({ settled: true, state: 'deleted', troubles: [] })
  const settled = remote.state !== 'in_review'
  if (remote.state !== 'refused') return ok({ settled, state: remote.state, troubles: [] })
  const refused = trouble({ partner: 'manual', code: 'refused', call: 'handwork', remoteText: item.refused })
  return ok({ settled, state: remote.state, troubles: [{ ourId: item.ourId, trouble: refused }] })
}

export async function* sweep(world: World, shop: Shop, since: Date | null): AsyncGenerator<Result<Remote>> {
  for (const item of await world.handwork.list(shop, since)) {
    const remote = toRemote(item, world.now())
    if (remote) yield ok(remote)
  }
}

export function toPrint(row: HandRow): Print {
  return {
    text: hash([foldText(row.title), foldText(row.story)]),
    photos: hash(row.photoUrls),
    details: hash([row.page, row.weightGrams]),
    price: hash(row.price),
    stock: hash(row.units),
    state: hash(row.shown),
  }
}

/** Null when nothing stands there and nothing shall. What is asked for counts as in review until it is checked off. */
function toRemote(item: HandItem, seenAt: Date): Remote | null {
  const shown = item.wanted ?? item.there
  if (!shown) return null
  const { there } = item
  return {
    ref: toRef(item.ourId),
    ourId: item.ourId,
    url: null,
    state: stateOf(item),
    reasons: item.refused ? [{ th: item.refused, en: item.refused }] : [],
    title: shown.title,
    story: shown.story,
    photoUrls: shown.photoUrls,
    price: satang(BigInt(shown.price)),
    sellable: there?.shown ? there.units : 0,
    held: 0,
    onHand: shown.units,
    locks: [],
    print: toPrint(shown),
    twins: [],
    changedAt: item.changedAt,
    seenAt,
  }
}

function stateOf(item: HandItem): RemoteState {
  if (item.refused) return 'refused'
  if (!isDone(item)) return 'in_review'
  return item.there?.shown ? 'live' : 'hidden'
}
