import { setTimeout } from 'node:timers/promises'
import { db, Prisma, type Tx } from '#app/lib/database.server.ts'
import { dayAfter, dayOf, startOf, toDate } from './day.ts'
import { ledgerLock } from './post.server.ts'

/**
 * Closing the books by the day. First the day takes no more lines, in a short transaction that waits for those who are
 * posting; then its balances are summed at leisure, since nothing can change them any more. Killed in between, the next run
 * goes on; run twice, it does nothing.
 */

/** A day is closed this long after its end. */
const settleMs = 5 * 60_000

/** Closes every day that is over and not closed, oldest first. Answers the days that it closed. */
export async function closeDays(now: Date, signal: AbortSignal): Promise<readonly string[]> {
  const last = dayOf(new Date(now.getTime() - settleMs))
  const closed: string[] = []
  for (let day = await firstOpenDay(); day !== null && day < last; day = dayAfter(day)) {
    signal.throwIfAborted()
    await shut(day, now, signal)
    await sumUp(day)
    closed.push(day)
  }
  return closed
}

/** The day after the last one that was summed, or the day of the first line of all; null while there are no books. */
async function firstOpenDay(): Promise<string | null> {
  const summed = await lastClosedDay(db)
  if (summed) return dayAfter(summed)
  const first = await db.ledgerLine.findFirst({ orderBy: { at: 'asc' }, select: { at: true } })
  return first && dayOf(first.at)
}

/** The last day whose balances are there. */
export async function lastClosedDay(tx: Tx): Promise<string | null> {
  const { _max } = await tx.ledgerClose.aggregate({ _max: { day: true } })
  return _max.day?.toISOString().slice(0, 10) ?? null
}

/** Tries for so long to have the books for itself before it lets those pass who wait behind it. */
const patience = '300ms'
const triesToShut = 200

async function shut(day: string, now: Date, signal: AbortSignal): Promise<void> {
  for (let tries = 1; !(await tryToShut(day, now)); tries += 1) {
    if (tries === triesToShut) throw new Error(`the books are never free to close ${day}`)
    await setTimeout(100, undefined, { signal })
  }
}

async function tryToShut(day: string, closedAt: Date): Promise<boolean> {
  try {
    await db.$transaction(async (tx) => {
      await tx.$executeRawUnsafe(`set local lock_timeout = '${patience}'`)
      await tx.$executeRaw`select pg_advisory_xact_lock(${ledgerLock})`
      const data = { day: toDate(day), until: startOf(dayAfter(day)), closedAt }
      await tx.ledgerDay.createMany({ data: [data], skipDuplicates: true })
    })
    return true
  } catch (error) {
    // 55P03: somebody has been posting for all that time.
    if (error instanceof Prisma.PrismaClientKnownRequestError && JSON.stringify(error.meta).includes('55P03'))
      return false
    throw error
  }
}

/**
 * Money that pays no order is kept by the order that it was meant for (or its journal), as long as it is open: the office lists
 * it without reading all that ever came. @throws when the books do not sum to zero: nothing of that day is kept then.
 */
function sumUp(day: string): Promise<void> {
  return db.$transaction(
    async (tx) => {
      await tx.$executeRawUnsafe('set local statement_timeout = 0')
      const before = await lastClosedDay(tx)
      const [from, until] = [before ? startOf(dayAfter(before)) : new Date(0), startOf(dayAfter(day))]
      await tx.$executeRaw`
        insert into "LedgerClose" (day, account, subject, balance)
        select ${toDate(day)}::date, account, subject, sum(amount)::bigint
        from (
          select account, subject, balance as amount from "LedgerClose" where day = ${before && toDate(before)}::date
          union all
          select account, case when account in ('psp_clearing', 'bank', 'payable') then subject end, sum(amount)
          from "LedgerLine" where at >= ${from} and at < ${until} and account <> 'unallocated_receipts' group by 1, 2
          union all
          select line.account, coalesce(journal."orderId", journal.id)::text, sum(line.amount)
          from "LedgerLine" line join "LedgerJournal" journal on journal.id = line."journalId"
          where line.account = 'unallocated_receipts' and line.subject is null and line.at >= ${from} and line.at < ${until}
          group by 1, 2
        ) as parts
        group by account, subject having account <> 'unallocated_receipts' or sum(amount) <> 0
        on conflict do nothing`
      const { _sum } = await tx.ledgerClose.aggregate({ where: { day: toDate(day) }, _sum: { balance: true } })
      if (_sum.balance) throw new Error(`the books of ${day} do not sum to zero: ${_sum.balance}`)
    },
    { timeout: 300_000 },
  )
}
