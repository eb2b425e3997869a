/** Reading what is there: one product, what became of a publish, and everything for reconciliation. */
import { failed, ok } from '../../errors.ts'
import type { Followed, Ref, Remote, Result } from '../contract.ts'
import { locate, pageQuery, readProduct } from './find.ts'
import { toRef, toRemote, toState } from './from-theirs.ts'
import type { Way } from './inside.ts'
import { productPage, type WireProduct } from './wire.ts'

/** Products past a page border may slip when others go meanwhile: then the list is read again. */
const rounds = 3

export async function fetchRemote(way: Way, by: Ref | { readonly ourId: string }): Promise<Result<Remote | null>> {
  if ('ourId' in by) {
    const found = await locate(way, by.ourId)
    if (!found.ok) return found
    const { main, twins } = found.value
    return ok(main ? shown(way, main, twins.map(toRef)) : null)
  }
  const read = await readProduct(way, by.item)
  if (!read.ok) return read
  return ok(read.value ? shown(way, read.value, []) : null)
}

export async function follow(way: Way, ticket: string): Promise<Result<Followed>> {
  const read = await readProduct(way, ticket)
  if (!read.ok) return read
  return ok({ settled: true, state: read.value ? toState(read.value) : 'deleted', troubles: [] })
}

/**
 * Everything; or, since some time, what the list shows in turn: it tells no time of change, and the terms forbid to read it
 * whole over and over. A shop of up to five hundred products is read whole each time, a larger one over several times.
 */
export async function* sweep(way: Way, since: Date | null): AsyncIterable<Result<Remote>> {
  const seen = new Map<string, string>()
  const first = since === null ? 1 : await nextPage(way)
  for (let round = 0; round < rounds; round += 1) {
    const counts = new Set<number>()
    let last = first
    for (let page = first; page <= last; page += 1) {
      const got = await readPage(way, page)
      if (!got.ok) {
        yield failed(got.trouble)
        return
      }
      const { totalPage, totalRow, data } = got.value
      last = since === null ? totalPage : Math.min(totalPage, first + atOnce - 1)
      counts.add(totalRow)
      for (const product of data) if (isNew(seen, product)) yield ok(shown(way, product, []))
      if (since !== null) await rememberPage(way, page >= totalPage ? 1 : page + 1)
    }
    if (counts.size <= 1) return
  }
}

/** Pages of one sweep that is not whole. */
const atOnce = 5
const pageKey = 'sweep page'

async function nextPage({ inside, shop }: Way): Promise<number> {
  const kept = Number(await inside.world.memory.get(shop, pageKey))
  return Number.isInteger(kept) && kept > 0 ? kept : 1
}

async function rememberPage({ inside, shop }: Way, page: number): Promise<void> {
  const keepUntil = new Date(inside.world.now().getTime() + 24 * 3_600_000)
  await inside.world.memory.put(shop, pageKey, String(page), keepUntil)
}

/** Each product once per state of it; the same one again only when it changed between two rounds. */
function isNew(seen: Map<string, string>, product: WireProduct): boolean {
  const version = JSON.stringify(product)
  if (seen.get(product.id) === version) return false
  seen.set(product.id, version)
  return true
}

function readPage({ inside, shop, signal }: Way, page: number) {
  const call = { name: 'products.list', method: 'GET', path: '/products', schema: productPage } as const
  return inside.caller.shop(shop, { ...call, query: pageQuery(page) }, signal)
}

/** A product as everybody sees it. */
export function shown(way: Way, product: WireProduct, twins: readonly Ref[]): Remote {
  const { world } = way.inside
  const shopWeb = world.base.web ?? 'https://shop.line.me'
  return toRemote(product, { shopRemoteId: way.shop.remoteId, shopWeb, twins, seenAt: world.now() })
}
