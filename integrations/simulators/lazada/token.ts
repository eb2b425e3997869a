/** Codes and tokens. A code works once and for half an hour; refreshing never lengthens the seller's consent. */
import { randomBytes } from 'node:crypto'
import { type Answer, answerBeside, refuse } from './answer.ts'
import { minute, type State, type Token } from './state.ts'

/** The seller has said yes: links the shop and gives a code. */
export function grantCode(state: State, sellerId: number, now: number): string | null {
  const seller = state.sellers.find((one) => one.id === sellerId)
  if (!seller) return null
  seller.linked = true
  seller.consentUntil = now + state.switches.refreshSeconds * 1000
  const code = `0_135790_${secret()}`
  state.codes.push({ code, sellerId, until: now + 30 * minute, used: false })
  return code
}

export function createToken(state: State, fields: ReadonlyMap<string, string>, now: number): Answer {
  const grant = state.codes.find((one) => one.code === fields.get('code'))
  if (!grant || grant.used || now > grant.until) return refuse('InvalidCode', 'Invalid authorization code')
  grant.used = true
  return given(state, issue(state, grant.sellerId, now), now)
}

export function refreshToken(state: State, fields: ReadonlyMap<string, string>, now: number): Answer {
  const old = state.tokens.find((one) => one.refresh === fields.get('refresh_token'))
  const seller = state.sellers.find((one) => one.id === old?.sellerId)
  if (!old || !seller?.linked || old.refreshUsed || now > old.refreshUntil || now > seller.consentUntil)
    return refuse('IllegalRefreshToken', 'The specified refresh token is invalid or expired')
  old.refreshUsed = state.switches.refreshRotates
  return given(state, issue(state, seller.id, now, state.switches.refreshRotates ? null : old.refresh), now)
}

function issue(state: State, sellerId: number, now: number, refresh: string | null = null): Token {
  const consentUntil = state.sellers.find((one) => one.id === sellerId)?.consentUntil ?? now
  const token: Token = {
    access: `5000${secret()}`,
    refresh: refresh ?? `5001${secret()}`,
    sellerId,
    accessUntil: Math.min(now + state.switches.accessSeconds * 1000, consentUntil),
    refreshUntil: consentUntil,
    refreshUsed: false,
  }
  state.tokens = [...state.tokens.filter((one) => one.refreshUntil > now).slice(-50), token]
  return token
}

function given(state: State, token: Token, now: number): Answer {
  const seller = state.sellers.find((one) => one.id === token.sellerId)
  return answerBeside({
    access_token: token.access,
    refresh_token: token.refresh,
    expires_in: Math.floor((token.accessUntil - now) / 1000),
    refresh_expires_in: Math.floor((token.refreshUntil - now) / 1000),
    country: 'th',
    account_platform: 'seller_center',
    account: 'shop@yaan.example',
    country_user_info: [
      {
        country: 'th',
        user_id: String(token.sellerId),
        seller_id: String(token.sellerId),
        short_code: seller?.shortCode,
      },
    ],
  })
}

function secret(): string {
  return randomBytes(16).toString('hex')
}
