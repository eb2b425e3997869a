import { db } from '#app/lib/database.server.ts'
import type { PaymentGateway } from '#integrations/payments/contract.ts'
import { type Actor, actsForProgramme } from '../person/actor.ts'
import { readBalances } from './balances.server.ts'

/** How the programme's money is, on one page, for its staff. Amounts in satang. */

/** So long the page waits for what a provider says; longer, and it does without. */
const patienceMs = 2_500
/** A write that is out for longer than this is a question. */
const soonMs = 2 * 60_000
const mostShown = 50

/** Null for anybody but staff. `gateways`: the providers that we have an account at. */
export async function readMoney(actor: Actor, gateways: readonly PaymentGateway[], now: Date) {
  if (!actsForProgramme(actor, 'staff')) return null
  const [books, providers, unallocated, unknown, waiting, last] = await Promise.all([
    readBalances(),
    Promise.all(gateways.map(heldAt)),
    readUnallocated(),
    readUnknown(now),
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

export interface Unallocated {
  readonly orderId: string | null
  readonly orderCode: string | null
  readonly amount: bigint
  readonly since: Date
  /** Of the journal that brought the first of it. */
  readonly key: string
}

/** Money that came and pays no order, by the order that it was meant for; what was given back is gone from here. */
async function readUnallocated(): Promise<readonly Unallocated[]> {
  return db.$queryRaw<Unallocated[]>`
    select journal."orderId", "Order"."shortCode" as "orderCode", (-sum(line.amount))::bigint as amount,
      min(line.at) as since, (array_agg(journal.key order by line.id))[1] as key
    from "LedgerLine" line join "LedgerJournal" journal on journal.id = line."journalId"
    left join "Order" on "Order".id = journal."orderId"
    where line.account = 'unallocated_receipts'
    group by coalesce(journal."orderId", journal.id), journal."orderId", "Order"."shortCode"
    having sum(line.amount) <> 0
    order by min(line.at) limit ${mostShown}`
}

/** Writes at providers whose outcome nobody knows. */
function readUnknown(now: Date) {
  return db.providerOperation.findMany({
    where: {
      OR: [{ status: 'unknown' }, { status: 'submitted', submittedAt: { lt: new Date(now.getTime() - soonMs) } }],
    },
    select: { id: true, kind: true, provider: true, submittedAt: true, tries: true, nextTryAt: true },
    orderBy: { submittedAt: 'asc' },
    take: mostShown,
  })
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
