import { db, type Tx } from '#app/lib/database.server.ts'
import { done, type Outcome } from '#app/lib/outcome.ts'
import type { Actor } from '../person/actor.ts'
import { type Acting, type HeldPart, holdPart, type NotFound, type Press, pressOn, writeStep } from './act.server.ts'
import { releaseMoney } from './release.server.ts'
import { arrivedBefore, type FulfilmentState, type StepRefusal } from './rules.ts'

/** The maker, or who helps them, knows that the parcel has arrived. */
export function deliver(
  actor: Actor,
  press: Press,
  now: Date,
): Promise<Outcome<FulfilmentState, StepRefusal | NotFound>> {
  return pressOn(actor, press, (tx, part) => finish(tx, part, { actor, now, key: press.key }))
}

const atOnce = 200

/** Takes parcels as arrived that were handed over a week ago and of which nobody has said otherwise. Answers how many. */
export async function deliverArrived(now: Date): Promise<number> {
  const due = { state: 'handed_over', handedOverAt: { lte: arrivedBefore(now) } } as const
  const parts = await db.fulfilment.findMany({
    where: due,
    orderBy: { handedOverAt: 'asc' },
    take: atOnce,
    select: { id: true },
  })
  let delivered = 0
  for (const { id } of parts)
    delivered += await db.$transaction(async (tx) => {
      const part = await holdPart(tx, { AND: [{ id }, due] })
      return part && (await finish(tx, part, { actor: null, now })).ok ? 1 : 0
    })
  return delivered
}

async function finish(tx: Tx, part: HeldPart, acting: Acting): Promise<Outcome<FulfilmentState, StepRefusal>> {
  const taken = await writeStep(tx, part, { step: { do: 'deliver' }, told: { kind: 'delivered' }, acting })
  if (!taken.ok) return taken
  await tx.parcel.updateMany({ where: { fulfilmentId: part.id, deliveredAt: null }, data: { deliveredAt: acting.now } })
  await releaseMoney(tx, part.id, acting)
  return done(taken.value.state)
}
