/** What the back office's buttons do. */

import type { Fault } from '../../call-fault.ts'
import { goTo } from '../../page.ts'
import type { Item } from '../state.ts'
import { missing, type Visit } from './visit.ts'

type Trick = keyof Visit['words']['tricks']

export async function officeSaid(visit: Visit, shopId: string, form: FormData): Promise<Response> {
  const { simulator, store, to } = visit
  const shop = store.state.shops.find((one) => String(one.id) === shopId)
  if (!shop) return missing(visit)
  const wanted = String(form.get('do') ?? '')
  const item = store.state.items.find((one) => String(one.id) === form.get('item') && one.shopId === shop.id)
  if (item) onItem(visit, item, wanted, form)
  else if (wanted === 'disconnect') simulator.disconnect(shop.id)
  else if (wanted === 'fail') fail(visit, form)
  else if (wanted === 'clear') simulator.clearFaults()
  else if (wanted === 'habits')
    simulator.turn({
      reviewsNew: form.has('reviews'),
      searchLagSeconds: form.has('lag') ? 30 : 0,
      ordered: form.has('held') ? 'held' : 'taken',
    })
  else if (wanted === 'restart') await simulator.reset()
  return goTo(to(`/seller/${shop.id}`))
}

function onItem({ simulator, words }: Visit, item: Item, wanted: string, form: FormData): void {
  const { id } = item
  if (wanted === 'edit') simulator.edit(id, edited(item, form))
  else if (wanted === 'hide') simulator.edit(id, { status: 'UNLIST' })
  else if (wanted === 'show') simulator.edit(id, { status: 'NORMAL' })
  else if (wanted === 'delete') simulator.remove(id)
  else if (wanted === 'ban') simulator.ban(id, words.banReason, words.banAdvice)
  else if (wanted === 'accept' || wanted === 'refuse') simulator.review(id, wanted)
  else if (wanted === 'promote') simulator.promote(id, Math.ceil(item.stock / 2))
  else if (wanted === 'demote') simulator.promote(id, null)
}

/** Nonsense in a field leaves that field as it was. */
function edited(item: Item, form: FormData): Partial<Item> {
  const whole = (name: string, before: number) => {
    const text = String(form.get(name) ?? '')
    return /^\d{1,8}$/.test(text) ? Number(text) : before
  }
  const name = String(form.get('name') ?? '').trim()
  return { name: name || item.name, price: whole('price', item.price), stock: whole('stock', item.stock) }
}

const tricks: Readonly<Record<Trick, (base: { call: string; times: number }) => Fault>> = {
  throttle: (base) => ({ ...base, kind: 'code', error: 'error_rate_limit', message: 'Too many requests.' }),
  quota: (base) => ({ ...base, kind: 'code', error: 'error_limit', message: 'The daily total is used up.' }),
  down: (base) => ({ ...base, kind: 'http', status: 503 }),
  down_after: (base) => ({ ...base, kind: 'http', status: 503, storeFirst: true }),
  cut: (base) => ({ ...base, kind: 'cut_before' }),
  cut_after: (base) => ({ ...base, kind: 'cut_after' }),
  slow: (base) => ({ ...base, kind: 'slow', ms: 30_000 }),
  garbage: (base) => ({ ...base, kind: 'garbage', body: '<html><title>Welcome</title></html>' }),
  forbidden: (base) => ({ ...base, kind: 'code', error: 'error_api_permission', message: 'No permission.' }),
  token: (base) => ({ ...base, kind: 'code', error: 'invalid_acceess_token', message: 'Invalid access_token.' }),
}

function fail({ simulator, words }: Visit, form: FormData): void {
  const trick = String(form.get('trick'))
  const call = String(form.get('call'))
  const times = Math.min(50, Math.max(1, Number(form.get('times')) || 1))
  if (isTrick(trick) && call in words.moments) simulator.fail(tricks[trick]({ call, times }))
}

function isTrick(name: string): name is Trick {
  return Object.hasOwn(tricks, name)
}
