import { db } from '#app/lib/database.server.ts'
import { type Actor, actsForProgramme } from '../person/actor.ts'

/** How long it takes from a sale until the last other platform shows the new number. */

export interface SaleLatency {
  /** Sales in this time whose goods stand elsewhere too, and those of them that every platform has confirmed. */
  readonly sales: number
  readonly confirmed: number
  /** Milliseconds from the moment we were told of the sale; null while nothing is confirmed. */
  readonly p50Ms: number | null
  readonly p99Ms: number | null
  readonly lastMs: number | null
  /** The oldest sale that some platform has not confirmed yet. */
  readonly oldestOpen: Date | null
}

/** The figures since then, for the programme's staff; null for anybody else. */
export async function saleLatency(actor: Actor, since: Date): Promise<SaleLatency | null> {
  if (!actsForProgramme(actor, 'staff')) return null
  const [row] = await db.$queryRaw<SaleLatency[]>`
    with told as (
      select sale.id, sale."learnedAt",
        extract(epoch from max(notice."confirmedAt") - sale."learnedAt") * 1000 as ms,
        bool_and(notice."confirmedAt" is not null) as whole
      from "PartnerSale" sale join "PartnerSaleNotice" notice on notice."saleId" = sale.id
      where sale."learnedAt" >= ${since}
      group by sale.id
    )
    select count(*)::int as sales, (count(*) filter (where whole))::int as confirmed,
      (percentile_cont(0.5) within group (order by ms) filter (where whole))::float8 as "p50Ms",
      (percentile_cont(0.99) within group (order by ms) filter (where whole))::float8 as "p99Ms",
      (select ms::float8 from told where whole order by "learnedAt" desc, id desc limit 1) as "lastMs",
      min("learnedAt") filter (where not whole) as "oldestOpen"
    from told`
  return row ?? null
}
