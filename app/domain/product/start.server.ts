import { db, isDuplicate } from '#app/lib/database.server.ts'
import { done, type Outcome, refused } from '#app/lib/outcome.ts'
import { newShortCode } from '#app/lib/short-code.server.ts'
import { record } from '../audit/audit.server.ts'
import { type Actor, reach } from '../person/actor.ts'
import { findWhole, keepers } from './sheet.server.ts'

export type StartRefusal = { readonly code: 'not_found' }

/**
 * Begins a product of a maker within this person's reach: an empty draft. The id was made on their phone, so beginning
 * twice begins once; somebody else's product under that id is not found.
 */
export async function startProduct(
  actor: Actor,
  { id, producerId }: { id: string; producerId: string },
): Promise<Outcome<{ id: string }, StartRefusal>> {
  const producer = await db.producer.findFirst({
    where: { AND: [{ id: producerId }, { community: reach(actor, ...keepers) }] },
    select: { communityId: true, isDemo: true },
  })
  if (!producer) return refused({ code: 'not_found' })
  for (let attempt = 1; ; attempt += 1) {
    const begun = await findWhole(db, actor, id)
    if (begun) return begun.producerId === producerId ? done({ id }) : refused({ code: 'not_found' })
    try {
      await writeDraft(actor, { id, producerId, ...producer })
      return done({ id })
    } catch (error) {
      // The id was taken a moment ago (then it is found now), or the short code was taken before (then another is drawn).
      if (!isDuplicate(error)) throw error
      if (attempt === 5) return refused({ code: 'not_found' })
    }
  }
}

interface NewDraft {
  id: string
  producerId: string
  communityId: string
  isDemo: boolean
}

async function writeDraft(actor: Actor, { id, producerId, communityId, isDemo }: NewDraft): Promise<void> {
  const shortCode = newShortCode()
  await db.$transaction(async (tx) => {
    await tx.product.create({
      data: {
        ...{ id, producerId, shortCode, isDemo },
        slug: shortCode.toLowerCase(),
        titleTh: '',
        descriptionTh: '',
        createdById: actor.id,
      },
    })
    await record(tx, actor, {
      action: 'product.started',
      entity: 'Product',
      entityId: id,
      communityId,
      after: { producerId, shortCode },
    })
  })
}
