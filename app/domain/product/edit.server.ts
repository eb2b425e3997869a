import { db, type Tx } from '#app/lib/database.server.ts'
import { done, type Outcome, refused } from '#app/lib/outcome.ts'
import { difference, record } from '../audit/audit.server.ts'
import { touchListingsOfProduct } from '../listing/touch.server.ts'
import type { Actor } from '../person/actor.ts'
import type { GoodsFinding } from './goods.ts'
import { findProblems, goodsFindings, newProblems, type ProductProblem } from './rules.ts'
import { findWhole, sheetOf, snapshotOf, type WholeProduct } from './sheet.server.ts'

/** Which product, and which state of it the person had before them when they began to write. */
export interface Edited {
  readonly productId: string
  readonly revision: bigint
}

export type EditRefusal =
  | { readonly code: 'not_found' }
  /** Somebody else changed it meanwhile; nothing of theirs was overwritten. `revision` is what to write against now. */
  | { readonly code: 'changed_meanwhile'; readonly by: string | null; readonly at: Date; readonly revision: bigint }
  /** It says something that may not be sold here. */
  | { readonly code: 'goods'; readonly finding: GoodsFinding }
  /** It is in the shop, and after this change it could not stay there. */
  | { readonly code: 'would_leave_shop'; readonly problem: ProductProblem }

/** A change inside the transaction; answers a refusal of its own, or null when it wrote what it wanted. */
type Work<Refusal> = (tx: Tx, before: WholeProduct) => Promise<Refusal | null>

/**
 * The one way in which a product changes. One after the other (row lock), through the person's own reach, against the
 * state they saw. Saying the same again changes nothing and succeeds, so sending twice is harmless. A change that counts
 * raises the revision, is written down, and reaches the partner platforms.
 */
export async function editProduct<Refusal = never>(
  actor: Actor,
  edited: Edited,
  work: Work<Refusal>,
): Promise<Outcome<{ revision: bigint }, Refusal | EditRefusal>> {
  try {
    return done(await db.$transaction((tx) => changeWithin(tx, actor, edited, work)))
  } catch (thrown) {
    // A refusal after writing must undo what was written, so it travels as an exception and ends here as a value.
    if (thrown instanceof RolledBack) return refused(thrown.refusal as Refusal | EditRefusal)
    throw thrown
  }
}

async function changeWithin<Refusal>(tx: Tx, actor: Actor, edited: Edited, work: Work<Refusal>) {
  await tx.$queryRaw`select id from "Product" where id = ${edited.productId}::uuid for update`
  const before = await findWhole(tx, actor, edited.productId)
  if (!before) throw new RolledBack({ code: 'not_found' })
  const refusal = await work(tx, before)
  if (refusal) throw new RolledBack(refusal)
  const after = await findWhole(tx, actor, edited.productId)
  if (!after) throw new Error('a product vanished under its own lock')
  const changed = difference(snapshotOf(before), snapshotOf(after))
  if (Object.keys(changed.after).length === 0) return { revision: before.revision }
  if (edited.revision !== before.revision) throw new RolledBack(await meanwhile(tx, before))
  refuseWorse(before, after)
  const { communityId } = after.producer
  await askForLooks(tx, actor, { after, rewritten: 'titleTh' in changed.after || 'descriptionTh' in changed.after })
  await record(tx, actor, {
    action: 'product.changed',
    entity: 'Product',
    entityId: after.id,
    communityId,
    ...changed,
  })
  const { revision } = await tx.product.update({
    where: { id: after.id },
    data: { revision: { increment: 1 } },
    select: { revision: true },
  })
  await touchListingsOfProduct(tx, after.id)
  return { revision }
}

/** Refuses what may not be sold at all, and, for goods in the shop, whatever would have kept them out. */
function refuseWorse(before: WholeProduct, after: WholeProduct): void {
  const known = new Set(goodsFindings(sheetOf(before)).map(({ rule }) => rule))
  const finding = goodsFindings(sheetOf(after)).find(({ rule, answer }) => answer === 'refuse' && !known.has(rule))
  if (finding) throw new RolledBack({ code: 'goods', finding })
  if (after.status !== 'published') return
  const today = new Date()
  const [problem] = newProblems(findProblems(sheetOf(before), today), findProblems(sheetOf(after), today))
  if (problem) throw new RolledBack({ code: 'would_leave_shop', problem })
}

/** Goods that a second person must see are put before one by themselves; after a refusal, when they were rewritten. */
async function askForLooks(
  tx: Tx,
  actor: Actor,
  { after, rewritten }: { after: WholeProduct; rewritten: boolean },
): Promise<void> {
  const { looks } = sheetOf(after)
  for (const { rule, answer, found } of goodsFindings(sheetOf(after))) {
    const newest = looks.find((look) => look.rule === rule)
    if (answer !== 'look' || (newest && !(newest.answer === 'refused' && rewritten))) continue
    await tx.productLook.create({
      data: { productId: after.id, rule, answer: 'asked', note: found, askedById: actor.id, actorId: actor.id },
    })
  }
}

async function meanwhile(tx: Tx, { id, revision, updatedAt }: WholeProduct): Promise<EditRefusal> {
  const last = await tx.auditEntry.findFirst({
    where: { entity: 'Product', entityId: id },
    orderBy: { at: 'desc' },
    select: { actorId: true, at: true },
  })
  const person = last?.actorId
    ? await tx.person.findUnique({ where: { id: last.actorId }, select: { name: true } })
    : null
  return { code: 'changed_meanwhile', by: person?.name ?? null, at: last?.at ?? updatedAt, revision }
}

class RolledBack extends Error {
  readonly refusal: unknown

  constructor(refusal: unknown) {
    super('refused')
    this.refusal = refusal
  }
}
