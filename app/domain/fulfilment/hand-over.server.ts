import type { Tx } from '#app/lib/database.server.ts'
import { done, type Outcome, refused } from '#app/lib/outcome.ts'
import { arabicDigits } from '#app/lib/text.ts'
import { notify } from '../notice/notify.server.ts'
import { takeOut } from '../order/reservation.server.ts'
import type { Actor } from '../person/actor.ts'
import { limits, takeAttempt } from '../person/attempt.server.ts'
import { type Acting, type HeldPart, type NotFound, type Press, pressOn, toPart, writeStep } from './act.server.ts'
import { type Carrier, needsTracking } from './carrier.ts'
import { releaseMoney } from './release.server.ts'
import { allThatIsLeft, type FulfilmentState, type Some, type StepRefusal } from './rules.ts'

export interface Sending {
  readonly carrier: Carrier
  readonly trackingNumber: string | null
  /** Null: everything that is left. */
  readonly goods: readonly Some[] | null
}

export type HandOverRefusal =
  | StepRefusal
  | NotFound
  /** Who collects shows a code; nothing is sent to them. */
  | { readonly code: 'is_collected' }
  | { readonly code: 'no_tracking' }

/**
 * A parcel has left the maker's hands with a carrier: its goods are sold, and the buyer is told. Goods may leave in several
 * parcels; the part is handed over with the last.
 */
export function handOver(
  actor: Actor,
  press: Press,
  { sending, now }: { readonly sending: Sending; readonly now: Date },
): Promise<Outcome<FulfilmentState, HandOverRefusal>> {
  const { carrier, trackingNumber } = sending
  return pressOn<HandOverRefusal>(actor, press, async (tx, part) => {
    if (part.way === 'pickup') return refused({ code: 'is_collected' })
    if (needsTracking(carrier) && !trackingNumber) return refused({ code: 'no_tracking' })
    const acting = { actor, now, key: press.key }
    const goods = sending.goods?.filter(({ quantity }) => quantity !== 0) ?? allThatIsLeft(toPart(part))
    const told = { kind: 'handed_over', detail: { carrier, trackingNumber } } as const
    const taken = await writeStep(tx, part, { step: { do: 'hand_over', goods }, told, acting })
    if (!taken.ok) return taken
    const parcelId = await writeParcel(tx, part, { carrier, trackingNumber, goods, acting })
    await notify(tx, { kind: 'order_shipped', orderId: part.orderId, fulfilmentId: part.id, parcelId })
    return done(taken.value.state)
  })
}

export type CollectRefusal =
  | StepRefusal
  | NotFound
  | { readonly code: 'is_sent' }
  | { readonly code: 'wrong_code' }
  /** Too many guesses; `seconds` to wait. */
  | { readonly code: 'too_often'; readonly seconds: number }

/** Somebody came with the buyer's code and has everything in hand: handed over and delivered at once. */
export async function collect(
  actor: Actor,
  press: Press,
  { code, now }: { readonly code: string; readonly now: Date },
): Promise<Outcome<FulfilmentState, CollectRefusal>> {
  const seconds = await takeAttempt([limits.collectCodes(press.fulfilmentId)], now)
  if (seconds) return refused({ code: 'too_often', seconds })
  return pressOn<CollectRefusal>(actor, press, async (tx, part) => {
    if (part.way !== 'pickup') return refused({ code: 'is_sent' })
    if (part.collectCode === null || plainCode(code) !== plainCode(part.collectCode))
      return refused({ code: 'wrong_code' })
    const acting = { actor, now, key: press.key }
    const goods = allThatIsLeft(toPart(part))
    const step = { do: 'hand_over', goods } as const
    const taken = await writeStep(tx, part, { step, told: { kind: 'collected' }, acting })
    if (!taken.ok) return taken
    await writeParcel(tx, part, { carrier: 'by_hand', trackingNumber: null, goods, acting, arrives: true })
    await releaseMoney(tx, part.id, acting)
    return done(taken.value.state)
  })
}

/** As people say and type it: in Thai digits, with blanks, in small letters. */
function plainCode(said: string): string {
  return arabicDigits(said).replace(/[\s-]/g, '').toUpperCase()
}

interface WrittenParcel {
  readonly carrier: Carrier
  readonly trackingNumber: string | null
  readonly goods: readonly Some[]
  readonly acting: Acting
  readonly arrives?: boolean
}

async function writeParcel(tx: Tx, { id: fulfilmentId }: HeldPart, parcel: WrittenParcel): Promise<string> {
  const { carrier, trackingNumber, goods, acting, arrives = false } = parcel
  const { actor, now } = acting
  const { id } = await tx.parcel.create({
    data: {
      ...{ fulfilmentId, carrier, trackingNumber, handedOverAt: now, deliveredAt: arrives ? now : null },
      lines: { create: goods.map(({ id: orderLineId, quantity }) => ({ orderLineId, quantity })) },
    },
  })
  if (arrives) await tx.fulfilment.update({ where: { id: fulfilmentId }, data: { handedOverAt: now } })
  const units = goods.map(({ id: orderLineId, quantity }) => ({ orderLineId, quantity }))
  await takeOut(tx, units, { actorId: actor?.id ?? null, now })
  return id
}
