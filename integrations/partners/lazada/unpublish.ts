/** Hiding and deleting, one item at a time. What is hidden or gone already is done. */
import { ok } from '../../errors.ts'
import type { Ref, Result, Shop, WriteContext } from '../contract.ts'
import { readItem } from './find.ts'
import { isDeleted } from './from-theirs.ts'
import type { Inside, Way } from './inside.ts'
import { xmlPayload } from './payload.ts'
import { wholeRef } from './stock.ts'
import { nothing } from './wire.ts'

type Answer = Result<{ readonly state: 'hidden' | 'deleted' }>

/** "It is inactive already." */
const alreadyHidden = 'E0004'

export async function unpublish(
  inside: Inside,
  shop: Shop,
  refs: readonly Ref[],
  { how, ctx }: { readonly how: 'hide' | 'delete'; readonly ctx: WriteContext },
): Promise<readonly Answer[]> {
  const way = { inside, shop, signal: ctx.signal }
  const answers: Answer[] = []
  for (const ref of refs) answers.push(how === 'hide' ? await hide(way, ref) : await remove(way, ref))
  return answers
}

async function hide(way: Way, ref: Ref): Promise<Answer> {
  const { inside, shop, signal } = way
  const fields = { apiRequestBody: xmlPayload({ ItemId: ref.item }) }
  const call = { method: 'POST', path: '/product/deactivate', fields, schema: nothing, write: true } as const
  const got = await inside.caller.shop(shop, call, signal)
  if (got.ok || got.trouble.remoteCode === alreadyHidden) return ok({ state: 'hidden' })
  return got.trouble.code === 'gone' ? ok({ state: 'deleted' }) : got
}

async function remove(way: Way, given: Ref): Promise<Answer> {
  const { inside, shop, signal } = way
  const ref = await wholeRef(way, given, 'product.remove')
  if (!ref.ok) return ref.trouble.code === 'gone' ? ok({ state: 'deleted' }) : ref
  const fields = { sku_id_list: JSON.stringify([`SkuId_${ref.value.item}_${ref.value.sku}`]) }
  const call = { method: 'POST', path: '/product/remove', fields, schema: nothing, write: true } as const
  const got = await inside.caller.shop(shop, call, signal)
  if (got.ok || got.trouble.code === 'gone') return ok({ state: 'deleted' })
  return got.trouble.code === 'refused' && (await isGone(way, ref.value)) ? ok({ state: 'deleted' }) : got
}

/** A refusal in words that we do not know may only say that it is gone. */
async function isGone(way: Way, ref: Ref): Promise<boolean> {
  const read = await readItem(way, ref.item)
  return read.ok && (read.value === null || isDeleted(read.value))
}
