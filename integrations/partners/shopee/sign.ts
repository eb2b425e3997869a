/** Shopee's signatures: lower-case hex HMAC-SHA256, the key taken as text. Guide: open.shopee.com, "API calls", "Push mechanism". */
import { createHmac } from 'node:crypto'

export interface ToSign {
  readonly partnerId: string
  readonly path: string
  /** Unix seconds; valid for five minutes. */
  readonly timestamp: number
  /** Calls for a shop sign its token and id too; public calls have none. */
  readonly shop?: { readonly accessToken: string; readonly shopId: string }
}

/** The `sign` of a call. Body and other query parameters are not part of it. */
export function signCall(key: string, call: ToSign): string {
  const shop = call.shop ? call.shop.accessToken + call.shop.shopId : ''
  return hmac(key, call.partnerId + call.path + call.timestamp + shop)
}

/** The `Authorization` header of a push: over our exact callback address, a bar and the raw body. */
export function signPush(key: string, address: string, body: Uint8Array): string {
  return createHmac('sha256', key).update(`${address}|`).update(body).digest('hex')
}

function hmac(key: string, text: string): string {
  return createHmac('sha256', key).update(text).digest('hex')
}
