import type { ProductSeed } from '../types.ts'

export const goodsOfBanBu: ProductSeed[] = [
  {
    slug: 'khan-long-hin-five-inch',
    maker: 'ban-chang-daeng',
    category: 'metalwork',
    title: { th: 'ขันลงหินบ้านบุ 5 นิ้ว', en: 'Ban Bu bronze bowl, 5 inches' },
    description: {
      th: 'ทองแดงกับดีบุกหลอมเป็นก้อน ตีแผ่ขณะแดงจนบางเท่าเปลือกไข่ แล้วขัดด้วยหินกับทรายจนเงาใน น้ำในขันเย็นนานกว่าแก้ว เคาะแล้วเสียงใสยาว ใบไหนเสียงทึบคนในบ้านไม่ปล่อยออกจากประตู',
      en: 'Copper and tin cast in a lump, beaten out red-hot until thin as eggshell, then polished with stone and sand. Water stays cold in it longer than in glass, and it rings clear. A bowl with a dull voice never leaves the house.',
    },
    materials: { th: 'ทองแดง ดีบุก (ทองลงหิน)', en: 'Copper and tin bronze' },
    status: 'published',
    delivery: 'parcel',
    marks: [
      {
        kind: 'bangkok_brand',
        number: 'ตัวอย่าง-BKK-0002',
        year: 2568,
        issuedOn: '2025-09-01',
        expiresOn: '2027-08-31',
        verified: { by: 'staff-nicha', on: '2026-05-20' },
        isDemo: true,
      },
    ],
    variants: [
      {
        sku: 'DAENG-01',
        name: null,
        priceSatang: 165_000,
        weightGrams: 520,
        sizeMm: [180, 180, 110],
        stock: 6,
      },
    ],
    pictures: [
      {
        drawing: { motif: 'hammered-bowl', dyes: ['marigold', 'clay'], variation: 2 },
        alt: { th: 'ขันลงหินผิวเงามีรอยตี', en: 'A polished bronze bowl with hammer marks' },
      },
    ],
  },
  {
    slug: 'bowl-with-stand',
    maker: 'ban-chang-daeng',
    category: 'metalwork',
    title: { th: 'ชุดขันน้ำพานรอง', en: 'Bowl with its stand' },
    description: {
      th: 'ขันใบหนึ่ง พานรองใบหนึ่ง ตีจากโลหะเบ้าเดียวกันเพื่อให้สีเสมอกัน ใช้ตักบาตร ใช้รดน้ำวันสงกรานต์ หรือวางกลางโต๊ะใส่ดอกมะลิ ช่างแดงสลักปีที่ทำไว้ใต้พาน เผื่อหลานถาม',
      en: 'One bowl, one footed stand, beaten from the same melt so the colours match. For alms, for pouring water at Songkran, or for jasmine in the middle of a table. The year is cut under the stand, in case the grandchildren ask.',
    },
    materials: { th: 'ทองแดง ดีบุก', en: 'Copper and tin bronze' },
    status: 'published',
    madeToOrderDays: 15,
    delivery: 'parcel',
    marks: [],
    variants: [
      {
        sku: 'DAENG-02',
        name: null,
        priceSatang: 480_000,
        weightGrams: 1650,
        sizeMm: [260, 260, 240],
        stock: 2,
      },
    ],
    pictures: [
      {
        drawing: { motif: 'footed-tray', dyes: ['marigold', 'ink'], variation: 1 },
        alt: { th: 'พานโลหะมีเชิง', en: 'A footed metal tray' },
      },
    ],
  },
  {
    slug: 'bronze-finger-cymbals',
    maker: 'ban-chang-daeng',
    category: 'instrument',
    title: { th: 'ฉิ่งทองลงหิน คู่', en: 'Bronze finger cymbals, a pair' },
    description: {
      th: 'ฉิ่งคู่เล็กหล่อแล้วตีแต่งขอบด้วยมือ ตั้งเสียงให้สองฝาห่างกันนิดเดียว เวลาตีประกบเสียงจะสั่นเหมือนน้ำ เชือกฝ้ายถักโดยลูกสาว เหมาะกับวงนักเรียนและคนที่อยากมีเสียงไทยไว้ในบ้าน',
      en: 'A small pair, cast and trimmed by hand, tuned a hair apart so that the sound shimmers when they meet. The cotton cord is braided by the daughter. Good for a school band, or a house that wants one Thai sound.',
    },
    materials: { th: 'ทองลงหิน เชือกฝ้าย', en: 'Bronze, cotton cord' },
    status: 'published',
    delivery: 'parcel',
    marks: [],
    variants: [
      {
        sku: 'DAENG-03',
        name: null,
        priceSatang: 98_000,
        weightGrams: 210,
        sizeMm: [100, 100, 60],
        stock: 5,
      },
    ],
    pictures: [
      {
        drawing: { motif: 'finger-cymbals', dyes: ['marigold'], variation: 1 },
        alt: { th: 'ฉิ่งโลหะคู่ร้อยเชือก', en: 'A pair of finger cymbals on a cord' },
      },
    ],
  },
  {
    slug: 'bronze-water-cup',
    maker: 'ban-chang-daeng',
    category: 'household',
    title: { th: 'ถ้วยน้ำทองลงหิน', en: 'Bronze water cup' },
    description: {
      th: 'ถ้วยใบย่อมสำหรับดื่มน้ำเย็น ผิวนอกเหลือรอยค้อนไว้ให้จับไม่ลื่น ผิวในขัดเรียบ ใช้ทุกวันยิ่งสวย หมองเมื่อไรขัดด้วยมะขามเปียก',
      en: 'A cup for cold water. Hammer marks left outside so that it does not slip, smooth inside. It grows handsomer with use; when it dulls, rub it with tamarind.',
    },
    materials: { th: 'ทองแดง ดีบุก', en: 'Copper and tin bronze' },
    status: 'published',
    delivery: 'parcel',
    marks: [],
    variants: [
      {
        sku: 'DAENG-04',
        name: null,
        priceSatang: 89_000,
        weightGrams: 260,
        sizeMm: [100, 100, 100],
        stock: 8,
      },
    ],
    pictures: [
      {
        drawing: { motif: 'hammered-bowl', dyes: ['clay'], variation: 3 },
        alt: { th: 'ถ้วยโลหะผิวตีด้วยค้อน', en: 'A hammered metal cup' },
      },
    ],
  },
]
