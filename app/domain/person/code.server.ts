import { APIError } from 'better-auth/api'
import { db } from '#app/lib/database.server.ts'
import { done, type Outcome, refused } from '#app/lib/outcome.ts'
import { digest } from '#app/lib/secret.server.ts'
import { sendMessage } from '../message/send.server.ts'
import { limits, takeAttempt } from './attempt.server.ts'
import { auth } from './auth.server.ts'
import { cookiesOf } from './session.server.ts'

/** How long a code works, told in the letter too. */
export const codeMinutes = 10

export type CodeNotSent = { readonly why: 'wait'; readonly seconds: number } | { readonly why: 'address' | 'post' }
export type CodeRefused =
  | { readonly why: 'wait'; readonly seconds: number }
  | { readonly why: 'wrong' | 'expired' | 'used_up' }

interface CodeRequest {
  /** In lower case. */
  readonly email: string
  readonly lang: 'th' | 'en'
  /** The visitor's address on the net. */
  readonly from: string
  /** The letter that carries this code. */
  readonly letter: (code: string) => { subject: string; text: string }
}

/**
 * Sends a one-time code of six digits to an address; an earlier one stops working. Nothing here, nor the time it takes,
 * tells whether the address has an account.
 */
export async function sendCode({ email, lang, from, letter }: CodeRequest): Promise<Outcome<null, CodeNotSent>> {
  const wait = await takeAttempt([limits.codeAgain(email), limits.codes(email), limits.codesFrom(from)])
  if (wait) return refused({ why: 'wait', seconds: wait })
  // With it goes what ran out: addresses of people who never came are not kept.
  await db.verification.deleteMany({
    where: { OR: [{ identifier: identifierOf(email) }, { expiresAt: { lt: new Date() } }] },
  })
  const code = await auth.api.createVerificationOTP({ body: { email, type: 'sign-in' } })
  const idempotencyKey = digest(`sign-in ${email} ${code} ${Date.now()}`)
  const delivery = await sendMessage({ to: email, lang, idempotencyKey, ...letter(code) })
  if (delivery.sent) return done(null)
  return refused({ why: delivery.code === 'address_refused' ? 'address' : 'post' })
}

interface CodeTry {
  readonly email: string
  readonly code: string
  readonly from: string
}

/**
 * Signs in the person of this address, who is made when the address is new. Answers the headers with the session's cookie.
 * A code works once, for ten minutes and five tries.
 */
export async function signInByCode(
  request: Request,
  { email, code, from }: CodeTry,
): Promise<Outcome<Headers, CodeRefused>> {
  const wait = await takeAttempt([limits.guesses(email), limits.guessesFrom(from)])
  if (wait) return refused({ why: 'wait', seconds: wait })
  try {
    const { headers } = await auth.api.signInEmailOTP({
      body: { email, otp: code, name: '' },
      headers: request.headers,
      returnHeaders: true,
    })
    return done(cookiesOf(headers))
  } catch (error) {
    if (!(error instanceof APIError)) throw error
    return refused({ why: reasonOf(error) })
  }
}

function reasonOf(error: APIError): 'wrong' | 'expired' | 'used_up' {
  switch (error.body?.code) {
    case 'INVALID_OTP':
      return 'wrong'
    case 'OTP_EXPIRED':
      return 'expired'
    case 'TOO_MANY_ATTEMPTS':
      return 'used_up'
    default:
      throw error
  }
}

/** better-auth's name for the code of an address. */
function identifierOf(email: string): string {
  return `sign-in-otp-${email}`
}
