import type { ProductSeed } from '../types.ts'

export const goodsOfMinBuriOldMarket: ProductSeed[] = [
  {
    slug: 'khao-mok-kai',
    maker: 'bang-lo-khao-mok',
    category: 'food-ready',
    kind: 'cooked',
    title: { th: 'ข้าวหมกไก่มีนบุรี ชุด 2 ที่', en: 'Min Buri chicken biryani, for 2' },
    description: {
      th: 'ไก่หมักเครื่องเทศกับนมเปรี้ยวข้ามคืน หุงรวมกับข้าวหอมจนสีทองซึมถึงเม็ด โรยหอมเจียว แตงกวา น้ำจิ้มเขียวตำสดถุงใหญ่ เปิดหม้อสิบโมง ส่งในฝั่งตะวันออกก่อนเที่ยง',
      en: 'Chicken left overnight in spices and yoghurt, cooked with fragrant rice until gold goes into every grain. Fried shallots, cucumber, and a generous bag of fresh green sauce. The pot opens at ten; delivered in the east of the city before noon.',
    },
    materials: { th: 'ไก่ ข้าวหอม เครื่องเทศ โยเกิร์ต', en: 'Chicken, fragrant rice, spices, yoghurt' },
    status: 'published',
    delivery: 'same_day',
    label: {
      netAmount: { th: '2 ที่ ประมาณ 800 กรัม', en: '2 portions, about 800 g' },
      ingredients: {
        th: 'ไก่ ข้าวหอม โยเกิร์ต หอมเจียว เครื่องเทศ',
        en: 'Chicken, fragrant rice, yoghurt, fried shallots, spices',
      },
      allergens: { th: 'นม', en: 'Milk' },
      storage: { th: 'กินให้หมดในวันนั้น', en: 'Eat the same day' },
      keepsDays: 1,
    },
    marks: [
      {
        kind: 'halal',
        number: 'ตัวอย่าง-ฮล-0003',
        issuedOn: '2026-03-01',
        expiresOn: '2027-02-28',
        verified: { by: 'staff-nicha', on: '2026-08-01' },
        isDemo: true,
      },
    ],
    variants: [
      {
        sku: 'LO-01',
        name: null,
        priceSatang: 15_000,
        weightGrams: 900,
        sizeMm: [230, 170, 90],
        stock: 12,
      },
    ],
    pictures: [
      {
        drawing: { motif: 'tiffin', dyes: ['marigold', 'clay'], variation: 2 },
        alt: { th: 'ข้าวหมกไก่ในปิ่นโต', en: 'Chicken biryani in a tiffin' },
      },
    ],
  },
  {
    slug: 'chicken-satay-twenty',
    maker: 'bang-lo-khao-mok',
    category: 'food-ready',
    kind: 'cooked',
    title: { th: 'สะเต๊ะไก่ 20 ไม้', en: 'Chicken satay, 20 sticks' },
    description: {
      th: 'ไก่สะโพกหั่นบางหมักขมิ้นกับกะทิ ปิ้งถ่านตอนบ่าย น้ำจิ้มถั่วคั่วเอง อาจาดแยกกระปุก กินตอนยังมีควันติดปลายไม้ดีที่สุด',
      en: 'Thigh sliced thin, marinated in turmeric and coconut milk, grilled over charcoal in the afternoon. The peanuts are roasted here; pickle in its own tub. Best while the sticks still smell of smoke.',
    },
    materials: { th: 'ไก่ ขมิ้น กะทิ ถั่วลิสง', en: 'Chicken, turmeric, coconut milk, peanuts' },
    status: 'published',
    delivery: 'same_day',
    label: {
      netAmount: { th: '20 ไม้ พร้อมน้ำจิ้มและอาจาด', en: '20 sticks with sauce and pickle' },
      ingredients: { th: 'ไก่ ขมิ้น กะทิ ถั่วลิสง น้ำตาล', en: 'Chicken, turmeric, coconut milk, peanuts, sugar' },
      allergens: { th: 'ถั่วลิสง', en: 'Peanut' },
      storage: { th: 'กินให้หมดในวันนั้น', en: 'Eat the same day' },
      keepsDays: 1,
    },
    marks: [],
    variants: [
      {
        sku: 'LO-02',
        name: null,
        priceSatang: 12_000,
        weightGrams: 700,
        sizeMm: [260, 180, 60],
        stock: 8,
      },
    ],
    pictures: [
      {
        drawing: { motif: 'satay', dyes: ['marigold', 'clay'], variation: 1, count: 6 },
        alt: { th: 'สะเต๊ะเสียบไม้เรียงกัน', en: 'Satay sticks side by side' },
      },
    ],
  },
  {
    slug: 'frozen-roti-ten',
    maker: 'bang-lo-khao-mok',
    category: 'food-ready',
    kind: 'sealed_food',
    title: { th: 'โรตีแช่แข็ง 10 แผ่น', en: 'Frozen roti, 10' },
    description: {
      th: 'แป้งนวดมือ ฟาดจนบาง ขดเป็นวง พักแล้วรีด แช่แข็งทันที จี่กระทะแห้งข้างละสองนาที ได้ชั้นกรอบเหมือนกินหน้าร้าน กินกับแกงหรือนมข้นก็ได้',
      en: 'Dough kneaded by hand, slapped thin, coiled, rested, rolled and frozen at once. Two minutes a side in a dry pan and it flakes as it does at the stall. With curry, or with condensed milk.',
    },
    materials: { th: 'แป้งสาลี น้ำมันพืช นม ไข่', en: 'Wheat flour, vegetable oil, milk, egg' },
    status: 'published',
    delivery: 'same_day',
    label: {
      netAmount: { th: '10 แผ่น ประมาณ 800 กรัม', en: '10 pieces, about 800 g' },
      ingredients: {
        th: 'แป้งสาลี 62% น้ำ 18% น้ำมันพืช 12% นม 5% ไข่ 3%',
        en: 'Wheat flour 62%, water 18%, vegetable oil 12%, milk 5%, egg 3%',
      },
      allergens: { th: 'แป้งสาลี นม ไข่', en: 'Wheat, milk, egg' },
      storage: { th: 'แช่แข็ง -18 องศา', en: 'Frozen at -18 °C' },
      keepsDays: 60,
    },
    marks: [
      {
        kind: 'fda_food',
        number: '10-1-99960-1-0110',
        issuedOn: '2025-03-10',
        expiresOn: null,
        verified: { by: 'staff-nicha', on: '2026-06-01' },
        isDemo: true,
      },
      {
        kind: 'halal',
        number: 'ตัวอย่าง-ฮล-0004',
        issuedOn: '2026-03-01',
        expiresOn: '2027-02-28',
        verified: { by: 'staff-nicha', on: '2026-08-01' },
        isDemo: true,
      },
    ],
    variants: [
      {
        sku: 'LO-03',
        name: null,
        priceSatang: 11_000,
        weightGrams: 850,
        sizeMm: [240, 240, 50],
        stock: 10,
      },
    ],
    pictures: [
      {
        drawing: { motif: 'roti', dyes: ['marigold'], variation: 1 },
        alt: { th: 'โรตีเป็นชั้นวางซ้อน', en: 'Stacked flaky roti' },
      },
    ],
  },
  {
    slug: 'catering-merit-meal',
    maker: 'bang-lo-khao-mok',
    category: 'service',
    title: { th: 'รับหุงข้าวหมกงานบุญ 50 ที่', en: 'Biryani for a gathering, 50 people' },
    description: {
      th: 'บังเลาะยกหม้อไปหุงถึงงาน มีเตา มีจาน มีคนตัก ล้างกลับเอง ต้องการแค่ที่ว่างกว้างเท่ารถกระบะและน้ำประปา จองก่อนห้าวัน เขตตะวันออกไม่คิดค่าเดินทาง',
      en: 'Bang Lo brings the pot to you: stove, plates, someone to serve, and they wash up. All he needs is a space the size of a pickup and a tap. Book five days ahead; no travel charge in the eastern districts.',
    },
    materials: { th: 'รวมวัตถุดิบและคนเสิร์ฟ', en: 'Ingredients and servers included' },
    status: 'published',
    madeToOrderDays: 5,
    delivery: 'in_person',
    meeting: {
      duration: { th: 'มาถึงก่อนเวลาเลี้ยง 3 ชั่วโมง', en: 'Arrives 3 hours before the meal' },
      place: { th: 'ที่งานของคุณ ในเขตฝั่งตะวันออกของกรุงเทพฯ', en: 'At your gathering, in the eastern districts' },
    },
    marks: [],
    variants: [
      {
        sku: 'LO-04',
        name: { th: '50 ที่', en: '50 people' },
        priceSatang: 375_000,
        weightGrams: null,
        sizeMm: null,
        stock: 4,
      },
    ],
    pictures: [
      {
        drawing: { motif: 'wok', dyes: ['marigold', 'lac'], variation: 1 },
        alt: { th: 'กระทะใบใหญ่บนเตา', en: 'A big pan on the fire' },
      },
    ],
  },
]
