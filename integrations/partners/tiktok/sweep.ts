/**
 * Everything for reconciliation. A search stops at 10,000 results, so a window of time with more is cut in two, and each half
 * again; the older half first.
 */
import { failed, ok } from '../../errors.ts'
import type { Remote, Result } from '../contract.ts'
import { readProduct, readStock, searchPage } from './find.ts'
import { hitToRemote, toRemote, toState } from './from-theirs.ts'
import type { Way } from './inside.ts'
import { around } from './look.ts'
import { tooMany } from './refusals.ts'
import type { WireHit } from './wire.ts'

/** Unix seconds, both ends inside. */
interface Window {
  readonly from: number
  readonly to: number
}

/** As the papers say; should it be fewer, the refusal tells. */
const most = 10_000
/** Products past a page border may slip when others change meanwhile: then the window is read again. */
const rounds = 3
/** The clock of the platform and ours may differ a little. */
const overlapMs = 5 * 60_000
/** Nothing was sold there before. */
const begin = Date.UTC(2020, 0, 1) / 1000

export async function* sweep(way: Way, since: Date | null): AsyncIterable<Result<Remote>> {
  const now = way.inside.world.now().getTime()
  const from = since ? Math.max(begin, Math.floor((since.getTime() - overlapMs) / 1000)) : begin
  const seen = new Map<string, number>()
  const open: Window[] = [{ from, to: Math.floor((now + overlapMs) / 1000) }]
  for (let window = open.pop(); window; window = open.pop()) {
    for await (const one of windowed(way, window, seen)) {
      if (one !== 'too many') {
        yield one
        if (!one.ok) return
        continue
      }
      const middle = Math.floor((window.from + window.to) / 2)
      open.push({ from: middle + 1, to: window.to }, { from: window.from, to: middle })
    }
  }
}

/** One window, read again while the number of its products changes. */
async function* windowed(
  way: Way,
  window: Window,
  seen: Map<string, number>,
): AsyncIterable<Result<Remote> | 'too many'> {
  for (let round = 0; round < rounds; round += 1) {
    const counts = new Set<number>()
    let token = ''
    do {
      const page = await searchPage(way, { update_time_ge: window.from, update_time_le: window.to }, token)
      if (!page.ok) {
        const cut = page.trouble.remoteCode === tooMany && window.from < window.to
        yield cut ? 'too many' : failed(page.trouble)
        return
      }
      if (token === '' && page.value.total_count > most && window.from < window.to) {
        yield 'too many'
        return
      }
      counts.add(page.value.total_count)
      for await (const one of readHits(way, page.value.products ?? [], seen)) {
        yield one
        if (!one.ok) return
      }
      token = page.value.next_page_token ?? ''
    } while (token)
    if (counts.size <= 1) return
  }
}

/** Each product once per state of it; the same again only when it changed between two looks. */
async function* readHits(way: Way, hits: readonly WireHit[], seen: Map<string, number>): AsyncIterable<Result<Remote>> {
  const fresh = hits.filter((one) => seen.get(one.id) !== one.update_time)
  if (fresh.length === 0) return
  const stock = await readStock(
    way,
    fresh.map((one) => one.id),
  )
  const { web, seenAt } = around(way)
  for (const hit of fresh) {
    const hidden = ['deleted', 'locked_by_partner'].includes(toState(hit.status))
    const read = hidden ? ok(null) : await readProduct(way, hit.id)
    if (!read.ok) {
      yield read
      return
    }
    seen.set(hit.id, hit.update_time)
    const units = stock.ok ? (stock.value.get(hit.id) ?? null) : null
    const gone: WireHit = hidden ? hit : { ...hit, status: 'DELETED' }
    yield ok(
      read.value ? toRemote(read.value, { web, twins: [], stock: units, seenAt }) : hitToRemote(gone, web, seenAt),
    )
  }
}
