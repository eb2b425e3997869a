import type { AreaOption } from '#app/components/shop/checkout/address-fields.tsx'
import { type Cart, writeCart } from '#app/domain/cart/cart.ts'
import type { Shelf } from '#app/domain/cart/view.server.ts'
import { areasOf, isKnownArea } from '#app/domain/delivery/thai-place.server.ts'
import { zoneOf } from '#app/domain/delivery/zone.ts'
import { type PrepareRefusal, previewOrder } from '#app/domain/order/prepare.server.ts'
import { areaValue, postalCodeIn, type Said, type SoundCheckout } from './checkout-form.server.ts'

/** The form again, with all that was typed and the areas of its postal code. */
export async function asForm(said: Said) {
  const postalCode = postalCodeIn(said)
  const areas = postalCode ? (await areasOf(postalCode)).map(optionOf) : null
  return { step: 'form' as const, said, areas }
}

function optionOf({ en, ...area }: Awaited<ReturnType<typeof areasOf>>[number]): AreaOption {
  const { subdistrict, district, province } = area
  return {
    value: areaValue(area),
    th: `${subdistrict} · ${district} · ${province}`,
    // Both: signs in Latin letters are spelt in many ways.
    en: `${en.subdistrict}, ${en.district}, ${en.province} (${subdistrict})`,
  }
}

/** What is said above the review. */
export interface Told {
  /** Satang that the page showed before the price changed. */
  readonly changedFrom: bigint | null
  /** Somebody was faster: there is less in it than was wanted. */
  readonly short: boolean
  /** Too many unpaid orders keep goods for them. */
  readonly tooMany: boolean
}

export const nothingToTell: Told = { changedFrom: null, short: false, tooMany: false }

/** What of the cart can be had, as the shop stands. */
export interface Seen {
  readonly cart: Cart
  readonly shelf: Shelf
}

/** The order as it will be, or why it cannot be one. */
export async function asReview(
  { cart, shelf }: Seen,
  { buyer, ways }: SoundCheckout,
  { said, told }: { said: Said; told: Told },
) {
  const { address } = buyer
  const preview = await previewOrder({ cart, ways, zone: address && zoneOf(address.province) }, shelf)
  if (!preview.ok) return { ok: false as const, refusal: preview.refusal }
  const mismatch = address && !(await isKnownArea(address)) ? address.postalCode : null
  return {
    ok: true as const,
    page: {
      step: 'review' as const,
      said: { ...said, cart: writeCart(cart) },
      buyer,
      mismatch,
      ...told,
      ...preview.value,
    },
  }
}

/** The makers whose goods do not come as was chosen, and why, as the form says it. */
export function noWayOf(refusal: PrepareRefusal): Readonly<Record<string, 'too_heavy' | 'no_weight' | 'no_point'>> {
  if (refusal.code !== 'no_way') return {}
  return Object.fromEntries(refusal.noWay.map(({ producerId, why }) => [producerId, why]))
}
