import type { ProductSeed } from '../types.ts'

export const goodsOfThaTian: ProductSeed[] = [
  {
    slug: 'herbal-compress-pair',
    maker: 'pa-si-samunphrai',
    category: 'herbal',
    kind: 'compress',
    title: { th: 'ลูกประคบสมุนไพร 2 ลูก', en: 'Herbal compress balls, 2' },
    description: {
      th: 'ไพล ขมิ้นชัน ตะไคร้ ผิวมะกรูด การบูร หั่นตากเอง ห่อผ้าดิบมัดด้ามแน่น นึ่งสิบห้านาทีแล้วประคบให้อุ่นสบาย ใช้ซ้ำได้สี่ครั้ง เก็บในตู้เย็นระหว่างใช้',
      en: 'Plai, turmeric, lemongrass, makrut peel and camphor, sliced and dried here, tied tight in raw cotton. Steam fifteen minutes and press for a comforting warmth. Good for four uses; keep in the fridge between.',
    },
    materials: { th: 'ไพล ขมิ้นชัน ตะไคร้ ผิวมะกรูด การบูร', en: 'Plai, turmeric, lemongrass, makrut peel, camphor' },
    status: 'published',
    delivery: 'parcel',
    label: {
      netAmount: { th: '2 ลูก ลูกละ 200 กรัม', en: '2 balls of 200 g' },
      ingredients: {
        th: 'ไพล 35% ขมิ้นชัน 20% ตะไคร้ 20% ผิวมะกรูด 15% การบูร 5% เกลือ 5%',
        en: 'Plai 35%, turmeric 20%, lemongrass 20%, makrut peel 15%, camphor 5%, salt 5%',
      },
      allergens: null,
      storage: { th: 'เก็บในที่แห้ง ปิดฝาให้สนิท', en: 'Keep dry, lid tight' },
      keepsDays: 180,
      usage: {
        th: 'พรมน้ำ นึ่ง 15 นาที ลองกับหลังมือก่อน แล้วค่อยประคบ',
        en: 'Sprinkle with water, steam 15 minutes, try on the back of your hand, then press',
      },
      warning: { th: 'ระวังร้อน ห้ามใช้กับแผลเปิดหรือผิวที่ชา', en: 'Hot. Not on broken or numb skin' },
    },
    marks: [
      {
        kind: 'herbal',
        number: 'G 9999/2569',
        issuedOn: '2026-01-20',
        expiresOn: '2031-01-19',
        verified: { by: 'staff-nicha', on: '2026-06-03' },
        isDemo: true,
      },
    ],
    variants: [
      {
        sku: 'SI-01',
        name: null,
        priceSatang: 15_000,
        weightGrams: 460,
        sizeMm: [200, 120, 90],
        stock: 18,
      },
    ],
    pictures: [
      {
        drawing: { motif: 'compress-balls', dyes: ['marigold', 'pandan'], variation: 1, count: 2 },
        alt: { th: 'ลูกประคบสองลูก', en: 'Two herbal compress balls' },
      },
    ],
  },
  {
    slug: 'inhaler-old-formula',
    maker: 'pa-si-samunphrai',
    category: 'herbal',
    kind: 'inhaler',
    title: { th: 'ยาดมส้มโอมือ กระปุกแก้ว', en: 'Citron inhaler in a glass jar' },
    description: {
      th: 'ผิวส้มโอมือตากแห้ง กระวาน กานพลู พิมเสน การบูร อัดในกระปุกแก้วเล็ก เปิดฝาดมเย็นๆ กลิ่นนุ่มไม่ฉุน เปลี่ยนไส้ได้ที่ร้าน ไม่ต้องซื้อกระปุกใหม่',
      en: 'Dried citron peel, cardamom, clove, borneol and camphor in a little glass jar. Cool and soft rather than sharp. Refilled at the shop, so you never need another jar.',
    },
    materials: { th: 'ผิวส้มโอมือ กระวาน กานพลู พิมเสน การบูร', en: 'Citron peel, cardamom, clove, borneol, camphor' },
    status: 'published',
    delivery: 'parcel',
    label: {
      netAmount: { th: '15 กรัม', en: '15 g' },
      ingredients: {
        th: 'ผิวส้มโอมือ 40% กระวาน 20% กานพลู 15% พิมเสน 15% การบูร 10%',
        en: 'Citron peel 40%, cardamom 20%, clove 15%, borneol 15%, camphor 10%',
      },
      allergens: null,
      storage: { th: 'อุณหภูมิห้อง ไม่โดนแดด', en: 'Room temperature, out of the sun' },
      keepsDays: 365,
      usage: { th: 'เปิดฝาแล้วสูดเบาๆ', en: 'Open and breathe in gently' },
      warning: { th: 'ห้ามกิน เก็บให้พ้นมือเด็ก', en: 'Do not eat. Keep from children' },
    },
    marks: [
      {
        kind: 'herbal',
        number: 'G 9998/2569',
        issuedOn: '2026-01-20',
        expiresOn: '2031-01-19',
        verified: { by: 'staff-nicha', on: '2026-06-03' },
        isDemo: true,
      },
    ],
    variants: [
      {
        sku: 'SI-02',
        name: null,
        priceSatang: 9_500,
        weightGrams: 70,
        sizeMm: [40, 40, 60],
        stock: 26,
      },
    ],
    pictures: [
      {
        drawing: { motif: 'inhalers', dyes: ['pandan', 'marigold'], variation: 1, count: 3 },
        alt: { th: 'กระปุกยาดมแก้ว', en: 'Small glass inhaler jars' },
      },
    ],
  },
  {
    slug: 'foot-soak-herbs',
    maker: 'pa-si-samunphrai',
    category: 'herbal',
    kind: 'scented',
    title: { th: 'สมุนไพรแช่เท้า 5 ห่อ', en: 'Herbal foot soak, 5 bundles' },
    description: {
      th: 'มะกรูด ขิง ใบมะขาม เกลือสมุทร มัดเป็นห่อผ้า ต้มน้ำหนึ่งกะละมังต่อห่อ กลิ่นเหมือนเดินผ่านหน้าร้านป้าศรีตอนบ่าย กากเอาไปใส่โคนต้นไม้ได้',
      en: 'Makrut, ginger, tamarind leaf and sea salt in cloth bundles, one to a basin. It smells like walking past Pa Si’s door in the afternoon. The rest can go under a tree.',
    },
    materials: { th: 'มะกรูด ขิง ใบมะขาม เกลือ', en: 'Makrut, ginger, tamarind leaf, salt' },
    status: 'published',
    delivery: 'parcel',
    label: {
      netAmount: { th: '5 ห่อ ห่อละ 60 กรัม', en: '5 bundles of 60 g' },
      ingredients: {
        th: 'มะกรูด 40% ขิง 25% ใบมะขาม 25% เกลือ 10%',
        en: 'Makrut 40%, ginger 25%, tamarind leaf 25%, salt 10%',
      },
      allergens: null,
      storage: { th: 'เก็บในที่แห้ง ปิดฝาให้สนิท', en: 'Keep dry, lid tight' },
      keepsDays: 180,
      usage: { th: 'ต้มหนึ่งห่อกับน้ำหนึ่งกะละมัง พออุ่นแล้วแช่เท้า', en: 'Boil one bundle in a basin of water; soak when warm' },
      warning: { th: 'ลองความร้อนด้วยมือก่อน ห้ามแช่ถ้ามีแผล', en: 'Test the heat by hand. Not with open wounds' },
    },
    marks: [
      {
        kind: 'herbal',
        number: 'G 9997/2569',
        issuedOn: '2026-04-02',
        expiresOn: '2031-04-01',
        verified: null,
        isDemo: true,
      },
    ],
    variants: [
      {
        sku: 'SI-03',
        name: null,
        priceSatang: 12_000,
        weightGrams: 380,
        sizeMm: [200, 150, 60],
        stock: 14,
      },
    ],
    pictures: [
      {
        drawing: { motif: 'dried-herbs', dyes: ['pandan', 'clay'], variation: 1 },
        alt: { th: 'สมุนไพรแห้งมัดรวม', en: 'Bundles of dried herbs' },
      },
    ],
  },
  {
    slug: 'massage-oil-plai',
    maker: 'pa-si-samunphrai',
    category: 'cosmetic',
    title: { th: 'น้ำมันนวดไพล 100 มล.', en: 'Plai massage oil, 100 ml' },
    description: {
      th: 'ไพลสดทอดไฟอ่อนในน้ำมันมะพร้าวจนเหลือง กรองสามรอบ ป้าศรียังไม่มีเลขจดแจ้งของขวดนี้ เมย์กำลังช่วยยื่น จึงยังเป็นร่าง',
      en: 'Fresh plai fried slowly in coconut oil until golden, strained three times. There is no notification number yet; the volunteer is helping to file, so it stays a draft.',
    },
    materials: { th: 'ไพล น้ำมันมะพร้าว', en: 'Plai, coconut oil' },
    status: 'draft',
    waitingFor: 'number',
    delivery: 'parcel',
    label: {
      netAmount: { th: '100 มล.', en: '100 ml' },
      ingredients: { th: 'น้ำมันมะพร้าว 80% ไพล 20%', en: 'Coconut oil 80%, plai 20%' },
      allergens: null,
      storage: { th: 'อุณหภูมิห้อง ไม่โดนแดด', en: 'Room temperature, out of the sun' },
      keepsDays: 180,
      usage: { th: 'ทานวดบางๆ', en: 'Rub in thinly' },
      warning: { th: 'ใช้ภายนอกเท่านั้น ห้ามทาแผลเปิด', en: 'For outside use. Not on broken skin' },
    },
    marks: [],
    variants: [
      {
        sku: 'SI-04',
        name: null,
        priceSatang: 14_000,
        weightGrams: 140,
        sizeMm: [45, 45, 130],
        stock: 0,
      },
    ],
    pictures: [
      {
        drawing: { motif: 'oil-bottle', dyes: ['marigold', 'pandan'], variation: 2 },
        alt: { th: 'ขวดน้ำมันสีทอง', en: 'A bottle of golden oil' },
      },
    ],
  },
]
