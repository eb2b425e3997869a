/** Reading what is there: one product, and what became of an audit. */
import { ok, trouble } from '../../errors.ts'
import type { Followed, Ref, Remote, Result } from '../contract.ts'
import { type Found, locate, readProduct, readStock, searchPage } from './find.ts'
import { hitToRemote, isAudited, reasonsOf, skuOf, toRef, toRemote, toState } from './from-theirs.ts'
import type { Way } from './inside.ts'
import { closeNote } from './sent.ts'
import type { WireProduct } from './wire.ts'

export async function fetchRemote(way: Way, by: Ref | { readonly ourId: string }): Promise<Result<Remote | null>> {
  if ('ourId' in by) {
    const found = await locate(way, by.ourId)
    if (!found.ok) return found
    const { main, twins } = found.value
    if (!main) return ok(null)
    const refs = twins.map(({ hit }) => toRef(hit, by.ourId))
    return shownFound(way, main, refs)
  }
  const read = await readProduct(way, by.item)
  if (!read.ok) return read
  if (read.value) return ok(await shown(way, read.value, []))
  return unseen(way, by)
}

export async function follow(way: Way, ticket: string): Promise<Result<Followed>> {
  const read = await readProduct(way, ticket)
  if (!read.ok) return read
  const item = read.value
  if (!item) return ok({ settled: true, state: 'deleted', troubles: [] })
  const state = toState(item.product_status)
  const ourId = skuOf(item.skus, null)?.seller_sku || null
  await closeNote(way, ourId, item)
  const reasons = reasonsOf(item)
  const settled = state !== 'in_review' && !isAudited(item)
  if (!settled || reasons.length === 0) return ok({ settled, state, troubles: [] })
  const remoteText = reasons.map((one) => one.th).join(' · ')
  const refused = trouble({ partner: 'tiktok', code: 'refused', call: 'product.audit', remoteText })
  return ok({ settled, state, troubles: [{ ourId, trouble: refused }] })
}

export async function shown(way: Way, item: WireProduct, twins: readonly Ref[]): Promise<Remote> {
  const stock = await readStock(way, [item.id])
  const units = stock.ok ? (stock.value.get(item.id) ?? null) : null
  return toRemote(item, { ...around(way), twins, stock: units })
}

export function around({ inside }: Way): { readonly web: string; readonly seenAt: Date } {
  return { web: inside.world.base.web ?? 'https://shop.tiktok.com', seenAt: inside.world.now() }
}

async function shownFound(way: Way, { hit }: Found, twins: readonly Ref[]): Promise<Result<Remote | null>> {
  const read = await readProduct(way, hit.id)
  if (!read.ok) return read
  if (read.value) return ok(await shown(way, read.value, twins))
  return unseen(way, { item: hit.id, sku: null, extra: {} })
}

/** Frozen and deleted products are not shown; only a search tells which it is. Frozen ones are few: one page of them will do. */
async function unseen(way: Way, { item }: Ref): Promise<Result<Remote | null>> {
  const frozen = await searchPage(way, { status: 'FREEZE' }, '')
  if (!frozen.ok) return frozen
  const hit = (frozen.value.products ?? []).find((one) => one.id === item)
  const { web, seenAt } = around(way)
  return ok(hit ? hitToRemote(hit, web, seenAt) : null)
}
