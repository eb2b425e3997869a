import type { ProductSeed } from '../types.ts'

export const goodsOfKudiChin: ProductSeed[] = [
  {
    slug: 'khanom-farang-twelve',
    maker: 'pa-la-o',
    category: 'sweets',
    kind: 'packed_bread',
    title: { th: 'ขนมฝรั่งกุฎีจีน ห่อ 12 ชิ้น', en: 'Kudi Chin cakes, 12 pieces' },
    description: {
      th: 'ไข่เป็ด น้ำตาล แป้งสาลี สามอย่างเท่านั้น ตีจนฟูด้วยแรง ไม่ใช้ผงฟู โรยลูกเกด ฟักเชื่อม และน้ำตาลทรายที่แตกกรอบตอนกัด นอกกรอบในนุ่ม คนโบราณจิ้มกาแฟ',
      en: 'Duck eggs, sugar and wheat flour, nothing else, beaten until they rise on their own. Raisins, candied gourd and sugar that crackles on top. Crisp outside, soft within; the old way is to dip it in coffee.',
    },
    materials: { th: 'ไข่เป็ด น้ำตาล แป้งสาลี ลูกเกด ฟักเชื่อม', en: 'Duck egg, sugar, wheat flour, raisins, candied gourd' },
    status: 'published',
    delivery: 'parcel',
    label: {
      netAmount: { th: '12 ชิ้น ประมาณ 240 กรัม', en: '12 pieces, about 240 g' },
      ingredients: {
        th: 'ไข่เป็ด 40% แป้งสาลี 28% น้ำตาล 27% ลูกเกดและฟักเชื่อม 5%',
        en: 'Duck egg 40%, wheat flour 28%, sugar 27%, raisins and gourd 5%',
      },
      allergens: { th: 'ไข่ แป้งสาลี', en: 'Egg, wheat' },
      storage: { th: 'อุณหภูมิห้อง ไม่โดนแดด', en: 'Room temperature, out of the sun' },
      keepsDays: 7,
    },
    marks: [
      {
        kind: 'fda_food',
        number: '10-1-99963-1-0103',
        issuedOn: '2025-03-10',
        expiresOn: null,
        verified: { by: 'staff-nicha', on: '2026-06-01' },
        isDemo: true,
      },
    ],
    variants: [
      {
        sku: 'LA-01',
        name: null,
        priceSatang: 9_000,
        weightGrams: 300,
        sizeMm: [220, 160, 60],
        stock: 20,
      },
    ],
    pictures: [
      {
        drawing: { motif: 'sponge-cakes', dyes: ['marigold', 'clay'], variation: 1, count: 9 },
        alt: { th: 'ขนมฝรั่งก้อนเล็กหน้าลูกเกด', en: 'Small cakes topped with raisins' },
      },
    ],
  },
  {
    slug: 'sapayaek-ready',
    maker: 'pa-la-o',
    category: 'food-ready',
    kind: 'cooked',
    title: { th: 'สัพแหยก ชุดพร้อมอุ่น', en: 'Sapayaek, ready to heat' },
    description: {
      th: 'หมูสับผัดมันฝรั่งหั่นเต๋ากับเครื่องเทศแบบบ้านริมโบสถ์ ไม่เผ็ด หอมยี่หร่ากับขมิ้นอ่อนๆ ป้าลออกินกับขนมปัง หลานกินกับข้าวสวย มาในกล่องสองชั้น อุ่นไมโครเวฟสามนาที',
      en: 'Minced pork and diced potato with the spices of the houses by the church: gentle, with a little cumin and turmeric. Pa La-o eats it with bread, her grandchildren with rice. Three minutes in the microwave.',
    },
    materials: { th: 'หมูสับ มันฝรั่ง หอมใหญ่ เครื่องเทศ', en: 'Pork, potato, onion, spices' },
    status: 'published',
    delivery: 'same_day',
    label: {
      netAmount: { th: 'ที่ละประมาณ 300 กรัม', en: 'About 300 g for one' },
      ingredients: { th: 'หมูสับ มันฝรั่ง หอมใหญ่ เครื่องเทศ น้ำปลา', en: 'Pork, potato, onion, spices, fish sauce' },
      allergens: { th: 'ปลา', en: 'Fish' },
      storage: { th: 'แช่เย็น กินภายใน 2 วัน', en: 'Keep cold, eat within 2 days' },
      keepsDays: 2,
    },
    marks: [],
    variants: [
      {
        sku: 'LA-02-A',
        name: { th: '1 ที่', en: 'For 1' },
        priceSatang: 8_500,
        weightGrams: 350,
        sizeMm: [170, 120, 70],
        stock: 10,
      },
      {
        sku: 'LA-02-B',
        name: { th: '2 ที่', en: 'For 2' },
        priceSatang: 15_000,
        weightGrams: 650,
        sizeMm: [170, 120, 120],
        stock: 8,
      },
    ],
    pictures: [
      {
        drawing: { motif: 'tiffin', dyes: ['clay', 'marigold'], variation: 1 },
        alt: { th: 'กับข้าวในปิ่นโตเล็ก', en: 'A dish in a small tiffin' },
      },
    ],
  },
  {
    slug: 'khanom-chin-kaeng-kai',
    maker: 'pa-la-o',
    category: 'food-ready',
    kind: 'cooked',
    title: { th: 'ขนมจีนแกงไก่คั่วกุฎีจีน', en: 'Rice noodles with Kudi Chin roast-chicken curry' },
    description: {
      th: 'แกงไก่สับกะทิข้น คั่วเครื่องแกงจนหอม โรยพริกเหลืองผัดน้ำมันด้านบน เป็นกับข้าวที่บ้านแถวนี้ทำวันฉลองวัด ส่งเส้นกับน้ำแกงแยกกัน กินเมื่อไรราดเมื่อนั้น',
      en: 'Minced chicken in thick coconut curry with the paste roasted until fragrant, yellow chillies fried in oil on top. The houses here cook it on feast days. Noodles and curry come apart, to be joined at your table.',
    },
    materials: { th: 'ไก่ กะทิ เครื่องแกง เส้นขนมจีน', en: 'Chicken, coconut milk, curry paste, rice noodles' },
    status: 'published',
    delivery: 'same_day',
    label: {
      netAmount: { th: '1 ที่ ประมาณ 450 กรัม', en: '1 portion, about 450 g' },
      ingredients: {
        th: 'เส้นขนมจีน ไก่ กะทิ เครื่องแกง กะปิ น้ำปลา',
        en: 'Rice noodles, chicken, coconut milk, curry paste, shrimp paste, fish sauce',
      },
      allergens: { th: 'กุ้ง ปลา', en: 'Shrimp, fish' },
      storage: { th: 'กินให้หมดในวันนั้น', en: 'Eat the same day' },
      keepsDays: 1,
    },
    marks: [],
    variants: [
      {
        sku: 'LA-03',
        name: null,
        priceSatang: 9_500,
        weightGrams: 520,
        sizeMm: [180, 180, 80],
        stock: 9,
      },
    ],
    pictures: [
      {
        drawing: { motif: 'noodle-bowl', dyes: ['marigold', 'lac'], variation: 1 },
        alt: { th: 'ขนมจีนราดแกงในชาม', en: 'Rice noodles with curry in a bowl' },
      },
    ],
  },
]
