import { db } from '#app/lib/database.server.ts'
import { type Paged, readPage, type Turn } from '#app/lib/keyset.ts'
import { lastClosedDay } from './close.server.ts'
import { dayAfter, startOf, toDate } from './day.ts'

/** Money that came and pays no order, by the order that it was meant for. */
export interface Unallocated {
  /** The order's, or the journal's where no order is known. */
  readonly id: string
  readonly orderCode: string | null
  readonly amount: bigint
  readonly since: Date
  /** Of the journal that brought the first of it. */
  readonly key: string
}

const pageSize = 50

/**
 * The oldest first, a page at a time; what was given back is gone from here. What was open at the end of the last closed day, and
 * what has happened since: all that came before is not read again.
 */
export async function readUnallocated(turn: Turn): Promise<Paged<Unallocated>> {
  const closedTo = await lastClosedDay(db)
  const since = closedTo ? startOf(dayAfter(closedTo)) : new Date(0)
  const markOf = ({ since: at, id }: Unallocated) => ({ at, id })
  const open = await db.$queryRaw<Unallocated[]>`
    with open as (
      select id, sum(amount) as amount from (
        select subject as id, balance as amount from "LedgerClose"
        where day = ${closedTo && toDate(closedTo)}::date and account = 'unallocated_receipts'
        union all
        select coalesce(journal."orderId", journal.id)::text, line.amount
        from "LedgerLine" line join "LedgerJournal" journal on journal.id = line."journalId"
        where line.account = 'unallocated_receipts' and line.subject is null and line.at >= ${since}
      ) as parts group by id having sum(amount) <> 0)
    select open.id, "Order"."shortCode" as "orderCode", (-open.amount)::bigint as amount, came.at as since, came.key
    from open left join "Order" on "Order".id = open.id::uuid
    cross join lateral (
      select min(line.at) as at, (array_agg(journal.key order by line.id))[1] as key
      from "LedgerJournal" journal join "LedgerLine" line on line."journalId" = journal.id
      where (journal."orderId" = open.id::uuid or journal.id = open.id::uuid) and line.account = 'unallocated_receipts') came`
  return readPage({ turn, size: pageSize, direction: 'asc', markOf }, (slice) =>
    Promise.resolve(open.filter((one) => slice.has(markOf(one)))),
  )
}
