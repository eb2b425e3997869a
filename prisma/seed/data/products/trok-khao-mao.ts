import type { ProductSeed } from '../types.ts'

export const goodsOfTrokKhaoMao: ProductSeed[] = [
  {
    slug: 'khao-mao-mi',
    maker: 'yai-lek',
    category: 'sweets',
    kind: 'sealed_food',
    title: { th: 'ข้าวเม่าหมี่', en: 'Khao mao mi' },
    description: {
      th: 'ข้าวเม่าทอดพองกรอบ คลุกกุ้งแห้ง เต้าหู้หั่นฝอย ถั่ว และน้ำตาลเคี่ยวบางๆ หวานเค็มในคำเดียว ยายเล็กทอดทีละทัพพีเพื่อไม่ให้อมน้ำมัน ถุงเล็กกินหมดระหว่างทางกลับบ้านพอดี',
      en: 'Young rice fried until it puffs, tossed with dried shrimp, shredded tofu, peanuts and a thin sugar syrup: sweet and salty in one bite. Fried a ladle at a time so it stays light. The small bag lasts exactly one ride home.',
    },
    materials: { th: 'ข้าวเม่า กุ้งแห้ง เต้าหู้ ถั่วลิสง น้ำตาล', en: 'Flattened young rice, dried shrimp, tofu, peanuts, sugar' },
    status: 'published',
    delivery: 'parcel',
    label: {
      netAmount: { th: '150 หรือ 400 กรัม', en: '150 or 400 g' },
      ingredients: {
        th: 'ข้าวเม่า 62% น้ำตาล 16% กุ้งแห้ง 8% เต้าหู้ 8% ถั่วลิสง 6%',
        en: 'Young rice 62%, sugar 16%, dried shrimp 8%, tofu 8%, peanuts 6%',
      },
      allergens: { th: 'กุ้ง ถั่วเหลือง ถั่วลิสง', en: 'Shrimp, soy, peanut' },
      storage: { th: 'เก็บในที่แห้ง ปิดฝาให้สนิท', en: 'Keep dry, lid tight' },
      keepsDays: 30,
    },
    marks: [
      {
        kind: 'fda_food',
        number: '10-1-99965-1-0105',
        issuedOn: '2025-03-10',
        expiresOn: null,
        verified: { by: 'staff-nicha', on: '2026-06-01' },
        isDemo: true,
      },
    ],
    variants: [
      {
        sku: 'LEK-01-A',
        name: { th: 'ถุง 150 กรัม', en: '150 g bag' },
        priceSatang: 6_500,
        weightGrams: 170,
        sizeMm: [200, 140, 60],
        stock: 15,
      },
      {
        sku: 'LEK-01-B',
        name: { th: 'กระป๋อง 400 กรัม', en: '400 g tin' },
        priceSatang: 16_500,
        weightGrams: 460,
        sizeMm: [130, 130, 160],
        stock: 6,
      },
    ],
    pictures: [
      {
        drawing: { motif: 'flaked-rice', dyes: ['pandan', 'marigold'], variation: 1 },
        alt: { th: 'ข้าวเม่าทอดในถาด', en: 'Fried young rice in a tray' },
      },
    ],
  },
  {
    slug: 'khao-mao-raw',
    maker: 'yai-lek',
    category: 'food-dry',
    kind: 'raw_dried',
    title: { th: 'ข้าวเม่าแห้ง 300 กรัม', en: 'Dried young rice, 300 g' },
    description: {
      th: 'ข้าวเหนียวอ่อนคั่ว ตำ ฝัด จนเป็นแผ่นเขียวบาง คลุกมะพร้าวกินได้เลย หรือเอาไปทอดเองตามสูตรที่ยายแปะไว้หลังถุง',
      en: 'Unripe sticky rice, roasted, pounded and winnowed into thin green flakes. Eat with fresh coconut, or fry it yourself by the recipe Yai Lek stuck on the back.',
    },
    materials: { th: 'ข้าวเหนียวอ่อน', en: 'Young sticky rice' },
    status: 'published',
    delivery: 'parcel',
    label: {
      netAmount: { th: '300 กรัม', en: '300 g' },
      ingredients: { th: 'ข้าวเหนียวอ่อน 100%', en: 'Young sticky rice 100%' },
      allergens: null,
      storage: { th: 'เก็บในที่แห้ง ปิดฝาให้สนิท', en: 'Keep dry, lid tight' },
      keepsDays: 60,
    },
    marks: [],
    variants: [
      {
        sku: 'LEK-02',
        name: null,
        priceSatang: 7_500,
        weightGrams: 320,
        sizeMm: [220, 150, 50],
        stock: 10,
      },
    ],
    pictures: [
      {
        drawing: { motif: 'rice-sack', dyes: ['pandan'], variation: 1 },
        alt: { th: 'ถุงข้าวเม่าสีเขียวอ่อน', en: 'A bag of pale green young rice' },
      },
    ],
  },
]
