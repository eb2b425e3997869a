/** The open platform: checks the caller, then one small function per call. */

import type { Store } from '../store.ts'
import { type Answer, answer, isRefused, refuse } from './answer.ts'
import { isBody } from './body.ts'
import { type Desk, openDesk } from './desk.ts'
import { baseInfo, itemList, searchItem, violationInfo } from './item-read.ts'
import { addItem, deleteItem, unlistItem, updateItem, updatePrice, updateStock } from './item-write.ts'
import { uploadImage } from './media.ts'
import { orderDetail, orderList } from './order-read.ts'
import { confirmLost, lostMessages } from './push.ts'
import { attributeTree, brandList, categoryList, channelList, itemLimit, recommend, warehouses } from './rule-read.ts'
import type { State } from './state.ts'
import { exchangeCode, exchangeRefresh } from './token.ts'
import { verify } from './verify.ts'

export interface ApiCall {
  readonly store: Store<State>
  readonly request: Request
  /** `/api/v2/product/add_item` */
  readonly path: string
  /** `product.add_item` */
  readonly call: string
  readonly now: number
  readonly imageBase: string
  /** Why a row should fail although nothing is wrong with it, or null. */
  readonly failRow: (row: number) => string | null
}

type Body = Record<string, unknown>
type ShopCall = (desk: Desk, query: URLSearchParams) => Answer
type ShopWrite = (desk: Desk, body: Body, failRow: ApiCall['failRow']) => Answer
type PublicCall = (state: State, body: Body, now: number) => Answer

const reads: Readonly<Record<string, ShopCall>> = {
  'shop.get_shop_info': ({ shop }) =>
    answer({ shop_name: shop.name, region: 'TH', status: 'NORMAL', expire_time: shop.consentUntil }, { top: true }),
  'shop.get_warehouse_detail': warehouses,
  'product.get_category': (_, query) => categoryList(query),
  'product.category_recommend': (_, query) => recommend(query),
  'product.get_attribute_tree': (_, query) => attributeTree(query),
  'product.get_brand_list': (_, query) => brandList(query),
  'product.get_item_limit': (_, query) => itemLimit(query),
  'product.get_item_base_info': baseInfo,
  'product.get_item_list': itemList,
  'product.search_item': searchItem,
  'product.get_item_violation_info': violationInfo,
  'logistics.get_channel_list': channelList,
  'order.get_order_list': orderList,
  'order.get_order_detail': orderDetail,
}

const writes: Readonly<Record<string, ShopWrite>> = {
  'product.add_item': addItem,
  'product.update_item': updateItem,
  'product.update_price': updatePrice,
  'product.update_stock': updateStock,
  'product.unlist_item': unlistItem,
  'product.delete_item': deleteItem,
}

const publicPosts: Readonly<Record<string, PublicCall>> = {
  'token.get': exchangeCode,
  'access_token.get': exchangeRefresh,
  'push.set_app_push_config': (state, body) => {
    state.pushUrl = typeof body.callback_url === 'string' ? body.callback_url : state.pushUrl
    return answer({ result: 'success' })
  },
  'push.confirm_consumed_lost_push_message': (state, body) => confirmLost(state, body.last_message_id),
}

const publicReads: Readonly<Record<string, (state: State, now: number) => Answer>> = {
  'push.get_app_push_config': (state) => answer({ callback_url: state.pushUrl, live_push_status: 'Normal' }),
  'push.get_lost_push_message': lostMessages,
  'public.get_shops_by_partner': (state) =>
    answer(
      {
        authed_shop_list: state.shops
          .filter((shop) => shop.linked)
          .map((shop) => ({ shop_id: shop.id, region: 'TH', expire_time: shop.consentUntil })),
      },
      { top: true },
    ),
}

export async function answerCall(given: ApiCall): Promise<Answer> {
  const { store, request, path, call, now } = given
  const { state } = store
  const url = new URL(request.url)
  const shop = verify(url, path, fullName(path), state, now)
  if (isRefused(shop)) return shop

  const method = request.method
  if (call === 'media_space.upload_image') return uploadImage(store, request, given.failRow)
  const read = publicReads[call]
  if (read && method === 'GET') return read(state, now)

  const body: unknown = method === 'POST' ? await request.json().catch(() => null) : {}
  if (!isBody(body)) return refuse('error_param', 'The body is not JSON.')
  const open = publicPosts[call]
  if (open && method === 'POST') return open(state, body, now)

  const shopRead = reads[call]
  const shopWrite = writes[call]
  if (!shop || !(method === 'GET' ? shopRead : shopWrite)) return refuse('error_not_found', `No such call: ${call}.`)
  const desk = openDesk(state, shop, now, given.imageBase)
  if (shopRead && method === 'GET') return shopRead(desk, url.searchParams)
  return shopWrite ? shopWrite(desk, body, given.failRow) : refuse('error_not_found', call)
}

/** `auth.token.get` for `/api/v2/auth/token/get`. */
function fullName(path: string): string {
  return path.split('/').slice(3).join('.')
}
