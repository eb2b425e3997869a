import type { Prisma, Tx } from '#app/lib/database.server.ts'
import { payoutFailed, payoutReturned, payoutSent, payoutStarted } from '../ledger/journal.ts'
import { post } from '../ledger/post.server.ts'
import { notify } from '../notice/notify.server.ts'
import { openReview } from '../review/review.server.ts'
import { nextPayout, type PayoutEffect, type PayoutMove, type PayoutState } from './payout-state.ts'

/** What moving a payout needs to know of it. */
export interface MovingPayout {
  readonly id: string
  readonly producerId: string
  readonly rail: string
  readonly net: bigint
  readonly fee: bigint | null
  readonly feeVat: bigint | null
  readonly state: PayoutState
}

interface Told {
  readonly now: Date
  readonly data?: Prisma.PayoutUncheckedUpdateInput
  /** What the rail kept, as it told (satang). */
  readonly cost?: { readonly fee: bigint; readonly vat: bigint }
  readonly actorId?: string
}

/**
 * Moves a payout whose row the caller has locked, with everything that follows: postings, its lines, what people are told.
 * False: not allowed from where it is, or old news; nothing was done.
 */
export async function movePayout(tx: Tx, payout: MovingPayout, move: PayoutMove, told: Told): Promise<boolean> {
  const step = nextPayout(payout.state, move)
  if (!step) return false
  const { data = {}, cost } = told
  const kept = cost ? { fee: cost.fee, feeVat: cost.vat } : {}
  await tx.payout.update({
    where: { id: payout.id },
    data: { ...momentOf(step.state, told.now), ...kept, ...data, state: step.state },
  })
  for (const effect of step.effects) await carryOut(tx, payout, effect, told)
  return true
}

/** Locks a payout's row and reads it; null when there is none. */
export async function lockPayout(tx: Tx, id: string) {
  await tx.$queryRaw`select 1 from "Payout" where id = ${id}::uuid for update`
  return tx.payout.findUnique({ where: { id }, include: { payee: true } })
}

function momentOf(state: PayoutState, now: Date): Prisma.PayoutUncheckedUpdateInput {
  switch (state) {
    case 'approved':
      return { approvedAt: now }
    case 'sent':
      return { sentAt: now }
    case 'paid':
      return { paidAt: now, endedAt: now }
    case 'failed':
    case 'canceled':
    case 'returned':
      return { endedAt: now }
    default:
      return {}
  }
}

async function carryOut(tx: Tx, payout: MovingPayout, effect: PayoutEffect, told: Told): Promise<void> {
  const { id: payoutId, producerId, net } = payout
  const through = payout.rail === 'bank_batch' ? 'bank' : 'omise'
  const event = { payoutId, net, at: told.now, actorId: told.actorId }
  const cost = told.cost ?? { fee: payout.fee ?? 0n, vat: payout.feeVat ?? 0n }
  switch (effect) {
    case 'book_start':
      await post(tx, payoutStarted({ ...event, producerId }))
      return
    case 'book_sent':
      await post(tx, payoutSent({ ...event, ...cost, through }))
      return
    case 'book_fail':
      await post(tx, payoutFailed({ ...event, producerId }))
      return free(tx, payoutId)
    case 'book_return':
      // Whether a rail gives its fee back is told by nobody: the day's comparison with its balance finds it.
      await post(tx, payoutReturned({ ...event, producerId, through, fee: 0n, vat: 0n }))
      return free(tx, payoutId)
    case 'free':
      return free(tx, payoutId)
    case 'tell_maker':
      return notify(tx, { kind: 'maker_paid_out', producerId, payoutId })
    case 'need_person':
      await openReview(tx, {
        kind: 'payout_failed',
        subject: payoutId,
        detail: { net: String(net), producer: producerId },
      })
  }
}

/** The money is payable again; the next plan makes a new payout of it. */
async function free(tx: Tx, payoutId: string): Promise<void> {
  await tx.payoutLine.updateMany({ where: { payoutId }, data: { live: false } })
}
