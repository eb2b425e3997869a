import { db, type Tx } from '#app/lib/database.server.ts'
import { isId } from '#app/lib/id.ts'
import { done, type Outcome, refused } from '#app/lib/outcome.ts'
import { record } from '../audit/audit.server.ts'
import { moneyRules } from '../money-rules/read.server.ts'
import { wishWrite } from '../payment/operation.server.ts'
import { type Actor, actsForProgramme } from '../person/actor.ts'
import { signatureOf } from '../refund/signature.ts'
import { lockPayout, movePayout } from './move.server.ts'
import { checkPayee } from './payee-follow.server.ts'
import { canBeAskedBack } from './payout-state.ts'

type Locked = NonNullable<Awaited<ReturnType<typeof lockPayout>>>

export type ApproveRefusal =
  | { readonly code: 'not_found' }
  /** It has been decided, or moved on, meanwhile. */
  | { readonly code: 'not_waiting' }
  | { readonly code: 'other_person' }
  /** The maker's account has changed, or may not be paid any more: the payout is dropped, its money is planned anew. */
  | { readonly code: 'payee_changed' }

interface Asked {
  readonly now?: Date
  readonly signal: AbortSignal
}

/**
 * Agrees to a payout. `more`: a second person has to agree too, for it is above what one may decide; `decided`: it goes to the
 * provider, or waits for the next file for the bank. The account is looked at again here and at the provider: a payout to one
 * that has changed since the plan is dropped.
 */
export async function approvePayout(
  actor: Actor,
  payoutId: string,
  { now = new Date(), signal }: Asked,
): Promise<Outcome<'decided' | 'more', ApproveRefusal>> {
  if (!isId(payoutId) || !actsForProgramme(actor, 'staff')) return refused({ code: 'not_found' })
  const known = await db.payout.findUnique({ where: { id: payoutId }, select: { payeeId: true, rail: true } })
  if (known?.rail === 'omise_transfer') await checkPayee(known.payeeId, now, signal)
  return db.$transaction(async (tx): Promise<Outcome<'decided' | 'more', ApproveRefusal>> => {
    const payout = await lockPayout(tx, payoutId)
    if (!payout) return refused({ code: 'not_found' })
    if (payout.state !== 'planned') return refused({ code: 'not_waiting' })
    if (!mayBePaid(payout, now)) {
      await movePayout(tx, payout, { kind: 'drop' }, { now, data: { failureCode: 'payee_changed' } })
      await tell(tx, actor, payout, 'payout.dropped')
      return refused({ code: 'payee_changed' })
    }
    const { secondPersonAbove } = await moneyRules(tx)
    const asked = { way: 'api', amount: payout.net, requestedById: null, approvedById: payout.approvedById } as const
    const signature = signatureOf(asked, actor.id, secondPersonAbove)
    if (signature.kind === 'other_person') return refused({ code: 'other_person' })
    await tell(tx, actor, payout, 'payout.approved')
    if (signature.kind === 'first') {
      await tx.payout.update({ where: { id: payout.id }, data: { approvedById: actor.id } })
      return done('more')
    }
    const data = signature.as === 'approver' ? { approvedById: actor.id } : { secondById: actor.id }
    await movePayout(tx, payout, { kind: 'approve' }, { now, data })
    if (payout.rail === 'omise_transfer') await submit(tx, { ...payout, state: 'approved' }, { now, actorId: actor.id })
    return done('decided')
  })
}

/**
 * Calls off a payout whose money has not left. One that no rail knows of yet is `dropped`: its money is payable at once, and
 * the next plan asks for everybody's yes anew. One that waits at the provider is asked back (`asked`): it is called off when the
 * provider says so, and goes on when the bank was faster. A file for the bank never changes: what stands in it goes on.
 */
export async function dropPayout(
  actor: Actor,
  payoutId: string,
  now = new Date(),
): Promise<Outcome<'dropped' | 'asked', ApproveRefusal>> {
  if (!isId(payoutId) || !actsForProgramme(actor, 'staff')) return refused({ code: 'not_found' })
  return db.$transaction(async (tx): Promise<Outcome<'dropped' | 'asked', ApproveRefusal>> => {
    const payout = await lockPayout(tx, payoutId)
    if (!payout) return refused({ code: 'not_found' })
    if (await movePayout(tx, payout, { kind: 'drop' }, { now, data: { failureCode: 'dropped' } })) {
      await tell(tx, actor, payout, 'payout.dropped')
      return done('dropped')
    }
    if (!canBeAskedBack(payout)) return refused({ code: 'not_waiting' })
    const request = { ref: payout.providerRef }
    await wishWrite(tx, { kind: 'cancel_payout', targetId: payout.id, provider: 'omise', request }, now)
    await tell(tx, actor, payout, 'payout.asked_back')
    return done('asked')
  })
}

/** Payouts planned since then are the ones that a rail may still show. */
const rememberedMs = 60 * 86_400_000

/** Books the payout as under way and wishes it of the provider. */
async function submit(tx: Tx, payout: Locked, { now, actorId }: { now: Date; actorId: string }): Promise<void> {
  const { providerRef } = payout.payee
  if (providerRef === null) throw new Error(`payout ${payout.id} goes to an account that the rail does not know`)
  await movePayout(tx, payout, { kind: 'submit' }, { now, actorId })
  const others = await tx.payout.findMany({
    where: { payeeId: payout.payeeId, plannedAt: { gte: new Date(now.getTime() - rememberedMs) } },
    orderBy: { id: 'asc' },
    select: { id: true },
  })
  await wishWrite(
    tx,
    {
      ...{ kind: 'create_payout', targetId: payout.id, provider: 'omise' },
      request: {
        ...{ payeeRef: providerRef, net: String(payout.net) },
        // What the rail may show of transfers to this account: more is not ours.
        known: others.map(({ id }) => id).join(' '),
      },
    },
    now,
  )
}

/** The account of the plan is still the maker's, and nothing speaks against it. */
function mayBePaid({ payee }: Locked, now: Date): boolean {
  const hasName = payee.nameMatch === 'same' || payee.nameMatch === 'accepted'
  return payee.endedAt === null && payee.state === 'ready' && hasName && payee.usableFrom <= now
}

function tell(tx: Tx, actor: Actor, payout: Locked, action: string): Promise<void> {
  const { id, producerId, rail, net, state } = payout
  return record(tx, actor, {
    ...{ action, entity: 'Payout', entityId: id, communityId: null },
    before: { state },
    after: { producerId, rail, net },
  })
}
