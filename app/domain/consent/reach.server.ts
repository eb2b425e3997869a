import { db } from '#app/lib/database.server.ts'
import { isId } from '#app/lib/id.ts'
import { type Actor, ownProducers, reach } from '../person/actor.ts'

/** What hangs on a maker's consents just now, to say in words what a withdrawal takes down. */
export interface Hanging {
  readonly products: number
  readonly stories: number
  /** On partner platforms, wished there. */
  readonly listings: number
  /** On partner platforms, wished gone and not seen gone yet. */
  readonly leaving: number
}

/** Null when the maker is out of reach. */
export async function whatHangsOn(actor: Actor, producerId: string): Promise<Hanging | null> {
  if (!isId(producerId)) return null
  const producer = await db.producer.findFirst({
    where: {
      AND: [{ id: producerId }, { OR: [{ community: reach(actor, 'volunteer', 'committee') }, ownProducers(actor)] }],
    },
    select: { id: true },
  })
  if (!producer) return null
  const ofMaker = { variant: { product: { producerId } } }
  const [products, stories, listings, leaving] = await Promise.all([
    db.product.count({ where: { producerId, status: 'published' } }),
    db.story.count({ where: { status: 'published', OR: [{ producerId }, { product: { producerId } }] } }),
    db.partnerListing.count({ where: { ...ofMaker, want: { not: 'gone' } } }),
    db.partnerListing.count({ where: { ...ofMaker, want: 'gone', state: { not: 'gone' } } }),
  ])
  return { products, stories, listings, leaving }
}
