import { db } from '#app/lib/database.server.ts'
import { type Actor, actsForProgramme } from '../person/actor.ts'
import { publicProducer, publicProduct } from '../producer/public.ts'

/** The programme in a few numbers, for staff; null for anybody else. */
export async function countProgramme(actor: Actor) {
  if (!actsForProgramme(actor, 'staff')) return null
  const volunteer = { role: 'volunteer', endedAt: null } as const
  const [communities, withVolunteer, makers, products, storiesInReview, listingsInNeed] = await Promise.all([
    db.community.count(),
    db.community.count({ where: { grants: { some: volunteer } } }),
    db.producer.count({ where: publicProducer }),
    db.product.count({ where: publicProduct }),
    db.story.count({ where: { status: 'in_review' } }),
    db.partnerListing.count({ where: { state: { in: ['needs_you', 'refused', 'drifted'] } } }),
  ])
  return { communities, withVolunteer, makers, products, storiesInReview, listingsInNeed }
}
