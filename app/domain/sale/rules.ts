import type { Sale, SaleLine, SaleState } from '#integrations/partners/sale.ts'

/** What a sale at a partner does to our stock. Pure. */

/** Units of one kind of goods in a sale, added up over its rows. */
export interface SoldLine {
  /** Tells the lines of a sale apart. */
  readonly key: string
  /** Our SKU in lower case, as the partner shows it; null: the item carries none. */
  readonly sku: string | null
  readonly remoteItem: string
  readonly quantity: number
  /** Satang, over all units. */
  readonly amount: bigint
  readonly state: SaleState
  /** Of the quantity: promised but not paid, paid and to be sent, sent. What is cancelled or returned is in none of them. */
  readonly held: number
  readonly due: number
  readonly left: number
}

const phase = {
  awaiting_payment: 'held',
  on_hold: 'held',
  to_ship: 'due',
  shipped: 'left',
  done: 'left',
  cancelled: null,
  returned: null,
} as const satisfies Record<SaleState, 'held' | 'due' | 'left' | null>

/** Of several rows of one kind, the first of these that occurs is the line's state. */
const mostAlive: readonly SaleState[] = [
  ...(['awaiting_payment', 'on_hold', 'to_ship', 'shipped', 'done', 'returned', 'cancelled'] as const),
]

/** The rows of a sale by kind of goods: by our SKU, whoever wrote it in capitals, or by the item over there. */
export function linesOf(sale: Pick<Sale, 'lines'>): readonly SoldLine[] {
  const byKey = new Map<string, SaleLine[]>()
  for (const line of sale.lines) {
    const key = line.ourId?.toLowerCase() ?? `${line.ref.item}/${line.ref.sku ?? ''}`
    byKey.set(key, [...(byKey.get(key) ?? []), line])
  }
  return [...byKey].flatMap(([key, [first, ...rest]]) => (first ? [addUp(key, first, rest)] : []))
}

function addUp(key: string, first: SaleLine, rest: readonly SaleLine[]): SoldLine {
  const rows = [first, ...rest]
  const units = (of: 'held' | 'due' | 'left') =>
    rows.filter(({ state }) => phase[state] === of).reduce((sum, { quantity }) => sum + quantity, 0)
  return {
    key,
    sku: first.ourId?.toLowerCase() ?? null,
    remoteItem: first.ref.item,
    quantity: rows.reduce((sum, { quantity }) => sum + quantity, 0),
    amount: rows.reduce((sum, { unitPrice, quantity }) => sum + unitPrice * BigInt(quantity), 0n),
    state: mostAlive.find((state) => rows.some((row) => row.state === state)) ?? first.state,
    held: units('held'),
    due: units('due'),
    left: units('left'),
  }
}

/** What a line has moved in our stock so far. */
export interface Moved {
  /** In the ledger: promised, and gone from the shelf. */
  readonly reserved: number
  readonly taken: number
  /** Sold over there, not here to be had. */
  readonly short: number
  /** Once seen on their way: they do not come back by a word of the platform, somebody counts them. */
  readonly shipped: number
}

/**
 * What a line should have moved, given what it is now and `free`, the units that nobody else has been promised. It takes
 * what there is, first for what is paid. What is missing of units still to be sent is `short`; for units that have left
 * nothing is owed any more. `waived`: somebody decided that what is missing is not delivered. Applying it twice moves
 * nothing the second time.
 */
export function moveOf(
  line: Pick<SoldLine, 'held' | 'due' | 'left'>,
  before: Moved,
  { free, waived }: { readonly free: number; readonly waived: boolean },
): Moved {
  const { held, due, left } = line
  const shipped = Math.max(before.shipped, left)
  const wantTaken = Math.max(due + left, Math.min(shipped, before.taken))
  const want = wantTaken + held
  const has = before.reserved + before.taken
  // What left without being in our books is not taken later, from units that came in since.
  const mayTake = waived ? 0 : Math.min(Math.max(0, free), held + due + (shipped - before.shipped))
  const got = Math.min(want, has + mayTake)
  const taken = Math.min(wantTaken, got)
  const short = waived ? 0 : Math.min(want - got, held + due)
  return { taken, reserved: got - taken, short, shipped }
}

/** Units that were sent and then cancelled or returned: on their way back, not in stock until somebody has them in hand. */
export function onTheirWayBack(line: Pick<SoldLine, 'due' | 'left'>, moved: Moved): number {
  return Math.max(0, moved.taken - line.due - line.left)
}

export type MoveKind = 'sold' | 'returned' | 'reserved' | 'released'

/** The movement between two states of a line, as the stock ledger writes it; null: none. */
export function movementOf(
  before: Moved,
  after: Moved,
): { readonly kind: MoveKind; readonly onHandDelta: number; readonly reservedDelta: number } | null {
  const onHandDelta = before.taken - after.taken
  const reservedDelta = after.reserved - before.reserved
  if (onHandDelta === 0 && reservedDelta === 0) return null
  if (onHandDelta !== 0) return { kind: onHandDelta < 0 ? 'sold' : 'returned', onHandDelta, reservedDelta }
  return { kind: reservedDelta > 0 ? 'reserved' : 'released', onHandDelta, reservedDelta }
}

/** The newer of two versions of a sale. Partners' times are often whole seconds: of two with the same, the later read holds. */
export function isNewer(
  one: { readonly changedAt: Date; readonly seenAt: Date },
  than: { readonly changedAt: Date; readonly seenAt: Date },
): boolean {
  const byChange = one.changedAt.getTime() - than.changedAt.getTime()
  return byChange === 0 ? one.seenAt >= than.seenAt : byChange > 0
}
