import { createHmac, timingSafeEqual } from 'node:crypto'
import { z } from 'zod'
import type { LinePerson } from './person.ts'

const Claims = z.object({
  iss: z.string(),
  sub: z.string(),
  aud: z.string(),
  exp: z.number(),
  iat: z.number(),
  nonce: z.string().optional(),
  amr: z.array(z.string()),
  name: z.string().optional(),
  picture: z.string().optional(),
  email: z.string().optional(),
})
export type IdTokenClaims = z.infer<typeof Claims>

export const ISSUER = 'https://access.line.me'
const ONE_HOUR_S = 3600

/** What LINE says of a person in an ID token; name and e-mail only with their scopes. `at` in milliseconds. */
export function idTokenClaims(
  person: LinePerson,
  ask: { clientId: string; scope: string; nonce: string | null; at: number },
): IdTokenClaims {
  const scopes = ask.scope.split(' ')
  const iat = Math.floor(ask.at / 1000)
  return {
    iss: ISSUER,
    sub: person.userId,
    aud: ask.clientId,
    exp: iat + ONE_HOUR_S,
    iat,
    amr: ['linesso'],
    ...(ask.nonce ? { nonce: ask.nonce } : {}),
    ...(scopes.includes('profile') ? { name: person.displayName } : {}),
    ...(scopes.includes('email') && person.email ? { email: person.email } : {}),
  }
}

/** A JSON Web Token with HS256 and the channel secret, as LINE gives to web logins. */
export function writeIdToken(claims: IdTokenClaims, secret: string): string {
  const body = `${encode({ typ: 'JWT', alg: 'HS256' })}.${encode(claims)}`
  return `${body}.${sign(body, secret).toString('base64url')}`
}

/** The claims, or null when the token is not one that was signed with this secret. */
export function readIdToken(token: string, secret: string): IdTokenClaims | null {
  const [header = '', payload = '', signature = ''] = token.split('.')
  const given = Buffer.from(signature, 'base64url')
  const right = sign(`${header}.${payload}`, secret)
  if (given.length !== right.length || !timingSafeEqual(given, right)) return null
  return Claims.parse(JSON.parse(Buffer.from(payload, 'base64url').toString('utf8')))
}

function sign(text: string, secret: string): Buffer {
  return createHmac('sha256', secret).update(text).digest()
}

function encode(part: object): string {
  return Buffer.from(JSON.stringify(part)).toString('base64url')
}
