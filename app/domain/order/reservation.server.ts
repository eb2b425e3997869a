import type { Tx } from '#app/lib/database.server.ts'
import { done, type Outcome, refused } from '#app/lib/outcome.ts'
import { touchStock } from '../listing/touch.server.ts'
import { openStockRoom, serveTheShort } from '../sale/stock-room.server.ts'

/**
 * What an order keeps, gives back and takes out of our stock. Every movement has the key `order:<order>:<line>:<what>:<n>`,
 * and `OrderLine.reserved` always is what the order keeps now. Whoever calls has locked the order (`lockOrder`) or just
 * made it.
 */

export interface ShortLine {
  readonly orderLineId: string
  readonly variantId: string
  readonly wanted: number
  /** Units that nobody has been promised. */
  readonly available: number
}

/** Units of a line. */
export interface LineUnits {
  readonly orderLineId: string
  readonly quantity: number
}

/** Holds the order's row until the transaction ends: whoever else wants to change its money or goods waits. False: none. */
export async function lockOrder(tx: Tx, orderId: string): Promise<boolean> {
  const rows = await tx.$queryRaw<unknown[]>`select id from "Order" where id = ${orderId}::uuid for no key update`
  return rows.length > 0
}

/**
 * Keeps everything the order still wants until that time (null: for good, it is paid), all or nothing. What it keeps
 * already is counted in, so that doing it again keeps nothing twice. Partners are offered less from the same moment.
 */
export async function reserveOrder(
  tx: Tx,
  orderId: string,
  until: Date | null,
): Promise<Outcome<void, { readonly code: 'not_enough'; readonly lines: readonly ShortLine[] }>> {
  const lines = await tx.orderLine.findMany({ where: { orderId }, orderBy: { position: 'asc' } })
  const wishes = lines.map((line) => ({ ...line, wanted: line.quantity - line.cancelledQuantity - line.reserved }))
  const missing = wishes.filter(({ wanted }) => wanted > 0)
  const room = await openStockRoom(
    tx,
    missing.map(({ variantId }) => variantId),
  )
  const short = missing.flatMap(({ id, variantId, wanted }): ShortLine[] => {
    const available = Math.max(0, room.shelves.get(variantId)?.free ?? 0)
    return available < wanted ? [{ orderLineId: id, variantId, wanted, available }] : []
  })
  if (short.length > 0) return refused({ code: 'not_enough', lines: short })
  await move(
    tx,
    missing.map((line) => ({ line, quantity: line.wanted, kind: 'reserved' })),
  )
  await tx.order.update({ where: { id: orderId }, data: { reservedUntil: until }, select: { id: true } })
  return done(undefined)
}

/** Gives everything the order keeps back to the shelf, where those who wait for it come first. Again: gives nothing. */
export async function giveBack(tx: Tx, orderId: string, now: Date): Promise<void> {
  const lines = await tx.orderLine.findMany({ where: { orderId, reserved: { gt: 0 } }, orderBy: { position: 'asc' } })
  await giveBackLines(
    tx,
    lines.map((line) => ({ line, quantity: line.reserved })),
    now,
  )
  await tx.order.update({ where: { id: orderId }, data: { reservedUntil: null }, select: { id: true } })
}

/** Gives so many units of these lines back: they were cancelled. @throws when a line keeps fewer. */
export async function giveBackUnits(tx: Tx, units: readonly LineUnits[], now: Date): Promise<void> {
  await giveBackLines(tx, await linesOf(tx, units), now)
}

/**
 * So many units of these lines have left the shelf and are no longer kept: sold, or (`as`) never to be sold, since they
 * are broken, or were counted wrongly. @throws when a line keeps fewer.
 */
export async function takeOut(
  tx: Tx,
  units: readonly LineUnits[],
  { actorId, now, as = 'sold' }: { readonly actorId: string | null; readonly now: Date; readonly as?: Leaving },
): Promise<void> {
  const taken = await linesOf(tx, units)
  await openStockRoom(
    tx,
    taken.map(({ line }) => line.variantId),
  )
  await move(
    tx,
    taken.map(({ line, quantity }) => ({ line, quantity, kind: as })),
    { actorId, at: now },
  )
}

interface Line {
  readonly id: string
  readonly orderId: string
  readonly variantId: string
  readonly moves: number
}

interface Movement {
  readonly line: Line
  readonly quantity: number
  readonly kind: keyof typeof effects
}

/** What a unit does to the shelf and to what is promised of it. */
const effects = {
  reserved: { word: 'reserve', onHand: 0, kept: 1 },
  released: { word: 'release', onHand: 0, kept: -1 },
  sold: { word: 'sold', onHand: -1, kept: -1 },
  damaged: { word: 'damaged', onHand: -1, kept: -1 },
  counted: { word: 'counted', onHand: -1, kept: -1 },
} as const

type Leaving = 'sold' | 'damaged' | 'counted'

async function giveBackLines(tx: Tx, given: readonly { line: Line; quantity: number }[], at: Date): Promise<void> {
  const variantIds = given.map(({ line }) => line.variantId)
  await openStockRoom(tx, variantIds)
  await move(
    tx,
    given.map(({ line, quantity }) => ({ line, quantity, kind: 'released' })),
    { at },
  )
  if (variantIds.length > 0) await serveTheShort(tx, await openStockRoom(tx, variantIds))
}

async function move(
  tx: Tx,
  movements: readonly Movement[],
  of: { readonly actorId?: string | null; readonly at?: Date } = {},
): Promise<void> {
  if (movements.length === 0) return
  await tx.stockMovement.createMany({
    data: movements.map(({ line, quantity, kind }) => ({
      variantId: line.variantId,
      kind,
      onHandDelta: effects[kind].onHand * quantity,
      reservedDelta: effects[kind].kept * quantity,
      key: `order:${line.orderId}:${line.id}:${effects[kind].word}:${line.moves}`,
      ...of,
    })),
  })
  const ids = movements.map(({ line }) => line.id)
  const kept = movements.map(({ quantity, kind }) => effects[kind].kept * quantity)
  await tx.$executeRaw`
    update "OrderLine" line set reserved = line.reserved + change.kept, moves = line.moves + 1
    from unnest(${ids}::uuid[], ${kept}::int[]) change(id, kept) where line.id = change.id`
  // What leaves was promised before: partners are offered as much as they were.
  const freed = movements.filter(({ kind }) => effects[kind].onHand === 0).map(({ line }) => line.variantId)
  if (freed.length > 0) await touchStock(tx, freed)
}

async function linesOf(tx: Tx, units: readonly LineUnits[]): Promise<readonly { line: Line; quantity: number }[]> {
  const wanted = units.filter(({ quantity }) => quantity > 0)
  const lines = await tx.orderLine.findMany({ where: { id: { in: wanted.map(({ orderLineId }) => orderLineId) } } })
  return wanted.map(({ orderLineId, quantity }) => {
    const line = lines.find(({ id }) => id === orderLineId)
    if (!line || line.reserved < quantity) throw new Error(`order line ${orderLineId} does not keep ${quantity} units`)
    return { line, quantity }
  })
}
