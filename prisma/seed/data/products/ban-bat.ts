import type { ProductSeed } from '../types.ts'

export const goodsOfBanBat: ProductSeed[] = [
  {
    slug: 'alms-bowl-seven-inch',
    maker: 'lung-piak',
    category: 'metalwork',
    title: { th: 'บาตรทำมือ 7 นิ้ว', en: 'Hand-forged bowl, 7 inches' },
    description: {
      th: 'ต่อจากเหล็กแผ่นแปดชิ้น ประกบตะเข็บด้วยฟันเล็กๆ แล่นประสานด้วยทองแดง แล้วตีให้กลมด้วยค้อนหลายขนาด ลุงเปี๊ยกทำคนเดียวตั้งแต่ขอบถึงรมดำ เคาะแล้วเสียงกังวานยาว ใบหนึ่งราวสิบวัน สั่งแล้วรอได้จึงสั่ง',
      en: 'Eight pieces of sheet steel, toothed along the seams, brazed with copper, then hammered round with a row of different hammers. Lung Piak does it all, from rim to blackening. Struck, it rings long. About ten days a bowl: order only if you can wait.',
    },
    materials: { th: 'เหล็กแผ่น ทองแดงประสาน รมดำ', en: 'Sheet steel, copper brazing, blackened' },
    status: 'published',
    madeToOrderDays: 12,
    delivery: 'parcel',
    marks: [],
    variants: [
      {
        sku: 'PIAK-01',
        name: null,
        priceSatang: 280_000,
        weightGrams: 1100,
        sizeMm: [220, 220, 170],
        stock: 3,
      },
    ],
    pictures: [
      {
        drawing: { motif: 'alms-bowl', dyes: ['ink', 'clay'], variation: 1 },
        alt: { th: 'บาตรเหล็กรมดำ เห็นรอยตะเข็บ', en: 'A blackened steel bowl with its seams' },
      },
      {
        drawing: { motif: 'hands-hammering', dyes: ['clay'], variation: 101 },
        alt: { th: 'มือตีบาตรบนทั่ง', en: 'Hands beating the bowl on an anvil' },
      },
    ],
  },
  {
    slug: 'steel-singing-bowl',
    maker: 'lung-piak',
    category: 'metalwork',
    title: { th: 'ขันเหล็กตีมือ ไว้เคาะฟังเสียง', en: 'Hand-beaten steel bowl to strike' },
    description: {
      th: 'ใช้วิธีเดียวกับตีบาตร แต่ปากกว้างและบางกว่า วางบนเบาะแล้วเคาะเบาๆ เสียงค่อยๆ จางไปเกือบนาที หลายคนเอาไว้บอกเวลาเลิกงาน ลุงเปี๊ยกเอาไว้เรียกหลานกินข้าว',
      en: 'Made like an alms bowl, but wider and thinner. Set it on its cushion and tap: the sound takes most of a minute to fade. Some use it to end the working day. Lung Piak uses it to call his grandchildren to dinner.',
    },
    materials: { th: 'เหล็กแผ่น ทองแดงประสาน', en: 'Sheet steel, copper brazing' },
    status: 'published',
    delivery: 'parcel',
    marks: [],
    variants: [
      {
        sku: 'PIAK-02-A',
        name: { th: 'ปาก 12 ซม.', en: '12 cm' },
        priceSatang: 160_000,
        weightGrams: 640,
        sizeMm: [180, 180, 120],
        stock: 4,
      },
      {
        sku: 'PIAK-02-B',
        name: { th: 'ปาก 16 ซม.', en: '16 cm' },
        priceSatang: 220_000,
        weightGrams: 980,
        sizeMm: [220, 220, 140],
        stock: 2,
      },
    ],
    pictures: [
      {
        drawing: { motif: 'hammered-bowl', dyes: ['ink'], variation: 1 },
        alt: { th: 'ขันเหล็กตีมือบนเบาะกลม', en: 'A hand-beaten steel bowl on a round cushion' },
      },
    ],
  },
  {
    slug: 'miniature-bowl-ban-bat',
    maker: 'lung-piak',
    category: 'souvenir',
    title: { th: 'บาตรจิ๋วบ้านบาตร', en: 'Miniature bowl of Ban Bat' },
    description: {
      th: 'ใบเล็กเท่าลูกมะนาว แต่ตะเข็บครบแปดเส้นเหมือนใบใหญ่ ลุงทำตอนมือยังไม่อยากจับค้อนหนัก ใส่แหวน ใส่เมล็ดพันธุ์ หรือวางเฉยๆ ให้คนถามว่ามาจากไหนก็ได้',
      en: 'No bigger than a lime, with all eight seams of the large one. He makes them when his hand wants a lighter hammer. Keep rings in it, or seeds, or nothing, and let people ask where it comes from.',
    },
    materials: { th: 'เหล็กแผ่น ทองแดงประสาน', en: 'Sheet steel, copper brazing' },
    status: 'published',
    delivery: 'parcel',
    marks: [],
    variants: [
      {
        sku: 'PIAK-03',
        name: null,
        priceSatang: 65_000,
        weightGrams: 130,
        sizeMm: [80, 80, 70],
        stock: 9,
      },
    ],
    pictures: [
      {
        drawing: { motif: 'alms-bowl', dyes: ['clay', 'ink'], variation: 2 },
        alt: { th: 'บาตรเหล็กใบจิ๋ว', en: 'A tiny steel bowl' },
      },
    ],
  },
  {
    slug: 'workshop-beat-a-rim',
    maker: 'lung-piak',
    category: 'workshop',
    title: { th: 'ตีขอบบาตรกับลุงเปี๊ยก', en: 'Beat a rim with Lung Piak' },
    description: {
      th: 'นั่งพื้นปูนหน้าบ้านลุงหนึ่งชั่วโมงครึ่ง เรียนจับค้อน ฟังเสียง แล้วตีขอบใบจิ๋วของตัวเองให้กลม กลับบ้านพร้อมใบที่เบี้ยวนิดๆ ลุงบอกว่าใบแรกใครก็เบี้ยว มีที่อุดหูให้ ใส่กางเกงขายาวมา',
      en: 'An hour and a half on the cement floor in front of his house: how to hold the hammer, how to listen, and the rim of a small bowl that you take home slightly crooked. Everyone’s first is, he says. Ear plugs provided; wear long trousers.',
    },
    materials: { th: 'รวมเหล็กและอุปกรณ์', en: 'Steel and tools included' },
    status: 'published',
    delivery: 'in_person',
    meeting: {
      duration: { th: '1 ชั่วโมงครึ่ง', en: 'An hour and a half' },
      place: { th: 'ชุมชนบ้านบาตร นัดเจอปากซอย', en: 'Ban Bat; meet at the mouth of the lane' },
    },
    marks: [],
    variants: [
      {
        sku: 'PIAK-04',
        name: { th: 'หนึ่งที่นั่ง', en: 'One seat' },
        priceSatang: 55_000,
        weightGrams: null,
        sizeMm: null,
        stock: 6,
      },
    ],
    pictures: [
      {
        drawing: { motif: 'hands-hammering', dyes: ['clay', 'ink'], variation: 102 },
        alt: { th: 'มือกับค้อนบนทั่งเหล็ก', en: 'A hand and hammer over an anvil' },
      },
    ],
  },
]
