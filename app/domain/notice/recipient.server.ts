import type { Tx } from '#app/lib/database.server.ts'
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

interface Person {
  readonly id: string
  readonly role: 'seller' | 'volunteer'
  readonly language: 'th' | 'en'
  readonly email: string
  /** The address is proven, or one of the demo's. */
  readonly isSure: boolean
  readonly line: string | null
}

/** The maker's own people; for a maker without any, the community's volunteer. */
async function makersOf(tx: Tx, producerId: string): Promise<readonly Recipient[]> {
  const people = await tx.$queryRaw<Person[]>`
    select person.id, held.role::text, person.language::text, person.email,
      person."emailVerified" or person."isDemo" as "isSure",
      (select account."accountId" from "Account" account
        where account."personId" = person.id and account."providerId" = 'line' limit 1) as line
    from "Producer" maker
    join "Grant" held on held."endedAt" is null and (
      held.role = 'seller' and held."producerId" = maker.id
      or held.role = 'volunteer' and held."communityId" = maker."communityId")
    join "Person" person on person.id = held."personId"
    where maker.id = ${producerId}::uuid`
  const reachable = (role: Person['role']) => people.filter((person) => person.role === role).flatMap(reached)
  const sellers = reachable('seller')
  return sellers.length > 0 ? sellers : reachable('volunteer')
}

/** LINE where the programme can write there, else a proven address. */
function reached({ id: key, language: lang, line, email, isSure }: Person): readonly Recipient[] {
  if (line && hasLineMessages()) return [{ key, channel: 'line', to: line, lang }]
  return isSure ? [{ key, channel: 'email', to: email, lang }] : []
}
