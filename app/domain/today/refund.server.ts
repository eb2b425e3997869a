import { type Actor, holds } from '../person/actor.ts'
import { waitingForMakers } from '../refund/maker.server.ts'
import type { Need } from './need.ts'

/** Buyers who ask money back of makers whom this volunteer helps. */
export async function refundsAsked(actor: Actor): Promise<Need<'refund_asked'>[]> {
  if (!holds(actor, 'volunteer')) return []
  const waiting = await waitingForMakers(actor)
  return waiting.map(({ fulfilmentId: id, maker: name, since }) => ({ kind: 'refund_asked', id, name, since }))
}
