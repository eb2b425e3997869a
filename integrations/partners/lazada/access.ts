/** Connecting a shop: consent in the seller's browser, code for tokens, and the proof that it works. */
import { failed, ok, trouble } from '../../errors.ts'
import type { Access, Result, Shop, World } from '../contract.ts'
import { sameSecret } from '../secret.ts'
import type { Caller } from './call.ts'
import type { LazadaSettings } from './settings.ts'
import { readTokens } from './token.ts'
import { seller, tokens as tokensSchema } from './wire.ts'

export function createAccess(world: World, settings: LazadaSettings, caller: Caller): Access {
  return {
    consentUrl(state) {
      const url = new URL(world.base.consent ?? '')
      url.searchParams.set('response_type', 'code')
      url.searchParams.set('force_auth', 'true')
      url.searchParams.set('country', 'th')
      url.searchParams.set('client_id', settings.appKey)
      url.searchParams.set('redirect_uri', settings.redirectUrl)
      url.searchParams.set('state', state)
      return url
    },

    async open(callback, state, signal) {
      const code = callback.searchParams.get('code')
      const given = callback.searchParams.get('state')
      if (!state || !given || !sameSecret(state, given)) return refusedOpening('state')
      if (!code) return refusedOpening('code')

      const call = { method: 'POST', path: '/auth/token/create', fields: { code }, schema: tokensSchema } as const
      const got = await caller.public({ ...call, token: true, write: true }, signal)
      if (!got.ok) return got
      const tokens = readTokens(got.value, world.now())
      const remoteId = got.value.country_user_info.find((one) => one.country === 'th')?.seller_id
      if (!remoteId) return refusedOpening('country')
      const shop: Shop = { id: `new:${remoteId}`, partner: 'lazada', remoteId, settings: {} }
      const info = await caller.fresh({ shop, access: tokens.access }, sellerCall, signal)
      return info.ok ? ok({ shops: [{ remoteId, name: info.value.name, settings: {}, tokens }] }) : info
    },

    async check(shop, signal) {
      const info = await caller.shop(shop, sellerCall, signal)
      if (!info.ok) return info
      const { consentUntil } = await world.vault.read(shop)
      return ok({ name: info.value.name, consentUntil })
    },
  }
}

const sellerCall = { method: 'GET', path: '/seller/get', schema: seller } as const

function refusedOpening(what: 'state' | 'code' | 'country'): Result<never> {
  return failed(trouble({ partner: 'lazada', code: 'unauthorised', call: 'auth.callback', remoteCode: `bad ${what}` }))
}
