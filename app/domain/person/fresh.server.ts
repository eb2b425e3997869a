import { randomInt, timingSafeEqual } from 'node:crypto'
import { db } from '#app/lib/database.server.ts'
import { done, type Outcome, refused } from '#app/lib/outcome.ts'
import { digest } from '#app/lib/secret.server.ts'
import { sendMessage } from '../message/send.server.ts'
import { limits, takeAttempt } from './attempt.server.ts'
import { type CodeNotSent, type CodeRefused, codeMinutes } from './code.server.ts'

/** Proving once more who one is, before something that a borrowed phone must not be able to do. */

/** How long a proof holds. */
export const freshMinutes = 5

const minute = 60_000

interface Asking {
  readonly sessionId: string
  readonly personId: string
  /** The visitor's address on the net. */
  readonly from: string
}

interface Letter {
  readonly lang: 'th' | 'en'
  /** The letter that carries this code. */
  readonly letter: (code: string) => { subject: string; text: string }
}

/**
 * Whether this session proved within five minutes who is at it: by a code, or, for people without a mailbox of their own, by
 * signing in anew.
 */
export async function isFresh({ sessionId, personId }: Omit<Asking, 'from'>, now = new Date()): Promise<boolean> {
  const proof = await db.verification.count({ where: { identifier: proofOf(sessionId), expiresAt: { gt: now } } })
  if (proof > 0) return true
  const person = await db.person.findUnique({ where: { id: personId }, select: { emailVerified: true } })
  if (person?.emailVerified) return false
  const since = new Date(now.getTime() - freshMinutes * minute)
  return (await db.session.count({ where: { id: sessionId, createdAt: { gt: since } } })) > 0
}

/** Sends a code of six digits to the person's own mailbox; an earlier one stops working. `address`: they have none. */
export async function sendFreshCode(
  { sessionId, personId, from }: Asking,
  { lang, letter }: Letter,
): Promise<Outcome<{ readonly email: string }, CodeNotSent>> {
  const person = await db.person.findUnique({ where: { id: personId }, select: { email: true, emailVerified: true } })
  if (!person?.emailVerified) return refused({ why: 'address' })
  const { email } = person
  const wait = await takeAttempt([limits.codeAgain(email), limits.codes(email), limits.codesFrom(from)])
  if (wait) return refused({ why: 'wait', seconds: wait })
  const code = String(randomInt(1_000_000)).padStart(6, '0')
  const now = Date.now()
  await db.$transaction([
    db.verification.deleteMany({
      where: { OR: [{ identifier: codeOf(sessionId) }, { expiresAt: { lt: new Date(now) } }] },
    }),
    db.verification.create({
      data: {
        ...{ identifier: codeOf(sessionId), value: digest(`${sessionId} ${code}`) },
        expiresAt: new Date(now + codeMinutes * minute),
      },
    }),
  ])
  const idempotencyKey = digest(`fresh ${sessionId} ${code} ${now}`)
  const delivery = await sendMessage({ to: email, lang, idempotencyKey, ...letter(code) })
  if (delivery.sent) return done({ email })
  return refused({ why: delivery.code === 'address_refused' ? 'address' : 'post' })
}

/** Tries a code; a right one works once, and the proof holds for five minutes in this session only. */
export async function proveByCode(
  { sessionId, personId, from }: Asking,
  code: string,
): Promise<Outcome<true, CodeRefused>> {
  const wait = await takeAttempt([limits.guesses(`fresh ${personId}`), limits.guessesFrom(from)])
  if (wait) return refused({ why: 'wait', seconds: wait })
  const sent = await db.verification.findFirst({ where: { identifier: codeOf(sessionId) } })
  if (!sent || sent.expiresAt <= new Date()) return refused({ why: 'expired' })
  const [typed, right] = [Buffer.from(digest(`${sessionId} ${code}`)), Buffer.from(sent.value)]
  if (typed.length !== right.length || !timingSafeEqual(typed, right)) return refused({ why: 'wrong' })
  const { count } = await db.verification.deleteMany({ where: { id: sent.id } })
  if (count === 0) return refused({ why: 'used_up' })
  const expiresAt = new Date(Date.now() + freshMinutes * minute)
  await db.verification.create({ data: { identifier: proofOf(sessionId), value: personId, expiresAt } })
  return done(true)
}

const codeOf = (sessionId: string) => `fresh-code ${sessionId}`
const proofOf = (sessionId: string) => `fresh ${sessionId}`
