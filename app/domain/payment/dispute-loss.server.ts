import type { Tx } from '#app/lib/database.server.ts'
import type { DisputeFact } from '#integrations/payments/contract.ts'
import { type HeldPart, toPart, wholeOrderParts } from '../fulfilment/act.server.ts'
import { cancelGoods } from '../fulfilment/cancel.server.ts'
import { allThatIsLeft, mayStep } from '../fulfilment/rules.ts'
import { remainsOf } from '../ledger/allocation.ts'
import type { LockedAttempt } from './settle.server.ts'

/** Who bears a payment that a buyer's bank has taken back for good (satang). What is in none of these is the community's loss. */
export interface Borne {
  /** Kept for goods that had not left their makers, and now do not. */
  readonly holding: bigint
  /** Of money that had paid no order. */
  readonly unallocated: bigint
  /** Off what makers are owed; below zero, their next payouts make up for it. */
  readonly parts: readonly { readonly producerId: string; readonly payable: bigint }[]
}

interface Lost {
  readonly amount: bigint
  readonly reason: DisputeFact['reason']
  /** The payment had paid nothing when it came. */
  readonly isStray: boolean
}

/**
 * Shares a lost dispute out, under the order's lock. Goods that are still with their makers stay there, and their money
 * is the first to go. Goods that were sent and never arrived are their makers' risk; whatever else a bank says (a stolen card, say)
 * is no fault of theirs, and the community's loss. A part of an order bears all of its own or nothing.
 */
export async function bearLoss(tx: Tx, attempt: LockedAttempt, lost: Lost, now: Date): Promise<Borne> {
  if (lost.isStray) return { holding: 0n, unallocated: await strayLeft(tx, attempt, lost.amount), parts: [] }
  let left = lost.amount
  let holding = 0n
  const parts: Borne['parts'][number][] = []
  for (const part of await wholeOrderParts(tx, attempt.orderId)) {
    const value = worthOf(part)
    if (part.state === 'cancelled' || value.total === 0n || value.total > left) continue
    if (isWholeHere(part)) {
      await keepHere(tx, part, now)
      holding += value.total
    } else if (lost.reason === 'not_received' && isGone(part))
      parts.push({ producerId: part.producerId, payable: value.payable })
    else continue
    left -= value.total
  }
  return { holding, unallocated: 0n, parts }
}

/** What the buyer has paid for a part and not had back. */
function worthOf({ lines, deliveryFee, deliveryRefunded }: HeldPart): { total: bigint; payable: bigint } {
  const rests = lines.map(remainsOf)
  const payable = rests.reduce((sum, rest) => sum + rest.payable, 0n)
  const share = rests.reduce((sum, rest) => sum + rest.share, 0n)
  return { total: payable + share + deliveryFee - deliveryRefunded, payable }
}

function isWholeHere(part: HeldPart): boolean {
  return mayStep(part, 'cancel') && toPart(part).goods.every(({ gone }) => gone === 0)
}

function isGone({ state }: HeldPart): boolean {
  return state === 'handed_over' || state === 'delivered'
}

async function keepHere(tx: Tx, part: HeldPart, now: Date): Promise<void> {
  const goods = allThatIsLeft(toPart(part))
  const kept = await cancelGoods(tx, part, { goods, reason: 'paid_back', acting: { actor: null, now } })
  if (!kept.ok) throw new Error(`part ${part.id} cannot be kept here: ${kept.refusal.code}`)
}

/** What refunds have left of it: those that are booked have taken their part out of the stray money already. */
async function strayLeft(tx: Tx, { id: attemptId, received }: LockedAttempt, amount: bigint): Promise<bigint> {
  const { _sum } = await tx.refund.aggregate({
    where: { attemptId, approvedAt: { not: null } },
    _sum: { amount: true },
  })
  // Not written yet where this very read has brought the money.
  const left = (received ?? amount) - (_sum.amount ?? 0n)
  return left < amount ? left : amount
}
