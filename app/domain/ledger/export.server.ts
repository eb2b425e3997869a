import { db, Prisma } from '#app/lib/database.server.ts'
import { type Actor, actsForProgramme } from '../person/actor.ts'
import { startOf } from './day.ts'
import { subjectNames } from './order-journals.server.ts'

/** A line of the books as the accountant gets it. Satang; debit positive. */
export interface ExportedLine {
  readonly at: Date
  readonly key: string
  readonly kind: string
  readonly orderCode: string | null
  readonly account: string
  readonly subject: string | null
  /** The maker's or provider's name, where the account has one. */
  readonly whose: string | null
  readonly amount: bigint
}

const atOnce = 2_000

/** All lines of a month of Bangkok (`2026-11`) in the order of booking, a page at a time; null for anybody but staff. */
export function exportLines(actor: Actor, month: string): AsyncGenerator<readonly ExportedLine[]> | null {
  if (!actsForProgramme(actor, 'staff') || !/^20\d\d-(0[1-9]|1[0-2])$/.test(month)) return null
  const [year = 0, number = 0] = month.split('-').map(Number)
  const next = number === 12 ? `${year + 1}-01` : `${year}-${String(number + 1).padStart(2, '0')}`
  return pages(startOf(`${month}-01`), startOf(`${next}-01`))
}

type Row = Omit<ExportedLine, 'whose'> & { readonly id: bigint }

async function* pages(from: Date, until: Date): AsyncGenerator<readonly ExportedLine[]> {
  let after: { at: Date; id: bigint } | null = null
  for (;;) {
    const beyond: Prisma.Sql = after ? Prisma.sql`and (line.at, line.id) > (${after.at}, ${after.id})` : Prisma.empty
    const rows: Row[] = await db.$queryRaw<Row[]>`
      select line.id, line.at, journal.key, journal.kind, "Order"."shortCode" as "orderCode", line.account, line.subject, line.amount
      from "LedgerLine" line join "LedgerJournal" journal on journal.id = line."journalId"
      left join "Order" on "Order".id = journal."orderId"
      where line.at >= ${from} and line.at < ${until} ${beyond}
      order by line.at, line.id limit ${atOnce}`
    const names = await subjectNames(rows)
    yield rows.map(({ id: _, ...row }) => ({ ...row, whose: (row.subject && names.get(row.subject)) ?? null }))
    const last = rows.at(-1)
    if (!last || rows.length < atOnce) return
    after = last
  }
}
