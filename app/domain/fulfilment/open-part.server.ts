import { db, type Prisma } from '#app/lib/database.server.ts'
import { isId } from '#app/lib/id.ts'
import { type Told, told, toldIf } from '#app/lib/told.ts'
import { remainsOf } from '../ledger/allocation.ts'
import { openBuyer } from '../order/buyer.server.ts'
import type { Actor } from '../person/actor.ts'
import { nameFrom, namesOf } from '../person/name.server.ts'
import { cardOfPart, partCard } from './card.server.ts'
import { eventOf } from './event.ts'
import { isOwnMaker, tendedParts } from './reach.ts'
import { leftOf, mayStep, nextStep } from './rules.ts'

const whole = {
  ...partCard,
  order: { select: { shortCode: true, placedAt: true, sealedBuyer: true } },
  producer: { select: { ...partCard.producer.select, callName: true, nameEn: true } },
  lines: { ...partCard.lines, include: { ...partCard.lines.include, parcelLines: { select: { quantity: true } } } },
  pickupPoint: true,
  parcels: { orderBy: { handedOverAt: 'asc' }, include: { lines: true } },
  events: { orderBy: [{ at: 'asc' }, { id: 'asc' }] },
} satisfies Prisma.FulfilmentInclude

type Whole = Prisma.FulfilmentGetPayload<{ include: typeof whole }>
export type OpenPart = NonNullable<Awaited<ReturnType<typeof openPart>>>

/** A part of an order with everything that its own page needs, save the buyer's address; null when out of reach. */
export async function openPart(actor: Actor, id: string, now: Date) {
  if (!isId(id)) return null
  const part = await db.fulfilment.findFirst({ where: { AND: [{ id }, tendedParts(actor)] }, include: whole })
  if (!part) return null
  const { state, way, revision } = part
  return {
    ...cardOfPart(part, now),
    ...{ id, state, way, revision },
    maker: { id: part.producerId, name: told(part.producer.callName, part.producer.nameEn) },
    isOwn: isOwnMaker(actor, part.producerId),
    next: nextStep(part),
    mayCancel: mayStep(part, 'cancel'),
    lines: linesOf(part),
    note: noteTo(part),
    point: pointOf(part),
    /** Satang that the maker gets for it, after what was given back. */
    payable: part.lines.reduce((sum, line) => sum + remainsOf(line).payable, 0n),
    parcels: part.parcels.map(({ id: parcelId, carrier, trackingNumber, handedOverAt, lines }) => ({
      ...{ id: parcelId, carrier, trackingNumber, handedOverAt },
      units: lines.reduce((sum, { quantity }) => sum + quantity, 0),
    })),
    events: await eventsOf(part),
  }
}

function linesOf(part: Whole) {
  const { goods } = cardOfPart(part, new Date(0))
  return part.lines.map((line) => {
    const gone = line.parcelLines.reduce((sum, { quantity }) => sum + quantity, 0)
    const { id, sku, quantity: ordered, cancelledQuantity: cancelled } = line
    return {
      ...{ id, sku, ordered, cancelled, gone, left: leftOf({ ordered, cancelled, gone }) },
      ...{ title: told(line.titleTh, line.titleEn), name: toldIf(line.nameTh, line.nameEn) },
      photo: goods.find(({ key }) => key === id)?.photo ?? null,
    }
  })
}

/** What the buyer wrote to this maker. */
function noteTo({ producerId, order }: Whole): string | null {
  return openBuyer(order.sealedBuyer).notes[producerId] ?? null
}

function pointOf({ pickupPoint }: Whole): { readonly name: Told; readonly place: Told; readonly hours: Told } | null {
  if (!pickupPoint) return null
  const { nameTh, nameEn, placeTh, placeEn, hoursTh, hoursEn } = pickupPoint
  return { name: told(nameTh, nameEn), place: told(placeTh, placeEn), hours: told(hoursTh, hoursEn) }
}

/** Who did what, the oldest first; a yes of the volunteer's names them. */
async function eventsOf({ events }: Whole) {
  const names = await namesOf(
    db,
    events.map(({ actorId }) => actorId),
  )
  return events.flatMap(({ id, at, kind: word, actorId, helped }) => {
    const kind = eventOf(word)
    return kind ? [{ id, at, kind, helped, by: nameFrom(names, actorId) }] : []
  })
}
