import type { Tx } from '#app/lib/database.server.ts'
import { log } from '#app/lib/log.server.ts'
import type { Instruction, PaymentSnapshot } from '#integrations/payments/contract.ts'
import type { Prisma } from '../../../prisma/client/client.ts'
import { feeTaken } from '../ledger/journal.ts'
import { post } from '../ledger/post.server.ts'
import { openReview } from '../review/review.server.ts'
import { type AttemptState, afterRead, rankOf } from './attempt-state.ts'
import { followDispute } from './dispute.server.ts'
import { gatewayFor } from './gateway.server.ts'
import { isOverdue } from './leave.server.ts'
import { nextRead } from './polling.ts'
import { refreshOrder } from './refresh.server.ts'
import { takeMoney } from './succeed.server.ts'
import { callOff } from './supersede.server.ts'

/** An attempt with its order, both held by the caller's transaction. */
export type LockedAttempt = Prisma.PaymentAttemptGetPayload<{ include: { order: true } }>

/**
 * Takes what a provider showed of an attempt into the books, in the caller's transaction. Only reads and answers of the
 * provider come here, never a message or a buyer's word. Old news change nothing; the same news twice change nothing more.
 * Answers the state that holds now.
 */
export async function applySnapshot(
  tx: Tx,
  attemptId: string,
  snapshot: PaymentSnapshot,
  now: Date,
): Promise<AttemptState> {
  const attempt = await lockAttempt(tx, attemptId)
  if (!isOurs(attempt, snapshot) || !isAsAsked(attempt, snapshot)) return foreign(tx, attempt, snapshot, now)
  const step = afterRead(attempt.state, snapshot.state)
  if (step.kind === 'stale') return attempt.state
  const state = step.kind === 'to' ? step.state : attempt.state
  await tx.paymentAttempt.update({
    where: { id: attempt.id },
    data: {
      ...{ state, stateRank: rankOf(state), providerRef: attempt.providerRef ?? snapshot.ref },
      ...{ related: [...snapshot.related], refundable: snapshot.refundable, livemode: snapshot.livemode },
      ...{ instruction: instructionJson(snapshot.instruction), readAt: now },
      nextReadAt: await nextLookAt(tx, { ...attempt, state }, snapshot, now),
      ...(snapshot.decline ? { decline: snapshot.decline.class, declineCode: snapshot.decline.providerCode } : {}),
      ...(state === 'succeeded' ? { received: snapshot.received, paidAt: snapshot.paidAt ?? now } : {}),
    },
    select: { id: true },
  })
  if (step.kind === 'to' && state === 'succeeded') await takeMoney(tx, attempt, { ...snapshot, isOurs: true }, now)
  // Refused by the bank, or its time is over, and yet it could still be paid (Stripe's PromptPay has no end of its own):
  // nobody shall, so it is called off.
  if ((snapshot.decline && snapshot.state === 'pending') || isOverdue({ ...attempt, state }, now))
    await callOff(tx, { ...attempt, providerRef: attempt.providerRef ?? snapshot.ref }, now)
  if (step.kind === 'to') await refreshOrder(tx, attempt.orderId)
  for (const fact of snapshot.disputes ?? [])
    await followDispute(tx, { ...attempt, providerRef: attempt.providerRef ?? snapshot.ref }, fact, now)
  return state
}

/** The order first, then what belongs to it: everybody who changes either does it in this order. */
export async function lockAttempt(tx: Tx, attemptId: string): Promise<LockedAttempt> {
  await tx.$queryRaw`
    select id from "Order" where id = (select "orderId" from "PaymentAttempt" where id = ${attemptId}::uuid) for no key update`
  return tx.paymentAttempt.findUniqueOrThrow({ where: { id: attemptId }, include: { order: true } })
}

/** The object that was made for this attempt: it says so, and is no other than the one that we know. */
function isOurs({ id, providerRef, related }: LockedAttempt, snapshot: PaymentSnapshot): boolean {
  if (snapshot.attemptId !== null && snapshot.attemptId !== id) return false
  if (providerRef === null) return snapshot.attemptId === id
  return snapshot.ref === providerRef || snapshot.related.includes(providerRef) || related.includes(snapshot.ref)
}

/** What waits for its buyer asks for our amount in our money; what has come in is weighed when it is taken. */
function isAsAsked({ amount, provider }: LockedAttempt, snapshot: PaymentSnapshot): boolean {
  if (snapshot.state === 'succeeded') return true
  return (
    snapshot.amount === amount && snapshot.currency === 'THB' && snapshot.livemode === gatewayFor(provider).livemode
  )
}

/** Another object under this attempt's name, or ours under another's. Only money makes it a matter. */
async function foreign(tx: Tx, attempt: LockedAttempt, snapshot: PaymentSnapshot, now: Date): Promise<AttemptState> {
  log.error({ attempt: attempt.id, provider: attempt.provider }, 'a payment carries the name of another')
  if (snapshot.state === 'succeeded') await takeMoney(tx, attempt, { ...snapshot, isOurs: false }, now)
  else
    await openReview(tx, {
      kind: 'foreign_payment',
      subject: `${snapshot.provider}:${snapshot.ref}`,
      orderId: attempt.orderId,
      detail: { attempt: attempt.id, provider: snapshot.provider, ref: snapshot.ref, state: snapshot.state },
    })
  return attempt.state
}

/** Until its fee is known a payment is read on; everything else as the schedule says. Books the fee once it is final. */
async function nextLookAt(tx: Tx, attempt: LockedAttempt, snapshot: PaymentSnapshot, now: Date): Promise<Date | null> {
  const { provider, orderId, state } = attempt
  const { fee, ref } = snapshot
  if (state !== 'succeeded') return nextRead(attempt, now)
  if (snapshot.livemode !== gatewayFor(provider).livemode || snapshot.currency !== 'THB') return null
  if (fee?.final)
    await post(tx, feeTaken({ provider: snapshot.provider, ref: attempt.providerRef ?? ref, ...fee, orderId, at: now }))
  return fee?.final || attempt.reads > mostFeeReads ? null : new Date(now.getTime() + feeReadMs)
}

const mostFeeReads = 200
const feeReadMs = 10 * 60_000

function instructionJson(instruction: Instruction): Prisma.InputJsonObject {
  if (instruction.kind !== 'qr') return { ...instruction }
  const { expiresAt, ...code } = instruction
  return { ...code, ...(expiresAt ? { expiresAt: expiresAt.toISOString() } : {}) }
}
