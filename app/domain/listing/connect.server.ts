import { randomBytes } from 'node:crypto'
import { db, type Prisma, type Tx } from '#app/lib/database.server.ts'
import { isId } from '#app/lib/id.ts'
import { done, type Outcome, refused } from '#app/lib/outcome.ts'
import { digest } from '#app/lib/secret.server.ts'
import type { ConnectedShop, PartnerId, Words } from '#integrations/partners/contract.ts'
import { record } from '../audit/audit.server.ts'
import { type Actor, actsForProgramme, reach } from '../person/actor.ts'
import { partnerOf } from './partner.server.ts'
import { ring } from './settle.server.ts'
import { tokenColumns } from './vault.server.ts'

/** Connecting a shop on a platform: a round trip through the seller's own yes over there, and its end. */

/** A consent that was begun must come back within this time. */
const roundTripMs = 15 * 60_000
const answerMs = 60_000

/** The shops whose connection this person looks after: their community's, or all of them for the programme's staff. */
export function shopsKeptBy(actor: Actor): Prisma.PartnerShopWhereInput {
  if (actsForProgramme(actor, 'staff')) return {}
  return { community: reach(actor, 'volunteer') }
}

/**
 * Begins to connect a shop for a community (null: the programme's own shop) and answers where the seller says yes. Only
 * the same person, coming back in time with the same secret word, can end what was begun.
 */
export async function beginConnect(
  actor: Actor,
  partnerName: string,
  communityId: string | null,
): Promise<Outcome<URL, { readonly code: 'not_found' }>> {
  const partner = partnerOf(partnerName)
  if (!partner?.access || !(await mayConnect(actor, communityId))) return refused({ code: 'not_found' })
  const state = randomBytes(32).toString('base64url')
  await db.partnerConnect.create({
    data: {
      stateHash: digest(state),
      partner: partner.id,
      communityId,
      personId: actor.id,
      expiresAt: new Date(Date.now() + roundTripMs),
    },
  })
  return done(partner.access.consentUrl(state))
}

export type ConnectRefusal =
  /** No such round trip of this person, or it took too long, or it ended before: begin again. */
  | { readonly code: 'not_begun' }
  | { readonly code: 'trouble'; readonly say: Words }
  /** That shop belongs to another community here. */
  | { readonly code: 'taken' }

/** Ends the round trip: exchanges what came back for tokens, keeps them sealed, and rings what waited for the shop. */
export async function finishConnect(
  actor: Actor,
  partnerName: string,
  callback: URL,
): Promise<Outcome<{ readonly names: readonly string[] }, ConnectRefusal>> {
  const partner = partnerOf(partnerName)
  const state = callback.searchParams.get('state') ?? ''
  const begun = await takeBegun(actor, partnerName, state)
  if (!partner?.access || !begun || !(await mayConnect(actor, begun.communityId))) return refused({ code: 'not_begun' })
  const opened = await partner.access.open(callback, state, AbortSignal.timeout(answerMs))
  if (!opened.ok) return refused({ code: 'trouble', say: opened.trouble.say })
  const names: string[] = []
  for (const shop of opened.value.shops) {
    if (await keepShop(actor, { partner: partner.id, communityId: begun.communityId }, shop)) names.push(shop.name)
  }
  return names.length > 0 ? done({ names }) : refused({ code: 'taken' })
}

export type DisconnectRefusal =
  | { readonly code: 'not_found' }
  /** So many goods still stand there; without the connection nobody could take them down. */
  | { readonly code: 'still_listed'; readonly count: number }

/** Ends a connection and forgets its tokens. A shop whose consent has ended over there can always be let go. */
export async function disconnectShop(actor: Actor, shopId: string): Promise<Outcome<null, DisconnectRefusal>> {
  if (!isId(shopId)) return refused({ code: 'not_found' })
  return db.$transaction(async (tx) => {
    await tx.$queryRaw`select id from "PartnerShop" where id = ${shopId}::uuid for update`
    const shop = await tx.partnerShop.findFirst({ where: { AND: [{ id: shopId }, shopsKeptBy(actor)] } })
    if (!shop) return refused({ code: 'not_found' })
    const count = await tx.partnerListing.count({ where: { shopId, state: { not: 'gone' } } })
    if (count > 0 && shop.state === 'connected') return refused({ code: 'still_listed', count })
    await tx.partnerShop.update({ where: { id: shopId }, data: { state: 'disconnected', sealedTokens: null } })
    await record(tx, actor, {
      action: 'partner_shop.disconnected',
      entity: 'PartnerShop',
      entityId: shopId,
      communityId: shop.communityId,
      before: { state: shop.state },
      after: { state: 'disconnected' },
    })
    return done(null)
  })
}

/** Whether this person may connect a shop for that community; null is the programme's own. */
export async function mayConnect(actor: Actor, communityId: string | null): Promise<boolean> {
  if (communityId === null) return actsForProgramme(actor, 'staff')
  if (!isId(communityId)) return false
  const within = { AND: [{ id: communityId }, reach(actor, 'volunteer', 'staff')] }
  return (await db.community.count({ where: within })) > 0
}

/** Takes the round trip, once: whoever comes second with the same word finds nothing. */
async function takeBegun(actor: Actor, partner: string, state: string) {
  const stateHash = digest(state)
  const now = new Date()
  const taken = await db.partnerConnect.updateMany({
    where: { stateHash, partner, personId: actor.id, usedAt: null, expiresAt: { gt: now } },
    data: { usedAt: now },
  })
  return taken.count === 1 ? db.partnerConnect.findUnique({ where: { stateHash } }) : null
}

interface Belongs {
  readonly partner: PartnerId
  readonly communityId: string | null
}

/** Keeps the shop with its tokens sealed, and rings what waited for it. False when it is another community's here. */
export function keepShop(actor: Actor, { partner, communityId }: Belongs, given: ConnectedShop): Promise<boolean> {
  const { remoteId, name, settings, tokens } = given
  const key = { partner_remoteId: { partner, remoteId } }
  return db.$transaction(async (tx) => {
    const before = await tx.partnerShop.findUnique({ where: key })
    if (before && before.communityId !== communityId && before.state !== 'disconnected') return false
    const data = { communityId, name, settings, ...tokenColumns(tokens), state: 'connected' as const }
    const shop = await tx.partnerShop.upsert({
      where: key,
      create: { partner, remoteId, createdById: actor.id, ...data },
      update: data,
    })
    await record(tx, actor, {
      action: 'partner_shop.connected',
      entity: 'PartnerShop',
      entityId: shop.id,
      communityId,
      before: before && { state: before.state },
      after: { state: 'connected', partner, remoteId },
    })
    await ringWaiting(tx, shop.id)
    return true
  })
}

async function ringWaiting(tx: Tx, shopId: string): Promise<void> {
  const waiting = await tx.partnerListing.findMany({
    where: { shopId, state: { in: ['waiting', 'on_its_way'] } },
    select: { id: true },
    orderBy: { id: 'asc' },
  })
  for (const { id } of waiting) await ring(tx, id)
}
