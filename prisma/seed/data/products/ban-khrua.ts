import type { ProductSeed } from '../types.ts'

export const goodsOfBanKhrua: ProductSeed[] = [
  {
    slug: 'silk-scarf-khlong',
    maker: 'ban-tho-ka-mariam',
    category: 'textile',
    title: { th: 'ผ้าพันคอไหมทอมือ สีคลอง', en: 'Hand-woven silk scarf, canal colours' },
    description: {
      th: 'ทอจากไหมเส้นเล็กบนกี่ไม้ของแม่ ย้อมทีละใจด้วยมือ สีจึงเข้มอ่อนไม่เท่ากันเหมือนน้ำในคลองคนละเวลา ผืนหนึ่งใช้เวลาสองวัน ชายผ้าฟั่นปลายด้วยมือทุกเส้น เบา เย็นตอนร้อน อุ่นในห้องแอร์',
      en: 'Fine silk on a wooden loom that was her mother’s, dyed by hand one hank at a time, so the colour moves like the canal at different hours. Two days to a scarf, every fringe twisted by hand. Light, cool outdoors and warm in air-conditioning.',
    },
    materials: { th: 'ไหมแท้ 100% สีย้อมไหม', en: 'Pure silk, silk dyes' },
    status: 'published',
    delivery: 'parcel',
    marks: [
      {
        kind: 'otop',
        number: 'ตัวอย่าง-OTOP-0001',
        stars: 4,
        year: 2568,
        issuedOn: '2025-08-01',
        expiresOn: '2027-07-31',
        verified: { by: 'staff-nicha', on: '2026-05-01' },
        isDemo: true,
      },
    ],
    variants: [
      {
        sku: 'THO-01-A',
        name: { th: 'คราม', en: 'Indigo' },
        priceSatang: 129_000,
        weightGrams: 120,
        sizeMm: [260, 200, 30],
        stock: 6,
      },
      {
        sku: 'THO-01-B',
        name: { th: 'ครั่ง', en: 'Lac red' },
        priceSatang: 129_000,
        weightGrams: 120,
        sizeMm: [260, 200, 30],
        stock: 4,
      },
      {
        sku: 'THO-01-C',
        name: { th: 'ดาวเรือง', en: 'Marigold' },
        priceSatang: 139_000,
        weightGrams: 120,
        sizeMm: [260, 200, 30],
        stock: 2,
      },
    ],
    pictures: [
      {
        drawing: { motif: 'folded-scarf', dyes: ['indigo', 'lac'], variation: 1 },
        alt: { th: 'ผ้าพันคอไหมพับซ้อน เห็นชายครุย', en: 'A folded silk scarf with its fringe' },
      },
      {
        drawing: { motif: 'weave-closeup', dyes: ['indigo'], variation: 1 },
        alt: { th: 'ลายทอในระยะใกล้', en: 'The weave, close up' },
      },
    ],
  },
  {
    slug: 'silk-length-two-yards',
    maker: 'ban-tho-ka-mariam',
    category: 'textile',
    title: { th: 'ผ้าไหมตัดชุด 2 หลา', en: 'Silk length, 2 yards' },
    description: {
      th: 'ไหมสองตะกอเนื้อแน่น พอตัดเสื้อหรือกระโปรงได้หนึ่งตัว ยืนสีหนึ่งพุ่งสีหนึ่ง พอขยับผ้าจะเปลี่ยนสีตามแสง ก๊ะมาเรียมตัดปลายผ้าให้ตรงและพับใส่กล่องแข็งไม่ให้เป็นรอย',
      en: 'A firm two-shaft silk, enough for a blouse or a skirt. Warp one colour, weft another, so it shifts as you move. Ends cut straight, folded into a stiff box so it does not crease.',
    },
    materials: { th: 'ไหมแท้ 100% หน้ากว้าง 100 ซม.', en: 'Pure silk, 100 cm wide' },
    status: 'published',
    delivery: 'parcel',
    marks: [],
    variants: [
      {
        sku: 'THO-02-A',
        name: { th: 'ครามยืน ครั่งพุ่ง', en: 'Indigo warp, lac weft' },
        priceSatang: 240_000,
        weightGrams: 420,
        sizeMm: [320, 240, 50],
        stock: 3,
      },
      {
        sku: 'THO-02-B',
        name: { th: 'หมึกยืน ทองพุ่ง', en: 'Ink warp, gold weft' },
        priceSatang: 260_000,
        weightGrams: 420,
        sizeMm: [320, 240, 50],
        stock: 2,
      },
    ],
    pictures: [
      {
        drawing: { motif: 'weave-closeup', dyes: ['lac', 'marigold'], variation: 2 },
        alt: { th: 'เนื้อผ้าไหมสองสีในระยะใกล้', en: 'Two-coloured silk, close up' },
      },
    ],
  },
  {
    slug: 'silk-bookmark',
    maker: 'ban-tho-ka-mariam',
    category: 'souvenir',
    title: { th: 'ที่คั่นหนังสือไหม', en: 'Silk bookmark' },
    description: {
      th: 'ทุกครั้งที่ขึ้นเส้นใหม่จะเหลือปลายไหมยาวไม่ถึงศอก ทิ้งก็เสียดาย ลูกสาวคนเล็กเลยทอเป็นแถบแคบๆ คั่นหนังสือ เป็นงานแรกที่เธอทอเองจนจบ',
      en: 'Every new warp leaves silk ends shorter than a forearm, too good to throw away. The youngest daughter weaves them into narrow bands for books: the first thing she ever finished by herself.',
    },
    materials: { th: 'ปลายเส้นไหม', en: 'Silk ends' },
    status: 'published',
    delivery: 'parcel',
    marks: [],
    variants: [
      {
        sku: 'THO-03',
        name: null,
        priceSatang: 12_000,
        weightGrams: 20,
        sizeMm: [220, 60, 5],
        stock: 18,
      },
    ],
    pictures: [
      {
        drawing: { motif: 'rolled-girdle', dyes: ['lac', 'indigo'], variation: 1 },
        alt: { th: 'แถบผ้าไหมทอแคบม้วนไว้', en: 'A narrow woven silk band, rolled' },
      },
    ],
  },
  {
    slug: 'workshop-first-weave',
    maker: 'ban-tho-ka-mariam',
    category: 'workshop',
    title: { th: 'นั่งกี่ครั้งแรก ทอที่คั่นหนังสือ', en: 'First time at the loom' },
    description: {
      th: 'นั่งกี่จริงของบ้านสองชั่วโมง ก๊ะมาเรียมสอนเหยียบ สอนพุ่งกระสวย ทอที่คั่นหนังสือกลับบ้านหนึ่งเส้น พลาดก็ไม่เป็นไร เส้นที่ข้ามคือเส้นที่จำได้ รับครั้งละสองคนเพราะมีกี่สองหลัง วันศุกร์ไม่เปิดสอน',
      en: 'Two hours at a real loom. Ka Mariam shows you the treadles and the shuttle, and you take home a bookmark. Missed threads are fine: they are the ones you remember. Two people at a time, because there are two looms. No classes on Fridays.',
    },
    materials: { th: 'รวมไหม อุปกรณ์ และน้ำชา', en: 'Silk, tools and tea included' },
    status: 'published',
    delivery: 'in_person',
    meeting: {
      duration: { th: '2 ชั่วโมง', en: '2 hours' },
      place: { th: 'ชุมชนบ้านครัว นัดจุดเจอที่ท่าเรือสะพานหัวช้าง', en: 'Ban Khrua; meet at the Hua Chang pier' },
    },
    marks: [],
    variants: [
      {
        sku: 'THO-04',
        name: { th: 'หนึ่งที่นั่ง', en: 'One seat' },
        priceSatang: 65_000,
        weightGrams: null,
        sizeMm: null,
        stock: 8,
      },
    ],
    pictures: [
      {
        drawing: { motif: 'loom', dyes: ['indigo', 'marigold'], variation: 1 },
        alt: { th: 'กี่ทอผ้ากับผ้าที่ทอค้างไว้', en: 'A loom with a half-woven cloth' },
      },
      {
        drawing: { motif: 'hands-weaving', dyes: ['indigo'], variation: 101 },
        alt: { th: 'มือพุ่งกระสวย', en: 'Hands throwing the shuttle' },
      },
    ],
  },
]
