import { db, type Prisma } from '#app/lib/database.server.ts'
import { type Told, told } from '#app/lib/told.ts'

/** A place of a community where buyers collect, in words. */
export interface Point {
  readonly id: string
  readonly communityId: string
  readonly name: Told
  readonly place: Told
  readonly hours: Told
}

/** Where goods of these communities can be collected now, the oldest point first. */
export async function openPoints(communityIds: readonly string[]): Promise<readonly Point[]> {
  const rows = await db.pickupPoint.findMany({
    where: { communityId: { in: [...communityIds] }, closedAt: null },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
  })
  return rows.map(pointOf)
}

/** The row as a page speaks of it. */
export function pointOf(row: Prisma.PickupPointGetPayload<object>): Point {
  return {
    ...{ id: row.id, communityId: row.communityId },
    ...{
      name: told(row.nameTh, row.nameEn),
      place: told(row.placeTh, row.placeEn),
      hours: told(row.hoursTh, row.hoursEn),
    },
  }
}
