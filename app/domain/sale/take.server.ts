import { db, type Tx } from '#app/lib/database.server.ts'
import type { Sale } from '#integrations/partners/sale.ts'
import { match, type Seller } from './match.server.ts'
import { giveNotice } from './notice.server.ts'
import { isNewer, linesOf, type SoldLine } from './rules.ts'
import { type KeptLine, moveLine, openStockRoom, serveTheShort } from './stock-room.server.ts'
import { askAbout } from './trouble.server.ts'

/**
 * Writes down a sale as the platform tells it now, and what it does to our stock: promised while it is not paid, taken
 * when it is to be sent, given back when it is cancelled before that. Sale, movements, the wishes of every other listing
 * of those goods and the tasks for people are one transaction. The same version again, an older one, or one told twice at
 * once change nothing. `heardAt`: when we were first told of it.
 */
export async function writeSale(seller: Seller, sale: Sale, heardAt: Date): Promise<void> {
  await db.$transaction((tx) => writeIn(tx, { seller, sale, heardAt }), { timeout: 20_000, maxWait: 10_000 })
}

interface Writing {
  readonly seller: Seller
  readonly sale: Sale
  readonly heardAt: Date
}

async function writeIn(tx: Tx, writing: Writing): Promise<void> {
  const id = await keepSale(tx, writing)
  if (!id) return
  const told = linesOf(writing.sale)
  for (const line of told) await keepLine(tx, writing.seller, id, line)
  const goods = await tx.partnerSaleLine.findMany({ where: { saleId: id }, select: { variantId: true } })
  const room = await openStockRoom(
    tx,
    goods.flatMap(({ variantId }) => variantId ?? []),
  )
  // Read only now: until the stock was ours, another sale's units could still be given to these lines.
  const lines = await tx.partnerSaleLine.findMany({ where: { saleId: id }, orderBy: { key: 'asc' } })
  for (const line of lines) {
    const now = told.find(({ key }) => key === line.key) ?? (await nothingOf(tx, line))
    const moved = await moveLine(tx, room, line, now)
    await askAbout(tx, writing, line, { ...now, ...moved })
  }
  await serveTheShort(tx, room)
  await giveNotice(tx, room, { saleId: id, shopId: writing.seller.id })
}

/** The sale's row, held until the end of the transaction; null when a newer version is kept already. */
async function keepSale(tx: Tx, { seller, sale, heardAt }: Writing): Promise<string | null> {
  const { state, cashOnDelivery, buyerPaid, placedAt, changedAt, seenAt, shipBy } = sale
  const told = { state, cashOnDelivery, buyerPaid, placedAt, changedAt, seenAt, shipBy }
  await tx.partnerSale.createMany({
    data: [{ shopId: seller.id, remoteId: sale.id, learnedAt: heardAt, ...told }],
    skipDuplicates: true,
  })
  const [kept] = await tx.$queryRaw<{ id: string; changedAt: Date; seenAt: Date }[]>`
    select id, "changedAt", "seenAt" from "PartnerSale"
    where "shopId" = ${seller.id}::uuid and "remoteId" = ${sale.id} for update`
  if (!kept || !isNewer(sale, kept)) return null
  await tx.partnerSale.update({ where: { id: kept.id }, data: told })
  return kept.id
}

/** A line as told now. What it has moved stays, and once it was found among our goods, so does what it is. */
async function keepLine(tx: Tx, seller: Seller, saleId: string, line: SoldLine): Promise<void> {
  const { key, sku, quantity, amount, state } = line
  const known = await tx.partnerSaleLine.findUnique({ where: { saleId_key: { saleId, key } } })
  const variantId = known?.variantId ?? (await match(tx, seller, line))
  if (known) await tx.partnerSaleLine.update({ where: { id: known.id }, data: { quantity, amount, state, variantId } })
  else await tx.partnerSaleLine.create({ data: { saleId, key, sku, quantity, amount, state, variantId } })
}

/** The platform tells this line no more: nothing of it is sold. */
async function nothingOf(tx: Tx, line: KeptLine) {
  await tx.partnerSaleLine.update({ where: { id: line.id }, data: { state: 'cancelled' } })
  return { held: 0, due: 0, left: 0 }
}
