/** Shopee's way of giving tokens. Its refresh token can be used once. */
import { ok } from '../../errors.ts'
import { jsonNumber } from '../../http.ts'
import type { Tokens, World } from '../contract.ts'
import { createRenewal, type Renewal } from '../renewal.ts'
import type { Caller } from './call.ts'
import type { ShopeeSettings } from './settings.ts'
import { tokens as tokensSchema } from './wire.ts'

export function createShopeeRenewal(world: World, settings: ShopeeSettings, open: Caller['public']): Renewal {
  return createRenewal(world, {
    partner: 'shopee',
    call: 'auth.access_token.get',
    async ask(shop, refresh, signal) {
      const body = {
        refresh_token: refresh,
        partner_id: Number(settings.partnerId),
        shop_id: jsonNumber(shop.remoteId),
      }
      const path = '/api/v2/auth/access_token/get'
      const got = await open({ method: 'POST', path, body, schema: tokensSchema, top: true, write: true }, signal)
      return got.ok ? ok(readTokens(got.value, world.now())) : got
    },
  })
}

/** Tokens as the partner gave them: its own lifetime counts, not the documented one. */
export function readTokens(
  wire: { access_token: string; refresh_token: string; expire_in: number },
  now: Date,
): Tokens {
  return {
    access: wire.access_token,
    refresh: wire.refresh_token,
    accessUntil: new Date(now.getTime() + wire.expire_in * 1000),
    consentUntil: null,
    hook: null,
  }
}
