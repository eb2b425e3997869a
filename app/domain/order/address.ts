import { z } from 'zod'

/** Where a parcel goes. Bangkok says แขวง and เขต, the country ตำบล and อำเภอ; the names are kept without these words. */
export const Address = z.object({
  /** House, building and room, moo, soi, road: as people write it, in lines of their own. */
  street: z.string(),
  subdistrict: z.string(),
  district: z.string(),
  province: z.string(),
  postalCode: z.string(),
  landmark: z.string().nullable(),
})
export type Address = z.infer<typeof Address>

export const BANGKOK = 'กรุงเทพมหานคร'

/** The part of an address that a postal code is checked against. */
export type AddressPlace = Pick<Address, 'subdistrict' | 'district' | 'province' | 'postalCode'>

/** A place name as it is kept: without its kind (`แขวง`, `ต.`, `จังหวัด` …), Bangkok by its full name. */
export function placeName(typed: string): string {
  const plain = typed
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^(แขวง|ตำบล|ต\.|เขต|อำเภอ|อ\.|จังหวัด|จ\.)\s*/, '')
  return /^(กทม\.?|กรุงเทพ|กรุงเทพฯ|กรุงเทพมหานครฯ?|bangkok|bkk)$/i.test(plain) ? BANGKOK : plain
}

/** The address in lines as an envelope has them, in Thai whoever reads it: the postman does. */
export function addressLines(address: Address): readonly string[] {
  const inBangkok = address.province === BANGKOK
  const second = [
    `${inBangkok ? 'แขวง' : 'ตำบล'}${address.subdistrict}`,
    `${inBangkok ? 'เขต' : 'อำเภอ'}${address.district}`,
  ]
  const third = [`${inBangkok ? '' : 'จังหวัด'}${address.province}`, address.postalCode]
  return [...address.street.split('\n'), second.join(' '), third.join(' ')]
}
