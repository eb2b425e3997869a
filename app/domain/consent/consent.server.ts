import { db, type Prisma, type Tx } from '#app/lib/database.server.ts'
import { isId } from '#app/lib/id.ts'
import { done, type Outcome, refused } from '#app/lib/outcome.ts'
import { record } from '../audit/audit.server.ts'
import { touchListingsOfProducer } from '../listing/touch.server.ts'
import { withdrawListingsOfProducer } from '../listing/withdraw.server.ts'
import { type Actor, ownProducers, reach } from '../person/actor.ts'
import type { ConsentWay } from './rules.ts'
import { asksAbout, type ConsentLanguage, type Purpose } from './text.ts'
import { sealWitnessed } from './witnessed.server.ts'

/** What is written down beside a decision (PDPA s.19 and the consent guideline of 2565). */
export interface Circumstances {
  readonly textVersion: string
  readonly language: ConsentLanguage
  /** The volunteer read the text aloud; else the person read it. */
  readonly readAloud: boolean
  readonly how: ConsentWay
  readonly witnessName?: string | undefined
  /** Whoever agreed beside somebody under twenty. */
  readonly guardianName?: string | undefined
  /** What the person said, or why they changed their mind. */
  readonly note?: string | undefined
}

export type ConsentRefusal =
  | { readonly code: 'not_found' }
  /** The text that was read out is none of ours, or asks nothing about this. */
  | { readonly code: 'unknown_text' }
  /** What was never given cannot be withdrawn. */
  | { readonly code: 'not_given' }

/** The one who helps on the spot, or the maker alone: a volunteer records a decision and never makes it. */
const mayDecide = (actor: Actor, id: string): Prisma.ProducerWhereInput => ({
  AND: [{ id }, { OR: [{ community: reach(actor, 'volunteer') }, ownProducers(actor)] }],
})

/** Records a yes to one purpose. The same yes to the same text twice is one row. */
export async function giveConsent(
  actor: Actor,
  producerId: string,
  { purpose, ...circumstances }: Circumstances & { purpose: Purpose },
): Promise<Outcome<true, ConsentRefusal>> {
  if (!asksAbout(circumstances.textVersion, purpose)) return refused({ code: 'unknown_text' })
  return decide(actor, producerId, async (tx, producer) => {
    const latest = await latestDecision(tx, producerId, purpose)
    if (latest?.decision === 'given' && latest.textVersion === circumstances.textVersion) return done(true)
    await writeConsent(tx, actor, { producer, purpose, decision: 'given', circumstances })
    if (isToldByPlatforms(purpose)) await touchListingsOfProducer(tx, producerId)
    return done(true)
  })
}

/**
 * Records that a yes was taken back. From the end of this transaction nothing that hung on it is public here; where it
 * was about the shop or the partner platforms, every listing there is wished gone in the same transaction; where it was
 * about the story or the face, listings are written anew without them. Answers how many listings are being taken down.
 * Withdrawing twice is fine.
 */
export async function withdrawConsent(
  actor: Actor,
  producerId: string,
  { purpose, ...circumstances }: Circumstances & { purpose: Purpose },
): Promise<Outcome<{ listings: number }, ConsentRefusal>> {
  if (!asksAbout(circumstances.textVersion, purpose)) return refused({ code: 'unknown_text' })
  return decide(actor, producerId, async (tx, producer) => {
    const latest = await latestDecision(tx, producerId, purpose)
    if (latest?.decision === 'withdrawn') return done({ listings: 0 })
    if (latest?.decision !== 'given') return refused({ code: 'not_given' })
    await writeConsent(tx, actor, { producer, purpose, decision: 'withdrawn', circumstances })
    if (isToldByPlatforms(purpose)) await touchListingsOfProducer(tx, producerId)
    const endsListings = purpose === 'shop' || purpose === 'partners'
    return done({ listings: endsListings ? await withdrawListingsOfProducer(tx, producerId, actor) : 0 })
  })
}

/** A listing's text holds the maker's story, its pictures may show their face. */
function isToldByPlatforms(purpose: Purpose): boolean {
  return purpose === 'story' || purpose === 'face'
}

interface Decision {
  readonly producer: { readonly id: string; readonly communityId: string }
  readonly purpose: Purpose
  readonly decision: 'given' | 'refused' | 'withdrawn'
  readonly circumstances: Circumstances
  /** When it was said, where that is earlier than now (UTC). */
  readonly at?: Date
}

/** Appends one decision and its entry in the history. The database lets `Producer.consents` follow. */
export async function writeConsent(tx: Tx, actor: Actor, decision: Decision): Promise<void> {
  const { producer, purpose, circumstances, at } = decision
  const { witnessName, guardianName, note, ...rest } = circumstances
  await tx.consent.create({
    data: {
      ...{ producerId: producer.id, purpose, decision: decision.decision, recordedById: actor.id },
      ...{ ...rest, sealedWitnessed: sealWitnessed({ witnessName, guardianName, note }) },
      ...(at ? { at } : {}),
    },
  })
  await record(tx, actor, {
    action: `consent.${decision.decision}`,
    entity: 'Producer',
    entityId: producer.id,
    communityId: producer.communityId,
    after: { purpose, textVersion: circumstances.textVersion, how: circumstances.how },
  })
}

/** Runs under the maker's row lock, so that racing decisions are taken one after the other. */
async function decide<Value>(
  actor: Actor,
  producerId: string,
  work: (tx: Tx, producer: { id: string; communityId: string }) => Promise<Outcome<Value, ConsentRefusal>>,
): Promise<Outcome<Value, ConsentRefusal>> {
  if (!isId(producerId)) return refused({ code: 'not_found' })
  return db.$transaction(async (tx) => {
    const producer = await tx.producer.findFirst({
      where: mayDecide(actor, producerId),
      select: { id: true, communityId: true },
    })
    if (!producer) return refused({ code: 'not_found' })
    await tx.$queryRaw`select 1 from "Producer" where id = ${producer.id}::uuid for update`
    return work(tx, producer)
  })
}

async function latestDecision(tx: Tx, producerId: string, purpose: Purpose) {
  return tx.consent.findFirst({
    where: { producerId, purpose },
    orderBy: [{ at: 'desc' }, { id: 'desc' }],
    select: { decision: true, textVersion: true },
  })
}
