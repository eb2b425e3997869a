import { z } from 'zod'
import { type OpenPart, openPart } from '#app/domain/fulfilment/open-part.server.ts'
import type { Actor } from '#app/domain/person/actor.ts'
import type { Phrases } from '#app/i18n/phrases.ts'
import { notFound, requireActor } from '#app/routes/doorman.server.ts'
import type { SoundForm } from '#app/routes/form.server.ts'
import { count } from '#app/routes/form-values.ts'

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

/** The part of an order that a page of the room is about, and a key for one press of its button. */
export async function openInRoom(
  request: Request,
  partId: string | undefined,
): Promise<OrderRoom & { part: OpenPart; formKey: string }> {
  const { actor, base } = await enterRoom(request)
  const part = await openPart(actor, partId ?? '', new Date())
  if (!part) throw notFound()
  return { actor, part, base, formKey: crypto.randomUUID() }
}

const mostUnits = 100_000

/** How many of each line, as quantity fields send it. */
export const someGoods = z.array(z.object({ id: z.string(), quantity: count(0, mostUnits).optional() }))

/** The same with nothing left open. */
export function unitsOf(typed: z.output<typeof someGoods>): { id: string; quantity: number }[] {
  return typed.map(({ id, quantity = 0 }) => ({ id, quantity }))
}

interface Refusal {
  readonly code: keyof Phrases['fulfilment']['refused']
  readonly left?: number
  readonly seconds?: number
}

/** Refuses a step: beside the line of which there are not so many, else above the form. What is not there is a 404. */
export function refuseStep(
  form: SoundForm<unknown>,
  refusal: (Refusal & { readonly id?: string }) | { readonly code: 'not_found' },
  {
    goods,
    words,
  }: { readonly goods: readonly { readonly id: string }[] | null; readonly words: Phrases['fulfilment'] },
) {
  if (refusal.code === 'not_found') throw notFound()
  const said = sayRefusal(words, refusal)
  if (refusal.code !== 'too_many') return form.refuse({ form: said })
  const at = goods?.findIndex(({ id }) => id === refusal.id) ?? 0
  return form.refuse({ fields: { [`goods[${at}].quantity`]: said } })
}

/** A refusal as a sentence. */
export function sayRefusal({ refused }: Phrases['fulfilment'], { code, left = 0, seconds = 0 }: Refusal): string {
  if (code === 'too_many') return refused.too_many(left)
  if (code === 'too_often') return refused.too_often(Math.ceil(seconds / 60))
  return refused[code]
}
