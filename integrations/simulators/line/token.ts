import { createHash, randomBytes } from 'node:crypto'
import type { Asked } from './authorize.ts'
import { ISSUER, idTokenClaims, readIdToken, writeIdToken } from './id-token.ts'
import type { LinePerson } from './person.ts'

export type LineChannel = { channelId: string; channelSecret: string }

export const KNOWN_SCOPES: readonly string[] = ['profile', 'openid', 'email']

const CODE_MS = 10 * 60_000
const ACCESS_S = 30 * 24 * 3600
const REFRESH_MS = 90 * 24 * 3600_000

type Grant = { person: LinePerson; scope: string; until: number }
type Code = Grant & { asked: Asked }

/** Codes and tokens that are out. In memory: after a restart everybody signs in again. */
export type Desk = ReturnType<typeof createDesk>

/** The part of LINE Login v2.1 that gives and checks codes and tokens (developers.line.biz/en/reference/line-login). */
export function createDesk(channel: LineChannel, isCallback: (uri: string) => boolean, now: () => number) {
  const codes = new Map<string, Code>()
  const access = new Map<string, Grant>()
  const refresh = new Map<string, Grant>()

  function giveTokens(person: LinePerson, scope: string) {
    const [access_token, refresh_token] = [secretText(), secretText()]
    access.set(access_token, { person, scope, until: now() + ACCESS_S * 1000 })
    refresh.set(refresh_token, { person, scope, until: now() + REFRESH_MS })
    return { access_token, expires_in: ACCESS_S, refresh_token, scope, token_type: 'Bearer' }
  }

  /** A code works once; a second try must fail even with everything else right. */
  function redeemCode(form: URLSearchParams): Response {
    const code = codes.get(form.get('code') ?? '')
    codes.delete(form.get('code') ?? '')
    if (!code || code.until < now()) return refuse('invalid_grant', 'invalid authorization code')
    const { asked, person, scope } = code
    if (form.get('redirect_uri') !== asked.redirectUri) return refuse('invalid_grant', 'redirect_uri does not match')
    if (asked.codeChallenge && asked.codeChallenge !== challengeOf(form.get('code_verifier') ?? '')) {
      return refuse('invalid_grant', 'code_verifier does not match')
    }
    const tokens = giveTokens(person, scope)
    if (!scope.split(' ').includes('openid')) return Response.json(tokens)
    const claims = idTokenClaims(person, { clientId: channel.channelId, scope, nonce: asked.nonce, at: now() })
    return Response.json({ ...tokens, id_token: writeIdToken(claims, channel.channelSecret) })
  }

  function renew(form: URLSearchParams): Response {
    const grant = refresh.get(form.get('refresh_token') ?? '')
    if (!grant || grant.until < now()) return refuse('invalid_grant', 'invalid refresh token')
    refresh.delete(form.get('refresh_token') ?? '')
    return Response.json(giveTokens(grant.person, grant.scope))
  }

  return {
    channel,
    isCallback,

    giveCode(person: LinePerson, asked: Asked): string {
      const code = secretText()
      codes.set(code, { person, scope: asked.scope, until: now() + CODE_MS, asked })
      return code
    },

    token(form: URLSearchParams): Response {
      const isOurs = form.get('client_id') === channel.channelId && form.get('client_secret') === channel.channelSecret
      if (!isOurs) return refuse('invalid_client', 'client_id or client_secret is wrong')
      if (form.get('grant_type') === 'authorization_code') return redeemCode(form)
      if (form.get('grant_type') === 'refresh_token') return renew(form)
      return refuse('unsupported_grant_type', 'grant_type must be authorization_code or refresh_token')
    },

    verifyAccess(token: string): Response {
      const grant = access.get(token)
      if (!grant || grant.until < now()) return refuse('invalid_request', 'access token expired')
      const expires_in = Math.floor((grant.until - now()) / 1000)
      return Response.json({ scope: grant.scope, client_id: channel.channelId, expires_in })
    },

    verifyId(form: URLSearchParams): Response {
      const claims = readIdToken(form.get('id_token') ?? '', channel.channelSecret)
      if (!claims || claims.iss !== ISSUER) return refuse('invalid_request', 'Invalid IdToken.')
      if (claims.aud !== form.get('client_id')) return refuse('invalid_request', 'Invalid IdToken Audience.')
      if (claims.exp * 1000 < now()) return refuse('invalid_request', 'IdToken expired.')
      if (form.has('nonce') && form.get('nonce') !== claims.nonce) {
        return refuse('invalid_request', 'Invalid IdToken Nonce.')
      }
      if (form.has('user_id') && form.get('user_id') !== claims.sub) {
        return refuse('invalid_request', 'Invalid IdToken Subject Identifier.')
      }
      return Response.json(claims)
    },

    revoke(form: URLSearchParams): Response {
      access.delete(form.get('access_token') ?? '')
      return new Response(null, { status: 200 })
    },

    /** The person that a bearer token with this scope speaks for. */
    personOf(request: Request, scope: string): LinePerson | null {
      const grant = access.get(/^Bearer (.+)$/.exec(request.headers.get('authorization') ?? '')?.[1] ?? '')
      return grant && grant.until >= now() && grant.scope.split(' ').includes(scope) ? grant.person : null
    },

    clear(): void {
      for (const kept of [codes, access, refresh]) kept.clear()
    },
  }
}

function challengeOf(verifier: string): string {
  return createHash('sha256').update(verifier).digest('base64url')
}

function secretText(): string {
  return randomBytes(24).toString('base64url')
}

function refuse(error: string, error_description: string): Response {
  return Response.json({ error, error_description }, { status: 400 })
}
