/** Lazada's way of giving tokens. Whether a refresh token ends with its use is not said: what comes back is stored. */
import { ok } from '../../errors.ts'
import type { Tokens, World } from '../contract.ts'
import { createRenewal, type Renewal } from '../renewal.ts'
import type { Caller } from './call.ts'
import { tokens as tokensSchema, type WireTokens } from './wire.ts'

export function createLazadaRenewal(world: World, open: Caller['public']): Renewal {
  return createRenewal(world, {
    partner: 'lazada',
    call: 'auth.token.refresh',
    async ask(_, refresh, signal) {
      const fields = { refresh_token: refresh }
      const path = '/auth/token/refresh'
      const got = await open({ method: 'POST', path, fields, schema: tokensSchema, token: true, write: true }, signal)
      return got.ok ? ok(readTokens(got.value, world.now())) : got
    },
  })
}

/** The papers name four different lifetimes, so only the answer's counts. The refresh token's end is the consent's. */
export function readTokens(wire: WireTokens, now: Date): Tokens {
  const after = (seconds: number) => new Date(now.getTime() + seconds * 1000)
  return {
    access: wire.access_token,
    refresh: wire.refresh_token,
    accessUntil: after(wire.expires_in),
    consentUntil: wire.refresh_expires_in === null ? null : after(wire.refresh_expires_in),
    hook: null,
  }
}
