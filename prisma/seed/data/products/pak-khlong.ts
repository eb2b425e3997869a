import type { ProductSeed } from '../types.ts'

export const goodsOfPakKhlong: ProductSeed[] = [
  {
    slug: 'fresh-jasmine-garland',
    maker: 'phi-maeo-malai',
    category: 'plant',
    title: { th: 'พวงมาลัยสดดอกพุด', en: 'Fresh gardenia-bud garland' },
    description: {
      th: 'ร้อยหลังเที่ยงคืน ดอกพุดตูมเรียงเกลียว อุบะจำปี ปลายดอกรัก ถึงบ้านก่อนแปดโมง พรมน้ำแล้วห่อใบตองแช่เย็นอยู่ได้สองวัน อย่าโดนแอร์ตรงๆ',
      en: 'Threaded after midnight: gardenia buds in a spiral, champak tassel, crown-flower tips. With you before eight. Sprinkle, wrap in banana leaf and chill for two days; keep it out of direct air-conditioning.',
    },
    materials: { th: 'ดอกพุด จำปี ดอกรัก', en: 'Gardenia, champak, crown flower' },
    status: 'published',
    delivery: 'same_day',
    marks: [],
    variants: [
      {
        sku: 'MAEO-01-A',
        name: { th: 'พวงไหว้พระ', en: 'For the altar' },
        priceSatang: 6_000,
        weightGrams: 120,
        sizeMm: [200, 150, 60],
        stock: 30,
      },
      {
        sku: 'MAEO-01-B',
        name: { th: 'พวงรับแขก', en: 'To welcome a guest' },
        priceSatang: 15_000,
        weightGrams: 260,
        sizeMm: [260, 200, 70],
        stock: 10,
      },
    ],
    pictures: [
      {
        drawing: { motif: 'garland', dyes: ['pandan', 'lac'], variation: 1 },
        alt: { th: 'พวงมาลัยดอกไม้สด', en: 'A fresh flower garland' },
      },
    ],
  },
  {
    slug: 'wedding-garland-pair',
    maker: 'phi-maeo-malai',
    category: 'plant',
    title: { th: 'มาลัยบ่าวสาว คู่', en: 'Wedding garlands, a pair' },
    description: {
      th: 'มาลัยสองชายร้อยกุหลาบมอญสลับดอกพุด ยาวถึงเอว น้ำหนักสองข้างเท่ากันพอดี พี่แมวร้อยคืนก่อนงานและไปส่งเอง เพราะไม่ไว้ใจให้ใครวางบนเบาะรถ',
      en: 'Waist-long double garlands of damask rose and gardenia, the two sides weighed equal. Phi Maeo threads them the night before and brings them herself; she trusts nobody’s car seat.',
    },
    materials: { th: 'กุหลาบมอญ ดอกพุด ดอกรัก', en: 'Damask rose, gardenia, crown flower' },
    status: 'published',
    madeToOrderDays: 2,
    delivery: 'same_day',
    marks: [],
    variants: [
      {
        sku: 'MAEO-02',
        name: null,
        priceSatang: 160_000,
        weightGrams: 900,
        sizeMm: [420, 300, 120],
        stock: 4,
      },
    ],
    pictures: [
      {
        drawing: { motif: 'garland', dyes: ['lac', 'marigold'], variation: 2 },
        alt: { th: 'มาลัยคู่สีแดงขาว', en: 'A pair of red and white garlands' },
      },
    ],
  },
]
