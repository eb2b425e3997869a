import type { ProductSeed } from '../types.ts'

export const goodsOfNangLoeng: ProductSeed[] = [
  {
    slug: 'assorted-sweets-box',
    maker: 'pa-aet',
    category: 'sweets',
    kind: 'market_sweet',
    title: { th: 'ขนมไทยรวม กล่องเล็ก', en: 'Assorted Thai sweets, small box' },
    description: {
      th: 'ทองหยิบ ทองหยอด เม็ดขนุน ขนมชั้น อย่างละสามชิ้น หวานน้อยกว่าที่คุ้นเพราะป้าแอ๊ดทำให้คนในตลาดกินได้ทุกวัน ไข่เป็ดจากเจ้าเดิม กะทิขูดเอง ควรกินภายในสองวัน',
      en: 'Thong yip, thong yot, met khanun and layer cake, three of each. Less sweet than most, because Pa Aet cooks for market people who eat it daily. Duck eggs from the same farm, coconut grated here. Eat within two days.',
    },
    materials: { th: 'ไข่เป็ด น้ำตาล ถั่วทอง กะทิ แป้งมัน', en: 'Duck egg, sugar, mung bean, coconut milk, tapioca' },
    status: 'published',
    delivery: 'same_day',
    label: {
      netAmount: { th: '12 ชิ้น ประมาณ 250 กรัม', en: '12 pieces, about 250 g' },
      ingredients: {
        th: 'ไข่เป็ด 32% น้ำตาล 30% กะทิ 18% ถั่วทอง 12% แป้ง 8%',
        en: 'Duck egg 32%, sugar 30%, coconut milk 18%, mung bean 12%, flours 8%',
      },
      allergens: { th: 'ไข่', en: 'Egg' },
      storage: { th: 'กินภายใน 2 วัน เก็บที่เย็น', en: 'Eat within 2 days, keep cool' },
      keepsDays: 2,
    },
    marks: [],
    variants: [
      {
        sku: 'AET-01',
        name: null,
        priceSatang: 12_000,
        weightGrams: 320,
        sizeMm: [180, 130, 50],
        stock: 16,
      },
    ],
    pictures: [
      {
        drawing: { motif: 'gold-sweets', dyes: ['marigold'], variation: 1, count: 9 },
        alt: { th: 'ขนมสีทองเรียงในกล่อง', en: 'Golden sweets in a box' },
      },
    ],
  },
  {
    slug: 'layer-cake-pandan',
    maker: 'pa-aet',
    category: 'sweets',
    kind: 'market_sweet',
    title: { th: 'ขนมชั้นใบเตยเก้าชั้น', en: 'Nine-layer pandan cake' },
    description: {
      th: 'นึ่งทีละชั้น ชั้นละห้านาที สีเขียวจากใบเตยคั้นสด ไม่ใช้สี ลอกกินทีละชั้นได้จริง ป้าแอ๊ดใช้ด้ายตัดแทนมีดเพราะขอบจะไม่ช้ำ',
      en: 'Steamed a layer at a time, five minutes each. The green is fresh pandan, nothing else. You can truly peel it layer by layer. Cut with thread instead of a knife, so the edges do not bruise.',
    },
    materials: { th: 'แป้งมัน แป้งข้าวเจ้า กะทิ น้ำตาล ใบเตย', en: 'Tapioca and rice flour, coconut milk, sugar, pandan' },
    status: 'published',
    delivery: 'same_day',
    label: {
      netAmount: { th: '6 ชิ้น 200 กรัม หรือ 24 ชิ้น 850 กรัม', en: '6 pieces, 200 g, or 24 pieces, 850 g' },
      ingredients: {
        th: 'แป้งมัน 34% กะทิ 30% น้ำตาล 24% แป้งข้าวเจ้า 8% น้ำใบเตย 4%',
        en: 'Tapioca 34%, coconut milk 30%, sugar 24%, rice flour 8%, pandan juice 4%',
      },
      allergens: null,
      storage: { th: 'กินภายใน 2 วัน ไม่แช่เย็น', en: 'Eat within 2 days, do not chill' },
      keepsDays: 2,
    },
    marks: [],
    variants: [
      {
        sku: 'AET-02-A',
        name: { th: '6 ชิ้น', en: '6 pieces' },
        priceSatang: 6_000,
        weightGrams: 260,
        sizeMm: [160, 110, 40],
        stock: 20,
      },
      {
        sku: 'AET-02-B',
        name: { th: 'ถาดเล็ก 24 ชิ้น', en: 'Tray of 24' },
        priceSatang: 22_000,
        weightGrams: 1000,
        sizeMm: [260, 200, 50],
        stock: 5,
      },
    ],
    pictures: [
      {
        drawing: { motif: 'layered-sweet', dyes: ['pandan'], variation: 2 },
        alt: { th: 'ขนมชั้นสีเขียวเห็นชั้น', en: 'Green layer cake showing its layers' },
      },
    ],
  },
  {
    slug: 'sai-krok-pla-naem',
    maker: 'pa-aet',
    category: 'food-ready',
    kind: 'cooked',
    title: { th: 'ไส้กรอกปลาแนม ชุดพร้อมกิน', en: 'Sai krok pla naem set' },
    description: {
      th: 'ของว่างที่หากินยากขึ้นทุกปี ไส้กรอกหมูผสมข้าวหมักเปรี้ยวอ่อนๆ กับปลาแนมข้าวคั่วส้มซ่า กินกับใบทองหลางและพริก ป้าแอ๊ดจัดใส่ใบตองให้หยิบเป็นคำ ส่งในวันเดียวกันเท่านั้น',
      en: 'A snack that is harder to find each year: mildly sour pork-and-rice sausage with pla naem, toasted rice and fish with bitter orange, eaten in coral-tree leaves with chilli. Set out in banana leaf, ready to pick up. Same day only.',
    },
    materials: { th: 'หมู ข้าว ปลา ข้าวคั่ว ส้มซ่า', en: 'Pork, rice, fish, toasted rice, bitter orange' },
    status: 'published',
    delivery: 'same_day',
    label: {
      netAmount: { th: '1 ชุด ประมาณ 300 กรัม', en: '1 set, about 300 g' },
      ingredients: {
        th: 'หมู ข้าว ปลา ข้าวคั่ว ส้มซ่า ถั่วลิสง ใบทองหลาง',
        en: 'Pork, rice, fish, toasted rice, bitter orange, peanuts, coral-tree leaves',
      },
      allergens: { th: 'ปลา ถั่วลิสง', en: 'Fish, peanut' },
      storage: { th: 'กินให้หมดในวันนั้น', en: 'Eat the same day' },
      keepsDays: 1,
    },
    marks: [],
    variants: [
      {
        sku: 'AET-03',
        name: null,
        priceSatang: 14_000,
        weightGrams: 380,
        sizeMm: [200, 150, 60],
        stock: 8,
      },
    ],
    pictures: [
      {
        drawing: { motif: 'leaf-parcels', dyes: ['pandan', 'clay'], variation: 1 },
        alt: { th: 'ของว่างจัดในใบตอง', en: 'A snack arranged in banana leaf' },
      },
    ],
  },
  {
    slug: 'candied-bael',
    maker: 'pa-aet',
    category: 'sweets',
    kind: 'sealed_food',
    title: { th: 'มะตูมเชื่อม 250 กรัม', en: 'Candied bael, 250 g' },
    description: {
      th: 'มะตูมไข่ลูกแก่หั่นแว่นทั้งเปลือก แช่น้ำปูนใส เชื่อมไฟอ่อนสองวันจนน้ำตาลเข้าเนื้อ แว่นใสเหมือนแก้วสีส้ม กลิ่นหอมแบบที่บอกใครไม่ถูก กินกับน้ำแข็งหรือกะทิสด',
      en: 'Ripe bael sliced with its shell, soaked in clear lime water and simmered two days until the sugar goes through. Clear as amber glass, with a scent nobody can quite describe. Good with ice or fresh coconut milk.',
    },
    materials: { th: 'มะตูม น้ำตาล น้ำปูนใส', en: 'Bael fruit, sugar, lime water' },
    status: 'published',
    delivery: 'parcel',
    label: {
      netAmount: { th: '250 กรัม', en: '250 g' },
      ingredients: { th: 'มะตูม 60% น้ำตาล 38% น้ำปูนใส 2%', en: 'Bael 60%, sugar 38%, lime water 2%' },
      allergens: null,
      storage: { th: 'แช่เย็น', en: 'Keep in the fridge' },
      keepsDays: 20,
    },
    marks: [
      {
        kind: 'fda_food',
        number: '10-1-99962-1-0102',
        issuedOn: '2025-03-10',
        expiresOn: null,
        verified: { by: 'staff-nicha', on: '2026-06-01' },
        isDemo: true,
      },
    ],
    variants: [
      {
        sku: 'AET-04',
        name: null,
        priceSatang: 9_500,
        weightGrams: 300,
        sizeMm: [120, 120, 70],
        stock: 14,
      },
    ],
    pictures: [
      {
        drawing: { motif: 'candied-bael', dyes: ['marigold', 'clay'], variation: 1, count: 5 },
        alt: { th: 'มะตูมเชื่อมเป็นแว่น', en: 'Rounds of candied bael' },
      },
    ],
  },
  {
    slug: 'walk-nang-loeng',
    maker: 'phi-nong-pha-doen',
    category: 'service',
    title: { th: 'เดินนางเลิ้งกับพี่หน่อง 2 ชั่วโมง', en: 'Two hours in Nang Loeng with Phi Nong' },
    description: {
      th: 'เริ่มที่ปากตลาดสิบโมงเช้า ผ่านแผงขนม บ้านเครื่องละคร โรงหนังไม้เก่า จบที่ศาลาริมคลองพร้อมขนมสามอย่าง เดินช้าๆ นั่งพักได้ มีทางเลี่ยงบันไดสำหรับคนเข่าไม่ดี รับไม่เกินแปดคน',
      en: 'Starts at ten at the mouth of the market: sweet stalls, a house of costumes, the old wooden cinema, ending in a canal pavilion with three sweets. Slow, with places to sit and a way without stairs for bad knees. Eight people at most.',
    },
    materials: { th: 'รวมขนมสามอย่างและน้ำ', en: 'Three sweets and water included' },
    status: 'published',
    delivery: 'in_person',
    meeting: {
      duration: { th: '2 ชั่วโมง เริ่ม 10 โมง', en: '2 hours from ten o’clock' },
      place: { th: 'เริ่มที่ปากตลาดนางเลิ้ง', en: 'Starts at the mouth of Nang Loeng market' },
    },
    marks: [],
    variants: [
      {
        sku: 'PHA-01-A',
        name: { th: 'ผู้ใหญ่', en: 'Adult' },
        priceSatang: 45_000,
        weightGrams: null,
        sizeMm: null,
        stock: 16,
      },
      {
        sku: 'PHA-01-B',
        name: { th: 'เด็กไม่เกิน 12 ปี', en: 'Child up to 12' },
        priceSatang: 20_000,
        weightGrams: null,
        sizeMm: null,
        stock: 8,
      },
    ],
    pictures: [
      {
        drawing: { motif: 'tour-boat', dyes: ['indigo', 'marigold'], variation: 1 },
        alt: { th: 'ทางเดินริมคลองกับเรือ', en: 'A canal-side walk with a boat' },
      },
      {
        drawing: { motif: 'market-roofs', dyes: ['lac'], variation: 1 },
        alt: { th: 'หลังคาตลาดเก่า', en: 'Roofs of the old market' },
      },
    ],
  },
]
