import type { Prisma } from '../../../prisma/client/client.ts'

/** A listing's row. */
export type PartnerListing = Prisma.PartnerListingGetPayload<object>

/** A shop's row. */
export type PartnerShop = Prisma.PartnerShopGetPayload<object>
