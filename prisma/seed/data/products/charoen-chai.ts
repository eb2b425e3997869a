import type { ProductSeed } from '../types.ts'

export const goodsOfCharoenChai: ProductSeed[] = [
  {
    slug: 'folded-gold-paper-set',
    maker: 'ama-lang',
    category: 'craft',
    title: { th: 'ชุดกระดาษทองพับมือ', en: 'Hand-folded gold paper set' },
    description: {
      th: 'กระดาษทองพับทรงเรือหนึ่งร้อยลำ ร้อยเป็นพวงพร้อมไหว้ ร่างนี้รอคำตอบของอาม่าก่อน ยังไม่ขึ้นร้าน',
      en: 'A hundred boats folded from gold paper, strung and ready for the altar. A draft: it waits for Ama Lang’s answer.',
    },
    materials: { th: 'กระดาษทอง ด้ายแดง', en: 'Gold paper, red thread' },
    status: 'draft',
    waitingFor: 'photos',
    delivery: 'parcel',
    marks: [],
    variants: [
      {
        sku: 'AMA-01',
        name: null,
        priceSatang: 18_000,
        weightGrams: 220,
        sizeMm: [240, 160, 80],
        stock: 0,
      },
    ],
    pictures: [
      {
        drawing: { motif: 'gold-leaf', dyes: ['marigold', 'lac'], variation: 1 },
        alt: { th: 'กระดาษทองวางซ้อน', en: 'Stacked gold paper' },
      },
    ],
  },
]
