/** Reading what is there: one item, what became of a review, and everything for reconciliation. */
import { failed, ok, trouble } from '../../errors.ts'
import type { Followed, Ref, Remote, Result } from '../contract.ts'
import { locate, readItem } from './find.ts'
import { changedAt, ourIdOf, reasonsOf, toRef, toRemote, toState } from './from-theirs.ts'
import type { Way } from './inside.ts'
import { siteTime, siteTimeAfter } from './time.ts'
import { itemPage, type WireItem } from './wire.ts'

/** Items past a page border may slip when others change meanwhile: then the window is read again. */
const rounds = 3
const pageSize = 50
/** Beyond this offset nothing is told, so the window is cut in two. */
const mostInWindow = 10_000
/** The clock of the shop and ours may differ a little. */
const overlapMs = 5 * 60_000
const firstDay = new Date('2012-01-01T00:00:00Z')

export async function fetchRemote(way: Way, by: Ref | { readonly ourId: string }): Promise<Result<Remote | null>> {
  const seenAt = way.inside.world.now()
  if ('ourId' in by) {
    const found = await locate(way, by.ourId)
    if (!found.ok) return found
    const { main, twins } = found.value
    return ok(main ? toRemote(main, { twins: twins.map(toRef), seenAt }) : null)
  }
  const read = await readItem(way, by.item)
  if (!read.ok) return read
  return ok(read.value ? toRemote(read.value, { twins: [], seenAt }) : null)
}

export async function follow(way: Way, ticket: string): Promise<Result<Followed>> {
  const read = await readItem(way, ticket)
  if (!read.ok) return read
  const item = read.value
  if (!item) return ok({ settled: true, state: 'deleted', troubles: [] })
  const state = toState(item)
  if (state !== 'refused') return ok({ settled: state !== 'in_review', state, troubles: [] })
  const remoteText =
    reasonsOf(item)
      .map((one) => one.th)
      .join(' · ') || null
  const refused = trouble({ partner: 'lazada', code: 'refused', call: 'product.item.get', remoteText })
  return ok({ settled: true, state, troubles: [{ ourId: ourIdOf(item), trouble: refused }] })
}

/** Everything on the shelf, then what was deleted, which no other filter shows. */
export async function* sweep(way: Way, since: Date | null): AsyncIterable<Result<Remote>> {
  const seen = new Map<string, string>()
  const made: Window = { from: firstDay, to: new Date(way.inside.world.now().getTime() + overlapMs) }
  for (const filter of ['all', 'deleted'])
    for await (const one of inWindow({ ...way, filter, since, seen }, made)) {
      yield one
      if (!one.ok) return
    }
}

interface Sweep extends Way {
  readonly filter: string
  readonly since: Date | null
  /** Each item once per state of it; the same again only when it changed between two rounds. */
  readonly seen: Map<string, string>
}

/** By the time an item was made, which never changes. */
interface Window {
  readonly from: Date
  readonly to: Date
}

async function* inWindow(sweep: Sweep, window: Window): AsyncIterable<Result<Remote>> {
  for (let round = 0; round < rounds; round += 1) {
    const began = sweep.inside.world.now()
    const totals = new Set<number>()
    let moved = false
    for (let offset = 0; ; offset += pageSize) {
      const page = await readPage(sweep, window, offset)
      if (!page.ok) {
        yield failed(page.trouble)
        return
      }
      const { products, total_products: total } = page.value
      if (total > mostInWindow && window.to.getTime() - window.from.getTime() > 60_000) {
        for (const half of halves(window)) yield* inWindow(sweep, half)
        return
      }
      totals.add(total)
      for (const item of products ?? []) {
        moved ||= (changedAt(item) ?? began) > began
        yield* unlessSeen(sweep, item)
      }
      if (offset + pageSize >= total || offset + pageSize > mostInWindow) break
    }
    if (totals.size <= 1 && !moved) return
  }
}

function* unlessSeen({ seen, inside }: Sweep, item: WireItem): Iterable<Result<Remote>> {
  const version = `${item.updated_time ?? ''} ${item.status}`
  if (seen.get(item.item_id) === version) return
  seen.set(item.item_id, version)
  yield ok(toRemote(item, { twins: [], seenAt: inside.world.now() }))
}

function readPage({ inside, shop, signal, filter, since }: Sweep, { from, to }: Window, offset: number) {
  const fields = {
    filter,
    create_after: siteTime(from),
    create_before: siteTimeAfter(to),
    ...(since ? { update_after: siteTime(new Date(Math.max(0, since.getTime() - overlapMs))) } : {}),
    limit: String(pageSize),
    offset: String(offset),
  }
  return inside.caller.shop(shop, { method: 'GET', path: '/products/get', fields, schema: itemPage }, signal)
}

function halves({ from, to }: Window): readonly Window[] {
  const middle = new Date((from.getTime() + to.getTime()) / 2)
  return [
    { from, to: middle },
    { from: middle, to },
  ]
}
