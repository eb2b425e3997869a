import { db, type Prisma } from '#app/lib/database.server.ts'
import { isId } from '#app/lib/id.ts'
import { type Actor, ownProducers, reach } from '../person/actor.ts'
import { cardOfSale, saleCard } from './card.server.ts'

/** An order at a partner platform, with the goods in it that this person makes or whose makers they look after. */
export async function openSale(actor: Actor, id: string, now: Date) {
  if (!isId(id)) return null
  const mine = {
    variant: { product: { producer: { OR: [ownProducers(actor), { community: reach(actor, 'volunteer') }] } } },
  } satisfies Prisma.PartnerSaleLineWhereInput
  const sale = await db.partnerSale.findFirst({
    where: { id, state: { notIn: ['awaiting_payment', 'on_hold'] }, lines: { some: mine } },
    include: saleCard(mine),
  })
  const card = sale && cardOfSale(sale, now)
  if (!sale || !card?.partner) return null
  const short = sale.lines.reduce((sum, line) => sum + line.short, 0)
  return { ...card, at: card.partner, short }
}
