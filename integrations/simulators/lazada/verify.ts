/** Lazada's own check of who is calling: app, clock, signature, token. Written apart from any adapter. */
import { createHmac, timingSafeEqual } from 'node:crypto'
import { type Refused, refuse } from './answer.ts'
import { demoApp } from './keys.ts'
import type { Seller, State } from './state.ts'

const windowMs = 7200 * 1000

/** `path` without `/rest`; `fields` are query and form together, files left out. Null: a token call, which has no seller yet. */
export function verify(
  path: string,
  fields: ReadonlyMap<string, string>,
  state: State,
  now: number,
): Refused | Seller | null {
  for (const name of ['app_key', 'timestamp', 'sign_method', 'sign'])
    if (!fields.get(name))
      return refuse('MissingParameter', `The input parameter "${name}" that is mandatory is not supplied.`)
  if (fields.get('app_key') !== demoApp.appKey) return refuse('InvalidAppKey', 'The app key is not known.')
  if (fields.get('sign_method') !== 'sha256') return refuse('IncompleteSignature', 'sign_method must be sha256.')
  const timestamp = fields.get('timestamp') ?? ''
  if (!/^\d{13}$/.test(timestamp) || Math.abs(now - Number(timestamp)) > windowMs)
    return refuse('IncompleteSignature', 'The timestamp is more than 7200 seconds away from the server time.')
  if (!rightlySigned(path, fields))
    return refuse('IncompleteSignature', 'The request signature does not conform to platform standards')
  return path.startsWith('/auth/') ? null : sellerOf(state, fields.get('access_token') ?? '', now)
}

function rightlySigned(path: string, fields: ReadonlyMap<string, string>): boolean {
  const given = fields.get('sign') ?? ''
  let text = path
  for (const name of [...fields.keys()].filter((one) => one !== 'sign').sort()) {
    const value = fields.get(name) ?? ''
    if (value !== '') text += name + value
  }
  const expected = createHmac('sha256', demoApp.appSecret).update(text, 'utf8').digest()
  return /^[0-9A-F]{64}$/.test(given) && timingSafeEqual(expected, Buffer.from(given, 'hex'))
}

function sellerOf(state: State, access: string, now: number): Refused | Seller {
  const token = state.tokens.find((one) => one.access === access)
  const seller = state.sellers.find((one) => one.id === token?.sellerId)
  const alive = token && seller?.linked && now <= token.accessUntil && now <= seller.consentUntil
  return alive ? seller : refuse('IllegalAccessToken', 'The specified access token is invalid or expired')
}
