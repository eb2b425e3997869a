import { db, isDuplicate, type Tx } from '#app/lib/database.server.ts'
import { isId } from '#app/lib/id.ts'
import { done, type Outcome, refused } from '#app/lib/outcome.ts'
import { newShortCode } from '#app/lib/short-code.server.ts'
import { slugOf } from '#app/lib/text.ts'
import { record } from '../audit/audit.server.ts'
import { writeConsent } from '../consent/consent.server.ts'
import { asksAbout, purposes } from '../consent/text.ts'
import type { Actor } from '../person/actor.ts'
import { sealContact } from './contact.server.ts'
import { type Draft, findDraft, sealed } from './draft.server.ts'
import { answersOf, firstOpen, isWhole, type Step, type WholeAnswers } from './onboarding.ts'

export type FinishRefusal = { readonly code: 'not_found' } | { readonly code: 'open_question'; readonly step: Step }

const tries = 3

/**
 * Makes the maker of a whole draft: the row, one consent decision per purpose, the pictures. Finishing the same draft
 * again, or twice at once, answers the same maker. What the draft held is wiped from it.
 */
export async function finishDraft(
  actor: Actor,
  draftId: string,
): Promise<Outcome<{ producerId: string }, FinishRefusal>> {
  for (let turn = 1; ; turn++) {
    try {
      return await finishOnce(actor, draftId)
    } catch (error) {
      // Another maker has just been given the same short code.
      if (!isDuplicate(error) || turn === tries) throw error
    }
  }
}

async function finishOnce(actor: Actor, draftId: string): Promise<Outcome<{ producerId: string }, FinishRefusal>> {
  if (!isId(draftId)) return refused({ code: 'not_found' })
  return db.$transaction(async (tx) => {
    await tx.$queryRaw`select 1 from "OnboardingDraft" where id = ${draftId}::uuid for update`
    const draft = await findDraft(actor, draftId, tx)
    if (!draft) return refused({ code: 'not_found' })
    if (draft.producerId) return done({ producerId: draft.producerId })
    const answers = answersOf(draft.content)
    if (!isWhole(answers)) return refused({ code: 'open_question', step: firstOpen(answers) })
    const producer = await createProducer(tx, actor, { draft, answers })
    await createConsents(tx, actor, { producer, draft, answers })
    await createPhotos(tx, { producer, answers })
    await tx.onboardingDraft.update({
      where: { id: draftId },
      data: { finishedAt: new Date(), producerId: producer.id, step: 'check', sealedAnswers: sealed({}) },
    })
    return done({ producerId: producer.id })
  })
}

interface Made {
  readonly producer: { readonly id: string; readonly communityId: string }
  readonly draft: Draft
  readonly answers: WholeAnswers
}

async function createProducer(tx: Tx, actor: Actor, { draft, answers }: Omit<Made, 'producer'>) {
  const { kind, name, contact, place, makes } = answers
  const producer = await tx.producer.create({
    data: {
      ...{ shortCode: newShortCode(), slug: slugOf(name.name), communityId: draft.communityId, createdById: actor.id },
      ...{ kind: kind.kind, nameTh: name.name, callName: name.callName },
      ...{ makesTh: makes.makes, introTh: makes.intro ?? null },
      ...{ lat: place.lat ?? null, lon: place.lon ?? null },
      sealedContact: sealContact({
        phone: contact.phone ?? null,
        email: contact.email ?? null,
        whereText: place.whereText,
      }),
    },
    select: { id: true, communityId: true, kind: true, nameTh: true, callName: true, makesTh: true },
  })
  await record(tx, actor, {
    action: 'producer.onboarded',
    entity: 'Producer',
    entityId: producer.id,
    communityId: producer.communityId,
    after: { kind: producer.kind, nameTh: producer.nameTh, callName: producer.callName, makesTh: producer.makesTh },
  })
  return producer
}

async function createConsents(tx: Tx, actor: Actor, { producer, draft, answers }: Made): Promise<void> {
  const { age, hear, consent, how } = answers
  const saidAt = draft.content.consent?.at
  // A draft may have been begun under an older text, which asks less.
  for (const purpose of purposes.filter((one) => asksAbout(hear.textVersion, one))) {
    await writeConsent(tx, actor, {
      producer,
      purpose,
      decision: consent.given.includes(purpose) ? 'given' : 'refused',
      circumstances: { ...hear, ...how, guardianName: age.isAdult ? undefined : age.guardianName },
      ...(saidAt ? { at: new Date(saidAt) } : {}),
    })
  }
}

/** Only pictures of the same community: an id that was typed in by hand finds nothing else. */
async function createPhotos(tx: Tx, { producer, answers }: Omit<Made, 'draft'>): Promise<void> {
  const { photos } = answers.photo
  const found = await tx.photo.findMany({
    where: { id: { in: photos.map(({ photoId }) => photoId) }, communityId: producer.communityId },
    select: { id: true },
  })
  await tx.producerPhoto.createMany({
    data: photos
      .filter(({ photoId }) => found.some(({ id }) => id === photoId))
      .map(({ photoId, showsFace, alt }, position) => ({
        ...{ producerId: producer.id, photoId, position, showsFace, altTh: alt },
      })),
  })
}
