import type { ProductSeed } from '../types.ts'

export const goodsOfBanPhanThom: ProductSeed[] = [
  {
    slug: 'repousse-ring-lotus',
    maker: 'lung-koson',
    category: 'jewellery',
    title: { th: 'แหวนเงินดุนลายบัว', en: 'Repoussé silver ring, lotus' },
    description: {
      th: 'ดุนจากด้านหลังจนกลีบบัวนูนขึ้นมาเอง รมดำแล้วขัดให้เหลือเงาในร่องลาย ปรับขนาดได้เล็กน้อย ลุงโกศลทำเช้าละหนึ่งวง',
      en: 'Pushed up from behind until the lotus petals rise, darkened, then polished so the shadow stays in the lines. Slightly adjustable. Lung Koson makes one a morning.',
    },
    materials: { th: 'เงิน 92.5%', en: 'Silver 92.5%' },
    status: 'published',
    delivery: 'parcel',
    marks: [],
    variants: [
      {
        sku: 'KOSON-01-A',
        name: { th: 'เบอร์เล็ก 50-54', en: 'Small, 50-54' },
        priceSatang: 89_000,
        weightGrams: 25,
        sizeMm: [60, 60, 40],
        stock: 4,
      },
      {
        sku: 'KOSON-01-B',
        name: { th: 'เบอร์กลาง 55-59', en: 'Medium, 55-59' },
        priceSatang: 92_000,
        weightGrams: 25,
        sizeMm: [60, 60, 40],
        stock: 3,
      },
    ],
    pictures: [
      {
        drawing: { motif: 'ring', dyes: ['ink', 'marigold'], variation: 1 },
        alt: { th: 'แหวนเงินลายกลีบบัว', en: 'A silver ring with lotus petals' },
      },
    ],
  },
  {
    slug: 'repousse-earrings-bodhi',
    maker: 'lung-koson',
    category: 'jewellery',
    title: { th: 'ต่างหูเงินดุนใบโพธิ์', en: 'Repoussé silver earrings, bodhi leaf' },
    description: {
      th: 'ใบโพธิ์คู่บางเท่าใบจริง เส้นใบกดด้วยสิ่วหัวมนทีละเส้น แกว่งแล้วสะท้อนแดด เบาจนลืมว่าใส่อยู่ ชันก้อนเดิมสามสิบปีเป็นตัวรองใบนี้',
      en: 'A pair of bodhi leaves as thin as real ones, each vein pressed with a rounded chisel. They flash as they swing and are too light to notice. The thirty-year-old lump of pitch lay beneath them.',
    },
    materials: { th: 'เงิน 92.5%', en: 'Silver 92.5%' },
    status: 'published',
    delivery: 'parcel',
    marks: [],
    variants: [
      {
        sku: 'KOSON-02',
        name: null,
        priceSatang: 118_000,
        weightGrams: 30,
        sizeMm: [80, 60, 30],
        stock: 4,
      },
    ],
    pictures: [
      {
        drawing: { motif: 'earrings', dyes: ['pandan', 'ink'], variation: 2 },
        alt: { th: 'ต่างหูรูปใบโพธิ์', en: 'Bodhi-leaf earrings' },
      },
    ],
  },
]
