/** Where a parcel goes, as its price tells places apart. Pure. */
export type DeliveryZone = 'metro' | 'country'
export const deliveryZones = ['metro', 'country'] as const satisfies readonly DeliveryZone[]

/** Bangkok and the five provinces around it. */
const metro: ReadonlySet<string> = new Set(['กรุงเทพมหานคร', 'นนทบุรี', 'ปทุมธานี', 'สมุทรปราการ', 'สมุทรสาคร', 'นครปฐม'])

/** The zone of a province, by its full Thai name. */
export function zoneOf(province: string): DeliveryZone {
  return metro.has(province) ? 'metro' : 'country'
}
