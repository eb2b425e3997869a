import { listWaitingDirect } from '../payment/direct-waiting.server.ts'
import { type Actor, holds } from '../person/actor.ts'
import type { Need } from './need.ts'

/** Buyers of this person's communities who say that they paid into our account: somebody has to look. Staff do it elsewhere. */
export async function paymentsToConfirm(actor: Actor): Promise<Need<'payment_to_confirm'>[]> {
  if (!holds(actor, 'volunteer', 'committee')) return []
  const waiting = await listWaitingDirect(actor)
  return waiting
    .filter(({ first }) => !first?.isOwn)
    .map(({ attemptId: id, code, since }) => ({ kind: 'payment_to_confirm', id, name: { th: code, en: null }, since }))
}
