/** The open platform: checks the caller, then one small function per call. */
import type { Store } from '../store.ts'
import { type Answer, answer, isRefused, refuse } from './answer.ts'
import { type Desk, openDesk } from './desk.ts'
import { itemGet, productsGet } from './item-read.ts'
import { createProduct, deactivate, removeProduct, updateProduct } from './item-write.ts'
import { uploadImage } from './media.ts'
import { manyOrderItems, orderGet, orderItems, ordersGet } from './order-read.ts'
import { type Node, readProduct } from './payload.ts'
import { brandPage, categoryAttributes, categoryTree, suggestCategory } from './rule-read.ts'
import type { State } from './state.ts'
import { updatePriceQuantity, updateSellable } from './stock-write.ts'
import { createToken, refreshToken } from './token.ts'
import { verify } from './verify.ts'

/** Query and form together; files are not among them. */
export type Fields = ReadonlyMap<string, string>

export interface ApiCall {
  readonly store: Store<State>
  /** Without `/rest`. */
  readonly path: string
  readonly method: string
  readonly fields: Fields
  readonly file: File | null
  readonly now: number
  readonly imageBase: string
  readonly webBase: string
  /** Why a row should fail although nothing is wrong with it, or null. */
  readonly failRow: (row: number) => string | null
}

type Read = (desk: Desk, fields: Fields) => Answer
type Write = (desk: Desk, product: Node, failRow: ApiCall['failRow']) => Answer

const reads: Readonly<Record<string, Read>> = {
  '/seller/get': ({ seller }) =>
    answer({
      name: seller.name,
      name_company: seller.name,
      seller_id: seller.id,
      short_code: seller.shortCode,
      status: 'ACTIVE',
      verified: true,
      location: 'Bangkok',
    }),
  '/category/tree/get': (_, fields) => categoryTree(fields),
  '/category/attributes/get': (_, fields) => categoryAttributes(fields),
  '/category/brands/query': (_, fields) => brandPage(fields),
  '/product/category/suggestion/get': (_, fields) => suggestCategory(fields),
  '/product/item/get': itemGet,
  '/products/get': productsGet,
  '/orders/get': ordersGet,
  '/order/get': orderGet,
  '/order/items/get': orderItems,
  '/orders/items/get': manyOrderItems,
}

const writes: Readonly<Record<string, Write>> = {
  '/product/create': createProduct,
  '/product/update': updateProduct,
  '/product/price_quantity/update': updatePriceQuantity,
  '/product/stock/sellable/update': updateSellable,
  '/product/deactivate': deactivate,
}

/** Their printed samples are XML; whether JSON is taken too is a switch. */
const printedInXml = ['/product/deactivate', '/product/stock/sellable/update']

export async function answerCall(call: ApiCall): Promise<Answer> {
  const { store, path, fields, now } = call
  const { state } = store
  const seller = verify(path, fields, state, now)
  if (isRefused(seller)) return seller
  if (path === '/auth/token/create') return createToken(state, fields, now)
  if (path === '/auth/token/refresh') return refreshToken(state, fields, now)
  if (!seller) return refuse('InvalidApiPath', 'The specified API path is invalid')

  const { imageBase, webBase } = call
  const desk = openDesk({ state, seller, now, imageBase, webBase })
  const read = reads[path]
  if (read && call.method === 'GET') return read(desk, fields)
  if (call.method !== 'POST') return refuse('InvalidApiPath', 'The specified API path is invalid')
  if (path === '/image/upload') return uploadImage(store, call.file, { imageBase, fails: call.failRow(1) })
  if (path === '/product/remove') return removeProduct(desk, fields.get('sku_id_list') ?? '')
  const write = writes[path]
  if (!write) return refuse('InvalidApiPath', 'The specified API path is invalid')
  const name = path === '/product/deactivate' ? 'apiRequestBody' : 'payload'
  const json = state.switches.jsonEverywhere || !printedInXml.includes(path)
  const product = readProduct(fields.get(name) ?? '', json)
  return product ? write(desk, product, call.failRow) : refuse('5', 'E005: Invalid Request Format')
}
