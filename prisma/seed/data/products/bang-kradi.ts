import type { ProductSeed } from '../types.ts'

export const goodsOfBangKradi: ProductSeed[] = [
  {
    slug: 'mon-shawl-eggplant-flower',
    maker: 'pa-thongphun',
    category: 'textile',
    title: { th: 'สไบมอญปักดอกมะเขือ', en: 'Mon shawl, eggplant flowers' },
    description: {
      th: 'ผ้าฝ้ายเนื้อนุ่มยาวสองเมตร ปักดอกมะเขือริมผ้าสองข้างด้วยไหมหกสี ทุกดอกห่างกันเท่านิ้วชี้ของป้าทองพูน ใช้ห่มไปวัด พันคอ หรือคาดโต๊ะ ก่อนส่งป้าขอชื่อคนรับไว้ในสมุด',
      en: 'Two metres of soft cotton with eggplant flowers along both edges in six silks, each a forefinger of Pa Thongphun’s apart. For the temple, the neck or a table. Before it is sent she writes the receiver’s name in her book.',
    },
    materials: { th: 'ผ้าฝ้าย ไหมปัก', en: 'Cotton, embroidery silk' },
    status: 'published',
    delivery: 'parcel',
    marks: [],
    variants: [
      {
        sku: 'THONG-01-A',
        name: { th: 'พื้นครีม', en: 'Cream' },
        priceSatang: 125_000,
        weightGrams: 260,
        sizeMm: [280, 220, 40],
        stock: 3,
      },
      {
        sku: 'THONG-01-B',
        name: { th: 'พื้นเขียวใบตอง', en: 'Leaf green' },
        priceSatang: 125_000,
        weightGrams: 260,
        sizeMm: [280, 220, 40],
        stock: 2,
      },
    ],
    pictures: [
      {
        drawing: { motif: 'mon-shawl', dyes: ['lac', 'pandan'], variation: 1 },
        alt: { th: 'สไบปักดอกริมผ้า', en: 'A shawl with embroidered edges' },
      },
      {
        drawing: { motif: 'hands-sewing', dyes: ['lac'], variation: 101 },
        alt: { th: 'มือปักดอกบนสไบ', en: 'Hands embroidering a shawl' },
      },
    ],
  },
  {
    slug: 'mon-shawl-grandmother',
    maker: 'pa-thongphun',
    category: 'textile',
    title: { th: 'สไบลายย่า ผืนเดียว', en: 'Grandmother’s pattern, one shawl' },
    description: {
      th: 'ปักตามสไบผืนที่เปื่อยจนห่มไม่ได้ของย่า ดอกพิกุลเล็กเท่าเม็ดงาสี่ร้อยกว่าดอก ใช้เวลาห้าเดือน ป้าทองพูนเก็บไว้เองหนึ่งผืน ปล่อยหนึ่งผืน',
      en: 'Copied from her grandmother’s shawl, now too frail to wear: more than four hundred bullet-wood blossoms the size of sesame seeds. Five months. She kept one and lets one go.',
    },
    materials: { th: 'ผ้าฝ้ายทอมือ ไหมปัก', en: 'Hand-woven cotton, embroidery silk' },
    status: 'published',
    oneOfAKind: true,
    delivery: 'parcel',
    marks: [],
    variants: [
      {
        sku: 'THONG-02',
        name: null,
        priceSatang: 680_000,
        weightGrams: 280,
        sizeMm: [280, 220, 40],
        stock: 1,
      },
    ],
    pictures: [
      {
        drawing: { motif: 'mon-shawl', dyes: ['indigo', 'marigold'], variation: 2 },
        alt: { th: 'สไบปักดอกเล็กเต็มผืน', en: 'A shawl covered in tiny blossoms' },
      },
    ],
  },
]
