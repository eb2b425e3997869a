import { isSafeToWrite, unitsOffered } from '#app/domain/listing/units.ts'
import { isNewer, linesOf, type Moved, movementOf, moveOf } from '#app/domain/sale/rules.ts'
import { windowAt } from '#app/domain/sale/window.ts'
import { satang } from '#integrations/money.ts'
import type { SaleState } from '#integrations/partners/sale.ts'

/**
 * The whole of "one pool, several platforms" without database or network, over the very rules that the domain uses (what a sale
 * moves, what may be offered, when a number may be raised, which stretch is read). Thousands of stories are told in it.
 */

export interface Order {
  readonly id: string
  readonly at: number
  readonly units: number
  readonly placedAt: Date
  readonly shownAt: Date
  state: SaleState
  changedAt: Date
}

interface Version extends Pick<Order, 'id' | 'at' | 'units' | 'placedAt' | 'state' | 'changedAt'> {
  readonly seenAt: Date
}

interface Known {
  version: Version
  moved: Moved
}

interface Platform {
  shown: number
  /** What we know that we left there, and when. */
  left: number
  leftAt: Date
  unsure: boolean
  readTo: Date | null
  wholeAt: Date | null
  /** The number that was not expected, and since when. */
  noted: { readonly shown: number; readonly since: Date } | null
  /** A run between its look and its write: what it saw, and the units of its own orders at that moment. */
  run: { readonly there: number; readonly held: number } | null
}

export type Answer = 'ok' | 'lost_before' | 'lost_after' | 'dies_before' | 'dies_after'

export interface Model {
  now: Date
  readonly connectedAt: Date
  readonly buffer: number
  readonly pool: { onHand: number; reserved: number }
  arrived: number
  readonly platforms: readonly Platform[]
  readonly orders: Order[]
  readonly known: Map<string, Known>
  /** Answers of reads that are on their way to us, in no order. */
  readonly reads: Version[]
  readonly wrongs: string[]
}

export function createModel(count: number, { stock, buffer }: { stock: number; buffer: number }): Model {
  const now = new Date('2026-11-21T05:00:00Z')
  const shown = unitsOffered({ onHand: stock, reserved: 0 }, { buffer, oneOfAKind: false })
  const platform = (): Platform => ({
    ...{ shown, left: shown, leftAt: now, unsure: false, readTo: null, wholeAt: null, noted: null, run: null },
  })
  return {
    ...{ now, connectedAt: now, buffer, pool: { onHand: stock, reserved: 0 }, arrived: stock },
    ...{ platforms: Array.from({ length: count }, platform), orders: [], known: new Map(), reads: [], wrongs: [] },
  }
}

/** Somebody buys; the platform takes it from its own number at once. */
export function buy(
  model: Model,
  { at, units, paid, lateS }: { at: number; units: number; paid: boolean; lateS: number },
): void {
  const platform = model.platforms[at]
  if (!platform || platform.shown < units) return
  platform.shown -= units
  const { now } = model
  model.orders.push({
    ...{ id: `o${model.orders.length}`, at, units, placedAt: now, changedAt: now },
    ...{ state: paid ? 'to_ship' : 'awaiting_payment', shownAt: new Date(now.getTime() + lateS * 1000) },
  })
}

export function change(model: Model, order: Order, to: SaleState, restock: boolean): void {
  const platform = model.platforms[order.at]
  Object.assign(order, { state: to, changedAt: model.now })
  if (platform && to === 'cancelled' && restock) platform.shown += order.units
}

/** A read leaves: what it will tell is true now, whenever it arrives. */
export function askFor(model: Model, order: Order): void {
  if (order.shownAt <= model.now) model.reads.push(versionOf(model, order))
}

/** One of the answers on their way arrives. */
export function arrive(model: Model, pick: number): void {
  const [version] = model.reads.splice(model.reads.length === 0 ? 0 : pick % model.reads.length, 1)
  if (version) learn(model, version)
}

/** A round through a shop's sales. */
export function round(model: Model, at: number): void {
  const platform = model.platforms[at]
  if (!platform) return
  const { from, to, whole } = windowAt(model.now, platform, model.connectedAt)
  for (const order of model.orders)
    if (order.at === at && order.shownAt <= model.now && order.changedAt >= from && order.changedAt < to)
      learn(model, versionOf(model, order))
  platform.readTo = to
  if (whole) platform.wholeAt = model.now
}

/** Units come in, or break as far as they are there. */
export function stock(model: Model, units: number): void {
  const delta = Math.max(units, model.pool.reserved - model.pool.onHand)
  model.pool.onHand += delta
  model.arrived += delta
  serveTheShort(model)
}

/** A run looks at the platform. */
export function look(model: Model, at: number): void {
  const platform = model.platforms[at]
  if (platform) platform.run = { there: platform.shown, held: heldThere(model, at) }
}

