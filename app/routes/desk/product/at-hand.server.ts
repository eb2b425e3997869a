import { z } from 'zod'
import type { Actor } from '#app/domain/person/actor.ts'
import { type DeskProduct, productForDesk } from '#app/domain/product/desk.server.ts'
import { notFound, requireActor } from '#app/routes/doorman.server.ts'

/** Who works here, and the id that the address names; 404 for what is no id. */
export async function atHand(
  request: Request,
  params: Readonly<Record<string, string | undefined>>,
): Promise<{ actor: Actor; productId: string }> {
  const actor = await requireActor(request, 'volunteer', 'committee', 'staff')
  const productId = z.uuid().safeParse(params.productId)
  if (!productId.success) throw notFound()
  return { actor, productId: productId.data }
}

/** The product that the address names, within this person's reach; 404 otherwise. */
export async function productAtHand(actor: Actor, productId: string): Promise<DeskProduct> {
  const product = await productForDesk(actor, productId)
  if (!product) throw notFound()
  return product
}
