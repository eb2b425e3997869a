import { z } from 'zod'
import { config } from '#app/lib/config.server.ts'
import { db } from '#app/lib/database.server.ts'
import { log } from '#app/lib/log.server.ts'
import { digest } from '#app/lib/secret.server.ts'
import type { PaymentAttempt } from '../../../prisma/client/client.ts'
import { isToken } from '../order/token.server.ts'
import { isAlive, isInDoubt } from './attempt-state.ts'
import type { Choice } from './choice.ts'
import { directAccount } from './direct-account.server.ts'
import { isOverdue, isWanted, leaveFrom } from './leave.server.ts'
import { choicesNow } from './offers.server.ts'
import { readAttempt } from './read.server.ts'
import { carryOut } from './send.server.ts'

/** What the buyer sees who pays, or comes back from paying. */

interface Shown {
  readonly shortCode: string
  /** Satang. */
  readonly amount: bigint
}

/** How the last attempt ended, in the words that a buyer is told: never which reason a bank gave. */
export type LastEnd = 'refused' | 'timed_out' | 'left' | null

export type PayView = Shown &
  (
    | { readonly is: 'paid' | 'cancelled' | 'in_review' }
    | {
        readonly is: 'choose'
        readonly choices: readonly Choice[]
        readonly orderVersion: number
        readonly last: LastEnd
        /** Until when the goods are kept; null: they were given back, and are kept again if they are there. */
        readonly reservedUntil: Date | null
      }
    /** Nobody knows yet what became of it: pay nothing, wait. `leaveFrom`: then another way may be chosen. */
    | { readonly is: 'checking'; readonly leaveFrom: Date; readonly mayLeave: boolean }
    | {
        readonly is: 'code'
        readonly until: Date
        /** To be typed or compared, where it is our own account. */
        readonly receiver: { readonly name: string; readonly id: string } | null
        /** In the demo: where the code is paid by a button. */
        readonly testUrl: string | null
      }
    | {
        readonly is: 'redirect'
        readonly url: string
        readonly method: string
        readonly bank: string | null
        readonly until: Date
      }
    /** The buyer has done their part; banks have not. `claimed`: a person looks for it in our account. */
    | { readonly is: 'waiting'; readonly claimed: boolean }
  )

/** How a payment that a buyer comes back from stands, for a browser that is not known to have begun it; null: none such. */
export async function viewReturned(
  publicRef: string,
  cookieToken: string | null,
  clock: () => Date = () => new Date(),
) {
  const attempt = await db.paymentAttempt.findUnique({ where: { publicRef }, include: { order: true } })
  if (!attempt) return null
  const isOwn = cookieToken !== null && attempt.order.tokenHash === digest(cookieToken)
  await nudge(isWanted(attempt) ? attempt : undefined, clock)
  const { state } = await db.paymentAttempt.findUniqueOrThrow({ where: { publicRef }, select: { state: true } })
  const ended = !isAlive(state) || isOverdue(attempt, clock())
  return { isOwn, lang: attempt.order.language, is: state === 'succeeded' ? 'paid' : ended ? 'ended' : 'open' } as const
}

/** What there is to see for whoever knows the order's address; null: no such order. Looks at the provider at most every 5 s. */
export async function viewPayment(
  token: string | undefined,
  clock: () => Date = () => new Date(),
): Promise<PayView | null> {
  const now = clock()
  const before = await find(token)
  if (!before) return null
  const order = (await nudge(before.attempts.find(isWanted), clock)) ? ((await find(token)) ?? before) : before
  const shown = { shortCode: order.shortCode, amount: order.total }
  if (order.paidAt) return { ...shown, is: 'paid' }
  if (order.cancelledAt) return { ...shown, is: 'cancelled' }
  if (order.inReview) return { ...shown, is: 'in_review' }
  const alive = order.attempts.find((attempt) => isWanted(attempt) && !isOverdue(attempt, now))
  if (alive) return { ...shown, ...viewAttempt(alive, now) }
  const choices = await choicesNow(order.total, now)
  return {
    ...{ ...shown, is: 'choose', orderVersion: order.version, reservedUntil: order.reservedUntil },
    choices: choices.map(({ key, provider, method, bank }) => ({ key, provider, method, bank })),
    last: lastEnd(order.attempts.at(-1), now),
  }
}

