import { db, isDuplicate, isRefusedByRule, type Prisma, type Tx } from '#app/lib/database.server.ts'
import { done, type Outcome, refused } from '#app/lib/outcome.ts'
import { cleanLine } from '#app/lib/text.ts'
import { touchStock } from '../listing/touch.server.ts'
import { type Actor, ownProducers } from '../person/actor.ts'
import { keptBy } from '../product/sheet.server.ts'
import { openStockRoom, serveTheShort } from '../sale/stock-room.server.ts'

export const MOST_IN_STOCK = 100_000

export interface StockLevel {
  readonly onHand: number
  readonly reserved: number
}

export type StockRefusal =
  | { readonly code: 'not_found' }
  /** It would take more than there is; `available` is what there is now. */
  | { readonly code: 'not_enough'; readonly available: number }
  | { readonly code: 'one_of_a_kind' }
  | { readonly code: 'too_many'; readonly most: number }

interface Move {
  readonly variantId: string
  /** Made where the wish arose (a phone, an order): the same key moves stock once, however often it is sent. */
  readonly key: string
  readonly note?: string | null
}

/** Adds what was made or came back, or takes off what broke or was sold by hand: `by` pieces, never nothing. */
export function adjustStock(
  actor: Actor,
  move: Move & { readonly kind: 'received' | 'returned' | 'damaged' | 'sold'; readonly by: number },
): Promise<Outcome<StockLevel, StockRefusal>> {
  const { kind, by, ...rest } = move
  const lessens = kind === 'damaged' || kind === 'sold'
  return moveStock(actor, rest, () => ({ kind, onHandDelta: lessens ? -Math.abs(by) : Math.abs(by) }))
}

/** Says how many pieces really lie there, counted by hand; the movement is the difference. Counting what the books say
 *  already is written down too: somebody looked. */
export function countStock(
  actor: Actor,
  move: Move & { readonly counted: number },
): Promise<Outcome<StockLevel, StockRefusal>> {
  const { counted, ...rest } = move
  return moveStock(actor, rest, ({ onHand }) => ({ kind: 'counted', onHandDelta: counted - onHand }))
}

/** The variants whose stock this person moves: those of their community, or their own as a seller. */
export function movedBy(actor: Actor): Prisma.VariantWhereInput {
  return { product: { OR: [keptBy(actor), { producer: ownProducers(actor) }] } }
}

type Wanted = Pick<Prisma.StockMovementUncheckedCreateInput, 'kind' | 'onHandDelta'>

async function moveStock(
  actor: Actor,
  { variantId, key, note }: Move,
  want: (now: StockLevel) => Wanted,
): Promise<Outcome<StockLevel, StockRefusal>> {
  try {
    return await db.$transaction(async (tx) => {
      // The lock puts racing movements in line, so that a count compares with what is true at its turn.
      await tx.$queryRaw`select id from "Variant" where id = ${variantId}::uuid for no key update`
      const before = await findVariant(tx, actor, variantId)
      if (!before) return refused({ code: 'not_found' })
      if (await tx.stockMovement.findFirst({ where: { key, variantId }, select: { id: true } }))
        return done(level(before))
      const wanted = want(before)
      const refusal = refuseTooMany(before.onHand + wanted.onHandDelta, before.product.oneOfAKind)
      if (refusal) return refused(refusal)
      const said = note ? cleanLine(note) || null : null
      await tx.stockMovement.create({ data: { ...wanted, variantId, key, note: said, actorId: actor.id } })
      if (wanted.onHandDelta > 0) await serveTheShort(tx, await openStockRoom(tx, [variantId]))
      if (wanted.onHandDelta !== 0) await touchStock(tx, [variantId])
      return done(level(await tx.variant.findUniqueOrThrow({ where: { id: variantId } })))
    })
  } catch (error) {
    if (isRefusedByRule(error, 'Variant_stock')) return refused(await notEnough(actor, variantId))
    // A key that was used for another variant is not this person's to learn about.
    if (isDuplicate(error)) return refused({ code: 'not_found' })
    throw error
  }
}

function findVariant(tx: Tx, actor: Actor, variantId: string) {
  return tx.variant.findFirst({
    where: { AND: [{ id: variantId }, movedBy(actor)] },
    include: { product: { select: { oneOfAKind: true } } },
  })
}

function refuseTooMany(after: number, oneOfAKind: boolean): StockRefusal | null {
  if (oneOfAKind && after > 1) return { code: 'one_of_a_kind' }
  return after > MOST_IN_STOCK ? { code: 'too_many', most: MOST_IN_STOCK } : null
}

async function notEnough(actor: Actor, variantId: string): Promise<StockRefusal> {
  const now = await findVariant(db, actor, variantId)
  return now ? { code: 'not_enough', available: now.onHand - now.reserved } : { code: 'not_found' }
}

function level({ onHand, reserved }: StockLevel): StockLevel {
  return { onHand, reserved }
}
