import type { Actor } from '#app/domain/person/actor.ts'
import type { Phrases } from '#app/i18n/phrases.ts'
import { requireActor } from '#app/routes/doorman.server.ts'

/** Orders are handled in two rooms by the same pages: the maker's own, and the desk of the volunteer who helps. */
export interface OrderRoom {
  readonly actor: Actor
  readonly base: '/sell/orders' | '/desk/orders'
}

export async function enterRoom(request: Request): Promise<OrderRoom> {
  const isDesk = new URL(request.url).pathname.startsWith('/desk/')
  const actor = await requireActor(request, isDesk ? 'volunteer' : 'seller')
  return { actor, base: isDesk ? '/desk/orders' : '/sell/orders' }
}

interface Refusal {
  readonly code: keyof Phrases['fulfilment']['refused']
  readonly left?: number
  readonly seconds?: number
}

/** A refusal as a sentence. */
export function sayRefusal({ refused }: Phrases['fulfilment'], { code, left = 0, seconds = 0 }: Refusal): string {
  if (code === 'too_many') return refused.too_many(left)
  if (code === 'too_often') return refused.too_often(Math.ceil(seconds / 60))
  return refused[code]
}
