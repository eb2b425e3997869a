import type { ProductSeed } from '../types.ts'

export const goodsOfKudiKhao: ProductSeed[] = [
  {
    slug: 'bodin-cake-tray',
    maker: 'ka-yuroh',
    category: 'sweets',
    kind: 'packed_bread',
    title: { th: 'ขนมบดิน 1 ถาด', en: 'Bodin butter cake, 1 tray' },
    description: {
      th: 'เนื้อแน่นหอมเนยกับนม อบไฟบนไฟล่างด้วยถ่านจนขอบเป็นสีน้ำตาล ตัดได้สิบหกชิ้น ลูกเกดบนหน้าเรียงเป็นรูปดาว ก๊ะยูเราะห์บอกว่ากินกับชาร้อน วันที่สองอร่อยกว่าวันแรก',
      en: 'Dense with butter and milk, baked between two charcoal fires until the edge is brown. Cuts into sixteen, with a star of raisins on top. Have it with hot tea; the second day is better than the first, she says.',
    },
    materials: { th: 'แป้งสาลี เนย นม ไข่ น้ำตาล ลูกเกด', en: 'Wheat flour, butter, milk, egg, sugar, raisins' },
    status: 'published',
    delivery: 'parcel',
    label: {
      netAmount: { th: '1 ถาด ประมาณ 750 กรัม', en: '1 tray, about 750 g' },
      ingredients: {
        th: 'แป้งสาลี 34% ไข่ 22% น้ำตาล 20% เนย 14% นม 8% ลูกเกด 2%',
        en: 'Wheat flour 34%, egg 22%, sugar 20%, butter 14%, milk 8%, raisins 2%',
      },
      allergens: { th: 'แป้งสาลี ไข่ นม', en: 'Wheat, egg, milk' },
      storage: { th: 'อุณหภูมิห้อง ไม่โดนแดด', en: 'Room temperature, out of the sun' },
      keepsDays: 6,
    },
    marks: [
      {
        kind: 'fda_food',
        number: '10-1-99964-1-0104',
        issuedOn: '2025-03-10',
        expiresOn: null,
        verified: { by: 'staff-nicha', on: '2026-06-01' },
        isDemo: true,
      },
      {
        kind: 'halal',
        number: 'ตัวอย่าง-ฮล-0001',
        issuedOn: '2026-01-10',
        expiresOn: '2027-01-09',
        verified: { by: 'staff-nicha', on: '2026-09-05' },
        isDemo: true,
      },
    ],
    variants: [
      {
        sku: 'YUROH-01',
        name: null,
        priceSatang: 22_000,
        weightGrams: 900,
        sizeMm: [240, 240, 70],
        stock: 6,
      },
    ],
    pictures: [
      {
        drawing: { motif: 'sponge-cakes', dyes: ['clay', 'marigold'], variation: 2, count: 3 },
        alt: { th: 'ขนมบดินหน้าลูกเกด', en: 'Bodin cake with raisins' },
      },
    ],
  },
  {
    slug: 'bodin-mini-cups',
    maker: 'ka-yuroh',
    category: 'sweets',
    kind: 'market_sweet',
    title: { th: 'บดินถ้วยเล็ก 9 ถ้วย', en: 'Little bodin cups, 9' },
    description: {
      th: 'เนื้อเดียวกับถาดใหญ่แต่อบในถ้วยกระดาษ พอดีคำเด็ก ขอบกรอบรอบด้าน เหมาะกับเลี้ยงแขกหลังละหมาดหรือพักประชุม สั่งวันนี้อบพรุ่งนี้',
      en: 'The same cake in paper cups, a child’s two bites, crisp all round. For guests after prayers or a meeting’s break. Ordered today, baked tomorrow.',
    },
    materials: { th: 'แป้งสาลี เนย นม ไข่ น้ำตาล', en: 'Wheat flour, butter, milk, egg, sugar' },
    status: 'published',
    madeToOrderDays: 1,
    delivery: 'parcel',
    label: {
      netAmount: { th: '9 ถ้วย ประมาณ 320 กรัม', en: '9 cups, about 320 g' },
      ingredients: {
        th: 'แป้งสาลี 34% ไข่ 23% น้ำตาล 20% เนย 15% นม 8%',
        en: 'Wheat flour 34%, egg 23%, sugar 20%, butter 15%, milk 8%',
      },
      allergens: { th: 'แป้งสาลี ไข่ นม', en: 'Wheat, egg, milk' },
      storage: { th: 'อุณหภูมิห้อง ไม่โดนแดด', en: 'Room temperature, out of the sun' },
      keepsDays: 5,
    },
    marks: [
      {
        kind: 'halal',
        number: 'ตัวอย่าง-ฮล-0002',
        issuedOn: '2026-08-01',
        expiresOn: '2027-07-31',
        verified: null,
        isDemo: true,
      },
    ],
    variants: [
      {
        sku: 'YUROH-02',
        name: null,
        priceSatang: 13_000,
        weightGrams: 420,
        sizeMm: [200, 200, 60],
        stock: 8,
      },
    ],
    pictures: [
      {
        drawing: { motif: 'steamed-cups', dyes: ['clay'], variation: 2, count: 9 },
        alt: { th: 'ขนมถ้วยเล็กเรียงเก้าถ้วย', en: 'Nine little cakes in cups' },
      },
    ],
  },
]
