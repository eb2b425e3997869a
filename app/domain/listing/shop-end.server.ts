import { db } from '#app/lib/database.server.ts'
import type { Actor } from '../person/actor.ts'
import { shopsKeptBy } from './connect.server.ts'
import { daysToConsentEnd, warnDays } from './consent-end.ts'

/** Shops whose connection has ended (`daysLeft` null) or ends within a month, the most pressing first. */
export async function shopsNearTheirEnd(actor: Actor, now = new Date()) {
  const soon = new Date(now.getTime() + warnDays * 24 * 3_600_000)
  const shops = await db.partnerShop.findMany({
    where: {
      AND: [shopsKeptBy(actor), { OR: [{ state: 'reconnect' }, { state: 'connected', consentUntil: { lt: soon } }] }],
    },
    select: {
      ...{ id: true, partner: true, name: true, communityId: true },
      ...{ state: true, consentUntil: true, updatedAt: true, createdAt: true },
    },
    orderBy: [{ state: 'desc' }, { consentUntil: 'asc' }],
  })
  return shops.map(({ state, consentUntil, ...shop }) => ({
    ...shop,
    consentUntil,
    daysLeft: state === 'reconnect' ? null : daysToConsentEnd(consentUntil, now),
  }))
}
