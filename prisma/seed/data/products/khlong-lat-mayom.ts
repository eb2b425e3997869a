import type { ProductSeed } from '../types.ts'

export const goodsOfKhlongLatMayom: ProductSeed[] = [
  {
    slug: 'garden-vegetables-basket',
    maker: 'suan-lung-phon',
    category: 'produce',
    kind: 'fresh',
    title: { th: 'ผักสวนรวม 2 กิโล', en: 'Mixed garden vegetables, 2 kg' },
    description: {
      th: 'มีอะไรในร่องวันนั้นก็ได้อย่างนั้น มักเป็นผักบุ้งนา ใบเหลียง ถั่วฝักยาว มะเขือ ตำลึง และของแถมหนึ่งอย่าง เก็บตีห้า ห่อใบตอง ส่งถึงก่อนเที่ยง ลุงพลใช้แต่ปุ๋ยหมักกับน้ำหมักของตัวเอง',
      en: 'Whatever the ditches have that day: often water spinach, melinjo leaves, long beans, eggplant, ivy gourd, and one surprise. Cut at five, wrapped in banana leaf, with you before noon. Only Lung Phon’s own compost.',
    },
    materials: { th: 'ผักสวนตามฤดู', en: 'Garden vegetables in season' },
    status: 'published',
    delivery: 'same_day',
    label: {
      netAmount: { th: 'ประมาณ 2 กิโลกรัม', en: 'about 2 kg' },
    },
    marks: [],
    variants: [
      {
        sku: 'PHON-01',
        name: null,
        priceSatang: 15_000,
        weightGrams: 2200,
        sizeMm: [360, 280, 180],
        stock: 10,
      },
    ],
    pictures: [
      {
        drawing: { motif: 'greens-basket', dyes: ['pandan'], variation: 1 },
        alt: { th: 'ผักสวนมัดรวมในตะกร้า', en: 'Garden vegetables in a basket' },
      },
    ],
  },
  {
    slug: 'namwa-bananas',
    maker: 'suan-lung-phon',
    category: 'produce',
    kind: 'fresh',
    title: { th: 'กล้วยน้ำว้าสวน 1 หวี', en: 'Garden bananas, 1 hand' },
    description: {
      th: 'กล้วยไส้เหลืองจากกอเก่าริมคลอง ตัดตอนเหลี่ยมเริ่มมน สุกอีกสองสามวัน ลูกไม่เท่ากันและผิวมีขี้แมลงวัน หวานเพราะไม่ได้บ่มแก๊ส',
      en: 'Yellow-hearted bananas from an old clump by the canal, cut when the edges start to round; ripe in two or three days. Uneven and freckled, and sweet because nobody gassed them.',
    },
    materials: { th: 'กล้วยน้ำว้า', en: 'Namwa banana' },
    status: 'published',
    delivery: 'same_day',
    label: {
      netAmount: { th: '1 หวี ประมาณ 1.2 กิโลกรัม', en: '1 hand, about 1.2 kg' },
    },
    marks: [],
    variants: [
      {
        sku: 'PHON-02',
        name: null,
        priceSatang: 4_500,
        weightGrams: 1400,
        sizeMm: [280, 200, 160],
        stock: 15,
      },
    ],
    pictures: [
      {
        drawing: { motif: 'bananas', dyes: ['marigold', 'pandan'], variation: 1 },
        alt: { th: 'กล้วยน้ำว้าหนึ่งหวี', en: 'A hand of bananas' },
      },
    ],
  },
  {
    slug: 'young-coconut-three',
    maker: 'suan-lung-phon',
    category: 'produce',
    kind: 'fresh',
    title: { th: 'มะพร้าวน้ำหอม 3 ลูก', en: 'Fragrant young coconuts, 3' },
    description: {
      th: 'สอยเช้า เฉาะให้พร้อมเจาะ น้ำหวานหอมใบเตยโดยไม่ต้องใส่อะไร เนื้อชั้นครึ่งกำลังขูดกินด้วยช้อน เปลือกเอากลับมาคืนที่ตลาดได้ ลุงเอาไปทำกาบกันหญ้า',
      en: 'Cut in the morning and trimmed ready to open. The water smells of pandan by itself and the flesh is just right for a spoon. Bring the husks back to the market: they become mulch.',
    },
    materials: { th: 'มะพร้าวน้ำหอม', en: 'Fragrant coconut' },
    status: 'published',
    delivery: 'same_day',
    label: {
      netAmount: { th: '3 ลูก', en: '3 coconuts' },
    },
    marks: [],
    variants: [
      {
        sku: 'PHON-03',
        name: null,
        priceSatang: 11_000,
        weightGrams: 3600,
        sizeMm: [400, 160, 180],
        stock: 12,
      },
    ],
    pictures: [
      {
        drawing: { motif: 'coconuts', dyes: ['pandan', 'clay'], variation: 1, count: 3 },
        alt: { th: 'มะพร้าวน้ำหอมสามลูก', en: 'Three young coconuts' },
      },
    ],
  },
  {
    slug: 'fern-in-leaf-pot',
    maker: 'suan-lung-phon',
    category: 'plant',
    title: { th: 'เฟินข้าหลวงกระถางใบตอง', en: 'Bird’s-nest fern in a leaf pot' },
    description: {
      th: 'เพาะจากสปอร์ที่หล่นใต้ต้นมะพร้าว โตมาในร่มริมคลองจึงอยู่ในบ้านได้ รดน้ำสองวันครั้ง กระถางใบตองลงดินได้เลย ไม่ต้องถอน',
      en: 'Raised from spores under the coconut trees, in canal shade, so it is happy indoors. Water every other day. The leaf pot goes straight into soil.',
    },
    materials: { th: 'เฟินข้าหลวง กระถางใบตอง', en: 'Bird’s-nest fern, banana-leaf pot' },
    status: 'published',
    delivery: 'parcel',
    marks: [],
    variants: [
      {
        sku: 'PHON-04-A',
        name: { th: 'เล็ก', en: 'Small' },
        priceSatang: 7_900,
        weightGrams: 600,
        sizeMm: [160, 160, 220],
        stock: 20,
      },
      {
        sku: 'PHON-04-B',
        name: { th: 'กลาง', en: 'Medium' },
        priceSatang: 15_900,
        weightGrams: 1300,
        sizeMm: [220, 220, 320],
        stock: 8,
      },
    ],
    pictures: [
      {
        drawing: { motif: 'fern-pot', dyes: ['pandan', 'clay'], variation: 1 },
        alt: { th: 'เฟินในกระถาง', en: 'A fern in its pot' },
      },
    ],
  },
  {
    slug: 'orchid-taling-chan',
    maker: 'suan-lung-phon',
    category: 'plant',
    title: { th: 'กล้วยไม้หวาย ต้นพร้อมดอก', en: 'Dendrobium orchid in flower' },
    description: {
      th: 'แบ่งกอจากสวนเพื่อนบ้านที่ตลิ่งชัน แขวนกาบมะพร้าว มีช่อดอกตูมอย่างน้อยหนึ่งช่อ ลุงพลเขียนวิธีรดน้ำแปะไว้ที่กาบ ดอกอยู่ได้สามสัปดาห์ แล้วจะออกใหม่ถ้าแขวนให้โดนแดดเช้า',
      en: 'Divided from a neighbour’s orchid garden in Taling Chan, mounted on coconut husk, with at least one spray in bud. Watering notes are tied to the husk. Flowers last three weeks and return if it hangs in morning sun.',
    },
    materials: { th: 'กล้วยไม้หวาย กาบมะพร้าว', en: 'Dendrobium, coconut husk' },
    status: 'published',
    delivery: 'parcel',
    marks: [],
    variants: [
      {
        sku: 'PHON-05',
        name: null,
        priceSatang: 18_000,
        weightGrams: 700,
        sizeMm: [200, 200, 450],
        stock: 9,
      },
    ],
    pictures: [
      {
        drawing: { motif: 'orchid-pot', dyes: ['lac', 'pandan'], variation: 1 },
        alt: { th: 'กล้วยไม้ช่อสีม่วงแดง', en: 'An orchid spray' },
      },
    ],
  },
  {
    slug: 'butterfly-pea-lemongrass-tea',
    maker: 'suan-lung-phon',
    category: 'drink',
    kind: 'dried_tea',
    title: { th: 'ชาอัญชันตะไคร้ตากแห้ง 20 ซอง', en: 'Butterfly-pea and lemongrass tea, 20 bags' },
    description: {
      th: 'ดอกอัญชันเก็บก่อนแดดแรง ตะไคร้หั่นเฉียงตากในโรงตาก ชงแล้วได้สีน้ำเงิน บีบมะนาวกลายเป็นม่วง เด็กๆ ชอบดูสีเปลี่ยน ผู้ใหญ่ชอบเพราะไม่มีกาเฟอีน',
      en: 'Blossoms picked before the sun is strong, lemongrass sliced and shade-dried. It brews blue and turns purple with lime. Children like to watch; grown-ups like that there is no caffeine.',
    },
    materials: { th: 'ดอกอัญชัน ตะไคร้', en: 'Butterfly-pea flower, lemongrass' },
    status: 'published',
    delivery: 'parcel',
    label: {
      netAmount: { th: '20 ซอง 40 กรัม', en: '20 bags, 40 g' },
      ingredients: { th: 'ดอกอัญชัน 40% ตะไคร้ 60%', en: 'Butterfly-pea 40%, lemongrass 60%' },
      allergens: null,
      storage: { th: 'เก็บในที่แห้ง ปิดฝาให้สนิท', en: 'Keep dry, lid tight' },
      keepsDays: 180,
    },
    marks: [
      {
        kind: 'fda_food',
        number: '10-1-99967-1-0107',
        issuedOn: '2025-03-10',
        expiresOn: null,
        verified: { by: 'staff-nicha', on: '2026-06-01' },
        isDemo: true,
      },
    ],
    variants: [
      {
        sku: 'PHON-06',
        name: null,
        priceSatang: 9_500,
        weightGrams: 90,
        sizeMm: [150, 100, 60],
        stock: 25,
      },
    ],
    pictures: [
      {
        drawing: { motif: 'teapot', dyes: ['indigo', 'pandan'], variation: 1 },
        alt: { th: 'กาน้ำชาสีน้ำเงิน', en: 'A teapot of blue tea' },
      },
    ],
  },
  {
    slug: 'bamboo-floor-mat',
    maker: 'pa-samran-san',
    category: 'basketry',
    title: { th: 'เสื่อไม้ไผ่สานลายสาม', en: 'Bamboo mat, woven in threes' },
    description: {
      th: 'ตอกไม้สีสุกจักเส้นบางเท่ากระดาษ สานลายสาม เข้าริมด้วยหวายเป็นเปลาะ ปูนั่งกินข้าว ปูนอนกลางวัน ม้วนเก็บพิงฝาได้ ป้าสำราญรมควันกันมอดให้แล้ว กลิ่นควันจะหายในสองสัปดาห์',
      en: 'Bamboo split as thin as paper, woven in threes, the edge bound with rattan. Sit on it to eat, nap on it at noon, roll it up against the wall. Smoked against beetles; the smell leaves in two weeks.',
    },
    materials: { th: 'ไม้ไผ่สีสุก หวาย', en: 'Bamboo, rattan' },
    status: 'published',
    delivery: 'parcel',
    marks: [],
    variants: [
      {
        sku: 'SAMRA-01-A',
        name: { th: '60 x 120 ซม.', en: '60 x 120 cm' },
        priceSatang: 28_000,
        weightGrams: 700,
        sizeMm: [640, 120, 120],
        stock: 8,
      },
      {
        sku: 'SAMRA-01-B',
        name: { th: '90 x 180 ซม.', en: '90 x 180 cm' },
        priceSatang: 49_000,
        weightGrams: 1500,
        sizeMm: [940, 150, 150],
        stock: 5,
      },
    ],
    pictures: [
      {
        drawing: { motif: 'mat', dyes: ['clay', 'pandan'], variation: 1 },
        alt: { th: 'เสื่อไม้ไผ่ม้วน', en: 'A rolled bamboo mat' },
      },
    ],
  },
  {
    slug: 'bamboo-market-basket',
    maker: 'pa-samran-san',
    category: 'basketry',
    title: { th: 'ตะกร้าไม้ไผ่จ่ายตลาด', en: 'Bamboo market basket' },
    description: {
      th: 'ทรงที่แม่ค้าเรือใช้กันมาแต่ก่อน ก้นสี่เหลี่ยมปากกลม หูโค้งตอกซ้อนสามชั้น รับผักได้ห้ากิโล เปียกแล้วตาก ไม่ขึ้นราถ้าไม่ปล่อยให้อับ',
      en: 'The shape boat vendors have always used: square base, round mouth, a handle bent from three layers. Carries five kilos. Dry it when wet and it will not mould.',
    },
    materials: { th: 'ไม้ไผ่ หวาย', en: 'Bamboo, rattan' },
    status: 'published',
    delivery: 'parcel',
    marks: [],
    variants: [
      {
        sku: 'SAMRA-02',
        name: null,
        priceSatang: 35_000,
        weightGrams: 620,
        sizeMm: [320, 260, 300],
        stock: 6,
      },
    ],
    pictures: [
      {
        drawing: { motif: 'basket', dyes: ['clay', 'marigold'], variation: 1 },
        alt: { th: 'ตะกร้าไม้ไผ่มีหู', en: 'A bamboo basket with a handle' },
      },
    ],
  },
]
