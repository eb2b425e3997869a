/** TikTok Shop's way of giving tokens. Their ends are absolute times; the refresh token is taken to work once. */
import { ok } from '../../errors.ts'
import type { Tokens, World } from '../contract.ts'
import { createRenewal, type Renewal } from '../renewal.ts'
import type { Caller } from './call.ts'
import type { TiktokSettings } from './settings.ts'
import { tokens as tokensSchema } from './wire.ts'

export function createTiktokRenewal(world: World, settings: TiktokSettings, ask: Caller['token']): Renewal {
  return createRenewal(world, {
    partner: 'tiktok',
    call: 'token.refresh',
    async ask(_, refresh, signal) {
      const query = [...ourApp(settings), ['refresh_token', refresh], ['grant_type', 'refresh_token']] as const
      const call = { name: 'token.refresh', path: '/api/v2/token/refresh', query, schema: tokensSchema }
      const got = await ask(call, signal)
      return got.ok ? ok(readTokens(got.value)) : got
    },
  })
}

/** The secret stands in the query of these calls. */
export function ourApp({ appKey, appSecret }: TiktokSettings): readonly (readonly [string, string])[] {
  return [
    ['app_key', appKey],
    ['app_secret', appSecret],
  ]
}

export function readTokens(wire: {
  access_token: string
  access_token_expire_in: Date
  refresh_token: string
  refresh_token_expire_in: Date
}): Tokens {
  return {
    access: wire.access_token,
    refresh: wire.refresh_token,
    accessUntil: wire.access_token_expire_in,
    consentUntil: wire.refresh_token_expire_in,
    hook: null,
  }
}
