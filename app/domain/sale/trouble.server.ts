import type { Tx } from '#app/lib/database.server.ts'
import { log } from '#app/lib/log.server.ts'
import type { Sale } from '#integrations/partners/sale.ts'
import { endTask, openTask, wasAnswered } from '../task/open.server.ts'
import type { Seller } from './match.server.ts'
import { type Moved, onTheirWayBack, type SoldLine } from './rules.ts'
import type { KeptLine } from './stock-room.server.ts'

type LineNow = Pick<SoldLine, 'held' | 'due' | 'left'> & Moved

interface About {
  readonly seller: Seller
  readonly sale: Sale
}

/** What only a person can put right about a line: opened here, and ended when it has put itself right. */
export async function askAbout(tx: Tx, about: About, line: KeptLine, now: LineNow): Promise<void> {
  if (!line.variantId) return askWhatItIs(tx, about, line, now)
  await askAboutMissing(tx, about, line, now)
  await askAboutReturning(tx, about, line, now)
}

/** Sold under a code that we do not know. Goods without any code are the seller's own. */
async function askWhatItIs(tx: Tx, { seller, sale }: About, line: KeptLine, now: LineNow): Promise<void> {
  if (!line.sku || now.held + now.due + now.left === 0) return
  const cause = `${seller.id} ${line.sku}`
  if (await wasAnswered(tx, 'unknown_sku', cause, ['not_ours'])) return
  await openTask(tx, {
    ...{ kind: 'unknown_sku', cause, shopId: seller.id, saleId: line.saleId },
    detail: { sku: line.sku, quantity: line.quantity, order: sale.id },
  })
}

/** More was sold there than there is. Nothing is cancelled by itself: a person chooses. */
async function askAboutMissing(tx: Tx, { seller, sale }: About, line: KeptLine, now: LineNow): Promise<void> {
  if (now.short === 0) {
    if (line.short > 0) await endTask(tx, { kind: 'oversold', cause: line.id })
    return
  }
  const opened = await openTask(tx, {
    ...{ kind: 'oversold', cause: line.id, shopId: seller.id, saleId: line.saleId, variantId: line.variantId },
    detail: { sku: line.sku, quantity: line.quantity, missing: now.short, order: sale.id },
  })
  if (opened) log.warn({ shop: seller.id, sale: line.saleId, missing: now.short }, 'a platform sold more than there is')
}

/** Sent goods that were cancelled or returned on the way: in stock again when somebody has them in hand. */
async function askAboutReturning(tx: Tx, { seller, sale }: About, line: KeptLine, now: LineNow): Promise<void> {
  const units = onTheirWayBack(now, now)
  if (units === 0 || (await wasAnswered(tx, 'came_back', line.id))) return
  await openTask(tx, {
    ...{ kind: 'came_back', cause: line.id, shopId: seller.id, saleId: line.saleId, variantId: line.variantId },
    detail: { sku: line.sku, units, order: sale.id },
  })
}
