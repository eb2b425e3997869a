import type { ProductSeed } from '../types.ts'

export const goodsOfAnsorissunnah: ProductSeed[] = [
  {
    slug: 'triangle-cushion-kapok',
    maker: 'bae-man',
    category: 'household',
    title: { th: 'หมอนขวานยัดนุ่น', en: 'Kapok triangle cushion' },
    description: {
      th: 'หมอนสามเหลี่ยมสิบช่อง ยัดนุ่นแท้ทีละช่องจนแน่นเสมอกัน พิงอ่านหนังสือได้ทั้งบ่ายไม่ยุบ ผ้าหุ้มลายขาวม้า แบหมานเย็บปิดช่องสุดท้ายด้วยมือ แดดจัดๆ เอาออกตาก นุ่นจะฟูเหมือนใหม่',
      en: 'Ten cells packed one by one with real kapok until even; lean on it all afternoon and it will not sag. Covered in checked cotton, the last seam closed by hand. Put it in strong sun now and then and the floss rises like new.',
    },
    materials: { th: 'นุ่น ผ้าฝ้าย', en: 'Kapok, cotton' },
    status: 'published',
    delivery: 'parcel',
    marks: [],
    variants: [
      {
        sku: 'MAN-01-A',
        name: { th: 'พิงเดี่ยว', en: 'Single' },
        priceSatang: 49_000,
        weightGrams: 1900,
        sizeMm: [500, 360, 320],
        stock: 6,
      },
      {
        sku: 'MAN-01-B',
        name: { th: 'พับได้ 3 ท่อน', en: 'Three-fold mat' },
        priceSatang: 129_000,
        weightGrams: 5200,
        sizeMm: [560, 520, 420],
        stock: 2,
      },
    ],
    pictures: [
      {
        drawing: { motif: 'kapok-pillows', dyes: ['indigo', 'lac'], variation: 1, count: 1 },
        alt: { th: 'หมอนสามเหลี่ยมลายตาราง', en: 'A checked triangle cushion' },
      },
    ],
  },
  {
    slug: 'kapok-pillow-pair',
    maker: 'bae-man',
    category: 'household',
    title: { th: 'หมอนหนุนยัดนุ่น คู่', en: 'Kapok pillows, a pair' },
    description: {
      th: 'นอนแล้วเย็น เพราะนุ่นไม่อมร้อนเหมือนใยสังเคราะห์ เลือกแน่นหรือนุ่มได้ บอกแบหมานว่านอนหงายหรือนอนตะแคง ปลอกถอดซักได้',
      en: 'Cool to sleep on: kapok does not hold heat the way polyester does. Firm or soft; tell Bae Man whether you sleep on your back or your side. Covers come off to wash.',
    },
    materials: { th: 'นุ่น ผ้าฝ้าย', en: 'Kapok, cotton' },
    status: 'published',
    delivery: 'parcel',
    marks: [],
    variants: [
      {
        sku: 'MAN-02-A',
        name: { th: 'แน่น', en: 'Firm' },
        priceSatang: 42_000,
        weightGrams: 2100,
        sizeMm: [480, 340, 260],
        stock: 5,
      },
      {
        sku: 'MAN-02-B',
        name: { th: 'นุ่ม', en: 'Soft' },
        priceSatang: 42_000,
        weightGrams: 1800,
        sizeMm: [480, 340, 260],
        stock: 7,
      },
    ],
    pictures: [
      {
        drawing: { motif: 'kapok-pillows', dyes: ['pandan', 'indigo'], variation: 2, count: 2 },
        alt: { th: 'หมอนหนุนสองใบ', en: 'Two pillows' },
      },
    ],
  },
]
