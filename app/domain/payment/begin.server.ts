import { randomBytes } from 'node:crypto'
import { config } from '#app/lib/config.server.ts'
import { db, isDuplicate, type Tx } from '#app/lib/database.server.ts'
import { log } from '#app/lib/log.server.ts'
import { satang } from '#app/lib/money.ts'
import { done, type Outcome, refused } from '#app/lib/outcome.ts'
import { digest } from '#app/lib/secret.server.ts'
import type { CreatePaymentInput, PaymentMethod } from '#integrations/payments/contract.ts'
import type { Order, PaymentAttempt } from '../../../prisma/client/client.ts'
import { openBuyer } from '../order/buyer.server.ts'
import { keepsTooMuch } from '../order/hoard.server.ts'
import { orderCode } from '../order/path.ts'
import { lockOrder, reserveOrder } from '../order/reservation.server.ts'
import { takeAttempt } from '../person/attempt.server.ts'
import { isInDoubt, rankOf } from './attempt-state.ts'
import { isCard, type OfferedChoice } from './choice.ts'
import { paymentRequest } from './create-handler.server.ts'
import { directAccount } from './direct-account.server.ts'
import { isOverdue, isWanted, leaveFrom } from './leave.server.ts'
import { payingLimits } from './limit.server.ts'
import { choicesNow } from './offers.server.ts'
import { wishWrite } from './operation.server.ts'
import { nextRead } from './polling.ts'
import { whoPaysByCard } from './proof.server.ts'
import { refreshOrder } from './refresh.server.ts'
import { carryOut } from './send.server.ts'
import { supersede } from './supersede.server.ts'

/** What the buyer chose on the page, and what the page knew. */
export interface BeginWish {
  readonly token: string
  /** `Choice.key`. */
  readonly choice: string
  /** Made with the page: the same form sent twice is one attempt. */
  readonly formKey: string
  /** The order as the page showed it. */
  readonly orderVersion: number
  readonly lang: 'th' | 'en'
  /** What the provider's frame made of a card, once. */
  readonly cardToken?: string
  /** Of the buyer on the net. */
  readonly address: string
  /** Of the device's cookie. */
  readonly device: string | null
  /** Of somebody signed in. */
  readonly personId: string | null
}

export type BeginRefusal =
  | { readonly code: 'not_found' }
  | { readonly code: 'paid' }
  | { readonly code: 'cancelled' }
  /** A person looks at money of this order. */
  | { readonly code: 'in_review' }
  /** The order changed since the page was made: it has to be shown first. */
  | { readonly code: 'changed' }
  /** Nobody knows yet what became of an earlier attempt: not before then. */
  | { readonly code: 'checking'; readonly until: Date }
  /** This way to pay is not there (any more), or not for this amount. */
  | { readonly code: 'not_offered' }
  /** Who pays by card has to show first that an e-mail address is theirs. */
  | { readonly code: 'unproved' }
  /** The goods are gone. */
  | { readonly code: 'sold_out' }
  /** The goods were given back, and others that they did not pay are kept for them already. */
  | { readonly code: 'too_many_unpaid' }
  | { readonly code: 'too_many'; readonly waitSeconds: number }

/**
 * Begins to pay an order. The wish is a row before anything is sent; the provider is asked right after the commit, and whoever
 * waits for the page waits no longer than a few seconds for it. While an attempt is alive, a second one is the first: two
 * clicks and two tabs meet there.
 */
