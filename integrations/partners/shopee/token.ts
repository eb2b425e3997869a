/**
 * Renewing a shop's tokens. Shopee's refresh token can be used once, so only the vault's lock decides who asks; everybody
 * else takes what the winner got.
 */
import { failed, ok, trouble } from '../../errors.ts'
import { jsonNumber } from '../../http.ts'
import { type Result, type Shop, type Tokens, type Trouble, VaultSaveError, type World } from '../contract.ts'
import type { Caller } from './call.ts'
import type { ShopeeSettings } from './settings.ts'
import { tokens as tokensSchema } from './wire.ts'

export interface Renewal {
  /** The access token to use now; renews it when its time is over or nearly so. */
  fresh(shop: Shop, signal: AbortSignal): Promise<Result<string>>
  /** A new access token because `seen` was refused. Makes no call when somebody else has renewed meanwhile. */
  after(shop: Shop, seen: string, signal: AbortSignal): Promise<Result<string>>
}

const call = 'auth.access_token.get'
/** Ahead of the end by this much, so that a token does not end on its way. */
const aheadMs = 60_000

export function createRenewal(world: World, settings: ShopeeSettings, open: Caller['public']): Renewal {
  async function after(shop: Shop, seen: string, signal: AbortSignal): Promise<Result<string>> {
    try {
      const renewed = await world.vault.renew(shop, seen, (refresh) => ask(shop, refresh, signal))
      return ok(renewed.access)
    } catch (error) {
      if (error instanceof NotRenewed) return failed(error.trouble)
      if (error instanceof VaultSaveError)
        return failed(trouble({ partner: 'shopee', code: 'unauthorised', call, alarm: true }))
      throw error
    }
  }

  /** A lost answer may have burnt the refresh token. Asking once more tells which: burnt is refused, unburnt works. */
  async function ask(shop: Shop, refresh: string, signal: AbortSignal): Promise<Tokens> {
    const body = {
      refresh_token: refresh,
      partner_id: Number(settings.partnerId),
      shop_id: jsonNumber(shop.remoteId),
    }
    const request = {
      method: 'POST',
      path: '/api/v2/auth/access_token/get',
      body,
      schema: tokensSchema,
      top: true,
    } as const
    const first = await open({ ...request, write: true }, signal)
    const last = first.ok || first.trouble.effect === 'none' ? first : await open({ ...request, write: true }, signal)
    if (last.ok) return readTokens(last.value, world.now())
    throw new NotRenewed(asAccessTrouble(last.trouble))
  }

  return {
    after,
    async fresh(shop, signal) {
      const stored = await world.vault.read(shop)
      const left = stored.accessUntil ? stored.accessUntil.getTime() - world.now().getTime() : Number.POSITIVE_INFINITY
      return left > aheadMs ? ok(stored.access) : after(shop, stored.access, signal)
    },
  }
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
  }
}

/** A refused renewal means the shop must be connected again, whatever the code was called. */
function asAccessTrouble(wrong: Trouble): Trouble {
  const passing = ['down', 'rate_limited', 'quota_spent', 'busy', 'misconfigured', 'clock', 'forbidden', 'unreadable']
  if (passing.includes(wrong.code)) return { ...wrong, effect: 'none' }
  return trouble({
    partner: 'shopee',
    code: 'unauthorised',
    call,
    remoteCode: wrong.remoteCode,
    remoteText: wrong.remoteText,
    requestId: wrong.requestId,
  })
}

class NotRenewed extends Error {
  override name = 'NotRenewed'
  readonly trouble: Trouble
  constructor(wrong: Trouble) {
    super(wrong.code)
    this.trouble = wrong
  }
}
