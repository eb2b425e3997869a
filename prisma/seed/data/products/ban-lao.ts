import type { ProductSeed } from '../types.ts'

export const goodsOfBanLao: ProductSeed[] = [
  {
    slug: 'flute-phiang-o',
    maker: 'khru-nan',
    category: 'instrument',
    title: { th: 'ขลุ่ยเพียงออไม้รวก', en: 'Bamboo flute, phiang o' },
    description: {
      th: 'ไม้รวกผึ่งลมหนึ่งเดือน เจาะรูด้วยเหล็กร้อน เหลาดากจากไม้สัก ตั้งเสียงกับเครื่องเทียบทีละรู เป่าเพลงลาวดวงเดือนจนจบก่อนจึงบรรจุ เลาลายดอกเทตะกั่วร้อนเป็นลายที่ไม่มีเลาไหนเหมือนกัน',
      en: 'Cane aired for a month, holes burned with hot iron, the block whittled from teak, every note tuned. Khru Nan plays one whole song before it goes in its case. On the patterned ones, hot lead is poured to scorch a design no other flute has.',
    },
    materials: { th: 'ไม้รวก ไม้สัก', en: 'Bamboo, teak' },
    status: 'published',
    delivery: 'parcel',
    marks: [
      {
        kind: 'otop',
        number: 'ตัวอย่าง-OTOP-0003',
        stars: 5,
        year: 2568,
        issuedOn: '2025-08-01',
        expiresOn: '2027-07-31',
        verified: { by: 'staff-nicha', on: '2026-05-25' },
        isDemo: true,
      },
    ],
    variants: [
      {
        sku: 'NAN-01-A',
        name: { th: 'ผิวไม้', en: 'Plain' },
        priceSatang: 45_000,
        weightGrams: 160,
        sizeMm: [480, 60, 40],
        stock: 8,
      },
      {
        sku: 'NAN-01-B',
        name: { th: 'ลายดอกเทตะกั่ว', en: 'Lead-poured pattern' },
        priceSatang: 85_000,
        weightGrams: 160,
        sizeMm: [480, 60, 40],
        stock: 4,
      },
    ],
    pictures: [
      {
        drawing: { motif: 'flute', dyes: ['clay', 'ink'], variation: 1 },
        alt: { th: 'ขลุ่ยไม้ไผ่ลายดอก', en: 'A patterned bamboo flute' },
      },
    ],
  },
  {
    slug: 'flute-lip-small',
    maker: 'khru-nan',
    category: 'instrument',
    title: { th: 'ขลุ่ยหลีบเลาเล็ก', en: 'Small high flute, lip' },
    description: {
      th: 'เสียงสูงกว่าเพียงออ นิ้วชิดกว่า มือเด็กประถมจับได้ ครูหนั่นขัดปลายให้มนทุกเลาและไม่ทาสี เพราะเด็กต้องเอาเข้าปาก มาพร้อมแผ่นโน้ตเพลงง่ายสามเพลงเขียนด้วยลายมือครู',
      en: 'Higher than the phiang o, with holes close enough for a schoolchild’s fingers. Ends rounded, no paint, because it goes in a mouth. Comes with three easy tunes in the teacher’s handwriting.',
    },
    materials: { th: 'ไม้รวก ไม้สัก', en: 'Bamboo, teak' },
    status: 'published',
    delivery: 'parcel',
    marks: [],
    variants: [
      {
        sku: 'NAN-02',
        name: null,
        priceSatang: 32_000,
        weightGrams: 110,
        sizeMm: [380, 50, 40],
        stock: 12,
      },
    ],
    pictures: [
      {
        drawing: { motif: 'flute', dyes: ['pandan', 'clay'], variation: 2 },
        alt: { th: 'ขลุ่ยเลาเล็ก', en: 'A small flute' },
      },
    ],
  },
  {
    slug: 'workshop-first-song',
    maker: 'khru-nan',
    category: 'workshop',
    title: { th: 'เพลงแรกกับครูหนั่น', en: 'Your first song with Khru Nan' },
    description: {
      th: 'สองชั่วโมงในใต้ถุนบ้านครู เริ่มจากหายใจ แล้วค่อยเป่า ได้ยินเสียงแรกภายในสิบนาทีทุกคน ใครเป่าเพลงจบ ครูให้ขลุ่ยเลาที่ใช้กลับบ้าน ใครไม่จบ กลับมาได้อีกไม่คิดเงิน',
      en: 'Two hours under the teacher’s house, beginning with breath. Everyone gets a sound within ten minutes. Finish the song and the flute is yours; if not, come again for nothing.',
    },
    materials: { th: 'รวมขลุ่ยฝึกหนึ่งเลา', en: 'A practice flute included' },
    status: 'published',
    delivery: 'in_person',
    meeting: {
      duration: { th: '2 ชั่วโมง', en: '2 hours' },
      place: { th: 'บ้านลาว บางไส้ไก่ ใต้ถุนบ้านครู', en: 'Ban Lao, under the teacher’s house' },
    },
    marks: [],
    variants: [
      {
        sku: 'NAN-03',
        name: { th: 'หนึ่งที่นั่ง', en: 'One seat' },
        priceSatang: 49_000,
        weightGrams: null,
        sizeMm: null,
        stock: 10,
      },
    ],
    pictures: [
      {
        drawing: { motif: 'flute', dyes: ['marigold', 'clay'], variation: 3 },
        alt: { th: 'ขลุ่ยฝึกวางบนเสื่อ', en: 'A practice flute on a mat' },
      },
    ],
  },
  {
    slug: 'miniature-khon-mask',
    maker: 'phi-tong-hua-khon',
    category: 'craft',
    title: { th: 'หัวโขนจิ๋ว หนุมาน', en: 'Miniature khon mask, Hanuman' },
    description: {
      th: 'สูงเท่าลูกส้ม แต่ทำครบทุกขั้นเหมือนหัวจริง ปิดกระดาษสิบชั้น ปั้นหน้าด้วยรัก ลงพื้นขาว เขียนเส้นด้วยพู่กันขนหนู มีแท่นไม้ให้ตั้ง วางให้สูงกว่าระดับเอวถือเป็นมารยาท',
      en: 'The height of an orange, made with every step of a full mask: ten layers of paper, lacquer features, white ground, lines drawn with a rat-hair brush. It has a wooden stand; courtesy asks you to keep it above waist height.',
    },
    materials: { th: 'กระดาษสา รัก สีฝุ่น ทองคำเปลว', en: 'Mulberry paper, lacquer, pigments, gold leaf' },
    status: 'published',
    delivery: 'parcel',
    marks: [],
    variants: [
      {
        sku: 'TONG-01-A',
        name: { th: 'หนุมาน พื้นขาว', en: 'Hanuman, white' },
        priceSatang: 79_000,
        weightGrams: 320,
        sizeMm: [140, 140, 180],
        stock: 3,
      },
      {
        sku: 'TONG-01-B',
        name: { th: 'ทศกัณฐ์ พื้นเขียว', en: 'Thotsakan, green' },
        priceSatang: 85_000,
        weightGrams: 320,
        sizeMm: [140, 140, 180],
        stock: 2,
      },
    ],
    pictures: [
      {
        drawing: { motif: 'mask', dyes: ['pandan', 'marigold'], variation: 1 },
        alt: { th: 'หัวโขนจิ๋วบนแท่นไม้', en: 'A miniature khon mask on a stand' },
      },
    ],
  },
  {
    slug: 'khon-mask-full',
    maker: 'phi-tong-hua-khon',
    category: 'craft',
    title: { th: 'หัวโขนขนาดสวมจริง สั่งทำ', en: 'Full-size khon mask, to order' },
    description: {
      th: 'วัดศีรษะ ปั้นหุ่น ปิดกระดาษ ปั้นหน้า ประดับกระจกทีละเกล็ด ปิดทอง ใช้เวลาราวสี่สิบห้าวัน พี่โต้งส่งรูปให้ดูสามครั้ง ตอนโกลน ตอนลงพื้น และก่อนเขียนตา บอกชื่อตัวละครไว้ในข้อความถึงคนทำ',
      en: 'Measured to your head, modelled, papered, shaped, set with mirror one chip at a time and gilded: about forty-five days. Phi Tong sends three pictures, in the rough, on the ground coat, and before the eyes. Tell him the character in a note.',
    },
    materials: { th: 'กระดาษสา รัก กระจกเกรียบ ทองคำเปลว', en: 'Mulberry paper, lacquer, mirror, gold leaf' },
    status: 'published',
    madeToOrderDays: 45,
    delivery: 'parcel',
    marks: [],
    variants: [
      {
        sku: 'TONG-02',
        name: null,
        priceSatang: 1_250_000,
        weightGrams: 2200,
        sizeMm: [420, 360, 420],
        stock: 1,
      },
    ],
    pictures: [
      {
        drawing: { motif: 'mask', dyes: ['lac', 'marigold'], variation: 2 },
        alt: { th: 'หัวโขนขนาดจริงสีแดงทอง', en: 'A full-size red and gold mask' },
      },
    ],
  },
]