export async function beginPayment(
  asked: BeginWish,
  clock: () => Date = () => new Date(),
): Promise<Outcome<{ attemptId: string }, BeginRefusal>> {
  const now = clock()
  const order = await db.order.findUnique({ where: { tokenHash: digest(asked.token) } })
  if (!order) return refused({ code: 'not_found' })
  const wish = asked.cardToken === undefined ? asked : { ...asked, formKey: keyOf(asked.cardToken) }
  const there = await db.paymentAttempt.findFirst({ where: { orderId: order.id, formKey: wish.formKey } })
  if (there) return done({ attemptId: there.id })
  const offered = (await choicesNow(order.total, now)).find(({ key }) => key === wish.choice)
  const choice = offered?.method === 'card' && wish.cardToken === undefined ? undefined : offered
  const byCard = choice !== undefined && isCard(choice.method)
  const contact = byCard ? await whoPaysByCard(order.id, wish.personId) : null
  if (byCard && contact === null) return refused({ code: 'unproved' })
  const { address, device } = wish
  const limits = payingLimits({ orderId: order.id, address, device, method: choice?.method ?? null, contact })
  const wait = await takeAttempt(limits, now)
  if (wait !== null) return refused({ code: 'too_many', waitSeconds: wait })
  const begun = await write(wish, { orderId: order.id, choice: choice ?? null }, now)
  if (begun.ok && begun.value.operationId) await sendSoon(begun.value.operationId, clock)
  return begun.ok ? done({ attemptId: begun.value.attemptId }) : begun
}

/** A card's one-time value is charged once: whatever form brings it again is the same form. */
function keyOf(cardToken: string): string {
  return digest(cardToken)
    .slice(0, 32)
    .replace(/(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-')
}

/** How long a buyer waits with an empty page. The call itself goes on, and is looked after when it fails. */
const patienceMs = 6_000
const callMs = 22_000

async function sendSoon(operationId: string, clock: () => Date): Promise<void> {
  const hands = { clock, signal: AbortSignal.timeout(callMs) }
  const sending = carryOut(operationId, hands).catch((error: unknown) =>
    log.error({ err: error, operation: operationId }, 'a payment could not be sent; the worker takes it over'),
  )
  let timer: NodeJS.Timeout | undefined
  const enough = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, patienceMs)
  })
  await Promise.race([sending, enough]).finally(() => clearTimeout(timer))
}

interface Begun {
  readonly attemptId: string
  /** Null: nothing has to be sent. */
  readonly operationId: string | null
}

type Asked = { readonly orderId: string; readonly choice: OfferedChoice | null }

async function write(wish: BeginWish, asked: Asked, now: Date): Promise<Outcome<Begun, BeginRefusal>> {
  try {
    return await db.$transaction((tx) => begin(tx, wish, asked, now))
  } catch (error) {
    // The index said no: another tab was faster by a moment. Its attempt is there now.
    if (!isDuplicate(error)) throw error
    return db.$transaction((tx) => begin(tx, wish, asked, now))
  }
}

async function begin(tx: Tx, wish: BeginWish, asked: Asked, now: Date): Promise<Outcome<Begun, BeginRefusal>> {
  await lockOrder(tx, asked.orderId)
  const order = await tx.order.findUniqueOrThrow({ where: { id: asked.orderId }, include: { attempts: true } })
  const there = order.attempts.find(({ formKey }) => formKey === wish.formKey) ?? null
  if (there) return done({ attemptId: there.id, operationId: null })
  const refusal = refusalOf(order, wish)
  if (refusal) return refused(refusal)
  const alive = order.attempts.find(isWanted)
  if (alive && isInDoubt(alive.state)) return refused({ code: 'checking', until: leaveFrom(alive) })
  if (alive && !isOverdue(alive, now)) return done({ attemptId: alive.id, operationId: null })
  const { choice } = asked
  if (!choice) return refused({ code: 'not_offered' })
  if (order.reservedUntil === null && (await keepsTooMuch(tx, order))) return refused({ code: 'too_many_unpaid' })
  const until = await keepGoods(tx, order, now)
  if (!until) return refused({ code: 'sold_out' })
  if (alive) await supersede(tx, alive, now)
  const begun = await create(tx, { order, wish, choice, deadline: deadlineOf(choice, until, now) }, now)
  await refreshOrder(tx, order.id)
  return done(begun)
}

