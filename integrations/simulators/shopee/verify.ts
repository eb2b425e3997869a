/** Shopee's own check of who is calling: app, clock, signature, token, shop. Written apart from any adapter. */
import { createHmac, timingSafeEqual } from 'node:crypto'
import { type Refused, refuse } from './answer.ts'
import { demoApp } from './keys.ts'
import type { Shop, State } from './state.ts'

/** Calls that are signed without a shop. Everything else belongs to a shop. */
const publicCalls = [/^auth\./, /^public\./, /^push\./, /^media_space\.upload_image$/]
const windowSeconds = 300

export function verify(url: URL, path: string, call: string, state: State, now: number): Refused | Shop | null {
  const query = url.searchParams
  if (query.get('partner_id') !== demoApp.partnerId) return refuse('error_auth', 'Invalid partner_id.')
  const timestamp = query.get('timestamp') ?? ''
  if (!/^\d{10}$/.test(timestamp)) return refuse('error_param', 'Invalid timestamp.')
  if (Math.abs(now - Number(timestamp)) > windowSeconds) return refuse('error_param', 'Timestamp is expired.')

  const open = publicCalls.some((pattern) => pattern.test(call))
  const access = query.get('access_token') ?? ''
  const shopId = query.get('shop_id') ?? ''
  const base = demoApp.partnerId + path + timestamp + (open ? '' : access + shopId)
  const expected = createHmac('sha256', demoApp.key).update(base).digest()
  const given = Buffer.from(query.get('sign') ?? '', 'hex')
  const sameForm = /^[0-9a-f]{64}$/.test(query.get('sign') ?? '')
  if (!sameForm || !timingSafeEqual(expected, given)) return refuse('error_sign', 'Wrong sign.')
  return open ? null : shopOf(state, access, shopId, now)
}

function shopOf(state: State, access: string, shopId: string, now: number): Refused | Shop {
  const token = state.tokens.find((token) => token.access === access)
  const shop = state.shops.find((shop) => String(shop.id) === shopId)
  if (!token || !shop || token.shopId !== shop.id) return refuse('invalid_acceess_token', 'Invalid access_token.')
  if (!shop.linked) return refuse('shop_no_linked', 'The shop is not linked to this app.')
  if (now > shop.consentUntil) return refuse('shop_access_expired', 'The authorization of the shop has ended.')
  if (token.accessDead || now > token.accessUntil) return refuse('invalid_acceess_token', 'Invalid access_token.')
  return shop
}