function find(token: string | undefined) {
  if (!isToken(token)) return null
  return db.order.findUnique({
    where: { tokenHash: digest(token) },
    include: { attempts: { orderBy: { createdAt: 'asc' } } },
  })
}

/** A page waits no longer than that for a provider; the look itself goes on. */
const patienceMs = 2_500

/** Somebody is looking at the page: so do we. True when anything may be different now. */
async function nudge(alive: PaymentAttempt | undefined, clock: () => Date): Promise<boolean> {
  if (!alive || alive.provider === 'promptpay_direct') return false
  const hands = { clock, signal: AbortSignal.timeout(20_000) }
  const look = (alive.providerRef ? readAttempt(alive.id, hands, { patient: true }) : recover(alive.id, hands)).catch(
    (error: unknown) => {
      log.warn({ err: error, attempt: alive.id }, 'a look for a waiting buyer failed')
      return false
    },
  )
  let timer: NodeJS.Timeout | undefined
  const enough = new Promise<boolean>((resolve) => {
    timer = setTimeout(() => resolve(false), patienceMs)
  })
  return Promise.race([look, enough]).finally(() => clearTimeout(timer))
}

async function recover(attemptId: string, hands: Parameters<typeof carryOut>[1]): Promise<boolean> {
  const operation = await db.providerOperation.findUnique({
    where: { kind_targetId: { kind: 'create_payment', targetId: attemptId } },
    select: { id: true },
  })
  if (operation) await carryOut(operation.id, hands)
  return true
}

/** What an attempt keeps of the contract's Instruction. */
const instruction = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('none') }),
  z.object({ kind: z.literal('redirect'), url: z.url(), appSwitch: z.boolean() }),
  z.object({
    ...{ kind: z.literal('qr'), payload: z.string().optional(), imageUrl: z.string().optional() },
    testUrl: z.url().optional(),
  }),
])

/** Where the buyer is led; nothing that cannot be read is shown. */
export function instructionOf(attempt: Pick<PaymentAttempt, 'instruction'>): z.infer<typeof instruction> {
  return instruction.safeParse(attempt.instruction).data ?? { kind: 'none' }
}

function viewAttempt(attempt: PaymentAttempt, now: Date) {
  const { state, deadline: until, method, bank, provider } = attempt
  const isDirect = provider === 'promptpay_direct'
  if (isInDoubt(state)) {
    const from = leaveFrom(attempt)
    return { is: 'checking', leaveFrom: from, mayLeave: now >= from } as const
  }
  if (state === 'processing' || state === 'authorized') return { is: 'waiting', claimed: isDirect } as const
  const led = instructionOf(attempt)
  if (led.kind === 'redirect') return { is: 'redirect', url: led.url, method, bank, until } as const
  if (led.kind === 'qr') {
    const testUrl = config().isDemo ? (led.testUrl ?? null) : null
    return { is: 'code', until, testUrl, receiver: isDirect ? receiver() : null } as const
  }
  return { is: 'waiting', claimed: false } as const
}

function receiver() {
  const account = directAccount()
  return account && { name: account.name, id: account.id }
}

function lastEnd(last: PaymentAttempt | undefined, now: Date): LastEnd {
  if (!last) return null
  if (last.state === 'expired' || last.decline === 'timed_out' || isOverdue(last, now)) return 'timed_out'
  // We call a code off for two reasons only: its buyer left it, or its time was over.
  if (last.state === 'canceled' && !last.supersededAt) return 'timed_out'
  if (last.supersededAt || last.decline === 'canceled_by_buyer') return 'left'
  return last.state === 'failed' || last.state === 'rejected' || last.state === 'reversed' ? 'refused' : null
}
