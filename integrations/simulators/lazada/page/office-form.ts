/** What the back office's buttons do. */
import type { Fault } from '../../call-fault.ts'
import { goTo } from '../../page.ts'
import type { Item, UnitStatus } from '../state.ts'
import { type Habit, habits } from './habit.ts'
import { missing, type Visit } from './visit.ts'

type Trick = keyof Visit['words']['tricks']

export async function officeSaid(visit: Visit, sellerId: string, form: FormData): Promise<Response> {
  const { simulator, store, to } = visit
  const seller = store.state.sellers.find((one) => String(one.id) === sellerId)
  if (!seller) return missing(visit)
  const wanted = String(form.get('do') ?? '')
  const item = store.state.items.find((one) => String(one.id) === form.get('item') && one.sellerId === seller.id)
  const order = store.state.orders.find((one) => String(one.id) === form.get('order') && one.sellerId === seller.id)
  if (item) onItem(visit, item, wanted, form)
  else if (order && isStep(visit, wanted)) simulator.move(order.id, wanted)
  else if (wanted === 'disconnect') simulator.disconnect(seller.id)
  else if (wanted === 'fail') fail(visit, form)
  else if (wanted === 'clear') simulator.clearFaults()
  else if (wanted === 'habits') turnHabits(visit, form)
  else if (wanted === 'push') simulator.setPushUrl(addressIn(form))
  else if (wanted === 'restart') await simulator.reset()
  return goTo(to(`/seller/${seller.id}`))
}

function onItem({ simulator, words }: Visit, item: Item, wanted: string, form: FormData): void {
  const { id } = item
  if (wanted === 'edit') simulator.edit(id, edited(item, form))
  else if (wanted === 'hide') simulator.edit(id, { status: 'InActive', visible: false })
  else if (wanted === 'show') simulator.edit(id, { status: 'Active', visible: true })
  else if (wanted === 'delete') simulator.remove(id)
  else if (wanted === 'ban') simulator.ban(id, words.banReason)
  else if (wanted === 'accept' || wanted === 'refuse') simulator.review(id, wanted)
  else if (wanted === 'enter') simulator.campaign(id, Math.ceil(item.sellable / 2))
  else if (wanted === 'leave') simulator.campaign(id, null)
}

/** Nonsense in a field leaves that field as it was. */
function edited(item: Item, form: FormData): Partial<Item> {
  const price = String(form.get('price') ?? '')
  const stock = String(form.get('stock') ?? '')
  const name = String(form.get('name') ?? '').trim()
  return {
    attributes: { ...item.attributes, ...(name ? { name } : {}) },
    satang: /^\d{1,8}(\.\d{1,2})?$/.test(price) ? Math.round(Number(price) * 100) : item.satang,
    sellable: /^\d{1,8}$/.test(stock) ? Number(stock) : item.sellable,
  }
}

function turnHabits({ simulator }: Visit, form: FormData): void {
  for (const name of Object.keys(habits) as Habit[]) simulator.turn(habits[name][form.has(name) ? 0 : 1])
}

function addressIn(form: FormData): string | null {
  const url = String(form.get('url') ?? '')
  return URL.canParse(url) && /^https?:/.test(url) ? url : null
}

const tricks: Readonly<Record<Trick, (base: { call: string; times: number }) => Fault>> = {
  throttle: (base) => ({
    ...base,
    kind: 'code',
    error: 'ApiCallLimit',
    message: 'Api access frequency exceeds the limit. this ban will last 20 seconds',
  }),
  quota: (base) => ({
    ...base,
    kind: 'code',
    error: 'AppApiCallLimit',
    message: 'App call limit reached. this ban will last 36000 seconds',
  }),
  down: (base) => ({ ...base, kind: 'code', error: 'ServiceTimeout', message: 'The request has timed out' }),
  down_after: (base) => ({ ...base, kind: 'code', error: '501', message: '', storeFirst: true }),
  busy: (base) => ({ ...base, kind: 'code', error: '4147', message: 'E4147: Somebody else edits this product' }),
  cut: (base) => ({ ...base, kind: 'cut_before' }),
  cut_after: (base) => ({ ...base, kind: 'cut_after' }),
  slow: (base) => ({ ...base, kind: 'slow', ms: 30_000 }),
  garbage: (base) => ({ ...base, kind: 'garbage', body: '<html><title>Welcome</title></html>' }),
  forbidden: (base) => ({ ...base, kind: 'code', error: 'InsufficientPermission', message: 'No permission' }),
  token: (base) => ({ ...base, kind: 'code', error: 'IllegalAccessToken', message: 'Invalid access token' }),
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

function isStep({ words }: Visit, name: string): name is UnitStatus {
  return Object.hasOwn(words.unitStates, name)
}
