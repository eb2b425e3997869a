import { db } from '#app/lib/database.server.ts'
import { done, type Outcome, refused } from '#app/lib/outcome.ts'
import { record } from '../audit/audit.server.ts'
import { touchListingsOfProduct } from '../listing/touch.server.ts'
import { withdrawListingsOfProduct } from '../listing/withdraw.server.ts'
import type { Actor } from '../person/actor.ts'
import { findProblems, type ProductProblem } from './rules.ts'
import { findWhole, sheetOf } from './sheet.server.ts'

export type PublishRefusal =
  | { readonly code: 'not_found' }
  | { readonly code: 'not_ready'; readonly problems: readonly ProductProblem[] }

/** Puts a product into the shop, or tells everything that keeps it out, at once. In the shop already is a success. */
export async function publishProduct(actor: Actor, productId: string): Promise<Outcome<null, PublishRefusal>> {
  return db.$transaction(async (tx) => {
    await tx.$queryRaw`select id from "Product" where id = ${productId}::uuid for update`
    const product = await findWhole(tx, actor, productId)
    if (!product) return refused({ code: 'not_found' })
    const problems = findProblems(sheetOf(product), new Date())
    if (problems.length > 0) return refused({ code: 'not_ready', problems })
    if (product.status === 'published') return done(null)
    await tx.product.update({
      where: { id: productId },
      data: {
        status: 'published',
        publishedAt: product.publishedAt ?? new Date(),
        withdrawnAt: null,
        revision: { increment: 1 },
      },
    })
    await record(tx, actor, {
      action: 'product.published',
      entity: 'Product',
      entityId: productId,
      communityId: product.producer.communityId,
      before: { status: product.status },
      after: { status: 'published' },
    })
    await touchListingsOfProduct(tx, productId)
    return done(null)
  })
}

/** Takes a product out of the shop: here at once, on the platforms as the first thing they hear. It keeps everything and can
 *  come back; there somebody puts it up again. Out already is a success. */
export async function withdrawProduct(
  actor: Actor,
  productId: string,
): Promise<Outcome<null, { readonly code: 'not_found' }>> {
  return db.$transaction(async (tx) => {
    await tx.$queryRaw`select id from "Product" where id = ${productId}::uuid for update`
    const product = await findWhole(tx, actor, productId)
    if (!product) return refused({ code: 'not_found' })
    if (product.status !== 'published') return done(null)
    await tx.product.update({
      where: { id: productId },
      data: { status: 'withdrawn', withdrawnAt: new Date(), revision: { increment: 1 } },
    })
    await record(tx, actor, {
      action: 'product.withdrawn',
      entity: 'Product',
      entityId: productId,
      communityId: product.producer.communityId,
      before: { status: 'published' },
      after: { status: 'withdrawn' },
    })
    await withdrawListingsOfProduct(tx, productId, actor)
    return done(null)
  })
}
