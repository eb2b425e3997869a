import type { Prisma, Tx } from '#app/lib/database.server.ts'
import { endTask } from '../task/open.server.ts'
import { type Moved, movementOf, moveOf, type SoldLine } from './rules.ts'

/** The stock that a sale touches, held by this transaction: nobody else moves it meanwhile. */
export interface StockRoom {
  readonly shelves: ReadonlyMap<string, Shelf>
}

interface Shelf {
  readonly oneOfAKind: boolean
  /** Units that nobody has been promised: when the room was opened, and now. */
  readonly freeBefore: number
  free: number
}

export type KeptLine = Prisma.PartnerSaleLineGetPayload<object>
type Told = Pick<SoldLine, 'held' | 'due' | 'left'>

/**
 * Locks the variants, always in the same order: two sales of the same goods wait for each other. Not `for update`: that would
 * wait for everybody who wrote a row that points at the variant, and two such would wait for each other for ever.
 */
export async function openStockRoom(tx: Tx, variantIds: readonly string[]): Promise<StockRoom> {
  const ids = [...new Set(variantIds)]
  if (ids.length === 0) return { shelves: new Map() }
  const rows = await tx.$queryRaw<{ id: string; free: number; oneOfAKind: boolean }[]>`
    select variant.id, variant."onHand" - variant.reserved as free, product."oneOfAKind"
    from "Variant" variant join "Product" product on product.id = variant."productId"
    where variant.id = any(${ids}::uuid[]) order by variant.id for no key update of variant`
  return {
    shelves: new Map(rows.map(({ id, free, oneOfAKind }) => [id, { oneOfAKind, freeBefore: free, free }])),
  }
}

/** Moves what this line now has to have moved. Answers what it has moved since the beginning. */
export async function moveLine(tx: Tx, room: StockRoom, line: KeptLine, told: Told): Promise<Moved> {
  const shelf = line.variantId ? room.shelves.get(line.variantId) : undefined
  if (!shelf) return line
  return write(tx, { line, shelf, after: moveOf(told, line, { free: shelf.free, waived: line.waived }) })
}

/**
 * Units have come in or back: those who bought and did not get theirs are served first, the earliest order first. What is
 * left over is free for everybody.
 */
export async function serveTheShort(tx: Tx, room: StockRoom): Promise<void> {
  const plenty = [...room.shelves].filter(([, { free }]) => free > 0).map(([id]) => id)
  if (plenty.length === 0) return
  const lines = await tx.partnerSaleLine.findMany({
    where: { variantId: { in: plenty }, short: { gt: 0 }, state: { in: ['awaiting_payment', 'on_hold', 'to_ship'] } },
    orderBy: [{ sale: { placedAt: 'asc' } }, { id: 'asc' }],
  })
  for (const line of lines) {
    const shelf = line.variantId ? room.shelves.get(line.variantId) : undefined
    const units = Math.min(line.short, shelf?.free ?? 0)
    if (!shelf || units === 0) continue
    const where = line.state === 'to_ship' ? { taken: line.taken + units } : { reserved: line.reserved + units }
    await write(tx, { line, shelf, after: { ...movedBy(line), ...where, short: line.short - units } })
    if (line.short === units) await endTask(tx, { kind: 'oversold', cause: line.id })
  }
}

/** A person has these units of the line in hand again: they are in stock. */
export async function takeBack(
  tx: Tx,
  room: StockRoom,
  line: KeptLine,
  { units, actorId }: { readonly units: number; readonly actorId: string },
): Promise<void> {
  const shelf = line.variantId ? room.shelves.get(line.variantId) : undefined
  const back = Math.min(units, line.taken)
  const after = { ...movedBy(line), taken: line.taken - back, shipped: Math.max(0, line.shipped - back) }
  if (shelf) await write(tx, { line, shelf, after, actorId })
}

interface Writing {
  readonly line: KeptLine
  readonly shelf: Shelf
  readonly after: Moved
  readonly actorId?: string
}

async function write(tx: Tx, { line, shelf, after, actorId }: Writing): Promise<Moved> {
  const { id, variantId, moves } = line
  const movement = movementOf(line, after)
  if (movement && variantId) {
    const key = `sale:${id}:${movement.kind}:${moves}`
    await tx.stockMovement.create({ data: { ...movement, variantId, key, actorId: actorId ?? null } })
    shelf.free += movement.onHandDelta - movement.reservedDelta
  }
  const { reserved, taken, short, shipped } = after
  await tx.partnerSaleLine.update({
    where: { id },
    data: { ...{ reserved, taken, short, shipped }, ...(movement ? { moves: moves + 1 } : {}) },
  })
  return after
}

function movedBy({ reserved, taken, short, shipped }: Moved): Moved {
  return { reserved, taken, short, shipped }
}
