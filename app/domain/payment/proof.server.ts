import { randomInt } from 'node:crypto'
import { db } from '#app/lib/database.server.ts'
import { done, type Outcome, refused } from '#app/lib/outcome.ts'
import { digest, isMark, mark, open, seal } from '#app/lib/secret.server.ts'
import { sendMessage } from '../message/send.server.ts'
import { openBuyer } from '../order/buyer.server.ts'
import { isToken } from '../order/token.server.ts'
import { type Limit, limits, takeAttempt } from '../person/attempt.server.ts'

/**
 * Before a card is tried, whoever pays shows that an e-mail address is theirs: people who try stolen cards want to leave none.
 * A code goes there and comes back. No account is made of it, and every other way to pay asks for nothing.
 */

/** How long a code works, told in the letter too. */
export const proofMinutes = 10
const mostTries = 5
const hour = 3600

export const proofPurpose = 'address that a card is proved by'
const codePurpose = 'code that proves an address'
const addressPurpose = 'address of who pays by card'

/** Where the visitor stands in it. */
export type ProofView = { readonly shortCode: string } & (
  | { readonly is: 'proved' }
  /** Not to be paid (any more). */
  | { readonly is: 'over' }
  /** To be asked for an address; `email` is the order's own. */
  | { readonly is: 'address'; readonly email: string | null }
  /** A code is on its way there. */
  | { readonly is: 'code'; readonly to: string }
)

/** What the page has to ask of whoever knows the order's address; null: no such order. */
export async function viewProof(token: string | undefined, now: Date): Promise<ProofView | null> {
  const order = await find(token)
  if (!order) return null
  const { shortCode, proof } = order
  if (order.paidAt || order.cancelledAt) return { shortCode, is: 'over' }
  if (proof?.provedAt) return { shortCode, is: 'proved' }
  if (proof && proof.expiresAt > now) return { shortCode, is: 'code', to: open(proof.sealedTo, proofPurpose) }
  return { shortCode, is: 'address', email: openBuyer(order.sealedBuyer).email }
}

/** Whoever asks, as far as limits count them. */
export interface Asker {
  readonly device: string | null
  /** On the net. */
  readonly address: string
}

export interface CodeWish extends Asker {
  readonly token: string
  /** In lower case. */
  readonly email: string
  readonly lang: 'th' | 'en'
  readonly letter: (code: string) => { subject: string; text: string }
}

export type CodeNotSent =
  /** No such order, or none that is to be paid. */
  | { readonly why: 'not_found' }
  | { readonly why: 'wait'; readonly seconds: number }
  | { readonly why: 'address' | 'post' }

/** Sends a code of six digits; an earlier one of this order stops working. Proved already: nothing is sent. */
export async function sendProofCode(wish: CodeWish, now: Date): Promise<Outcome<null, CodeNotSent>> {
  const order = await find(wish.token)
  if (!order || order.paidAt || order.cancelledAt) return refused({ why: 'not_found' })
  if (order.proof?.provedAt) return done(null)
  const { email, lang } = wish
  const wait = await takeAttempt(codesOf(order.id, wish), now)
  if (wait !== null) return refused({ why: 'wait', seconds: wait })
  const code = String(randomInt(1_000_000)).padStart(6, '0')
  const asked = {
    ...{ sealedTo: seal(email, proofPurpose), toMark: mark(email, addressPurpose), tries: 0, provedAt: null },
    ...{
      codeMark: mark(`${order.id} ${code}`, codePurpose),
      expiresAt: new Date(now.getTime() + proofMinutes * 60_000),
    },
  }
  // With it goes what ran out: addresses of people who never came back are not kept.
  await db.contactProof.deleteMany({ where: { provedAt: null, expiresAt: { lt: now } } })
  await db.contactProof.upsert({ where: { orderId: order.id }, update: asked, create: { orderId: order.id, ...asked } })
  const delivery = await sendMessage({
    ...{ to: email, lang, idempotencyKey: digest(`card ${order.id} ${code} ${now.getTime()}`) },
    ...wish.letter(code),
  })
  if (delivery.sent) return done(null)
  await db.contactProof.deleteMany({ where: { orderId: order.id, provedAt: null } })
  return refused({ why: delivery.code === 'address_refused' ? 'address' : 'post' })
}

/** Nobody gets letters that they did not ask for from here: by mailbox, order, device and address on the net. */
function codesOf(orderId: string, { email, device, address }: CodeWish): Limit[] {
  return [
    ...[limits.codeAgain(email), limits.codes(email), limits.codesFrom(address)],
    { what: 'codes-for', who: orderId, most: 8, windowSeconds: 24 * hour },
    ...(device ? [{ what: 'codes-on', who: device, most: 12, windowSeconds: hour }] : []),
  ]
}

export interface CodeTry extends Asker {
  readonly token: string
  readonly code: string
}

export type CodeRefused =
  | { readonly why: 'not_found' }
  | { readonly why: 'wait'; readonly seconds: number }
  | { readonly why: 'wrong' | 'expired' | 'used_up' }

/** A code works once, for ten minutes and five tries. Proved already: it stays so, whatever is typed. */
export async function tryProofCode(given: CodeTry, now: Date): Promise<Outcome<null, CodeRefused>> {
  const order = await find(given.token)
  if (!order) return refused({ why: 'not_found' })
  if (order.proof?.provedAt) return done(null)
  const wait = await takeAttempt([limits.guessesFrom(given.address), ...guessesOf(given.device)], now)
  if (wait !== null) return refused({ why: 'wait', seconds: wait })
  const { id: orderId } = order
  // Counted before it is compared: guesses of the same moment are as many tries.
  const [tried] = await db.contactProof.updateManyAndReturn({
    where: { orderId, provedAt: null, expiresAt: { gt: now }, tries: { lt: mostTries } },
    data: { tries: { increment: 1 } },
  })
  if (!tried) {
    const used = order.proof && order.proof.expiresAt > now && order.proof.tries >= mostTries
    return refused({ why: used ? 'used_up' : 'expired' })
  }
  if (!isMark(tried.codeMark, `${orderId} ${given.code}`, codePurpose))
    return refused({ why: tried.tries >= mostTries ? 'used_up' : 'wrong' })
  await db.contactProof.updateMany({
    where: { orderId, codeMark: tried.codeMark, provedAt: null },
    data: { provedAt: now },
  })
  return done(null)
}

function guessesOf(device: string | null): Limit[] {
  return device ? [{ what: 'guesses-on', who: device, most: 30, windowSeconds: 900 }] : []
}

/**
 * Under what the card attempts of this order are counted together: the account of somebody signed in whose address is proved,
 * else the address that was proved for the order. Null: nobody has shown who they are, and no card is tried.
 */
export async function whoPaysByCard(orderId: string, personId: string | null): Promise<string | null> {
  if (personId) {
    const known = { id: personId, OR: [{ emailVerified: true }, { isDemo: true }] }
    const person = await db.person.findFirst({ where: known, select: { id: true } })
    if (person) return person.id
  }
  const proof = await db.contactProof.findFirst({
    where: { orderId, provedAt: { not: null } },
    select: { toMark: true },
  })
  return proof?.toMark ?? null
}

/** Whether whoever knows this order's address may be shown where a card is typed. */
export async function mayTypeCard(token: string | undefined, personId: string | null): Promise<boolean> {
  const order = await find(token)
  return order !== null && (await whoPaysByCard(order.id, personId)) !== null
}

function find(token: string | undefined) {
  if (!isToken(token)) return null
  return db.order.findUnique({ where: { tokenHash: digest(token) }, include: { proof: true } })
}
