import { db, type Prisma, type Tx } from '#app/lib/database.server.ts'
import { withLease } from '#app/lib/lease.server.ts'
import { log } from '#app/lib/log.server.ts'
import { enqueue } from '#app/lib/queue.server.ts'
import { failed, trouble } from '#integrations/errors.ts'
import type { Result, Shop, Trouble } from '#integrations/partners/contract.ts'
import type { OrderSource, Sale } from '#integrations/partners/sale.ts'
import { partnerOf, toShop } from '../listing/partner.server.ts'
import { answerTrouble } from '../listing/trouble.ts'
import { TurnRefused } from '../listing/turnstile.ts'
import { priorityOf, type Urgency } from '../listing/urgency.ts'
import { writeSale } from './take.server.ts'
import { everyMs, isDue, windowAt } from './window.ts'

/** How sales come in: by a ring, and by a round that finds everything that nobody rang for. */

interface Selling {
  readonly shop: Shop
  readonly communityId: string | null
  readonly connectedAt: Date
  readonly orders: OrderSource
}

/** Shops whose sales are read: also paused ones, since what stands there goes on being sold. */
const stillSelling = { state: { in: ['connected', 'paused'] } } satisfies Prisma.PartnerShopWhereInput

/** A platform has rung about a sale: it is read soon, in the caller's transaction. `heardAt`: when it rang. */
export async function ringSale(
  tx: Tx,
  shop: { readonly id: string; readonly partner: string },
  saleId: string,
  heardAt: Date,
): Promise<void> {
  await ringShop(tx, shop, { saleId, heardAt, urgency: 'stock' })
}

/** Rings every shop whose sales have not been read for ten minutes, or whose time to try again has come. */
export async function ringSalesDue(now = new Date()): Promise<void> {
  const shops = await db.partnerShop.findMany({ where: stillSelling, include: { intake: true } })
  for (const { id, partner, intake } of shops) {
    if (!isDue(now, intake ?? { readTo: null, nextTryAt: null }) || !partnerOf(partner)?.orders) continue
    await db.$transaction((tx) => ringShop(tx, { id, partner }, { urgency: 'bulk' }))
  }
}

interface Ring {
  readonly urgency: Urgency
  readonly saleId?: string
  readonly heardAt?: Date
  readonly at?: Date
}

async function ringShop(
  tx: Tx,
  { id: shopId, partner }: { id: string; partner: string },
  { urgency, saleId, heardAt, at }: Ring,
): Promise<void> {
  const key = saleId ? `${shopId} ${saleId}` : shopId
  await enqueue(
    tx,
    'sync-sales',
    { shopId, ...(saleId ? { saleId } : {}), ...(heardAt ? { heardAt: heardAt.toISOString() } : {}) },
    { lane: partner, priority: priorityOf(urgency), key: at ? `${key} later` : key, ...(at ? { at } : {}) },
  )
}

/** Reads one sale, as the platform tells it now, and writes it down. What cannot be read now is tried again later. */
export async function readSale(
  shopId: string,
  { saleId, heardAt = new Date() }: { saleId: string; heardAt?: Date },
  signal: AbortSignal,
): Promise<void> {
  const found = await findSelling(shopId)
  if (!found) return
  const read = await found.orders.read(found.shop, saleId, signal).catch((error: unknown) => withoutTurn(found, error))
  if (read.ok) {
    if (read.value) await writeSale({ id: shopId, communityId: found.communityId }, read.value, heardAt)
    return
  }
  const { at } = await noteTrouble(found, read.trouble, 1)
  // Later rounds would find it too: this is only sooner.
  if (at) await db.$transaction((tx) => ringShop(tx, found.shop, { urgency: 'stock', saleId, heardAt, at }))
}

/**
 * Reads what changed in a shop since the last round, once a night the last three days. Only a round that came to its end
 * moves the mark: what was broken off is read again. Of one shop never two rounds run at once.
 */
export async function readSales(shopId: string, signal: AbortSignal, now = new Date()): Promise<void> {
  await withLease(`sales ${shopId}`, async (lease) => {
    const found = await findSelling(shopId)
    if (found) await readRound(found, AbortSignal.any([signal, lease]), now)
  })
}

async function readRound(selling: Selling, signal: AbortSignal, now: Date): Promise<void> {
  const { shop, communityId, connectedAt, orders } = selling
  const where = { shopId: shop.id }
  const intake = await db.partnerIntake.upsert({ where, create: where, update: {} })
  const { from, to, whole } = windowAt(now, intake, connectedAt)
  for await (const one of pulled(selling, orders.pull(shop, from, to, signal))) {
    if (!one.ok) {
      const attempts = intake.attempts + 1
      const { at, code } = await noteTrouble(selling, one.trouble, attempts)
      const nextTryAt = at ?? new Date(now.getTime() + everyMs)
      await db.partnerIntake.update({ where, data: { attempts, trouble: code, nextTryAt } })
      return
    }
    await writeSale({ id: shop.id, communityId }, one.value, new Date())
  }
  await db.partnerIntake.update({
    where,
    data: { readTo: to, attempts: 0, trouble: null, nextTryAt: null, ...(whole ? { wholeAt: now } : {}) },
  })
}

async function* pulled(selling: Selling, sales: AsyncIterable<Result<Sale>>): AsyncIterable<Result<Sale>> {
  try {
    yield* sales
  } catch (error) {
    yield withoutTurn(selling, error)
  }
}

/** The quota is used up for longer than a round may wait: it goes on then. */
function withoutTurn({ shop }: Selling, error: unknown): Result<never> {
  if (!(error instanceof TurnRefused)) throw error
  return failed(trouble({ partner: shop.partner, code: 'quota_spent', call: 'turn', retryAt: error.until }))
}

async function findSelling(shopId: string): Promise<Selling | null> {
  const row = await db.partnerShop.findFirst({ where: { AND: [{ id: shopId }, stillSelling] } })
  const orders = row && partnerOf(row.partner)?.orders
  return orders ? { shop: toShop(row), communityId: row.communityId, connectedAt: row.createdAt, orders } : null
}

/** When to try again; null: not by ourselves. */
async function noteTrouble(
  { shop }: Selling,
  trouble: Trouble,
  attempts: number,
): Promise<{ readonly at: Date | null; readonly code: string }> {
  const { code, remoteCode, requestId, alarm } = trouble
  const line = { shop: shop.id, trouble: code, remoteCode, partnerRequestId: requestId }
  if (alarm) log.error(line, 'sales cannot be read, the team must look')
  else log.warn(line, 'sales could not be read just now')
  const answer = answerTrouble(trouble, { attempts, now: new Date(), chance: Math.random() })
  if (answer.reconnect)
    await db.partnerShop.updateMany({ where: { id: shop.id, state: 'connected' }, data: { state: 'reconnect' } })
  return { at: answer.again, code }
}
