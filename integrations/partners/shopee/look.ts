/** Reading what is there: one item, what became of a review, and everything for reconciliation. */
import { failed, ok, trouble } from '../../errors.ts'
import type { Followed, Ref, Remote, Result, Shop } from '../contract.ts'
import { locate, readItems, reasonsFor } from './find.ts'
import { toRef, toRemote, toState } from './from-theirs.ts'
import type { Inside } from './inside.ts'
import { itemPage, type WireItem } from './wire.ts'

interface Look {
  readonly inside: Inside
  readonly shop: Shop
  readonly signal: AbortSignal
}

const statuses = ['NORMAL', 'UNLIST', 'REVIEWING', 'BANNED', 'SELLER_DELETE', 'SHOPEE_DELETE']
/** Items past a page border may slip when others change meanwhile: then the window is read again. */
const rounds = 3
/** The clock of the shop and ours may differ a little. */
const overlapMs = 5 * 60_000

export async function fetchRemote(look: Look, by: Ref | { readonly ourId: string }): Promise<Result<Remote | null>> {
  if ('ourId' in by) {
    const found = await locate(look, by.ourId)
    if (!found.ok) return found
    const { main, twins } = found.value
    return ok(main ? await shown(look, main, twins.map(toRef)) : null)
  }
  const read = await readItems(look, [by.item])
  if (!read.ok) return read
  const item = read.value.find((one) => one.item_id === by.item)
  return ok(item ? await shown(look, item, []) : null)
}

export async function follow(look: Look, ticket: string): Promise<Result<Followed>> {
  const read = await readItems(look, [ticket])
  if (!read.ok) return read
  const item = read.value.find((one) => one.item_id === ticket)
  if (!item) return ok({ settled: true, state: 'deleted', troubles: [] })
  const state = toState(item.item_status)
  if (state !== 'refused') return ok({ settled: state !== 'in_review', state, troubles: [] })
  const reasons = await reasonsFor(look, item)
  const remoteText = reasons.map((one) => one.th).join(' · ') || null
  const call = 'product.get_item_violation_info'
  const refused = trouble({ partner: 'shopee', code: 'refused', call, remoteText })
  return ok({ settled: true, state, troubles: [{ ourId: item.item_sku || null, trouble: refused }] })
}

export async function* sweep(look: Look, since: Date | null): AsyncIterable<Result<Remote>> {
  const seen = new Map<string, string>()
  for (let round = 0; round < rounds; round += 1) {
    const counts = new Set<number>()
    let offset = 0
    for (;;) {
      const page = await readPage(look, since, offset)
      if (!page.ok) {
        yield failed(page.trouble)
        return
      }
      counts.add(page.value.total_count)
      const ids = (page.value.item ?? []).map((one) => one.item_id)
      yield* readAll(look, ids, seen)
      if (!page.value.has_next_page) break
      offset = page.value.next_offset ?? offset + 100
    }
    if (counts.size <= 1) return
  }
}

/** Each item once per state of it; the same item again only when it changed between two rounds. */
async function* readAll(look: Look, ids: readonly string[], seen: Map<string, string>): AsyncIterable<Result<Remote>> {
  for (let start = 0; start < ids.length; start += 50) {
    const read = await readItems(look, ids.slice(start, start + 50))
    if (!read.ok) {
      yield read
      return
    }
    for (const item of read.value) {
      const version = String(item.update_time)
      if (seen.get(item.item_id) === version) continue
      seen.set(item.item_id, version)
      yield ok(await shown(look, item, []))
    }
  }
}

function readPage({ inside, shop, signal }: Look, since: Date | null, offset: number) {
  const from = since ? Math.floor((since.getTime() - overlapMs) / 1000) : null
  const query: [string, string][] = [
    ['offset', String(offset)],
    ['page_size', '100'],
    ...statuses.map((status): [string, string] => ['item_status', status]),
    ...(from === null ? [] : ([['update_time_from', String(from)]] as [string, string][])),
    ...(from === null
      ? []
      : ([['update_time_to', String(Math.floor(inside.world.now().getTime() / 1000) + 300)]] as [string, string][])),
  ]
  return inside.caller.shop(
    shop,
    { method: 'GET', path: '/api/v2/product/get_item_list', query, schema: itemPage },
    signal,
  )
}

/** An item as everybody sees it. */
export async function shown(look: Look, item: WireItem, twins: readonly Ref[]): Promise<Remote> {
  return toRemote(item, {
    shopRemoteId: look.shop.remoteId,
    shopWeb: look.inside.world.base.web ?? 'https://shopee.co.th',
    twins,
    reasons: await reasonsFor(look, item),
    seenAt: look.inside.world.now(),
  })
}
