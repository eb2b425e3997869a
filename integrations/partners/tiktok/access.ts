/** Connecting a shop: consent in the seller's browser, code for tokens, and which shop and warehouse it is. */
import { failed, ok, trouble } from '../../errors.ts'
import type { Access, ConnectedShop, Result, Shop, Tokens, World } from '../contract.ts'
import { sayWarning } from '../phrases.ts'
import { sameSecret } from '../secret.ts'
import type { Caller } from './call.ts'
import type { TiktokSettings } from './settings.ts'
import { ourApp, readTokens } from './token.ts'
import { shopList, tokens as tokensSchema, warehouseList } from './wire.ts'

const shopsCall = {
  name: 'authorization.shops',
  method: 'GET',
  path: '/authorization/202309/shops',
  schema: shopList,
  ofSeller: true,
} as const

export const warehousesCall = {
  name: 'logistics.warehouses',
  method: 'GET',
  path: '/logistics/202309/warehouses',
  schema: warehouseList,
} as const

export function createAccess(world: World, settings: TiktokSettings, caller: Caller): Access {
  return {
    consentUrl(state) {
      const url = new URL(world.base.consent ?? '')
      url.searchParams.set('service_id', settings.serviceId)
      url.searchParams.set('state', state)
      return url
    },

    async open(callback, state, signal) {
      const query = callback.searchParams
      const [code, given] = [query.get('code'), query.get('state')]
      if (!state || !given || !sameSecret(state, given)) return refusedOpening('state')
      if (!code) return refusedOpening('code')
      const tokens = await exchange(code, signal)
      return tokens.ok ? shopsOf(tokens.value, signal) : tokens
    },

    async check(shop, signal) {
      const got = await caller.shop(shop, shopsCall, signal)
      if (!got.ok) return got
      const mine = got.value.shops.find((one) => one.id === shop.remoteId)
      if (!mine) return failed(trouble({ partner: 'tiktok', code: 'unauthorised', call: shopsCall.name }))
      const { consentUntil } = await world.vault.read(shop)
      return ok({ name: mine.name, consentUntil })
    },
  }

  async function exchange(code: string, signal: AbortSignal): Promise<Result<Tokens>> {
    const query = [...ourApp(settings), ['auth_code', code], ['grant_type', 'authorized_code']] as const
    const call = { name: 'token.get', path: '/api/v2/token/get', query, schema: tokensSchema }
    const got = await caller.token(call, signal)
    return got.ok ? ok(readTokens(got.value)) : got
  }

  /**
   * The shop is not in the vault yet, so these calls bring its own tokens along. A grant over several shops has one refresh
   * token for all, which two rows of ours would burn for each other: only its first shop in Thailand is taken.
   */
  async function shopsOf(tokens: Tokens, signal: AbortSignal): Promise<Result<{ shops: readonly ConnectedShop[] }>> {
    const unnamed: Shop = { id: 'new', partner: 'tiktok', remoteId: '', settings: {} }
    const got = await caller.fresh({ shop: unnamed, access: tokens.access }, shopsCall, signal)
    if (!got.ok) return got
    const [first, ...others] = got.value.shops.filter((one) => one.region === 'TH')
    if (!first) return failed(trouble({ partner: 'tiktok', code: 'forbidden', call: shopsCall.name }))
    const { id: remoteId, name, cipher } = first
    const shop = { ...unnamed, id: `new:${remoteId}`, remoteId, settings: { cipher } }
    const places = await caller.fresh({ shop, access: tokens.access }, warehousesCall, signal)
    if (!places.ok) return places
    const warehouse = salesWarehouses(places.value.warehouses)[0]?.id
    const kept = { cipher, ...(warehouse ? { warehouse } : {}) }
    const warnings = others.map((one) => sayWarning('tiktok', one.name))
    return ok({ shops: [{ remoteId, name, settings: kept, tokens }] }, warnings)
  }
}

/** Where stock may lie, the usual one first. */
export function salesWarehouses<
  T extends { type?: string | null | undefined; is_default?: boolean | null | undefined },
>(all: readonly T[]): readonly T[] {
  return all
    .filter((one) => one.type !== 'RETURN_WAREHOUSE')
    .toSorted((a, b) => Number(b.is_default ?? false) - Number(a.is_default ?? false))
}

function refusedOpening(what: 'state' | 'code'): Result<never> {
  return failed(trouble({ partner: 'tiktok', code: 'unauthorised', call: 'auth.callback', remoteCode: `bad ${what}` }))
}
