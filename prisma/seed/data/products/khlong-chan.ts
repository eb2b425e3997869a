import type { ProductSeed } from '../types.ts'

export const goodsOfKhlongChan: ProductSeed[] = [
  {
    slug: 'rope-basket-club',
    maker: 'chomrom-mue-mai-wang',
    category: 'basketry',
    title: { th: 'ตะกร้าสานเชือก ชมรมมือไม่ว่าง', en: 'Rope basket from the Busy Hands Club' },
    description: {
      th: 'เชือกมัดฟางเหนียว สานทับโครงลวดเคลือบ ล้างน้ำได้ ใส่ผ้าก็ได้ ใส่ผลไม้ก็ได้ สีเลือกโดยคุณยายที่อายุมากที่สุดในวันนั้น ป้ายเล็กบอกชื่อคนสานและอายุ',
      en: 'Tough raffia cord woven over coated wire; washable, for laundry or fruit. Colours are chosen by the oldest grandmother present that day. A small tag gives the weaver’s name and age.',
    },
    materials: { th: 'เชือกมัดฟาง ลวดเคลือบ', en: 'Raffia cord, coated wire' },
    status: 'published',
    delivery: 'parcel',
    marks: [],
    variants: [
      {
        sku: 'MUE-01-A',
        name: { th: 'เล็ก', en: 'Small' },
        priceSatang: 15_000,
        weightGrams: 280,
        sizeMm: [220, 220, 180],
        stock: 12,
      },
      {
        sku: 'MUE-01-B',
        name: { th: 'ใหญ่', en: 'Large' },
        priceSatang: 24_000,
        weightGrams: 520,
        sizeMm: [320, 320, 260],
        stock: 8,
      },
    ],
    pictures: [
      {
        drawing: { motif: 'basket', dyes: ['indigo', 'lac'], variation: 2 },
        alt: { th: 'ตะกร้าสานเชือกหลายสี', en: 'A basket of coloured cord' },
      },
    ],
  },
  {
    slug: 'rope-mat-table',
    maker: 'chomrom-mue-mai-wang',
    category: 'household',
    title: { th: 'แผ่นรองจานสานเชือก 4 แผ่น', en: 'Woven rope table mats, 4' },
    description: {
      th: 'สี่แผ่น สี่คนสาน สี่ลาย ไม่เข้าชุดกันโดยตั้งใจ จะได้จำได้ว่าแผ่นไหนของใคร กันร้อน เช็ดสะอาด ม้วนเก็บได้',
      en: 'Four mats by four people in four patterns, mismatched on purpose so everyone knows their own. Heat-proof, wipes clean, rolls up.',
    },
    materials: { th: 'เชือกฝ้าย', en: 'Cotton cord' },
    status: 'published',
    delivery: 'parcel',
    marks: [],
    variants: [
      {
        sku: 'MUE-02',
        name: null,
        priceSatang: 22_000,
        weightGrams: 360,
        sizeMm: [320, 120, 120],
        stock: 9,
      },
    ],
    pictures: [
      {
        drawing: { motif: 'mat', dyes: ['indigo', 'marigold'], variation: 2 },
        alt: { th: 'แผ่นรองจานสานลายต่างกัน', en: 'Woven mats in different patterns' },
      },
    ],
  },
]
