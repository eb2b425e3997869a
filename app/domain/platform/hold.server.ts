import { db } from '#app/lib/database.server.ts'
import { done, type Outcome, refused } from '#app/lib/outcome.ts'
import { enqueue } from '#app/lib/queue.server.ts'
import { record } from '../audit/audit.server.ts'
import { partnersHere } from '../listing/partner.server.ts'
import { ring } from '../listing/settle.server.ts'
import { type Actor, actsForProgramme } from '../person/actor.ts'

/** A whole platform held back by the programme's staff: goods wait here, nothing is lost, and it goes on when they say so. */

export type HoldRefusal = { readonly code: 'not_found' }

/** True while staff hold this platform. Asked before every run; what must come down, and fewer units, are sent nevertheless. */
export async function isHeld(partner: string): Promise<boolean> {
  return (await db.partnerPause.count({ where: { partner } })) > 0
}

/** The platforms that are held. */
export async function heldPlatforms(): Promise<readonly string[]> {
  return (await db.partnerPause.findMany({ orderBy: { partner: 'asc' } })).map(({ partner }) => partner)
}

/** Holds a platform: from the next run on only what must come down and fewer units are sent there. Twice is harmless. */
export async function holdPlatform(actor: Actor, partner: string): Promise<Outcome<null, HoldRefusal>> {
  if (!actsForProgramme(actor, 'staff') || !isKnown(partner)) return refused({ code: 'not_found' })
  await db.$transaction(async (tx) => {
    await tx.partnerPause.upsert({ where: { partner }, create: { partner, byId: actor.id }, update: {} })
    await record(tx, actor, { action: 'platform.held', entity: 'PartnerPause', entityId: partner, communityId: null })
  })
  return done(null)
}

/** Lets a platform go on; what waited for it is rung by the worker. */
export async function resumePlatform(actor: Actor, partner: string): Promise<Outcome<null, HoldRefusal>> {
  if (!actsForProgramme(actor, 'staff') || !isKnown(partner)) return refused({ code: 'not_found' })
  await db.$transaction(async (tx) => {
    const { count } = await tx.partnerPause.deleteMany({ where: { partner } })
    if (count === 0) return
    await record(tx, actor, {
      action: 'platform.resumed',
      entity: 'PartnerPause',
      entityId: partner,
      communityId: null,
    })
    await enqueue(tx, 'ring-platform', { partner }, { key: partner })
  })
  return done(null)
}

/** So many listings are rung in one transaction. */
const atOnce = 200

/** Rings everything that waits for this platform, the longest waiting first. Broken off and begun again, it only rings twice. */
export async function ringPlatform(partner: string, signal: AbortSignal): Promise<void> {
  const waiting = await db.partnerListing.findMany({
    where: { behindSince: { not: null }, shop: { partner, state: 'connected' } },
    select: { id: true },
    orderBy: [{ behindSince: 'asc' }, { id: 'asc' }],
  })
  for (let at = 0; at < waiting.length; at += atOnce) {
    signal.throwIfAborted()
    const some = waiting.slice(at, at + atOnce)
    await db.$transaction(async (tx) => {
      for (const { id } of some) await ring(tx, id, new Date(), 'bulk')
    })
  }
}

function isKnown(partner: string): boolean {
  return partnersHere().some((one) => one === partner)
}
