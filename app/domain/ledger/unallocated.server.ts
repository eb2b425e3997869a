import { db } from '#app/lib/database.server.ts'
import { type Paged, readPage, type Turn } from '#app/lib/keyset.ts'

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

/** The oldest first, a page at a time; what was given back is gone from here. */
export function readUnallocated(turn: Turn): Promise<Paged<Unallocated>> {
  const markOf = ({ since: at, id }: Unallocated) => ({ at, id })
  return readPage({ turn, size: pageSize, direction: 'asc', markOf }, async (slice) => {
    // Few at a time are open: their sums are taken whole, and the page is cut from them.
    const open = await db.$queryRaw<Unallocated[]>`
      select coalesce(journal."orderId", journal.id) as id, "Order"."shortCode" as "orderCode",
        (-sum(line.amount))::bigint as amount, min(line.at) as since, (array_agg(journal.key order by line.id))[1] as key
      from "LedgerLine" line join "LedgerJournal" journal on journal.id = line."journalId"
      left join "Order" on "Order".id = journal."orderId"
      where line.account = 'unallocated_receipts'
      group by coalesce(journal."orderId", journal.id), "Order"."shortCode"
      having sum(line.amount) <> 0`
    return open.filter((one) => slice.has(markOf(one)))
  })
}
