import { z } from 'zod'
import { open, seal } from '#app/lib/secret.server.ts'
import { Address } from './address.ts'

const Buyer = z.object({
  name: z.string(),
  /** E.164. */
  phone: z.string(),
  email: z.string().nullable(),
  /** Null: everything is collected. */
  address: Address.nullable(),
  /** What the buyer wrote to a maker, by the maker's id. */
  notes: z.record(z.string(), z.string()),
})

/** Who bought, and where it goes. Only their own makers, whoever helps these, and the order's own page may see it. */
export type Buyer = z.infer<typeof Buyer>

/** Bound into what is sealed here. */
export const buyerPurpose = 'order-buyer'

export function sealBuyer(buyer: Buyer): string {
  return seal(JSON.stringify(buyer), buyerPurpose)
}

/** @throws when it was altered or its key is gone. */
export function openBuyer(sealedBuyer: string): Buyer {
  return Buyer.parse(JSON.parse(open(sealedBuyer, buyerPurpose)))
}
