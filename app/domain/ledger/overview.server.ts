import { db } from '#app/lib/database.server.ts'
import type { Turn } from '#app/lib/keyset.ts'
import type { PaymentGateway } from '#integrations/payments/contract.ts'
import { type Actor, actsForProgramme } from '../person/actor.ts'
import { readBalances } from './balances.server.ts'
import { readUnallocated } from './unallocated.server.ts'
import { readUnknown } from './unknown.server.ts'

/** How the programme's money is, on one page, for its staff. Amounts in satang. */

/** So long the page waits for what a provider says; longer, and it does without. */
const patienceMs = 2_500

/** Null for anybody but staff. `gateways`: the providers that we have an account at. */
export async function readMoney(
  actor: Actor,
  gateways: readonly PaymentGateway[],
  { now, turns = {} }: { readonly now: Date; readonly turns?: { unknown?: Turn; unallocated?: Turn } },
) {
  if (!actsForProgramme(actor, 'staff')) return null
  const [books, providers, unallocated, unknown, waiting, last] = await Promise.all([
    readBalances(),
    Promise.all(gateways.map(heldAt)),
    readUnallocated(turns.unallocated ?? null),
    readUnknown(turns.unknown ?? null, now),
    countWaiting(),
    db.moneyCheck.findFirst({ orderBy: { at: 'desc' }, select: { at: true } }),
  ])
  const clearing = books.balances.find(({ account }) => account === 'psp_clearing')
  const ours = (provider: string) => clearing?.subjects.find(({ subject }) => subject === provider)?.balance ?? 0n
  const payable = books.balances.find(({ account }) => account === 'payable')
  return {
    ...books,
    providers: providers.map((one) => ({ ...one, ours: ours(one.provider) })),
    /** Makers who were paid for goods that came back later. */
    makersInDebt: (payable?.subjects ?? []).filter(({ balance }) => balance > 0n).length,
    ...{ unallocated, unknown, waiting },
    lastCheckAt: last?.at ?? null,
  }
}

/** What a provider says that it holds now; null when it does not say so in time. */
async function heldAt(gateway: PaymentGateway) {
  const answer = await gateway.balance(AbortSignal.timeout(patienceMs))
  return { provider: gateway.id, theirs: answer.kind === 'ok' ? answer.value.total : null }
}

/** What only a person moves on. */
async function countWaiting() {
  const [reviews, refunds, payouts] = await Promise.all([
    db.reviewTask.count({ where: { doneAt: null } }),
    db.refund.count({ where: { state: { in: ['requested', 'manual_pending'] } } }),
    db.payout.count({ where: { state: 'planned' } }),
  ])
  return { reviews, refunds, payouts }
}
