import { db, isDuplicate, type Prisma, type Tx } from '#app/lib/database.server.ts'
import { isId } from '#app/lib/id.ts'
import { done, type Outcome, refused } from '#app/lib/outcome.ts'
import { record } from '../audit/audit.server.ts'
import { lockOrder } from '../order/reservation.server.ts'
import type { Actor } from '../person/actor.ts'
import type { FulfilmentEventKind } from './event.ts'
import { isOwnMaker, tendedParts } from './reach.ts'
import { type FulfilmentState, type Part, type Step, type StepRefusal, takeStep } from './rules.ts'

/** One press of a button. The key is made where it was pressed: the same press, sent twice, is one. */
export interface Press {
  readonly fulfilmentId: string
  readonly key: string
}

export type NotFound = { readonly code: 'not_found' }

const wholePart = {
  order: { select: { id: true, shortCode: true, payment: true } },
  producer: { select: { id: true, communityId: true } },
  lines: { orderBy: { position: 'asc' }, include: { parcelLines: { select: { quantity: true } } } },
} satisfies Prisma.FulfilmentInclude

/** A part of an order, under its order's lock. */
export type HeldPart = Prisma.FulfilmentGetPayload<{ include: typeof wholePart }>

/** Who acts, when, and by which press. A null actor is the system. */
export interface Acting {
  readonly actor: Actor | null
  readonly now: Date
  readonly key?: string
}

/**
 * Runs one press under the lock of the whole order, if this person may act on the part; a press that was taken already
 * answers what holds. What `work` refuses leaves nothing behind.
 */
export async function pressOn<Refusal>(
  actor: Actor,
  { fulfilmentId, key }: Press,
  work: (tx: Tx, part: HeldPart) => Promise<Outcome<FulfilmentState, Refusal>>,
): Promise<Outcome<FulfilmentState, Refusal | NotFound>> {
  if (!isId(fulfilmentId) || !isId(key)) return refused({ code: 'not_found' })
  try {
    return await db.$transaction(async (tx) => {
      const part = await holdPart(tx, { AND: [{ id: fulfilmentId }, tendedParts(actor)] })
      if (!part) return refused({ code: 'not_found' })
      if (await tx.fulfilmentEvent.findFirst({ where: { id: key, fulfilmentId }, select: { id: true } }))
        return done(part.state)
      const outcome = await work(tx, part)
      if (!outcome.ok) throw new Undone(outcome.refusal)
      return outcome
    })
  } catch (error) {
    // The refusal is of the very type that `work` answered with.
    if (error instanceof Undone) return refused(error.refusal as Refusal)
    // A key of another part's press is nothing to learn about.
    if (isDuplicate(error)) return refused({ code: 'not_found' })
    throw error
  }
}

/** Takes back what the transaction has written so far. */
class Undone extends Error {
  readonly refusal: unknown

  constructor(refusal: unknown) {
    super('refused')
    this.refusal = refusal
  }
}

/** The part, read under its order's lock; null when the condition does not hold (any more). */
export async function holdPart(tx: Tx, where: Prisma.FulfilmentWhereInput): Promise<HeldPart | null> {
  const found = await tx.fulfilment.findFirst({ where, select: { orderId: true } })
  if (!found || !(await lockOrder(tx, found.orderId))) return null
  return tx.fulfilment.findFirst({ where, include: wholePart })
}

/** Every part of an order whose row the caller holds. */
export function wholeOrderParts(tx: Tx, orderId: string): Promise<HeldPart[]> {
  return tx.fulfilment.findMany({ where: { orderId }, orderBy: { number: 'asc' }, include: wholePart })
}

/** The part as the rules see it. */
export function toPart({ state, way, lines }: Pick<HeldPart, 'state' | 'way' | 'lines'>): Part {
  const goods = lines.map(({ id, quantity, cancelledQuantity, parcelLines }) => ({
    ...{ id, ordered: quantity, cancelled: cancelledQuantity },
    gone: parcelLines.reduce((sum, parcel) => sum + parcel.quantity, 0),
  }))
  return { state, way, goods }
}

const stamps = {
  reserved: null,
  confirmed: 'confirmedAt',
  preparing: 'preparingAt',
  ready: 'readyAt',
  handed_over: 'handedOverAt',
  delivered: 'deliveredAt',
  cancelled: 'cancelledAt',
} as const satisfies Record<FulfilmentState, keyof Prisma.FulfilmentUpdateInput | null>

interface Told {
  readonly kind: FulfilmentEventKind
  readonly detail?: Readonly<Record<string, string | number | null>>
}

/** Takes a step: the part's row, its event and the audit, in the caller's transaction. Answers the part after it. */
export async function writeStep(
  tx: Tx,
  held: HeldPart,
  { step, told, acting }: { readonly step: Step; readonly told: Told; readonly acting: Acting },
): Promise<Outcome<Part, StepRefusal>> {
  const taken = takeStep(toPart(held), step)
  if (!taken.ok) return taken
  const { state } = taken.value
  const stamp = state === held.state ? null : stamps[state]
  await tx.fulfilment.update({
    where: { id: held.id },
    data: { state, revision: { increment: 1 }, ...(stamp ? { [stamp]: acting.now } : {}) },
  })
  await writeDown(tx, held, { ...told, state, acting })
  return taken
}

/** Writes down who did what, and under which consent where the volunteer did it for a maker. */
export async function writeDown(
  tx: Tx,
  held: HeldPart,
  { kind, detail, state, acting }: Told & { readonly state: FulfilmentState; readonly acting: Acting },
): Promise<void> {
  const { actor, now, key } = acting
  const helped = actor !== null && !isOwnMaker(actor, held.producerId)
  const consentId = helped ? await consentToHelp(tx, held.producerId) : null
  await tx.fulfilmentEvent.create({
    data: {
      ...(key ? { id: key } : {}),
      ...{ fulfilmentId: held.id, at: now, kind, actorId: actor?.id ?? null, helped },
      detail: { ...detail, ...(consentId ? { consentId } : {}) },
    },
  })
  await record(tx, actor, {
    ...{ action: `fulfilment.${kind}`, entity: 'Fulfilment', entityId: held.id },
    communityId: held.producer.communityId,
    before: { state: held.state },
    after: { state, helped, ...detail },
  })
}

/** The yes under which a volunteer acts now. */
async function consentToHelp(tx: Tx, producerId: string): Promise<string | null> {
  const newest = await tx.consent.findFirst({
    where: { producerId, purpose: 'help' },
    orderBy: [{ at: 'desc' }, { id: 'desc' }],
    select: { id: true },
  })
  return newest?.id ?? null
}
