/** What the back office's buttons do. */
import type { Fault } from '../../call-fault.ts'
import { goTo } from '../../page.ts'
import { usualAuditSeconds } from '../first-state.ts'
import type { HandChange } from '../hands.ts'
import { isCancellable, nextStatus } from '../order.ts'
import type { Order, Product } from '../state.ts'
import { missing, type Visit } from './visit.ts'

type Trick = keyof Visit['words']['tricks']

export async function officeSaid(visit: Visit, shopId: string, form: FormData): Promise<Response> {
  const { simulator, store, to } = visit
  const shop = store.state.shops.find((one) => one.id === shopId)
  if (!shop) return missing(visit)
  const wanted = String(form.get('do') ?? '')
  const product = store.state.products.find((one) => one.id === form.get('item') && one.shopId === shop.id)
  const order = store.state.orders.find((one) => one.id === form.get('order') && one.shopId === shop.id)
  if (product) onProduct(visit, product, wanted, form)
  else if (order) onOrder(visit, order, wanted)
  else if (wanted === 'disconnect') simulator.disconnect(shop.id)
  else if (wanted === 'fail') fail(visit, form)
  else if (wanted === 'clear') simulator.clearFaults()
  else if (wanted === 'habits') turn(visit, form)
  else if (wanted === 'restart') await simulator.reset()
  return goTo(to(`/seller/${shop.id}`))
}

function onProduct({ simulator, words }: Visit, product: Product, wanted: string, form: FormData): void {
  const { id } = product
  const stock = product.skus[0]?.available ?? 0
  if (wanted === 'edit') simulator.edit(id, edited(product, form))
  else if (wanted === 'hide') simulator.edit(id, { status: 'SELLER_DEACTIVATED' })
  else if (wanted === 'show') simulator.edit(id, { status: 'ACTIVATE' })
  else if (wanted === 'freeze') simulator.edit(id, { status: 'FREEZE' })
  else if (wanted === 'delete') simulator.remove(id)
  else if (wanted === 'ban') simulator.takeDown(id, words.banReason, words.banAdvice)
  else if ((wanted === 'accept' || wanted === 'refuse') && product.audit) simulator.review(id, wanted)
  else if (wanted === 'promote') simulator.promote(id, Math.ceil(stock / 2))
  else if (wanted === 'demote') simulator.promote(id, null)
}

function onOrder({ simulator }: Visit, order: Order, wanted: string): void {
  const next = nextStatus(order)
  if (wanted === 'next' && next) simulator.moveOrder(order.id, next)
  else if (wanted === 'cancel' && isCancellable(order)) simulator.moveOrder(order.id, 'CANCELLED')
  else if (wanted === 'cancel_one' && isCancellable(order)) simulator.cancelUnits(order.id, lastUnit(order), 1)
}

/** The product whose unit is taken back first. */
function lastUnit({ units }: Order): string {
  return units.findLast((one) => one.status !== 'CANCELLED')?.productId ?? ''
}

/** Nonsense in a field leaves that field as it was. */
function edited({ content, skus }: Product, form: FormData): HandChange {
  const given = (name: string, shape: RegExp) => {
    const text = String(form.get(name) ?? '').trim()
    return shape.test(text) ? text : null
  }
  const price = given('price', /^\d{1,6}(\.\d{1,2})?$/)
  const stock = given('stock', /^\d{1,6}$/)
  return {
    content: { title: given('name', /\S/) ?? content.title },
    sku: {
      price: price === null ? (skus[0]?.price ?? '0') : Number(price).toFixed(2),
      available: stock === null ? (skus[0]?.available ?? 0) : Number(stock),
    },
  }
}

const tricks: Readonly<Record<Trick, (base: { call: string; times: number }) => Fault>> = {
  throttle: (base) => ({ ...base, kind: 'code', error: '12052109', message: 'Too many requests for this seller.' }),
  throttle_told: (base) => ({
    ...base,
    kind: 'code',
    error: '36009002',
    message: 'Too many requests.',
    headers: { 'retry-after': '20' },
  }),
  down: (base) => ({ ...base, kind: 'http', status: 503 }),
  down_after: (base) => ({ ...base, kind: 'http', status: 503, storeFirst: true }),
  cut: (base) => ({ ...base, kind: 'cut_before' }),
  cut_after: (base) => ({ ...base, kind: 'cut_after' }),
  slow: (base) => ({ ...base, kind: 'slow', ms: 30_000 }),
  garbage: (base) => ({ ...base, kind: 'garbage', body: '<html><title>Welcome</title></html>' }),
  forbidden: (base) => ({ ...base, kind: 'code', error: '105005', message: 'The scope is missing.' }),
  token: (base) => ({ ...base, kind: 'code', error: '105002', message: 'The access token is expired.' }),
}

function fail({ simulator, words }: Visit, form: FormData): void {
  const trick = String(form.get('trick'))
  const call = String(form.get('call'))
  const times = Math.min(50, Math.max(1, Number(form.get('times')) || 1))
  if (isTrick(trick) && call in words.moments) simulator.fail(tricks[trick]({ call, times }))
}

function turn({ simulator }: Visit, form: FormData): void {
  simulator.turn({
    auditSeconds: form.has('audit') ? null : usualAuditSeconds,
    searchLagSeconds: form.has('lag') ? 30 : 0,
    quantity: form.has('inside') ? 'with_committed' : 'without_committed',
    editedReads: form.has('new') ? 'new' : 'old',
    messages: form.has('twice') ? 'twice_backwards' : 'once',
  })
}

function isTrick(name: string): name is Trick {
  return Object.hasOwn(tricks, name)
}
