import { db, type Tx } from '#app/lib/database.server.ts'
import { done, type Outcome, refused } from '#app/lib/outcome.ts'
import { record } from '../audit/audit.server.ts'
import { balanceOf } from '../ledger/balances.server.ts'
import { moneyRules } from '../money-rules/read.server.ts'
import { type Actor, actsForProgramme } from '../person/actor.ts'
import { openLines } from './open-line.server.ts'
import { type Funds, type Owed, type Plan, planPayouts } from './plan.ts'
import { railHere } from './rail.server.ts'

/** What Omise lets go of now, and what a transfer costs there; null: no account, or it does not answer. Asks the provider. */
async function omiseFunds(signal: AbortSignal): Promise<Funds['omise']> {
  const rail = railHere()
  const read = await rail?.available(signal)
  return rail && read?.kind === 'ok' ? { available: read.value, fee: rail.expectedFee } : null
}

/**
 * Plans payouts of everything that may be paid, and writes them down as proposals; money already in a payout is not planned
 * twice, by however many at once. Answers how many were planned.
 */
export async function planNow(
  actor: Actor | null,
  now: Date,
  signal: AbortSignal,
): Promise<Outcome<number, 'not_found'>> {
  if (actor && !actsForProgramme(actor, 'staff')) return refused('not_found')
  const omise = await omiseFunds(signal)
  const planned = await db.$transaction(async (tx) => {
    await tx.$executeRaw`select pg_advisory_xact_lock(hashtextextended('plan-payouts', 0))`
    const { payouts } = await lookAhead(tx, omise, now)
    for (const { producerId, payeeId, rail, net, lineIds } of payouts) {
      const payout = await tx.payout.create({
        data: {
          ...{ producerId, payeeId, rail, net, plannedAt: now },
          lines: { create: lineIds.map((ledgerLineId) => ({ ledgerLineId })) },
        },
      })
      await record(tx, actor, {
        ...{ action: 'payout.planned', entity: 'Payout', entityId: payout.id, communityId: null },
        after: { producerId, rail, net },
      })
    }
    return payouts.length
  })
  return done(planned)
}

/** What a plan made now would hold, and who would wait for what. Nothing is written. */
export async function previewPlan(actor: Actor, now: Date, signal: AbortSignal): Promise<Plan | null> {
  if (!actsForProgramme(actor, 'staff')) return null
  return lookAhead(db, await omiseFunds(signal), now)
}

async function lookAhead(tx: Tx, omise: Funds['omise'], now: Date): Promise<Plan> {
  const rules = await moneyRules(tx)
  const [promised, bank] = await Promise.all([promisedBy(tx), balanceOf(tx, 'bank', 'main')])
  const funds = {
    omise: omise && { ...omise, available: omise.available - promised.omise.net - promised.omise.count * omise.fee },
    bank: bank - promised.bank.net,
  }
  return planPayouts({ owed: await owedToAll(tx), rules, funds }, now)
}

/** Payouts that a rail has not taken its money for yet. */
async function promisedBy(tx: Tx) {
  const sums = await tx.payout.groupBy({
    by: ['rail'],
    where: {
      OR: [
        { rail: 'omise_transfer', state: { in: ['planned', 'approved', 'submitting', 'unknown'] } },
        { rail: 'bank_batch', state: { in: ['planned', 'approved', 'submitting', 'unknown', 'queued'] } },
      ],
    },
    _sum: { net: true },
    _count: true,
  })
  const of = (rail: string) => {
    const sum = sums.find((one) => one.rail === rail)
    return { net: sum?._sum.net ?? 0n, count: BigInt(sum?._count ?? 0) }
  }
  return { omise: of('omise_transfer'), bank: of('bank_batch') }
}

async function owedToAll(tx: Tx): Promise<Owed[]> {
  const lines = await openLines(tx)
  const payees = await tx.payeeAccount.findMany({ where: { producerId: { in: [...lines.keys()] }, endedAt: null } })
  return [...lines].map(([producerId, own]) => {
    const payee = payees.find((one) => one.producerId === producerId)
    return { producerId, lines: own, payee: payee ? { ...payee, isAtOmise: payee.providerRef !== null } : null }
  })
}
