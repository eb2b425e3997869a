import type { Prisma, Tx } from '#app/lib/database.server.ts'
import { hasLineMessages } from '../message/send.server.ts'
import { openBuyer } from '../order/buyer.server.ts'
import { isBuyerKind } from './kind.ts'
import type { About } from './notify.server.ts'

export interface Recipient {
  /** Tells the people of one event apart. */
  readonly key: string
  readonly channel: 'email' | 'line'
  readonly to: string
  readonly lang: 'th' | 'en'
}

/** Who is told, and how they can be reached. Nobody, when they left no address: they have the page of their order. */
export async function recipientsOf(tx: Tx, about: About): Promise<readonly Recipient[]> {
  if (isBuyerKind(about.kind)) return about.orderId ? buyerOf(tx, about.orderId) : []
  return about.producerId ? makersOf(tx, about.producerId) : []
}

async function buyerOf(tx: Tx, orderId: string): Promise<readonly Recipient[]> {
  const { sealedBuyer, language } = await tx.order.findUniqueOrThrow({
    where: { id: orderId },
    select: { sealedBuyer: true, language: true },
  })
  const { email } = openBuyer(sealedBuyer)
  return email ? [{ key: 'buyer', channel: 'email', to: email, lang: language }] : []
}

/** The maker's own people; for a maker without any, the community's volunteer. */
async function makersOf(tx: Tx, producerId: string): Promise<readonly Recipient[]> {
  const sellers = await peopleOf(tx, { role: 'seller', producerId })
  if (sellers.length > 0) return sellers
  const { communityId } = await tx.producer.findUniqueOrThrow({ where: { id: producerId } })
  return peopleOf(tx, { role: 'volunteer', communityId })
}

async function peopleOf(
  tx: Tx,
  held: { role: 'seller'; producerId: string } | { role: 'volunteer'; communityId: string },
): Promise<readonly Recipient[]> {
  const grants = await tx.grant.findMany({
    where: { ...held, endedAt: null },
    select: { person: { include: { accounts: { where: { providerId: 'line' }, select: { accountId: true } } } } },
  })
  return grants.flatMap(({ person }) => reached(person) ?? [])
}

/** LINE where the programme can write there, else a proven address. */
function reached(
  person: Prisma.PersonGetPayload<object> & { readonly accounts: readonly { accountId: string }[] },
): Recipient | null {
  const { id: key, language: lang } = person
  const line = hasLineMessages() ? person.accounts[0]?.accountId : undefined
  if (line) return { key, channel: 'line', to: line, lang }
  return person.emailVerified || person.isDemo ? { key, channel: 'email', to: person.email, lang } : null
}
