/**
 * Renewing a shop's tokens. A refresh token can often be used once, so only the vault's lock decides who asks; everybody
 * else takes what the winner got.
 */
import { failed, ok, trouble } from '../errors.ts'
import {
  type PartnerId,
  type Result,
  type Shop,
  type Tokens,
  type Trouble,
  VaultSaveError,
  type World,
} from './contract.ts'

export interface Renewal {
  /** The access token to use now; renews it when its time is over or nearly so. */
  fresh(shop: Shop, signal: AbortSignal): Promise<Result<string>>
  /** A new access token because `seen` was refused. Makes no call when somebody else has renewed meanwhile. */
  after(shop: Shop, seen: string, signal: AbortSignal): Promise<Result<string>>
}

export interface RenewalFacts {
  readonly partner: PartnerId
  /** The renewal's name in a trouble. */
  readonly call: string
  /** Asks the partner once. */
  readonly ask: (shop: Shop, refresh: string, signal: AbortSignal) => Promise<Result<Tokens>>
}

/** Ahead of the end by this much, so that a token does not end on its way. */
const aheadMs = 60_000
/** Trouble that says nothing against the refresh token. */
const passing = ['down', 'rate_limited', 'quota_spent', 'busy', 'misconfigured', 'clock', 'forbidden', 'unreadable']

export function createRenewal(world: World, { partner, call, ask }: RenewalFacts): Renewal {
  async function after(shop: Shop, seen: string, signal: AbortSignal): Promise<Result<string>> {
    try {
      const renewed = await world.vault.renew(shop, seen, (refresh) => renew(shop, refresh, signal))
      return ok(renewed.access)
    } catch (error) {
      if (error instanceof NotRenewed) return failed(error.trouble)
      if (error instanceof VaultSaveError) return failed(trouble({ partner, code: 'unauthorised', call, alarm: true }))
      throw error
    }
  }

  /** A lost answer may have burnt the refresh token. Asking once more tells which: burnt is refused, unburnt works. */
  async function renew(shop: Shop, refresh: string, signal: AbortSignal): Promise<Tokens> {
    const first = await ask(shop, refresh, signal)
    const last = first.ok || first.trouble.effect === 'none' ? first : await ask(shop, refresh, signal)
    if (last.ok) return last.value
    throw new NotRenewed(asAccessTrouble(last.trouble))
  }

  /** A refused renewal means the shop must be connected again, whatever the code was called. */
  function asAccessTrouble(wrong: Trouble): Trouble {
    if (passing.includes(wrong.code)) return { ...wrong, effect: 'none' }
    const { remoteCode, remoteText, requestId } = wrong
    return trouble({ partner, code: 'unauthorised', call, remoteCode, remoteText, requestId })
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

class NotRenewed extends Error {
  override name = 'NotRenewed'
  readonly trouble: Trouble
  constructor(wrong: Trouble) {
    super(wrong.code)
    this.trouble = wrong
  }
}
