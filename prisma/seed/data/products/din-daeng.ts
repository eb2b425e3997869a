import type { ProductSeed } from '../types.ts'

export const goodsOfDinDaeng: ProductSeed[] = [
  {
    slug: 'butter-cookies-jar',
    maker: 'pa-nuan-khukki',
    category: 'sweets',
    kind: 'market_sweet',
    title: { th: 'คุกกี้เนยป้านวล 200 กรัม', en: 'Pa Nuan’s butter cookies, 200 g' },
    description: {
      th: 'คุกกี้เนยกดพิมพ์ดอกไม้ อบทีละถาดในเตาอบเล็กบนแฟลต สินค้านี้ถอนออกพร้อมกับความยินยอมของคนทำ',
      en: 'Butter cookies pressed in a flower mould, a tray at a time in a small oven. Taken down together with their maker’s consent.',
    },
    materials: { th: 'แป้งสาลี เนย น้ำตาล ไข่', en: 'Wheat flour, butter, sugar, egg' },
    status: 'withdrawn',
    delivery: 'parcel',
    label: {
      netAmount: { th: '200 กรัม', en: '200 g' },
      ingredients: { th: 'แป้งสาลี 48% เนย 28% น้ำตาล 18% ไข่ 6%', en: 'Wheat flour 48%, butter 28%, sugar 18%, egg 6%' },
      allergens: { th: 'แป้งสาลี นม ไข่', en: 'Wheat, milk, egg' },
      storage: { th: 'อุณหภูมิห้อง ไม่โดนแดด', en: 'Room temperature, out of the sun' },
      keepsDays: 30,
    },
    marks: [],
    variants: [
      {
        sku: 'NUAN-01',
        name: null,
        priceSatang: 9_500,
        weightGrams: 260,
        sizeMm: [110, 110, 120],
        stock: 0,
      },
    ],
    pictures: [
      {
        drawing: { motif: 'steamed-cups', dyes: ['marigold'], variation: 3 },
        alt: { th: 'คุกกี้เนยในขวดโหล', en: 'Butter cookies' },
      },
    ],
  },
]
