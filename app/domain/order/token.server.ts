import { randomBytes } from 'node:crypto'
import { digest, open, seal } from '#app/lib/secret.server.ts'

/** Bound into what is sealed here. */
export const tokenPurpose = 'order-token'

/** What an order's address ends in: 144 random bits. Whoever knows it is the buyer. */
export function newToken(): string {
  return randomBytes(18).toString('base64url')
}

/** How a token is kept: a hash to find by, and sealed, since letters need it. */
export function keepToken(token: string): { tokenHash: string; sealedToken: string } {
  return { tokenHash: digest(token), sealedToken: seal(token, tokenPurpose) }
}

/** The token of an order that was found otherwise. @throws when it was altered or its key is gone. */
export function openToken(sealedToken: string): string {
  return open(sealedToken, tokenPurpose)
}

/** Whether a word from an address can be a token at all. */
export function isToken(word: string | undefined): word is string {
  return word !== undefined && /^[\w-]{24}$/.test(word)
}
