import { db } from '#app/lib/database.server.ts'
import { type Actor, reach } from '../person/actor.ts'
import { draftName, listDrafts } from '../producer/draft.server.ts'
import { publicProducer } from '../producer/public.ts'
import type { Need } from './need.ts'

/** Onboardings that were begun and not finished, in the volunteer's community. */
export async function draftsUnfinished(actor: Actor): Promise<Need<'draft_unfinished' | 'draft_unnamed'>[]> {
  return (await listDrafts(actor)).map((draft) => {
    const name = draftName(draft)
    const kind = name ? 'draft_unfinished' : 'draft_unnamed'
    return { kind, id: draft.id, name: { th: name ?? '', en: null }, since: draft.updatedAt }
  })
}

/** Makers of the volunteer's community who were never asked for consent. */
export async function makersNotAsked(actor: Actor): Promise<Need<'consent_not_asked'>[]> {
  const makers = await db.producer.findMany({
    where: { community: reach(actor, 'volunteer'), consentLog: { none: {} } },
    select: { id: true, callName: true, createdAt: true },
  })
  return makers.map(({ id, callName, createdAt }) => ({
    kind: 'consent_not_asked',
    id,
    name: { th: callName, en: null },
    since: createdAt,
  }))
}

/** Makers of the volunteer's community who are in the shop without a single picture. */
export async function makersWithoutPhoto(actor: Actor): Promise<Need<'maker_without_photo'>[]> {
  const makers = await db.producer.findMany({
    where: { AND: [publicProducer, { community: reach(actor, 'volunteer'), pictures: { none: {} } }] },
    select: { id: true, callName: true, createdAt: true },
  })
  return makers.map(({ id, callName, createdAt }) => ({
    kind: 'maker_without_photo',
    id,
    name: { th: callName, en: null },
    since: createdAt,
  }))
}
