import { db } from '#app/lib/database.server.ts'
import { pickupPoints } from '../data/pickup-points.ts'

const doneAction = 'demo.pickup_points'

/** Writes the demo's pick-up points once; what people make of them afterwards stays. */
export async function seedPickupPoints(): Promise<void> {
  await db.$transaction(async (tx) => {
    if (await tx.auditEntry.findFirst({ where: { action: doneAction } })) return
    for (const { community: slug, name, place, hours } of pickupPoints) {
      const { id: communityId } = await tx.community.findUniqueOrThrow({ where: { slug } })
      await tx.pickupPoint.create({
        data: {
          ...{ communityId, nameTh: name.th, nameEn: name.en, placeTh: place.th, placeEn: place.en },
          ...{ hoursTh: hours.th, hoursEn: hours.en },
        },
      })
    }
    await tx.auditEntry.create({ data: { action: doneAction, entity: 'demo', entityId: 'pickup-points' } })
  })
}
