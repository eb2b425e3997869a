import { setTimeout as wait } from 'node:timers/promises'
import { touchListingsOfProduct } from '#app/domain/listing/touch.server.ts'
import { db } from '#app/lib/database.server.ts'
import type { Goods } from './goods.ts'
import type { Hooks } from './hooks.ts'
import type { House } from './house.ts'
import type { Platform } from './pace.ts'

/** One thing at a time is done and its way to the platforms is timed. */

const patienceMs = 120_000

/** Listings behind their wish, by platform. */
export async function behind(): Promise<ReadonlyMap<string, number>> {
  const rows = await db.$queryRaw<{ partner: string; count: number }[]>`
    select shop.partner, count(*)::int as count
    from "PartnerListing" listing join "PartnerShop" shop on shop.id = listing."shopId"
    where listing."writtenRevision" is distinct from listing.revision or listing.state <> 'live'
    group by shop.partner`
  return new Map(rows.map(({ partner, count }) => [partner, count]))
}

export async function untilSettled(hoursMs: number, look?: (left: ReadonlyMap<string, number>) => void): Promise<void> {
  const until = Date.now() + hoursMs
  for (let left = await behind(); left.size > 0; left = await behind()) {
    look?.(left)
    if (Date.now() > until) throw new Error(`still behind: ${JSON.stringify([...left])} ${await whatIsWrong()}`)
    await wait(250)
  }
  look?.(new Map())
}

/** A few of those behind, for whoever reads the failure. */
export async function whatIsWrong(): Promise<string> {
  const rows = await db.$queryRaw<unknown[]>`
    select shop.partner, listing.state, revision::text, "writtenRevision"::text, trouble, problems, "nextTryAt", seen->'decide' as decide,
      (select json_agg(json_build_array(job.state, job.priority, job.start_after, job.retry_count)) from pgboss.job
        where job.data->>'partnerListingId' = listing.id::text and job.state < 'completed') as jobs
    from "PartnerListing" listing join "PartnerShop" shop on shop.id = listing."shopId"
    where "writtenRevision" is distinct from revision or listing.state <> 'live' limit 5`
  return JSON.stringify(rows, null, 1)
}

/** A person changes the words of one product: milliseconds until every platform shows them. */
export async function editOnce({ productId, variantId }: Goods, word: string): Promise<number> {
  const start = performance.now()
  await db.$transaction(async (tx) => {
    await tx.product.update({ where: { id: productId }, data: { descriptionTh: `ทอมือจากฝ้ายแท้ทั้งผืน ${word}` } })
    await touchListingsOfProduct(tx, productId, 'edit')
  })
  await untilWritten(variantId)
  return performance.now() - start
}

async function untilWritten(variantId: string): Promise<void> {
  const until = Date.now() + patienceMs
  for (;;) {
    const [row] = await db.$queryRaw<{ left: number }[]>`
      select count(*)::int as left from "PartnerListing"
      where "variantId" = ${variantId}::uuid and ("writtenRevision" is distinct from revision or state <> 'live')`
    if (row?.left === 0) return
    if (Date.now() > until) throw new Error(`an edit did not arrive: ${await whatIsWrong()}`)
    await wait(10)
  }
}

/** Somebody buys one there: milliseconds from the platform's ring until the last other platform has confirmed its new number. */
export async function sellOnce(
  { house, hooks }: { house: House; hooks: Hooks },
  { variantId }: Goods,
  platform: Platform,
): Promise<number> {
  const listing = await db.partnerListing.findFirstOrThrow({ where: { variantId, shop: { partner: platform } } })
  const before = Date.now()
  const sale = (await house.ask({ ask: 'buy', platform, item: listing.remoteItem ?? '' })) as string
  const until = Date.now() + patienceMs
  for (;;) {
    const row = await db.partnerSale.findFirst({ where: { remoteId: sale }, select: { id: true } })
    const notices = row ? await db.partnerSaleNotice.findMany({ where: { saleId: row.id } }) : []
    const moments = notices.flatMap(({ confirmedAt }) => (confirmedAt ? [confirmedAt.getTime()] : []))
    // The platform that sold it knows by itself: its own listing is looked at behind the bulk, and nobody waits for that.
    if (notices.length > 0 && moments.length === notices.length)
      return Math.max(...moments) - (hooks.ringSince(platform, before) ?? before)
    if (Date.now() > until) {
      // Counted as so slow: a long run goes on.
      console.error(`a sale on ${platform} was not heard: ${JSON.stringify({ row, notices })}`)
      return patienceMs
    }
    await wait(10)
  }
}

/** The value below which so many of a hundred lie. */
export function percentile(values: readonly number[], part: number): number {
  const inOrder = [...values].sort((a, b) => a - b)
  return inOrder[Math.min(inOrder.length - 1, Math.ceil((part / 100) * inOrder.length) - 1)] ?? Number.NaN
}

/**
 * Calls that came although the quota of their window was used up: by how many milliseconds each was too early. Arrivals in
 * milliseconds, in order.
 */
export function overQuota(arrivals: readonly number[], most: number, withinMs: number): readonly number[] {
  return arrivals
    .map((at, place) => (place < most ? 0 : withinMs - (at - (arrivals[place - most] ?? 0))))
    .filter((early) => early > 0)
}
