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

/** Everything, whatever `since` says: the list tells no time of change. A hundred products a call. */
export async function* sweep(way: Way): AsyncIterable<Result<Remote>> {
  const seen = new Map<string, string>()
  for (let round = 0; round < rounds; round += 1) {
    const counts = new Set<number>()
    for (let page = 1, last = 1; page <= last; page += 1) {
      const got = await readPage(way, page)
      if (!got.ok) {
        yield failed(got.trouble)
        return
      }
      last = got.value.totalPage
      counts.add(got.value.totalRow)
      for (const product of got.value.data) if (isNew(seen, product)) yield ok(shown(way, product, []))
    }
    if (counts.size <= 1) return
  }
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

function shown(way: Way, product: WireProduct, twins: readonly Ref[]): Remote {
  const { world } = way.inside
  const shopWeb = world.base.web ?? 'https://shop.line.me'
  return toRemote(product, { shopRemoteId: way.shop.remoteId, shopWeb, twins, seenAt: world.now() })
}
