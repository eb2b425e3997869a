/** MyShop's product as ours. */
import { fromBaht } from '../../money.ts'
import type { Print, Ref, Remote, RemoteState } from '../contract.ts'
import { hash } from '../print.ts'
import { foldText } from '../text.ts'
import { plainText } from './html.ts'
import type { WireProduct, WireVariant } from './wire.ts'

export function toState({ isDisplay }: Pick<WireProduct, 'isDisplay'>): RemoteState {
  return isDisplay ? 'live' : 'hidden'
}

export function toRef(product: WireProduct): Ref {
  const [variant] = product.variants
  return {
    item: product.id,
    sku: variant?.id ?? null,
    extra: variant?.inventoryId ? { inventoryId: variant.inventoryId } : {},
  }
}

/** Units that buyers can order now: what is in the house, less what is ordered and what waits to be sent. */
export function availableIn({ onHandNumber, reservedNumber, readyToShipNumber, availableNumber }: WireVariant): number {
  return availableNumber ?? onHandNumber - reservedNumber - readyToShipNumber
}

export interface Around {
  readonly shopRemoteId: string
  readonly shopWeb: string
  readonly twins: readonly Ref[]
  readonly seenAt: Date
}

export function toRemote(product: WireProduct, around: Around): Remote {
  const [variant] = product.variants
  return {
    ref: toRef(product),
    ourId: variant?.sku || null,
    url: `${around.shopWeb}/${around.shopRemoteId}/product/${product.id}`,
    state: toState(product),
    reasons: [],
    title: product.name,
    story: plainText(product.description ?? ''),
    photoUrls: product.imageUrls ?? [],
    price: variant ? fromBaht(variant.price) : null,
    sellable: variant ? availableIn(variant) : null,
    held: variant ? variant.reservedNumber + variant.readyToShipNumber : null,
    onHand: variant?.onHandNumber ?? null,
    // Promotions show only when a price is refused.
    locks: [],
    print: toPrint(product),
    twins: around.twins,
    changedAt: null,
    seenAt: around.seenAt,
  }
}

/**
 * Stock is what buyers can order, as we write it: a parcel that leaves changes the units in the house and nobody's offer. An
 * order lowers it; whoever compares must know of the sale before writing over it.
 */
export function toPrint(product: WireProduct): Print {
  const [variant] = product.variants
  return {
    text: hash([foldText(product.name), foldText(plainText(product.description ?? ''))]),
    photos: hash(product.imageUrls ?? []),
    details: hash([product.code ?? '', product.brand ?? '', variant?.sku ?? '', variant?.weight ?? 0]),
    price: hash([variant?.price ?? null, variant?.discountedPrice || 0]),
    stock: hash(variant ? availableIn(variant) : null),
    state: hash(toState(product)),
  }
}
