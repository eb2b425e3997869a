import { db } from '#app/lib/database.server.ts'
import { log } from '#app/lib/log.server.ts'
import { openTask } from '../task/open.server.ts'
import { isOpen } from './proof.server.ts'
import { ring } from './settle.server.ts'

/** A platform has this long to take something down before a person is told. */
const obeyMs = 15 * 60_000
/** Between two askings while it does not obey. */
const askAgainMs = 60_000
const most = 500

/**
 * Keeps asking platforms that still show what has to be gone, and tells a person and the log of those that have not obeyed
 * for a quarter of an hour: the item must then be removed by hand.
 */
export async function checkObedience(now = new Date()): Promise<void> {
  const open = await db.partnerWithdrawal.findMany({
    where: { ...isOpen, wantedAt: { lt: new Date(now.getTime() - askAgainMs) } },
    include: { listing: { include: { shop: { select: { id: true, partner: true, state: true } } } } },
    orderBy: { wantedAt: 'asc' },
    take: most,
  })
  for (const { id, wantedAt, asked, listing } of open) {
    const { nextTryAt, updatedAt, shop } = listing
    const isDue = (nextTryAt ?? updatedAt).getTime() <= now.getTime() - (nextTryAt ? 0 : askAgainMs)
    const isLate = wantedAt.getTime() < now.getTime() - obeyMs
    await db.$transaction(async (tx) => {
      if (isDue && shop.state === 'connected') await ring(tx, listing.id, now, 'withdrawal')
      if (!isLate) return
      const opened = await openTask(tx, {
        ...{ kind: 'not_obeyed', cause: id, shopId: shop.id, listingId: listing.id, variantId: listing.variantId },
        detail: { since: wantedAt.toISOString(), asked, shop: shop.state },
      })
      if (opened)
        log.error({ partner: shop.partner, shop: shop.id, listing: listing.id }, 'a platform does not take down')
    })
  }
}
