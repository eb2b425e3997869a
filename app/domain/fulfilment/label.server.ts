import { db } from '#app/lib/database.server.ts'
import { isId } from '#app/lib/id.ts'
import { drawCode } from '#integrations/payments/promptpay.ts'
import { addressLines } from '../order/address.ts'
import { openBuyer } from '../order/buyer.server.ts'
import { orderCode } from '../order/path.ts'
import type { Actor } from '../person/actor.ts'
import { holdPart, writeDown } from './act.server.ts'
import { tendedParts } from './reach.ts'
import type { FulfilmentState } from './rules.ts'

/** What stands on the label of a parcel: in Thai whoever prints it, since the carrier reads it. */
export interface Label {
  readonly code: string
  /** The part's code as a QR picture: SVG of our own drawing. */
  readonly picture: string
  readonly to: {
    readonly name: string
    readonly phone: string
    readonly lines: readonly string[]
    readonly landmark: string | null
  }
  readonly from: { readonly maker: string; readonly community: string; readonly district: string }
  readonly goods: readonly { readonly title: string; readonly name: string | null; readonly units: number }[]
  readonly grams: number
}

/** The address is needed from the yes until the parcel has arrived, and by nobody else. */
const addressed: readonly FulfilmentState[] = ['preparing', 'ready', 'handed_over']

/**
 * The label of a parcel with its buyer's name, phone and address, for whoever sends it; that it was opened is written down.
 * Null when it is out of reach, collected, not begun or over.
 */
export async function openLabel(actor: Actor, id: string, now: Date): Promise<Label | null> {
  if (!isId(id)) return null
  return db.$transaction(async (tx) => {
    const reached = { AND: [{ id, way: 'parcel' as const, state: { in: [...addressed] } }, tendedParts(actor)] }
    const held = await holdPart(tx, reached)
    if (!held) return null
    await writeDown(tx, held, { kind: 'address_opened', state: held.state, acting: { actor, now } })
    const part = await tx.fulfilment.findUniqueOrThrow({
      where: { id },
      include: {
        order: { select: { shortCode: true, sealedBuyer: true } },
        producer: { select: { nameTh: true, community: { select: { nameTh: true, district: true } } } },
        lines: { orderBy: { position: 'asc' } },
      },
    })
    const { name, phone, address } = openBuyer(part.order.sealedBuyer)
    if (!address) throw new Error(`part ${id} travels, and its buyer gave no address`)
    const code = orderCode(part.order.shortCode, part.number)
    const { nameTh: maker, community } = part.producer
    return {
      ...{ code, picture: drawCode(code, code), grams: part.weightGrams },
      to: { name, phone, lines: addressLines(address), landmark: address.landmark },
      from: { maker, community: community.nameTh, district: community.district.nameTh },
      goods: part.lines
        .map((line) => ({ title: line.titleTh, name: line.nameTh, units: line.quantity - line.cancelledQuantity }))
        .filter(({ units }) => units > 0),
    }
  })
}
