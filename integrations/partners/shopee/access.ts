/** Connecting a shop: consent in the seller's browser, code for tokens, and the proof that it works. */
import { failed, ok, trouble } from '../../errors.ts'
import { jsonNumber } from '../../http.ts'
import type { Access, Result, Shop, Tokens, World } from '../contract.ts'
import { sameSecret } from '../secret.ts'
import type { Caller } from './call.ts'
import type { ShopeeSettings } from './settings.ts'
import { readTokens } from './token.ts'
import { shopInfo, tokens as tokensSchema } from './wire.ts'

export function createAccess(world: World, settings: ShopeeSettings, caller: Caller): Access {
  return {
    consentUrl(state) {
      const url = new URL(world.base.consent ?? '')
      url.searchParams.set('auth_type', 'seller')
      url.searchParams.set('partner_id', settings.partnerId)
      url.searchParams.set('redirect_uri', settings.redirectUrl)
      url.searchParams.set('response_type', 'code')
      url.searchParams.set('state', state)
      return url
    },

    async open(callback, state, signal) {
      const query = callback.searchParams
      const code = query.get('code')
      const shopId = query.get('shop_id')
      const given = query.get('state')
      if (!state || !given || !sameSecret(state, given)) return refusedOpening('state')
      if (!code || !shopId || !/^\d+$/.test(shopId)) return refusedOpening('code')

      const exchanged = await exchange(code, shopId, signal)
      if (!exchanged.ok) return exchanged
      const info = await infoWith(exchanged.value, shopId, signal)
      if (!info.ok) return info
      const { shop_name: name, expire_time: consentUntil } = info.value
      const tokens = { ...exchanged.value, consentUntil: consentUntil ?? null }
      return ok({ shops: [{ remoteId: shopId, name, settings: {}, tokens }] })
    },

    async check(shop, signal) {
      const info = await caller.shop(shop, infoCall, signal)
      return info.ok ? ok({ name: info.value.shop_name, consentUntil: info.value.expire_time ?? null }) : info
    },
  }

  async function exchange(code: string, shopId: string, signal: AbortSignal): Promise<Result<Tokens>> {
    const body = { code, partner_id: Number(settings.partnerId), shop_id: jsonNumber(shopId) }
    const path = '/api/v2/auth/token/get'
    const got = await caller.public(
      { method: 'POST', path, body, schema: tokensSchema, top: true, write: true },
      signal,
    )
    return got.ok ? ok(readTokens(got.value, world.now())) : got
  }

  /** The shop is not in the vault yet, so this one call brings its own tokens along. */
  function infoWith(tokens: Tokens, remoteId: string, signal: AbortSignal) {
    const shop: Shop = { id: `new:${remoteId}`, partner: 'shopee', remoteId, settings: {} }
    return caller.fresh({ shop, access: tokens.access }, infoCall, signal)
  }
}

const infoCall = { method: 'GET', path: '/api/v2/shop/get_shop_info', schema: shopInfo, top: true } as const

function refusedOpening(what: 'state' | 'code'): Result<never> {
  return failed(trouble({ partner: 'shopee', code: 'unauthorised', call: 'auth.callback', remoteCode: `bad ${what}` }))
}
