/** Hiding and deleting. What is hidden or gone already is done. */
import { ok } from '../../errors.ts'
import { jsonNumber } from '../../http.ts'
import type { Ref, Result, Shop, WriteContext } from '../contract.ts'
import { shopeeCapabilities } from './capabilities.ts'
import type { Inside } from './inside.ts'
import { type Way, writeShown } from './update.ts'
import { nothing } from './wire.ts'

type Answer = Result<{ readonly state: 'hidden' | 'deleted' }>

export async function unpublish(
  inside: Inside,
  shop: Shop,
  refs: readonly Ref[],
  { how, ctx }: { readonly how: 'hide' | 'delete'; readonly ctx: WriteContext },
): Promise<readonly Answer[]> {
  const way = { inside, shop, signal: ctx.signal }
  const answers: Answer[] = []
  if (how === 'delete') {
    for (const ref of refs) answers.push(await remove(way, ref))
    return answers
  }
  const size = shopeeCapabilities.rows.unpublish
  for (let start = 0; start < refs.length; start += size) {
    const rows = refs.slice(start, start + size).map((ref) => ref.item)
    for (const row of await writeShown(way, rows, false)) answers.push(settled(row, 'hidden'))
  }
  return answers
}

async function remove({ inside, shop, signal }: Way, ref: Ref): Promise<Answer> {
  const body = { item_id: jsonNumber(ref.item) }
  const path = '/api/v2/product/delete_item'
  return settled(
    await inside.caller.shop(shop, { method: 'POST', path, body, schema: nothing, write: true }, signal),
    'deleted',
  )
}

function settled(answer: Result<unknown>, state: 'hidden' | 'deleted'): Answer {
  if (answer.ok) return ok({ state })
  return answer.trouble.code === 'gone' ? ok({ state: 'deleted' }) : answer
}
