/** Codes and tokens. The calls are not signed: app key and secret travel in the query, and both ends are absolute times. */
import { randomBytes } from 'node:crypto'
import { type Answer, answer, refuse } from './answer.ts'
import { demoApp } from './keys.ts'
import type { State } from './state.ts'

const codeSeconds = 1800
const grantSeconds = 365 * 86_400

/** The seller has said yes: links the shop and gives a code. */
export function grantCode(state: State, shopId: string, now: number): string | null {
  const shop = state.shops.find((one) => one.id === shopId)
  if (!shop) return null
  shop.linked = true
  shop.grantUntil = now + grantSeconds
  const code = `TTP_${secret()}`
  state.codes.push({ code, shopId, until: now + codeSeconds, used: false })
  return code
}

export function exchangeCode(state: State, query: URLSearchParams, now: number): Answer {
  if (!isOurApp(query)) return refuse(36009004, 'Invalid app_key or app_secret.')
  if (query.get('grant_type') !== 'authorized_code') return refuse(36009023, 'Invalid grant_type.')
  const grant = state.codes.find((one) => one.code === query.get('auth_code'))
  if (!grant || grant.used || now > grant.until) return refuse(36004004, 'Invalid auth_code.')
  grant.used = true
  return answer(issue(state, grant.shopId, now))
}

export function exchangeRefresh(state: State, query: URLSearchParams, now: number): Answer {
  if (!isOurApp(query)) return refuse(36009004, 'Invalid app_key or app_secret.')
  if (query.get('grant_type') !== 'refresh_token') return refuse(36009023, 'Invalid grant_type.')
  const old = state.tokens.find((one) => one.refresh === query.get('refresh_token'))
  const shop = state.shops.find((one) => one.id === old?.shopId)
  const burnt = old?.refreshUsed && state.switches.refresh === 'single_use'
  if (!old || !shop?.linked || burnt || now > Math.min(old.refreshUntil, shop.grantUntil))
    return refuse(36004004, 'Invalid refresh_token.')
  old.refreshUsed = true
  return answer(issue(state, shop.id, now))
}

function issue(state: State, shopId: string, now: number): Record<string, unknown> {
  const shop = state.shops.find((one) => one.id === shopId)
  const until = { accessUntil: now + state.switches.accessSeconds, refreshUntil: shop?.grantUntil ?? now }
  const token = { access: `TTP_${secret()}`, refresh: `TTR_${secret()}`, shopId, ...until, refreshUsed: false }
  state.tokens = [...state.tokens.filter((one) => one.refreshUntil > now).slice(-50), token]
  return {
    access_token: token.access,
    access_token_expire_in: token.accessUntil,
    refresh_token: token.refresh,
    refresh_token_expire_in: token.refreshUntil,
    open_id: `open-${shopId.slice(-6)}`,
    seller_name: shop?.name ?? '',
    seller_base_region: 'TH',
    user_type: 0,
    granted_scopes: ['seller.product.write', 'seller.product.basic', 'seller.order.info', 'seller.authorization.info'],
  }
}

function isOurApp(query: URLSearchParams): boolean {
  return query.get('app_key') === demoApp.appKey && query.get('app_secret') === demoApp.appSecret
}

function secret(): string {
  return randomBytes(18).toString('base64url')
}
