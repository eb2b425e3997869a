import type { ProductSeed } from '../types.ts'

export const goodsOfKhlongBangLuang: ProductSeed[] = [
  {
    slug: 'stone-necklace-morning',
    maker: 'na-oi-hin',
    category: 'jewellery',
    title: { th: 'สร้อยหินสีคลองตอนเช้า', en: 'Stone necklace, canal in the morning' },
    description: {
      th: 'หินอะเวนเจอรีนกับหยกขาวสลับลูกทองเหลืองเม็ดเล็ก เรียงจากเขียวอ่อนไปเข้มเหมือนน้ำตอนแดดเพิ่งขึ้น ผูกปมไหมทุกเม็ดกันเสียดสี ถ้าสายขาดส่งกลับมา น้าอ้อยร้อยให้ใหม่',
      en: 'Aventurine and white jade with tiny brass beads, shading from pale to deep like the water just after sunrise. Silk knots between the stones. If it ever breaks, send it back and Na Oi restrings it.',
    },
    materials: { th: 'หินธรรมชาติ ทองเหลือง เส้นไหม', en: 'Natural stones, brass, silk thread' },
    status: 'published',
    delivery: 'parcel',
    marks: [],
    variants: [
      {
        sku: 'OI-01-A',
        name: { th: 'ยาว 42 ซม.', en: '42 cm' },
        priceSatang: 39_000,
        weightGrams: 60,
        sizeMm: [120, 90, 30],
        stock: 6,
      },
      {
        sku: 'OI-01-B',
        name: { th: 'ยาว 60 ซม.', en: '60 cm' },
        priceSatang: 49_000,
        weightGrams: 80,
        sizeMm: [120, 90, 30],
        stock: 4,
      },
    ],
    pictures: [
      {
        drawing: { motif: 'necklace', dyes: ['pandan', 'marigold'], variation: 1 },
        alt: { th: 'สร้อยหินสีเขียวขดเป็นวง', en: 'A green stone necklace in a ring' },
      },
    ],
  },
  {
    slug: 'stone-earrings-dusk',
    maker: 'na-oi-hin',
    category: 'jewellery',
    title: { th: 'ต่างหูหินสีคลองตอนเย็น', en: 'Stone earrings, canal at dusk' },
    description: {
      th: 'หินตาเสือเม็ดแบนกับลูกปัดดินเผา ข้างซ้ายกับข้างขวาตั้งใจให้ต่างกันนิดหน่อย เพราะน้ำสองฝั่งคลองสีไม่เท่ากัน ก้านเงินแท้ไม่แพ้ง่าย',
      en: 'Flat tiger’s-eye with clay beads. Left and right differ a little on purpose: the two banks of a canal are never one colour. Silver hooks, kind to skin.',
    },
    materials: { th: 'หินตาเสือ ดินเผา เงิน', en: 'Tiger’s-eye, clay, silver' },
    status: 'published',
    delivery: 'parcel',
    marks: [],
    variants: [
      {
        sku: 'OI-02',
        name: null,
        priceSatang: 32_000,
        weightGrams: 30,
        sizeMm: [80, 60, 25],
        stock: 9,
      },
    ],
    pictures: [
      {
        drawing: { motif: 'earrings', dyes: ['clay', 'marigold'], variation: 1 },
        alt: { th: 'ต่างหูหินสีน้ำตาลทองหนึ่งคู่', en: 'A pair of golden-brown stone earrings' },
      },
    ],
  },
  {
    slug: 'one-day-necklace',
    maker: 'na-oi-hin',
    category: 'jewellery',
    title: { th: 'สร้อยเส้นเดียว วันฝนตกหนัก', en: 'The rainy-day necklace, one only' },
    description: {
      th: 'ร้อยวันที่น้ำขึ้นเกือบถึงชาน หินที่ใช้เป็นหินเก่าจากกล่องของแม่ ลาพิส มูนสโตน และเปลือกหอยมุกจากกระดุมเก่า ทำได้เส้นเดียวเพราะหินหมดแล้ว',
      en: 'Strung on a day when the water reached the porch, from old stones in her mother’s box: lapis, moonstone, and mother-of-pearl cut from buttons. There is only one; the stones are finished.',
    },
    materials: { th: 'ลาพิส มูนสโตน เปลือกหอยมุก', en: 'Lapis, moonstone, mother-of-pearl' },
    status: 'published',
    oneOfAKind: true,
    delivery: 'parcel',
    marks: [],
    variants: [
      {
        sku: 'OI-03',
        name: null,
        priceSatang: 149_000,
        weightGrams: 90,
        sizeMm: [120, 90, 30],
        stock: 1,
      },
    ],
    pictures: [
      {
        drawing: { motif: 'necklace', dyes: ['indigo', 'ink'], variation: 2 },
        alt: { th: 'สร้อยหินสีน้ำเงินเข้ม', en: 'A deep blue stone necklace' },
      },
    ],
  },
]
