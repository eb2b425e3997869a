/** The open API: finds the call by method and path, one small function per call. */
import { type Answer, refuse } from './answer.ts'
import { type Body, isBody } from './body.ts'
import type { Desk } from './desk.ts'
import { changeInventory, type StockWay } from './inventory.ts'
import { changeOrder, listOrders, readOrder } from './order-call.ts'
import { listProducts, readProduct } from './product-read.ts'
import {
  addVariant,
  createProduct,
  deleteProduct,
  showOrHide,
  updatePrices,
  updateProduct,
  updateVariant,
} from './product-write.ts'
import type { Product } from './state.ts'

interface Given {
  readonly desk: Desk
  readonly query: URLSearchParams
  readonly body: Body
  readonly steps: readonly string[]
}

type Work = (given: Given) => Answer | Promise<Answer>

interface Row {
  readonly call: string
  readonly method: string
  /** `*` stands for a number. */
  readonly path: string
  readonly work: Work
}

const ofProduct =
  (work: (desk: Desk, product: Product, body: Body) => Answer | Promise<Answer>): Work =>
  ({ desk, body, steps }) => {
    const product = desk.find(steps[1])
    return product ? work(desk, product, body) : refuse(404, 'The product does not exist')
  }
const stock: Work = ({ desk, body, steps }) => changeInventory(desk, steps[1] ?? '', (steps[2] ?? '') as StockWay, body)
const order: Work = ({ desk, body, steps }) => changeOrder(desk, steps[1] ?? '', steps[2] ?? '', body)

const rows: readonly Row[] = [
  { call: 'products.list', method: 'GET', path: 'products', work: ({ desk, query }) => listProducts(desk, query) },
  {
    call: 'products.get',
    method: 'GET',
    path: 'products/*',
    work: ({ desk, steps }) => readProduct(desk, steps[1] ?? ''),
  },
  { call: 'products.create', method: 'POST', path: 'products', work: ({ desk, body }) => createProduct(desk, body) },
  { call: 'products.update', method: 'PATCH', path: 'products/*', work: ofProduct(updateProduct) },
  { call: 'products.prices', method: 'PATCH', path: 'products/*/prices', work: ofProduct(updatePrices) },
  {
    call: 'products.onsale',
    method: 'POST',
    path: 'products/*/display-status/onsale',
    work: ofProduct((desk, product) => showOrHide(desk, product, true)),
  },
  {
    call: 'products.hide',
    method: 'POST',
    path: 'products/*/display-status/hide',
    work: ofProduct((desk, product) => showOrHide(desk, product, false)),
  },
  { call: 'products.delete', method: 'DELETE', path: 'products/*', work: ofProduct(deleteProduct) },
  { call: 'variants.add', method: 'POST', path: 'products/*/variants', work: ofProduct(addVariant) },
  { call: 'variants.update', method: 'PATCH', path: 'products/*/variant', work: ofProduct(updateVariant) },
  { call: 'inventory.increase', method: 'PUT', path: 'inventory/*/increase', work: stock },
  { call: 'inventory.decrease', method: 'PUT', path: 'inventory/*/decrease', work: stock },
  { call: 'inventory.adjust', method: 'PUT', path: 'inventory/*/adjust', work: stock },
  { call: 'orders.list', method: 'GET', path: 'orders', work: ({ desk, query }) => listOrders(desk, query) },
  { call: 'orders.get', method: 'GET', path: 'orders/*', work: ({ desk, steps }) => readOrder(desk, steps[1] ?? '') },
  { call: 'orders.cancel', method: 'PUT', path: 'orders/*/cancel', work: order },
  { call: 'orders.ship', method: 'POST', path: 'orders/*/mark-as-ship', work: order },
  { call: 'orders.paid', method: 'POST', path: 'orders/*/mark-as-paid', work: order },
]

/** The name by which faults are asked for: `products.read` and `products.search` are the list with `ids` or `skus`. */
export function nameOf(method: string, path: string, query: URLSearchParams): string {
  const found = rowOf(method, path)
  if (found?.call !== 'products.list') return found?.call ?? 'unknown'
  return query.has('skus') ? 'products.search' : query.has('ids') ? 'products.read' : 'products.list'
}

export async function answerCall(desk: Desk, request: Request, path: string): Promise<Answer> {
  const row = rowOf(request.method, path)
  if (!row) return refuse(404, 'Not found')
  const sent = request.method === 'GET' ? '' : await request.text()
  const body = sent === '' ? {} : readBody(sent)
  if (!body) return refuse(400, 'The body is not a JSON object')
  return row.work({ desk, query: new URL(request.url).searchParams, body, steps: stepsOf(path) })
}

function rowOf(method: string, path: string): Row | undefined {
  const steps = stepsOf(path)
  return rows.find((row) => {
    const wanted = row.path.split('/')
    const fits = wanted.length === steps.length && wanted.every((one, at) => one === '*' || one === steps[at])
    return fits && row.method === method
  })
}

/** `/v1/products/7` → products, 7. */
function stepsOf(path: string): readonly string[] {
  return path.split('/').filter(Boolean).slice(1).map(decodeURIComponent)
}

function readBody(sent: string): Body | null {
  try {
    const body: unknown = JSON.parse(sent)
    return isBody(body) ? body : null
  } catch {
    return null
  }
}
