/** The usual wish: a listing that every partner takes, whatever its limits (28 letters and 82 bytes of title, satang-free). */
import { baht } from '#integrations/money.ts'
import type { Listing, Photo } from '#integrations/partners/contract.ts'

/** A photo of a kind that every partner takes; different letters are different pictures. */
export function photo(letter: string, change: Partial<Photo> = {}): Photo {
  const bytes = new Uint8Array([0xff, 0xd8, ...Buffer.from(`picture ${letter}`)])
  return {
    id: `hash-${letter}`,
    url: `https://yaan.example/photo/${letter}.jpg`,
    type: 'image/jpeg',
    bytes: bytes.byteLength,
    width: 1200,
    height: 1200,
    open: async () => bytes,
    ...change,
  }
}

/** As `listing`, with one more word in its title. */
export const secondTitle = 'ผ้าขาวม้าทอมือ ชุมชนบ้านครัว ผืนใหม่'

export const listing: Listing = {
  id: 'yn-7f3k9',
  revision: 1n,
  words: {
    th: {
      title: 'ผ้าขาวม้าทอมือ ชุมชนบ้านครัว',
      story: 'ป้าสมใจ (ตัวอย่าง) ทอผ้าริมคลองมาสี่สิบปี ผืนนี้ใช้เวลาสามวัน\n\nสีครามจากต้นหม้อ ล้างแล้วยิ่งนุ่ม',
    },
    en: null,
  },
  tags: ['ผ้าขาวม้า', 'บ้านครัว'],
  brand: null,
  producerId: 'maker-1',
  condition: 'new',
  price: baht(350),
  sellable: 7,
  weightGrams: 400,
  sizeMm: { length: 300, width: 200, height: 50 },
  photos: [photo('a'), photo('b')],
  page: 'https://yaan.example/p/7f3k9/pha-khao-ma',
}
