import { db } from '#app/lib/database.server.ts'
import { done, type Outcome, refused } from '#app/lib/outcome.ts'
import { record } from '../audit/audit.server.ts'
import { type Actor, reach } from '../person/actor.ts'
import { type Edited, editProduct } from './edit.server.ts'
import { bangkokDay, checkMark, isExpired, type MarkProblem, type TypedMark } from './mark.ts'

export type MarkRefusal =
  | { readonly code: 'mark_problems'; readonly problems: readonly MarkProblem[] }
  | { readonly code: 'mark_not_found' }

/** Writes down a mark or permit as it stands on the certificate. No badge before another person has looked it up. */
export function addMark(actor: Actor, edited: Edited, { id, ...typed }: TypedMark & { readonly id: string }) {
  return editProduct<MarkRefusal>(actor, edited, async (tx, { id: productId, marks }) => {
    if (marks.some((mark) => mark.id === id)) return null
    const { problems, number } = checkMark(typed, bangkokDay(new Date()))
    if (problems.length > 0) return { code: 'mark_problems', problems }
    if (await tx.mark.findUnique({ where: { id }, select: { id: true } })) return { code: 'mark_not_found' }
    const { kind, stars, year, issuedOn, expiresOn } = typed
    await tx.mark.create({
      data: {
        ...{ id, productId, kind, number, stars, year, createdById: actor.id },
        issuedOn: issuedOn === null ? null : new Date(issuedOn),
        expiresOn: expiresOn === null ? null : new Date(expiresOn),
      },
    })
    return null
  })
}

/** Takes a mark off the product; its traces stay in the history. Already off is a success. */
export function removeMark(actor: Actor, edited: Edited, markId: string) {
  return editProduct<never>(actor, edited, async (tx, { id: productId }) => {
    await tx.mark.deleteMany({ where: { id: markId, productId } })
    return null
  })
}

export type VerifyRefusal =
  | { readonly code: 'mark_not_found' }
  | { readonly code: 'own_mark' }
  | { readonly code: 'mark_expired' }

/**
 * Says that the mark was looked up at the office that gives it and is real. Only committee or staff can, and never the
 * person who typed it.
 */
export async function verifyMark(actor: Actor, markId: string): Promise<Outcome<null, VerifyRefusal>> {
  return db.$transaction(async (tx) => {
    const within = { community: reach(actor, 'committee', 'staff') }
    const mark = await tx.mark.findFirst({
      where: { id: markId, OR: [{ product: { producer: within } }, { producer: within }] },
      include: { producer: true, product: { include: { producer: true } } },
    })
    if (!mark) return refused({ code: 'mark_not_found' })
    if (mark.verifiedAt) return done(null)
    if (mark.createdById === actor.id) return refused({ code: 'own_mark' })
    if (isExpired(mark, new Date())) return refused({ code: 'mark_expired' })
    await tx.mark.update({ where: { id: markId }, data: { verifiedAt: new Date(), verifiedById: actor.id } })
    await record(tx, actor, {
      action: 'mark.verified',
      entity: mark.productId ? 'Product' : 'Producer',
      entityId: mark.productId ?? mark.producerId ?? mark.id,
      communityId: (mark.product?.producer ?? mark.producer)?.communityId ?? null,
      after: { kind: mark.kind, number: mark.number },
    })
    return done(null)
  })
}
