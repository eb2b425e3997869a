import { db } from '#app/lib/database.server.ts'
import { done, type Outcome, refused } from '#app/lib/outcome.ts'
import { cleanText } from '#app/lib/text.ts'
import { record } from '../audit/audit.server.ts'
import { type Actor, reach } from '../person/actor.ts'

export type LookRefusal =
  | { readonly code: 'look_not_found' }
  | { readonly code: 'own_look' }
  | { readonly code: 'needs_a_reason' }

/**
 * Answers for goods that a rule wanted a second person to see. Committee of the community or staff, never the person who
 * wrote it; a no says why. The same answer again is the same answer.
 */
export async function answerLook(
  actor: Actor,
  { productId, rule, answer, note }: { productId: string; rule: string; answer: 'cleared' | 'refused'; note: string },
): Promise<Outcome<null, LookRefusal>> {
  const said = cleanText(note)
  if (answer === 'refused' && !said) return refused({ code: 'needs_a_reason' })
  return db.$transaction(async (tx) => {
    await tx.$queryRaw`select id from "Product" where id = ${productId}::uuid for update`
    const look = await tx.productLook.findFirst({
      where: { productId, rule, product: { producer: { community: reach(actor, 'committee', 'staff') } } },
      orderBy: { at: 'desc' },
      include: { product: { select: { producer: { select: { communityId: true } } } } },
    })
    if (!look) return refused({ code: 'look_not_found' })
    if (look.askedById === actor.id) return refused({ code: 'own_look' })
    if (look.answer === answer) return done(null)
    await tx.productLook.create({
      data: { productId, rule, answer, note: said || null, askedById: look.askedById, actorId: actor.id },
    })
    await record(tx, actor, {
      action: `product.look_${answer}`,
      entity: 'Product',
      entityId: productId,
      communityId: look.product.producer.communityId,
      after: { rule, note: said || null },
    })
    return done(null)
  })
}
