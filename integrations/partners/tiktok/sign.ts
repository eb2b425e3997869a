/** TikTok Shop's signatures: lower-case hex HMAC-SHA256 with the app secret. Guide: partner.tiktokshop.com, "Sign your API request". */
import { createHmac } from 'node:crypto'

export interface ToSign {
  readonly path: string
  /** As they are meant, not as they are written in an address. */
  readonly query: readonly (readonly [string, string])[]
  /** The exact bytes of the body; null for a multipart one, which is not signed. */
  readonly body: string | null
}

/** The `sign` of a call: path, parameters by name and body, wrapped in the secret. */
export function signCall(secret: string, { path, query, body }: ToSign): string {
  const pairs = query
    .filter(([name]) => name !== 'sign' && name !== 'access_token')
    .toSorted(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
  const text = path + pairs.map(([name, value]) => name + value).join('') + (body ?? '')
  return createHmac('sha256', secret)
    .update(secret + text + secret)
    .digest('hex')
}

/** The `Authorization` of a message: over app key and raw body, without any word in front. */
export function signPush(appKey: string, secret: string, body: Uint8Array): string {
  return createHmac('sha256', secret).update(appKey).update(body).digest('hex')
}