/** The run that looked goes on: it writes, or waits for sales. */
export function write(model: Model, at: number, answer: Answer): void {
  const platform = model.platforms[at]
  const run = platform?.run
  if (!platform || !run) return
  platform.run = null
  const offer = unitsOffered(model.pool, { buffer: model.buffer, oneOfAKind: false })
  if (offer === run.there) {
    settled(model, platform, offer)
    return
  }
  if (!mayWrite(model, at, { offer, there: run.there })) return
  if (answer === 'lost_before' || answer === 'dies_before') {
    platform.unsure = true
    return
  }
  // What is bought between look and write cannot be seen by anybody; what was bought before has to be known.
  const unknown = run.held - heldHere(model, at)
  if (offer > run.there && unknown > 0)
    model.wrongs.push(`${offer} written at ${at} offers ${unknown} sold units again`)
  if (offer > Math.max(0, model.pool.onHand - model.pool.reserved - model.buffer))
    model.wrongs.push('more than is free')
  platform.shown = offer
  if (answer === 'ok') settled(model, platform, offer)
  else platform.unsure = true
}

function settled(model: Model, platform: Platform, left: number): void {
  Object.assign(platform, { left, leftAt: model.now, unsure: false, noted: null })
}

function mayWrite(model: Model, at: number, { offer, there }: { offer: number; there: number }): boolean {
  const platform = model.platforms[at]
  if (!platform) return false
  const { left, leftAt, unsure } = platform
  const here = [...model.known.values()].filter(({ version }) => version.at === at)
  const sold = here
    .filter(({ version }) => version.placedAt > leftAt)
    .reduce((sum, { moved }) => sum + moved.reserved + moved.taken + moved.short, 0)
  const back = here
    .filter(({ version }) => version.state === 'cancelled' && version.placedAt <= leftAt && version.changedAt > leftAt)
    .reduce((sum, { version }) => sum + version.units, 0)
  if (isSafeToWrite({ offer, there, left, sold, back, unsure })) return true
  if (platform.noted?.shown !== there) platform.noted = { shown: there, since: model.now }
  const before = JSON.stringify(model.pool)
  round(model, at)
  if (JSON.stringify(model.pool) !== before) return false
  return platform.readTo !== null && platform.noted !== null && platform.readTo >= platform.noted.since
}

/** The sale moves the pool, as the domain writes it. */
function learn(model: Model, version: Version): void {
  const known = model.known.get(version.id)
  if (known && !isNewer(version, known.version)) return
  const { units: quantity, state } = version
  const [line] = linesOf({
    lines: [{ ourId: 'a', ref: { item: 'i', sku: null, extra: {} }, quantity, unitPrice: satang(1n), state }],
  })
  if (!line) throw new Error('a sale without a line')
  const before = known?.moved ?? { reserved: 0, taken: 0, short: 0, shipped: 0 }
  const free = model.pool.onHand - model.pool.reserved
  move(model, version, before, moveOf(line, before, { free, waived: false }))
  serveTheShort(model)
}

/** What came in or back goes to those who went without, the earliest first. */
function serveTheShort(model: Model): void {
  const waiting = [...model.known.values()].filter(({ moved }) => moved.short > 0)
  waiting.sort((a, b) => a.version.placedAt.getTime() - b.version.placedAt.getTime())
  for (const { version, moved } of waiting) {
    const units = Math.min(moved.short, model.pool.onHand - model.pool.reserved)
    if (units <= 0) continue
    const given = version.state === 'to_ship' ? { taken: moved.taken + units } : { reserved: moved.reserved + units }
    move(model, version, moved, { ...moved, ...given, short: moved.short - units })
  }
}

function move(model: Model, version: Version, before: Moved, after: Moved): void {
  const movement = movementOf(before, after)
  model.pool.onHand += movement?.onHandDelta ?? 0
  model.pool.reserved += movement?.reservedDelta ?? 0
  model.known.set(version.id, { version, moved: after })
  const { onHand, reserved } = model.pool
  if (onHand < 0 || reserved < 0 || reserved > onHand) model.wrongs.push(`the books: ${onHand} and ${reserved}`)
}

function versionOf(model: Model, { id, at, units, placedAt, state, changedAt }: Order): Version {
  return { id, at, units, placedAt, state, changedAt, seenAt: model.now }
}

function heldThere(model: Model, at: number): number {
  const alive = model.orders.filter((one) => one.at === at && one.state !== 'cancelled')
  return alive.reduce((sum, { units }) => sum + units, 0)
}

function heldHere(model: Model, at: number): number {
  const here = [...model.known.values()].filter(({ version }) => version.at === at)
  return here.reduce((sum, { moved }) => sum + moved.reserved + moved.taken + moved.short, 0)
}
