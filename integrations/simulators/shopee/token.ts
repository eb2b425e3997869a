/** Codes and tokens: a code and a refresh token can each be used once; a shop's tokens fit only that shop. */
import { randomBytes } from 'node:crypto'
import { type Answer, answer, refuse } from './answer.ts'
import { demoApp } from './keys.ts'
import type { State, Token } from './state.ts'

const codeSeconds = 600
const refreshSeconds = 30 * 86_400

/** The seller has said yes: links the shop and gives a code. */
export function grantCode(state: State, shopId: number, now: number): string | null {
  const shop = state.shops.find((shop) => shop.id === shopId)
  if (!shop) return null
  shop.linked = true
  shop.consentUntil = now + 365 * 86_400
  const code = secret()
  state.codes.push({ code, shopId, until: now + codeSeconds, used: false })
  return code
}

export function exchangeCode(state: State, body: Record<string, unknown>, now: number): Answer {
  if (String(body.partner_id) !== demoApp.partnerId) return refuse('error_auth', 'Invalid partner_id.')
  const grant = state.codes.find((one) => one.code === body.code && one.shopId === Number(body.shop_id))
  if (!grant || grant.used || now > grant.until) return refuse('invalid_code', 'Invalid code.')
  grant.used = true
  return answer({ ...given(issue(state, grant.shopId, now)), shop_id_list: [grant.shopId] }, { top: true })
}

export function exchangeRefresh(state: State, body: Record<string, unknown>, now: number): Answer {
  if (String(body.partner_id) !== demoApp.partnerId) return refuse('error_auth', 'Invalid partner_id.')
  const shopId = Number(body.shop_id)
  const old = state.tokens.find((token) => token.refresh === body.refresh_token && token.shopId === shopId)
  const shop = state.shops.find((shop) => shop.id === shopId)
  if (!shop?.linked) return refuse('shop_no_linked', 'The shop is not linked to this app.')
  if (!old || old.refreshUsed) return refuse('error_shop_refresh_token', 'Invalid refresh_token.')
  if (now > old.refreshUntil) return refuse('refresh_token_expired', 'The refresh_token has expired.')
  old.refreshUsed = true
  if (state.switches.oldTokens === 'die') old.accessDead = true
  return answer(
    { ...given(issue(state, shopId, now)), partner_id: Number(demoApp.partnerId), shop_id: shopId },
    { top: true },
  )
}

function issue(state: State, shopId: number, now: number): Token {
  const token: Token = {
    access: secret(),
    refresh: secret(),
    shopId,
    accessUntil: now + state.switches.accessSeconds,
    refreshUntil: now + refreshSeconds,
    refreshUsed: false,
    accessDead: false,
  }
  state.tokens = [...state.tokens.filter((one) => one.refreshUntil > now).slice(-50), token]
  return token
}

function given(token: Token): Record<string, unknown> {
  const expireIn = token.accessUntil - (token.refreshUntil - refreshSeconds)
  return { access_token: token.access, refresh_token: token.refresh, expire_in: expireIn }
}

function secret(): string {
  return randomBytes(16).toString('hex')
}
