import type { ProductSeed } from '../types.ts'

export const goodsOfBangKhunThianCoast: ProductSeed[] = [
  {
    slug: 'krill-shrimp-paste',
    maker: 'lung-man-pa-yen',
    category: 'food-dry',
    kind: 'seasoning',
    title: { th: 'กะปิเคยตาดำบางขุนเทียน', en: 'Bang Khun Thian krill paste' },
    description: {
      th: 'เคยตัวเล็กตาดำจากปากคลอง เคล้าเกลือทะเล ตากสามแดด ตำ ตากอีกสามแดด หมักในไหห้าเดือน สีม่วงคล้ำ เนื้อละเอียด หอมนานในปาก ตำน้ำพริกใช้แค่ครึ่งช้อน',
      en: 'Black-eyed krill from the canal mouth, sea salt, three days of sun, pounding, three more, then five months in the jar. Dusky purple, fine, with a scent that stays. Half a spoon makes a chilli dip.',
    },
    materials: { th: 'เคย เกลือทะเล', en: 'Krill, sea salt' },
    status: 'published',
    delivery: 'parcel',
    label: {
      netAmount: { th: '250 หรือ 500 กรัม', en: '250 or 500 g' },
      ingredients: { th: 'เคย 85% เกลือทะเล 15%', en: 'Krill 85%, sea salt 15%' },
      allergens: { th: 'กุ้ง เคย', en: 'Shrimp, krill' },
      storage: { th: 'อุณหภูมิห้อง ไม่โดนแดด', en: 'Room temperature, out of the sun' },
      keepsDays: 365,
    },
    marks: [
      {
        kind: 'fda_food',
        number: '10-1-99963-1-0113',
        issuedOn: '2025-03-10',
        expiresOn: null,
        verified: { by: 'staff-nicha', on: '2026-06-01' },
        isDemo: true,
      },
    ],
    variants: [
      {
        sku: 'YEN-01-A',
        name: { th: '250 กรัม', en: '250 g' },
        priceSatang: 11_000,
        weightGrams: 320,
        sizeMm: [90, 90, 80],
        stock: 20,
      },
      {
        sku: 'YEN-01-B',
        name: { th: '500 กรัม', en: '500 g' },
        priceSatang: 21_000,
        weightGrams: 600,
        sizeMm: [110, 110, 100],
        stock: 8,
      },
    ],
    pictures: [
      {
        drawing: { motif: 'cloth-lid-jar', dyes: ['ink', 'lac'], variation: 3 },
        alt: { th: 'กระปุกกะปิปิดผ้า', en: 'A jar of shrimp paste with a cloth lid' },
      },
    ],
  },
  {
    slug: 'dried-shrimp-small',
    maker: 'lung-man-pa-yen',
    category: 'food-dry',
    kind: 'raw_dried',
    title: { th: 'กุ้งแห้งบ่อธรรมชาติ 200 กรัม', en: 'Dried shrimp from natural ponds, 200 g' },
    description: {
      th: 'กุ้งจากวังที่เปิดน้ำเข้าออกตามจันทร์ ไม่ให้อาหาร ต้มน้ำเกลืออ่อนแล้วตากบนแผงยกสูง สีส้มของกุ้งเอง ไม่ย้อม ป้าเย็นเก็บหัวแหลมออกทีละตัว',
      en: 'Shrimp from ponds that open and close with the moon and are never fed. Boiled in light brine and dried on raised racks; the orange is the shrimp’s own. Pa Yen picks off the sharp heads one by one.',
    },
    materials: { th: 'กุ้ง เกลือ', en: 'Shrimp, salt' },
    status: 'published',
    delivery: 'parcel',
    label: {
      netAmount: { th: '200 กรัม', en: '200 g' },
      ingredients: { th: 'กุ้ง 97% เกลือ 3%', en: 'Shrimp 97%, salt 3%' },
      allergens: { th: 'กุ้ง', en: 'Shrimp' },
      storage: { th: 'แช่เย็น', en: 'Keep in the fridge' },
      keepsDays: 120,
    },
    marks: [
      {
        kind: 'fda_food',
        number: '10-1-99964-1-0114',
        issuedOn: '2025-03-10',
        expiresOn: null,
        verified: null,
        isDemo: true,
      },
    ],
    variants: [
      {
        sku: 'YEN-02',
        name: null,
        priceSatang: 26_000,
        weightGrams: 220,
        sizeMm: [200, 140, 50],
        stock: 10,
      },
    ],
    pictures: [
      {
        drawing: { motif: 'spice-sacks', dyes: ['lac', 'marigold'], variation: 2 },
        alt: { th: 'กุ้งแห้งในถุงผ้า', en: 'Dried shrimp in a cloth bag' },
      },
    ],
  },
  {
    slug: 'sun-dried-mullet',
    maker: 'lung-man-pa-yen',
    category: 'food-dry',
    kind: 'raw_dried',
    title: { th: 'ปลากระบอกแดดเดียว 500 กรัม', en: 'One-sun mullet, 500 g' },
    description: {
      th: 'ปลากระบอกติดอวนหน้าบ้าน แล่หลัง ล้างน้ำทะเล ตากลมทะเลหนึ่งแดด เค็มบางๆ ทอดไฟกลางให้หนังกรอบ ขายเฉพาะวันที่แดดออกจริง',
      en: 'Mullet from the net out front, split, rinsed in sea water and dried in one day of sun and wind. Lightly salted; fry until the skin crackles. Sold only on days when the sun truly came out.',
    },
    materials: { th: 'ปลากระบอก เกลือทะเล', en: 'Mullet, sea salt' },
    status: 'published',
    delivery: 'parcel',
    label: {
      netAmount: { th: '500 กรัม', en: '500 g' },
      ingredients: { th: 'ปลากระบอก 98% เกลือ 2%', en: 'Mullet 98%, salt 2%' },
      allergens: { th: 'ปลา', en: 'Fish' },
      storage: { th: 'แช่เย็น', en: 'Keep in the fridge' },
      keepsDays: 10,
    },
    marks: [],
    variants: [
      {
        sku: 'YEN-03',
        name: null,
        priceSatang: 15_000,
        weightGrams: 560,
        sizeMm: [280, 180, 50],
        stock: 7,
      },
    ],
    pictures: [
      {
        drawing: { motif: 'dried-fish', dyes: ['indigo', 'clay'], variation: 1, count: 3 },
        alt: { th: 'ปลาตากแห้งเรียงกัน', en: 'Dried fish in a row' },
      },
    ],
  },
]
