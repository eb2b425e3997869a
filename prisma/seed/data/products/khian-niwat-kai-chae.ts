import type { ProductSeed } from '../types.ts'

export const goodsOfKhianNiwatKaiChae: ProductSeed[] = [
  {
    slug: 'gold-thread-key-ring',
    maker: 'phi-tim-pak-din',
    category: 'souvenir',
    title: { th: 'พวงกุญแจปักดิ้นทอง', en: 'Gold-thread key ring' },
    description: {
      th: 'ลายประจำยามหนึ่งดอกปักด้วยดิ้นทองและเลื่อมบนกำมะหยี่แดง ตัดขอบหนังแท้ ใช้เทคนิคเดียวกับชายไหวของตัวพระ แต่เล็กพอห้อยกุญแจ',
      en: 'One star-flower in gold wire and sequins on red velvet, edged in leather: the technique of a prince’s costume, small enough for keys.',
    },
    materials: { th: 'กำมะหยี่ ดิ้น เลื่อม หนัง', en: 'Velvet, gold wire, sequins, leather' },
    status: 'published',
    delivery: 'parcel',
    marks: [],
    variants: [
      {
        sku: 'TIM-01-A',
        name: { th: 'แดงครั่ง', en: 'Lac red' },
        priceSatang: 24_000,
        weightGrams: 40,
        sizeMm: [80, 60, 15],
        stock: 16,
      },
      {
        sku: 'TIM-01-B',
        name: { th: 'คราม', en: 'Indigo' },
        priceSatang: 24_000,
        weightGrams: 40,
        sizeMm: [80, 60, 15],
        stock: 10,
      },
    ],
    pictures: [
      {
        drawing: { motif: 'gold-embroidery', dyes: ['lac', 'marigold'], variation: 1 },
        alt: { th: 'ลายปักดิ้นทองชิ้นเล็ก', en: 'A small gold-thread embroidery' },
      },
    ],
  },
  {
    slug: 'gold-thread-sash',
    maker: 'phi-tim-pak-din',
    category: 'textile',
    title: { th: 'ผ้าคาดเอวปักดิ้น สั่งทำ', en: 'Gold-embroidered sash, to order' },
    description: {
      th: 'ผ้าต่วนปักลายกนกเปลวเต็มแถบ ตัวดิ้นตัดทีละท่อนสอยทีละเม็ด ใช้กับชุดรำหรือชุดไทยวันแต่งงาน วัดเอวให้ด้วย ใช้เวลาหนึ่งเดือน',
      en: 'A satin sash covered with flame pattern, every grain of gold wire cut and stitched by itself. For dance or a wedding in Thai dress. Send your waist; it takes a month.',
    },
    materials: { th: 'ผ้าต่วน ดิ้นทอง เลื่อม', en: 'Satin, gold wire, sequins' },
    status: 'published',
    madeToOrderDays: 30,
    delivery: 'parcel',
    marks: [],
    variants: [
      {
        sku: 'TIM-02',
        name: null,
        priceSatang: 450_000,
        weightGrams: 380,
        sizeMm: [320, 220, 50],
        stock: 2,
      },
    ],
    pictures: [
      {
        drawing: { motif: 'gold-embroidery', dyes: ['ink', 'marigold'], variation: 2 },
        alt: { th: 'ผ้าคาดปักดิ้นทองเต็มแถบ', en: 'A sash covered in gold thread' },
      },
    ],
  },
  {
    slug: 'embroidered-brooch',
    maker: 'phi-tim-pak-din',
    category: 'jewellery',
    title: { th: 'เข็มกลัดปักดิ้นรูปหางหงส์', en: 'Swan-tail embroidered brooch' },
    description: {
      th: 'โค้งหางหงส์ปักนูนสามชั้นด้วยดิ้นสองสี ด้านหลังบุสักหลาด เข็มแข็งแรง กลัดเสื้อยืดก็สวย กลัดผ้าไหมก็ไม่แพ้ใคร',
      en: 'The curve of a swan’s tail, raised in three layers with two golds. Felt-backed with a firm pin; good on a T-shirt, equal to silk.',
    },
    materials: { th: 'ดิ้น เลื่อม สักหลาด', en: 'Gold wire, sequins, felt' },
    status: 'published',
    delivery: 'parcel',
    marks: [],
    variants: [
      {
        sku: 'TIM-03',
        name: null,
        priceSatang: 39_000,
        weightGrams: 35,
        sizeMm: [80, 80, 20],
        stock: 8,
      },
    ],
    pictures: [
      {
        drawing: { motif: 'gold-embroidery', dyes: ['indigo', 'marigold'], variation: 3 },
        alt: { th: 'เข็มกลัดปักรูปโค้ง', en: 'A curved embroidered brooch' },
      },
    ],
  },
]
