import type { ProductSeed } from '../types.ts'

export const goodsOfTalatNoi: ProductSeed[] = [
  {
    slug: 'mung-bean-pastry',
    maker: 'je-kim-eng',
    category: 'sweets',
    kind: 'packed_bread',
    title: { th: 'ขนมเปี๊ยะถั่วทอง 6 ลูก', en: 'Mung-bean pastries, 6' },
    description: {
      th: 'แป้งสองชั้นรีดม้วนจนร่อนเป็นแผ่นบาง ไส้ถั่วทองกวนสามชั่วโมงจนแห้งพอดี มีแบบไข่เค็มกับแบบฟักเชื่อม อบเช้าส่งบ่าย เก็บได้ห้าวัน แต่วันแรกกรอบที่สุด',
      en: 'Two doughs rolled and curled until the crust flakes, mung bean stirred three hours until just dry. With salted egg, or with candied gourd. Baked in the morning, sent the same afternoon; keeps five days, best on the first.',
    },
    materials: { th: 'แป้งสาลี ถั่วทอง น้ำตาล น้ำมันพืช', en: 'Wheat flour, mung bean, sugar, vegetable oil' },
    status: 'published',
    delivery: 'parcel',
    label: {
      netAmount: { th: '6 ลูก ประมาณ 330 กรัม', en: '6 pieces, about 330 g' },
      ingredients: {
        th: 'ถั่วทอง 38% แป้งสาลี 30% น้ำตาล 18% น้ำมันพืช 10% ไข่เค็มหรือฟักเชื่อม 4%',
        en: 'Mung bean 38%, wheat flour 30%, sugar 18%, vegetable oil 10%, salted egg or gourd 4%',
      },
      allergens: { th: 'แป้งสาลี ไข่', en: 'Wheat, egg' },
      storage: { th: 'อุณหภูมิห้อง ไม่โดนแดด', en: 'Room temperature, out of the sun' },
      keepsDays: 5,
    },
    marks: [
      {
        kind: 'fda_food',
        number: '10-1-99961-1-0101',
        issuedOn: '2025-03-10',
        expiresOn: null,
        verified: { by: 'staff-nicha', on: '2026-06-01' },
        isDemo: true,
      },
    ],
    variants: [
      {
        sku: 'KIM-01-A',
        name: { th: 'ไส้ไข่เค็ม', en: 'Salted egg' },
        priceSatang: 16_000,
        weightGrams: 420,
        sizeMm: [200, 140, 60],
        stock: 15,
      },
      {
        sku: 'KIM-01-B',
        name: { th: 'ไส้ฟักเชื่อม', en: 'Candied gourd' },
        priceSatang: 14_000,
        weightGrams: 420,
        sizeMm: [200, 140, 60],
        stock: 18,
      },
    ],
    pictures: [
      {
        drawing: { motif: 'steamed-cups', dyes: ['marigold', 'lac'], variation: 1, count: 6 },
        alt: { th: 'ขนมเปี๊ยะลูกกลมแต้มแดงเรียงกัน', en: 'Round pastries with a red dot' },
      },
    ],
  },
  {
    slug: 'wedding-pastry-big',
    maker: 'je-kim-eng',
    category: 'sweets',
    kind: 'market_sweet',
    title: { th: 'เปี๊ยะงานหมั้นลูกใหญ่ สั่งทำ', en: 'Large engagement pastry, to order' },
    description: {
      th: 'ลูกใหญ่เท่าจาน ปั๊มอักษรมงคลสีแดงด้วยพิมพ์ไม้ของอากง ต้องสั่งล่วงหน้าเพราะใช้เตาได้ครั้งละสี่ลูก เจ๊กิมเอ็งจะถามชื่อบ่าวสาวก่อน แล้วห่อกระดาษแดงให้เรียบร้อย',
      en: 'As big as a plate, stamped in red with grandfather’s wooden mould. Order ahead: the oven holds four. Je Kim Eng asks the couple’s names first, and wraps each in red paper.',
    },
    materials: { th: 'แป้งสาลี ถั่วทอง งา น้ำตาล', en: 'Wheat flour, mung bean, sesame, sugar' },
    status: 'published',
    madeToOrderDays: 3,
    delivery: 'parcel',
    label: {
      netAmount: { th: '1 ลูก ประมาณ 800 กรัม', en: '1 piece, about 800 g' },
      ingredients: {
        th: 'ถั่วทอง 40% แป้งสาลี 30% น้ำตาล 18% น้ำมันพืช 10% งา 2%',
        en: 'Mung bean 40%, wheat flour 30%, sugar 18%, vegetable oil 10%, sesame 2%',
      },
      allergens: { th: 'แป้งสาลี งา', en: 'Wheat, sesame' },
      storage: { th: 'อุณหภูมิห้อง ไม่โดนแดด', en: 'Room temperature, out of the sun' },
      keepsDays: 5,
    },
    marks: [],
    variants: [
      {
        sku: 'KIM-02',
        name: null,
        priceSatang: 38_000,
        weightGrams: 950,
        sizeMm: [260, 260, 70],
        stock: 6,
      },
    ],
    pictures: [
      {
        drawing: { motif: 'layered-sweet', dyes: ['lac', 'marigold'], variation: 1 },
        alt: { th: 'ขนมเปี๊ยะลูกใหญ่เห็นชั้นแป้ง', en: 'A large pastry showing its layers' },
      },
    ],
  },
  {
    slug: 'talat-noi-tote',
    maker: 'nong-fai',
    category: 'souvenir',
    title: { th: 'ถุงผ้าตลาดน้อย ลายแมวบนเครื่องยนต์', en: 'Talat Noi tote, cat on an engine' },
    description: {
      th: 'ผ้าดิบหนาสิบสองออนซ์ พิมพ์สองสีด้วยมือทีละใบ แมวตัวนี้มีจริง นอนบนเครื่องดีเซลหน้าบ้านทุกบ่าย ซักได้ สีไม่ตก หูยาวพอคล้องไหล่',
      en: 'Twelve-ounce canvas, hand-printed in two colours one bag at a time. The cat is real and sleeps on a diesel engine outside every afternoon. Washable, with handles long enough for a shoulder.',
    },
    materials: { th: 'ผ้าดิบ หมึกสูตรน้ำ', en: 'Canvas, water-based ink' },
    status: 'published',
    delivery: 'parcel',
    marks: [],
    variants: [
      {
        sku: 'FAI-01-A',
        name: { th: 'พื้นดิบ', en: 'Natural' },
        priceSatang: 26_000,
        weightGrams: 180,
        sizeMm: [320, 280, 20],
        stock: 14,
      },
      {
        sku: 'FAI-01-B',
        name: { th: 'พื้นคราม', en: 'Indigo' },
        priceSatang: 29_000,
        weightGrams: 180,
        sizeMm: [320, 280, 20],
        stock: 9,
      },
    ],
    pictures: [
      {
        drawing: { motif: 'tote-bag', dyes: ['indigo', 'lac'], variation: 2 },
        alt: { th: 'ถุงผ้าพิมพ์ลายแมว', en: 'A canvas bag printed with a cat' },
      },
    ],
  },
  {
    slug: 'printed-paper-lantern',
    maker: 'nong-fai',
    category: 'household',
    title: { th: 'โคมกระดาษพิมพ์ลายหลังคา', en: 'Printed paper lantern' },
    description: {
      th: 'ลายกระเบื้องหลังคาศาลเจ้าพิมพ์บนกระดาษสา พับเป็นโคมแขวนได้ โครงลวดถอดเก็บแบน ไม่มีสายไฟ ใส่เทียนไฟฟ้าดวงเล็กแล้วเงาหลังคาจะขึ้นทั้งผนัง',
      en: 'Shrine-roof tiles printed on mulberry paper and folded into a hanging lantern. The wire frame packs flat; no wiring. Put in a small battery candle and the roof appears on every wall.',
    },
    materials: { th: 'กระดาษสา ลวด หมึกสูตรน้ำ', en: 'Mulberry paper, wire, water-based ink' },
    status: 'published',
    delivery: 'parcel',
    marks: [],
    variants: [
      {
        sku: 'FAI-02',
        name: null,
        priceSatang: 35_000,
        weightGrams: 160,
        sizeMm: [320, 320, 30],
        stock: 7,
      },
    ],
    pictures: [
      {
        drawing: { motif: 'lantern', dyes: ['lac', 'indigo'], variation: 1 },
        alt: { th: 'โคมกระดาษแขวน', en: 'A hanging paper lantern' },
      },
    ],
  },
]
