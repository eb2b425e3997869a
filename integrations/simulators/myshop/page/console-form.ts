/** What the console's buttons do. */
import type { Fault } from '../../call-fault.ts'
import { goTo } from '../../page.ts'
import type { Product, Shop } from '../state.ts'
import { missing, type Visit } from './visit.ts'

type Trick = keyof Visit['words']['tricks']

export async function consoleSaid(visit: Visit, shopId: string, form: FormData): Promise<Response> {
  const { store, to } = visit
  const shop = store.state.shops.find((one) => String(one.id) === shopId)
  if (!shop) return missing(visit)
  const wanted = String(form.get('do') ?? '')
  const product = store.state.products.find((one) => String(one.id) === form.get('product') && one.shopId === shop.id)
  const order = store.state.orders.find((one) => one.number === form.get('order') && one.shopId === shop.id)
  if (product) onProduct(visit, product, wanted, form)
  else if (order) onOrder(visit, order.number, wanted)
  else await onShop(visit, shop, wanted, form)
  return goTo(to(`/console/${shop.id}`))
}

async function onShop(visit: Visit, shop: Shop, wanted: string, form: FormData): Promise<void> {
  const { simulator } = visit
  if (wanted === 'make-key') simulator.makeKey(shop.id)
  else if (wanted === 'withdraw-key') simulator.withdrawKey(shop.id)
  else if (wanted === 'hook') simulator.setHook(shop.id, webAddress(form.get('url')))
  else if (wanted === 'fail') fail(visit, form)
  else if (wanted === 'clear') simulator.clearFaults()
  else if (wanted === 'habits') habits(visit, form)
  else if (wanted === 'restart') await simulator.reset()
}

function onProduct({ simulator }: Visit, product: Product, wanted: string, form: FormData): void {
  const { id } = product
  if (wanted === 'edit') edit(simulator, product, form)
  else if (wanted === 'hide') simulator.edit(id, { shown: false })
  else if (wanted === 'show') simulator.edit(id, { shown: true })
  else if (wanted === 'promote' || wanted === 'demote') simulator.edit(id, { promotion: wanted === 'promote' })
  else if (wanted === 'delete') simulator.remove(id)
}

function onOrder({ simulator }: Visit, number: string, wanted: string): void {
  if (wanted === 'pay' || wanted === 'ship' || wanted === 'complete' || wanted === 'cancel')
    simulator.move(number, wanted)
}

/** Nonsense in a field leaves that field as it was. */
function edit(simulator: Visit['simulator'], product: Product, form: FormData): void {
  const [variant] = product.variants
  const whole = (name: string, before: number) => {
    const text = String(form.get(name) ?? '')
    return /^\d{1,6}$/.test(text) ? Number(text) : before
  }
  const name = String(form.get('name') ?? '').trim()
  simulator.edit(product.id, { name: name || product.name })
  simulator.editVariant(product.id, {
    price: whole('price', variant?.price ?? 0),
    onHand: whole('stock', variant?.onHand ?? 0),
  })
}

function habits({ simulator }: Visit, form: FormData): void {
  simulator.turn({
    wrapped: form.has('wrapped'),
    hookSign: form.has('hexKey') ? 'hex_key' : 'base64_secret',
    uniqueSku: form.has('uniqueSku'),
    adjust: form.has('adds') ? 'adds' : 'sets',
    weightUnit: form.has('kilograms') ? 'kg' : 'g',
    decimals: form.has('decimals'),
    plainRead: form.has('plainRead'),
    rehosts: form.has('rehosts'),
    searchLagSeconds: form.has('lag') ? 30 : 0,
    expireSeconds: form.has('soon') ? 60 : 3 * 86_400,
  })
}

const tricks: Readonly<Record<Trick, (base: { call: string; times: number }) => Fault>> = {
  throttle: (base) => ({ ...base, kind: 'code', error: '429', message: 'Too many requests' }),
  down: (base) => ({ ...base, kind: 'http', status: 503 }),
  down_after: (base) => ({ ...base, kind: 'http', status: 503, storeFirst: true }),
  cut: (base) => ({ ...base, kind: 'cut_before' }),
  cut_after: (base) => ({ ...base, kind: 'cut_after' }),
  slow: (base) => ({ ...base, kind: 'slow', ms: 30_000 }),
  garbage: (base) => ({ ...base, kind: 'garbage', body: '<html><title>Welcome</title></html>' }),
  refuse: (base) => ({ ...base, kind: 'code', error: '400', message: 'Something is not right' }),
  conflict: (base) => ({ ...base, kind: 'code', error: '409', message: 'Conflict with the present state' }),
  key: (base) => ({ ...base, kind: 'code', error: '401', message: 'The API key is not valid' }),
}

function fail({ simulator, words }: Visit, form: FormData): void {
  const trick = String(form.get('trick'))
  const call = String(form.get('call'))
  const times = Math.min(50, Math.max(1, Number(form.get('times')) || 1))
  if (isTrick(trick) && Object.hasOwn(words.moments, call)) simulator.fail(tricks[trick]({ call, times }))
}

function isTrick(name: string): name is Trick {
  return Object.hasOwn(tricks, name)
}

function webAddress(given: FormDataEntryValue | null): string | null {
  const text = String(given ?? '').trim()
  return /^https?:\/\//.test(text) && URL.canParse(text) ? text : null
}
