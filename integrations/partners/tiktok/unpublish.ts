/** Hiding, deleting and showing again, twenty at a time. Already gone is a success. */
import { ok } from '../../errors.ts'
import type { Ref, Result, Shop, WriteContext } from '../contract.ts'
import { tiktokCapabilities } from './capabilities.ts'
import type { Inside, Way } from './inside.ts'
import { writeRows } from './rows.ts'

type Answer = Result<{ readonly state: 'hidden' | 'deleted' }>

const calls = {
  hide: { name: 'product.deactivate', method: 'POST', path: '/product/202309/products/deactivate' },
  delete: { name: 'product.delete', method: 'DELETE', path: '/product/202309/products' },
  show: { name: 'product.activate', method: 'POST', path: '/product/202309/products/activate' },
} as const

export async function unpublish(
  inside: Inside,
  shop: Shop,
  refs: readonly Ref[],
  { how, ctx }: { readonly how: 'hide' | 'delete'; readonly ctx: WriteContext },
): Promise<readonly Answer[]> {
  const way = { inside, shop, signal: ctx.signal }
  const size = tiktokCapabilities.rows.unpublish
  const answers: Answer[] = []
  for (let start = 0; start < refs.length; start += size) {
    const ids = refs.slice(start, start + size).map((ref) => ref.item)
    for (const row of await writeIds(way, how, ids)) answers.push(settled(row, how === 'hide' ? 'hidden' : 'deleted'))
  }
  return answers
}

/** On sale again; the platform audits it once more. */
export async function showAgain(way: Way, id: string): Promise<Result<null>> {
  const [row] = await writeIds(way, 'show', [id])
  return row ?? ok(null)
}

function writeIds(way: Way, what: keyof typeof calls, ids: readonly string[]): Promise<readonly Result<null>[]> {
  const call = { ...calls[what], body: { product_ids: ids } }
  return writeRows(way, call, ids, ({ detail }, id) => detail?.product_id === id)
}

function settled(answer: Result<null>, state: 'hidden' | 'deleted'): Answer {
  if (answer.ok) return ok({ state })
  return answer.trouble.code === 'gone' ? ok({ state: 'deleted' }) : answer
}
