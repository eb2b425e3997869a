import type { ProductSeed } from '../types.ts'

export const goodsOfTalatPhlu: ProductSeed[] = [
  {
    slug: 'steamed-chive-cakes',
    maker: 'je-muai-kuichai',
    category: 'food-ready',
    kind: 'cooked',
    title: { th: 'กุยช่ายนึ่ง 10 ชิ้น', en: 'Steamed chive cakes, 10' },
    description: {
      th: 'แป้งบางจนเห็นสีไส้ กุยช่ายแน่น ไม่เค็ม น้ำจิ้มซีอิ๊วดำพริกตำแยกถุง นึ่งเสร็จส่งภายในชั่วโมง ถ้าเย็นแล้วจี่กระทะไม่ใช้น้ำมัน ขอบจะกรอบ',
      en: 'Dough thin enough to see the green, packed with chives, not salty, dark-soy chilli sauce apart. Sent within the hour. If they cool, brown them in a dry pan until the edges crisp.',
    },
    materials: { th: 'แป้งข้าวเจ้า แป้งมัน กุยช่าย', en: 'Rice flour, tapioca, garlic chives' },
    status: 'published',
    delivery: 'same_day',
    label: {
      netAmount: { th: '10 ชิ้น ประมาณ 420 กรัม', en: '10 pieces, about 420 g' },
      ingredients: {
        th: 'แป้งข้าวเจ้า แป้งมัน กุยช่าย กระเทียม ซีอิ๊ว',
        en: 'Rice flour, tapioca, garlic chives, garlic, soy sauce',
      },
      allergens: { th: 'ถั่วเหลือง แป้งสาลี (ในซีอิ๊ว)', en: 'Soy, wheat (in the soy sauce)' },
      storage: { th: 'กินในวันนั้น หรือแช่เย็น 1 คืน', en: 'Eat the same day, or chill one night' },
      keepsDays: 1,
    },
    marks: [],
    variants: [
      {
        sku: 'MUAI-01',
        name: null,
        priceSatang: 9_000,
        weightGrams: 480,
        sizeMm: [220, 160, 50],
        stock: 12,
      },
    ],
    pictures: [
      {
        drawing: { motif: 'chive-cakes', dyes: ['pandan'], variation: 1, count: 6 },
        alt: { th: 'กุยช่ายนึ่งเรียงในลัง', en: 'Steamed chive cakes in a steamer' },
      },
    ],
  },
  {
    slug: 'crispy-noodles-bitter-orange',
    maker: 'je-muai-kuichai',
    category: 'food-dry',
    kind: 'sealed_food',
    title: { th: 'หมี่กรอบส้มซ่า กล่อง 250 กรัม', en: 'Crispy noodles with bitter orange, 250 g' },
    description: {
      th: 'เส้นหมี่แห้งทอดไฟแรงทีละกำมือ เคล้าน้ำปรุงสามรสที่เคี่ยวจนขึ้นเส้น ปิดท้ายด้วยผิวส้มซ่าขูดสด กรอบได้สองสัปดาห์ถ้าปิดฝาดี กุ้งและไข่ฝอยแยกซอง',
      en: 'Rice noodles fried a handful at a time, tossed in sweet-sour-salty syrup and finished with fresh bitter-orange zest. Stays crisp two weeks with the lid on. Shrimp and egg threads come in their own bag.',
    },
    materials: {
      th: 'เส้นหมี่ น้ำตาลปี๊บ มะขาม ส้มซ่า กุ้งแห้ง',
      en: 'Rice vermicelli, palm sugar, tamarind, bitter orange, dried shrimp',
    },
    status: 'published',
    delivery: 'parcel',
    label: {
      netAmount: { th: '250 กรัม', en: '250 g' },
      ingredients: {
        th: 'เส้นหมี่ 46% น้ำตาลปี๊บ 24% น้ำมันพืช 12% มะขาม 8% กุ้งแห้ง 6% ส้มซ่า 4%',
        en: 'Rice noodles 46%, palm sugar 24%, vegetable oil 12%, tamarind 8%, dried shrimp 6%, bitter orange 4%',
      },
      allergens: { th: 'กุ้ง ไข่', en: 'Shrimp, egg' },
      storage: { th: 'เก็บในที่แห้ง ปิดฝาให้สนิท', en: 'Keep dry, lid tight' },
      keepsDays: 14,
    },
    marks: [
      {
        kind: 'fda_food',
        number: '10-1-99966-1-0106',
        issuedOn: '2025-03-10',
        expiresOn: null,
        verified: null,
        isDemo: true,
      },
    ],
    variants: [
      {
        sku: 'MUAI-02',
        name: null,
        priceSatang: 12_000,
        weightGrams: 330,
        sizeMm: [190, 190, 90],
        stock: 14,
      },
    ],
    pictures: [
      {
        drawing: { motif: 'noodle-bowl', dyes: ['clay', 'marigold'], variation: 2 },
        alt: { th: 'หมี่กรอบพูนในชาม', en: 'Crispy noodles heaped in a bowl' },
      },
    ],
  },
]
