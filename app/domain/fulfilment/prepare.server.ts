import type { Tx } from '#app/lib/database.server.ts'
import { done, type Outcome } from '#app/lib/outcome.ts'
import { notify } from '../notice/notify.server.ts'
import type { Actor } from '../person/actor.ts'
import { type NotFound, type Press, pressOn, writeStep } from './act.server.ts'
import type { FulfilmentState, StepRefusal } from './rules.ts'

type Prepared = Promise<Outcome<FulfilmentState, StepRefusal | NotFound>>

/**
 * The order is paid: every maker's part has its money, every maker is told, and from here on only they move it. Called under
 * the order's lock, by whoever books the payment; again: nothing.
 */
export async function confirmParts(tx: Tx, orderId: string, now: Date): Promise<void> {
  const parts = await tx.fulfilment.updateManyAndReturn({
    where: { orderId, state: 'reserved' },
    data: { state: 'confirmed', confirmedAt: now, revision: { increment: 1 } },
    select: { id: true, producerId: true },
  })
  await tx.fulfilmentEvent.createMany({
    data: parts.map(({ id }) => ({ fulfilmentId: id, at: now, kind: 'confirmed' })),
  })
  for (const { id: fulfilmentId, producerId } of parts)
    await notify(tx, { kind: 'maker_new_order', orderId, fulfilmentId, producerId })
}

/** The maker says yes and begins. */
export function accept(actor: Actor, press: Press, now: Date): Prepared {
  return pressOn(actor, press, async (tx, part) => {
    const acting = { actor, now, key: press.key }
    const taken = await writeStep(tx, part, { step: { do: 'accept' }, told: { kind: 'accepted' }, acting })
    return taken.ok ? done(taken.value.state) : taken
  })
}

/** All that is left is packed; what is collected lies at its point, and the buyer is told to come. */
export function pack(actor: Actor, press: Press, now: Date): Prepared {
  return pressOn(actor, press, async (tx, part) => {
    const acting = { actor, now, key: press.key }
    const taken = await writeStep(tx, part, { step: { do: 'pack' }, told: { kind: 'packed' }, acting })
    if (!taken.ok) return taken
    if (part.way === 'pickup') await notify(tx, { kind: 'order_ready', orderId: part.orderId, fulfilmentId: part.id })
    return done(taken.value.state)
  })
}