function refusalOf(order: Order, wish: BeginWish): BeginRefusal | null {
  if (order.paidAt) return { code: 'paid' }
  if (order.cancelledAt) return { code: 'cancelled' }
  if (order.inReview) return { code: 'in_review' }
  return order.version === wish.orderVersion ? null : { code: 'changed' }
}

/** Whoever pays gets the whole time for it, also the second time; what was given back meanwhile is kept again, if it is there. */
async function keepGoods(tx: Tx, { id }: Order, now: Date): Promise<Date | null> {
  const { reservationMinutes } = await tx.moneyRules.findUniqueOrThrow({ where: { id: 1 } })
  const until = new Date(now.getTime() + reservationMinutes * 60_000)
  const kept = await reserveOrder(tx, id, until)
  return kept.ok ? until : null
}

function deadlineOf({ maxMs }: OfferedChoice, until: Date, now: Date): Date {
  return maxMs === null ? until : new Date(Math.min(until.getTime(), now.getTime() + maxMs))
}

interface Plan {
  readonly order: Order
  readonly wish: BeginWish
  readonly choice: OfferedChoice
  readonly deadline: Date
}

async function create(tx: Tx, { order, wish, choice, deadline }: Plan, now: Date): Promise<Begun> {
  const isDirect = choice.provider === 'promptpay_direct'
  const state = isDirect ? 'awaiting_customer' : 'submitting'
  const attempt = await tx.paymentAttempt.create({
    data: {
      ...{ orderId: order.id, provider: choice.provider, method: choice.method, bank: choice.bank },
      ...{ amount: order.total, orderVersion: order.version, formKey: wish.formKey, cancelable: choice.cancelable },
      ...{ state, stateRank: rankOf(state), deadline, publicRef: randomBytes(16).toString('base64url') },
      ...{ createdAt: now, nextReadAt: isDirect ? null : nextRead({ state, createdAt: now, deadline }, now) },
      ...(isDirect ? { instruction: directInstruction(order), refundable: 'manual' } : {}),
    },
  })
  if (isDirect) return { attemptId: attempt.id, operationId: null }
  const { request, secret } = paymentRequest(inputFor(attempt, order, wish))
  const operationId = await wishWrite(
    tx,
    { kind: 'create_payment', targetId: attempt.id, provider: choice.provider, request, secret, sentByCaller: true },
    now,
  )
  return { attemptId: attempt.id, operationId }
}

/** Our own code: what the buyer's bank shows beside the amount is the order's number, where it shows anything. */
function directInstruction({ total, shortCode }: Order): { readonly kind: 'qr'; readonly payload: string } {
  const code = directAccount()?.direct.instruct({ amount: satang(total), reference: orderCode(shortCode) })
  if (code?.kind !== 'qr' || !code.payload) throw new Error('our own code was offered without an account')
  return { kind: 'qr', payload: code.payload }
}

function inputFor(attempt: PaymentAttempt, order: Order, { address, lang, cardToken }: BeginWish): CreatePaymentInput {
  const { email } = openBuyer(order.sealedBuyer)
  return {
    ...{ attemptId: attempt.id, orderId: order.id, amount: satang(attempt.amount), currency: 'THB' },
    ...{ method: methodOf(attempt, cardToken), deadline: attempt.deadline, locale: lang },
    returnUrl: `${config().appUrl}/pay/${attempt.publicRef}`,
    description: orderCode(order.shortCode),
    buyer: { ip: address, ...(email ? { email } : {}) },
  }
}

function methodOf({ method, bank }: PaymentAttempt, cardToken: string | undefined): PaymentMethod {
  const wanted = banks.find((known) => known === bank)
  if (method === 'mobile_banking' && wanted) return { kind: method, bank: wanted }
  if (method === 'card' && cardToken !== undefined) return { kind: method, browserToken: cardToken }
  if (method === 'truemoney') return { kind: method, variant: 'app' }
  return { kind: method === 'card_hosted' ? method : 'promptpay' }
}

const banks = ['scb', 'kbank', 'bay', 'bbl', 'ktb'] as const
