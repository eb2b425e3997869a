import { db, type Prisma } from '#app/lib/database.server.ts'
import { digest } from '#app/lib/secret.server.ts'
import { isToken } from './token.server.ts'

const fields = {
  lines: { orderBy: { position: 'asc' } },
  fulfilments: {
    orderBy: { number: 'asc' },
    include: {
      producer: { select: { shortCode: true, slug: true, nameTh: true, nameEn: true, communityId: true } },
      pickupPoint: true,
      parcels: {
        orderBy: { handedOverAt: 'asc' },
        include: { lines: { select: { orderLineId: true, quantity: true } } },
      },
    },
  },
} satisfies Prisma.OrderInclude

/** An order with its lines and parts. */
export type FoundOrder = Prisma.OrderGetPayload<{ include: typeof fields }>

/** The order of this address, or null. Knowing the address is the permission: it is the buyer's. */
export async function orderByToken(token: string | undefined): Promise<FoundOrder | null> {
  if (!isToken(token)) return null
  return db.order.findUnique({ where: { tokenHash: digest(token) }, include: fields })
}
