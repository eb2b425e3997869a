/** The open platform: one line per call, each with the name that faults are asked for by. */
import type { Store } from '../store.ts'
import { type Answer, answer, isRefused, refuse } from './answer.ts'
import { settleAudits } from './audit.ts'
import { type Body, isBody } from './body.ts'
import type { Desk } from './desk.ts'
import { uploadImage } from './media.ts'
import { updateInventory, updatePrices } from './number-write.ts'
import { settleOrders } from './order.ts'
import { readOrders, searchOrders } from './order-read.ts'
import { readProduct, searchInventory, searchProducts } from './product-read.ts'
import { activate, createProduct, deactivate, deleteProducts, editProduct, recover } from './product-write.ts'
import { attributeList, brandList, categoryList, categoryRules, recommend, warehouseList } from './rule-read.ts'
import type { State } from './state.ts'
import { exchangeCode, exchangeRefresh } from './token.ts'
import { verify } from './verify.ts'
import { deleteWebhook, listWebhooks, putWebhook } from './webhook.ts'

export interface ApiCall {
  readonly store: Store<State>
  readonly request: Request
  /** Without the stand-in's own name in front. */
  readonly path: string
  /** The body as it came; null for a multipart one. */
  readonly body: string | null
  readonly now: number
  readonly imageBase: string
  readonly failRow: Desk['failRow']
}

interface Asked {
  readonly desk: Desk
  readonly query: URLSearchParams
  readonly body: Body
  /** The number in the path. */
  readonly id: string
}

type Route = readonly [route: string, name: string, work: (asked: Asked) => Answer]

const routes: readonly Route[] = [
  ['GET /authorization/202309/shops', 'authorization.shops', ({ desk }) => shopList(desk)],
  ['GET /logistics/202309/warehouses', 'logistics.warehouses', ({ desk }) => warehouseList(desk)],
  ['GET /product/202312/prerequisites', 'product.prerequisites', () => answer({ check_results: [] })],
  ['GET /product/202309/categories', 'product.categories', ({ query }) => categoryList(query)],
  ['POST /product/202309/categories/recommend', 'product.recommend', ({ body }) => recommend(body)],
  ['GET /product/202309/categories/#/attributes', 'product.attributes', ({ id, query }) => attributeList(id, query)],
  ['GET /product/202309/categories/#/rules', 'product.rules', ({ id }) => categoryRules(id)],
  ['GET /product/202309/brands', 'product.brands', () => brandList()],
  ['POST /product/202309/products', 'product.create', ({ desk, body }) => createProduct(desk, body)],
  ['PUT /product/202509/products/#', 'product.edit', ({ desk, id, body }) => editProduct(desk, id, body, true)],
  [
    'POST /product/202509/products/#/partial_edit',
    'product.partial_edit',
    ({ desk, id, body }) => editProduct(desk, id, body, false),
  ],
  [
    'POST /product/202309/products/#/inventory/update',
    'product.inventory',
    ({ desk, id, body }) => updateInventory(desk, id, body),
  ],
  [
    'POST /product/202309/products/#/prices/update',
    'product.prices',
    ({ desk, id, body }) => updatePrices(desk, id, body),
  ],
  ['POST /product/202309/products/activate', 'product.activate', ({ desk, body }) => activate(desk, body)],
  ['POST /product/202309/products/deactivate', 'product.deactivate', ({ desk, body }) => deactivate(desk, body)],
  ['POST /product/202309/products/recover', 'product.recover', ({ desk, body }) => recover(desk, body)],
  ['DELETE /product/202309/products', 'product.delete', ({ desk, body }) => deleteProducts(desk, body)],
  ['GET /product/202309/products/#', 'product.read', ({ desk, id }) => readProduct(desk, id)],
  [
    'POST /product/202502/products/search',
    'product.search',
    ({ desk, query, body }) => searchProducts(desk, query, body),
  ],
  ['POST /product/202309/inventory/search', 'inventory.search', ({ desk, body }) => searchInventory(desk, body)],
  ['POST /order/202309/orders/search', 'order.search', ({ desk, query, body }) => searchOrders(desk, query, body)],
  ['GET /order/202507/orders', 'order.read', ({ desk, query }) => readOrders(desk, query)],
  ['GET /event/202309/webhooks', 'event.webhooks', ({ desk }) => listWebhooks(desk)],
  ['PUT /event/202309/webhooks', 'event.put_webhook', ({ desk, body }) => putWebhook(desk, body)],
  ['DELETE /event/202309/webhooks', 'event.delete_webhook', ({ desk, body }) => deleteWebhook(desk, body)],
]

/** Calls that stand apart: tokens are not signed, pictures are not JSON. */
const apart: Readonly<Record<string, string>> = {
  'GET /api/v2/token/get': 'token.get',
  'GET /api/v2/token/refresh': 'token.refresh',
  'POST /product/202309/images/upload': 'images.upload',
}

/** Is this path the platform's API? Everything else is a page. */
export function isApi(path: string): boolean {
  return /^\/(api|authorization|logistics|product|order|event|fulfillment)\//.test(path)
}

/** `product.create`, or the address itself when there is no such call. */
export function callName(method: string, path: string): string {
  return apart[`${method} ${path}`] ?? routeOf(method, path)?.[1] ?? `${method} ${path}`
}

export async function answerCall(given: ApiCall): Promise<Answer> {
  const { store, request, path, now, imageBase, failRow } = given
  const { state } = store
  settleAudits(state, now)
  settleOrders(state, now)
  const url = new URL(request.url)
  const name = callName(request.method, path)
  if (name === 'token.get') return exchangeCode(state, url.searchParams, now)
  if (name === 'token.refresh') return exchangeRefresh(state, url.searchParams, now)

  const token = request.headers.get('x-tts-access-token')
  const shop = verify(state, { url, path, token, body: given.body, now })
  if (isRefused(shop)) return shop
  if (name === 'images.upload') return uploadImage({ store, imageBase, failRow }, request)
  const route = routeOf(request.method, path)
  if (!route) return refuse(36009009, `No such path: ${path}.`)
  const body = read(given.body)
  if (!body) return refuse(36009022, 'The body is not JSON.')
  const desk = { state, shop, now, imageBase, failRow }
  return route[2]({ desk, query: url.searchParams, body, id: /\/(\d+)(\/|$)/.exec(path.slice(16))?.[1] ?? '' })
}

function shopList({ shop }: Desk): Answer {
  const { id, name, cipher } = shop
  return answer({ shops: [{ id, name, region: 'TH', seller_type: 'LOCAL', cipher, code: `TH${id.slice(-6)}` }] })
}

function routeOf(method: string, path: string): Route | undefined {
  const shape = `${method} ${path
    .replace(/\/(\d{6})\//, '/<$1>/')
    .replace(/\/\d+(?=\/|$)/g, '/#')
    .replace(/<(\d{6})>/, '$1')}`
  return routes.find(([route]) => route === shape)
}

function read(body: string | null): Body | null {
  if (!body) return {}
  try {
    const value: unknown = JSON.parse(body)
    return isBody(value) ? value : null
  } catch {
    return null
  }
}
