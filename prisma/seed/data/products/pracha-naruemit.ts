import type { ProductSeed } from '../types.ts'

export const goodsOfPrachaNaruemit: ProductSeed[] = [
  {
    slug: 'carved-kanok-panel',
    maker: 'chang-suk-kae-mai',
    category: 'woodwork',
    title: { th: 'แผ่นไม้แกะลายกนก', en: 'Carved flame-pattern panel' },
    description: {
      th: 'ลายกนกเปลวแบบที่ช่างสุขเคยแกะบานประตูวัด ย่อลงบนไม้สักเก่าหนึ่งฟุต แกะสามระดับจนเงาทำงานแทนสี ทาน้ำมันธรรมชาติ แขวนได้ทั้งแนวตั้งแนวนอน ใช้เวลาสี่วัน',
      en: 'The flame pattern Chang Suk once cut for temple doors, brought down to a foot of old teak. Carved in three depths so that shadow does the work of colour. Natural oil; hangs either way. Four days.',
    },
    materials: { th: 'ไม้สักเก่า น้ำมันธรรมชาติ', en: 'Old teak, natural oil' },
    status: 'published',
    delivery: 'parcel',
    marks: [],
    variants: [
      {
        sku: 'SUK-01',
        name: null,
        priceSatang: 290_000,
        weightGrams: 1800,
        sizeMm: [340, 240, 60],
        stock: 3,
      },
    ],
    pictures: [
      {
        drawing: { motif: 'carved-panel', dyes: ['clay', 'ink'], variation: 1 },
        alt: { th: 'แผ่นไม้แกะลายเปลว', en: 'A panel carved with flames' },
      },
    ],
  },
  {
    slug: 'temple-door-offcut-panel',
    maker: 'chang-suk-kae-mai',
    category: 'woodwork',
    title: { th: 'แผ่นลายหน้าจั่ว ชิ้นเดียว', en: 'Gable pattern, one piece' },
    description: {
      th: 'แกะบนปลายไม้ขนุนที่เหลือจากงานซ่อมหน้าจั่วศาลา ลายดอกพุดตานกับนกคู่หนึ่งที่ช่างสุขแอบใส่ไว้ มีชิ้นเดียวเพราะไม้ท่อนนั้นหมดแล้ว',
      en: 'Carved on the last of a jackfruit plank from repairing a pavilion’s gable: hibiscus, and a pair of birds he slipped in. One only, since that plank is gone.',
    },
    materials: { th: 'ไม้ขนุน', en: 'Jackfruit wood' },
    status: 'published',
    oneOfAKind: true,
    delivery: 'parcel',
    marks: [],
    variants: [
      {
        sku: 'SUK-02',
        name: null,
        priceSatang: 560_000,
        weightGrams: 3200,
        sizeMm: [520, 300, 80],
        stock: 1,
      },
    ],
    pictures: [
      {
        drawing: { motif: 'carved-panel', dyes: ['marigold', 'clay'], variation: 2 },
        alt: { th: 'แผ่นไม้แกะดอกไม้กับนก', en: 'A panel with flowers and birds' },
      },
    ],
  },
  {
    slug: 'small-long-drum',
    maker: 'chang-suk-kae-mai',
    category: 'instrument',
    title: { th: 'กลองยาวใบเล็ก', en: 'Small long drum' },
    description: {
      th: 'ตัวกลองกลึงจากไม้ก้ามปูท่อนเดียว ขึงหนังวัวดึงสายด้วยมือ สูงเท่าเข่าเด็กสิบขวบ เสียงทุ้มเพราะไม้หนา สะพายเดินแห่ได้จริง หนังหย่อนเมื่อไรตากแดดอ่อนครึ่งชั่วโมง',
      en: 'Turned from a single log of rain tree, cowhide laced by hand, knee-high to a ten-year-old. Thick wood gives it a deep voice, and the strap is for real processions. If the skin slackens, half an hour of gentle sun.',
    },
    materials: { th: 'ไม้ก้ามปู หนังวัว เชือก', en: 'Rain-tree wood, cowhide, cord' },
    status: 'published',
    delivery: 'parcel',
    marks: [],
    variants: [
      {
        sku: 'SUK-03',
        name: null,
        priceSatang: 190_000,
        weightGrams: 2600,
        sizeMm: [260, 260, 480],
        stock: 3,
      },
    ],
    pictures: [
      {
        drawing: { motif: 'drum', dyes: ['clay', 'lac'], variation: 1 },
        alt: { th: 'กลองยาวใบเล็กขึงหนัง', en: 'A small long drum' },
      },
    ],
  },
  {
    slug: 'wooden-spoon-set',
    maker: 'klum-mai-luea-bang-pho',
    category: 'woodwork',
    title: { th: 'ทัพพีตะหลิวไม้ 3 ชิ้น', en: 'Wooden spoon, ladle and turner' },
    description: {
      th: 'ไม้มะขามกับไม้สักปลายท่อน เหลาตามมือคนผัดจริง ด้ามยาวพอไม่ร้อนมือ ปลายตะหลิวเฉียงให้เข้าขอบกระทะ ทาน้ำมันมะพร้าว ไม่เคลือบเงา ใต้ด้ามเขียนว่าไม้มาจากร้านไหน',
      en: 'Tamarind and teak offcuts shaped by people who cook: handles long enough to stay cool, the turner angled to a wok’s curve. Coconut oil, no varnish. Under each handle is the shop the wood came from.',
    },
    materials: { th: 'ไม้มะขาม ไม้สัก น้ำมันมะพร้าว', en: 'Tamarind wood, teak, coconut oil' },
    status: 'published',
    delivery: 'parcel',
    marks: [],
    variants: [
      {
        sku: 'MAI-01',
        name: null,
        priceSatang: 32_000,
        weightGrams: 380,
        sizeMm: [340, 90, 60],
        stock: 14,
      },
    ],
    pictures: [
      {
        drawing: { motif: 'wooden-spoons', dyes: ['clay', 'marigold'], variation: 1, count: 3 },
        alt: { th: 'ทัพพีและตะหลิวไม้', en: 'Wooden spoons and a turner' },
      },
    ],
  },
  {
    slug: 'low-chair-offcuts',
    maker: 'klum-mai-luea-bang-pho',
    category: 'woodwork',
    title: { th: 'เก้าอี้เตี้ยไม้ปลายท่อน', en: 'Low chair from offcuts' },
    description: {
      th: 'สูงยี่สิบแปดเซนฯ มีพนักให้พิง สำหรับนั่งล้างผัก นั่งซักผ้า หรือเป็นเก้าอี้เด็ก เข้าเดือยไม่ใช้ตะปู ไม้ห้าชนิดต่อกันเป็นลายทางเหมือนผ้าขาวม้า รับน้ำหนักได้ร้อยกิโล ลองมาแล้วกับลุงร้านข้างๆ',
      en: 'Twenty-eight centimetres to the seat, with a back to lean on, for washing vegetables or clothes, or for a child. Joined with pegs, no nails; five woods in stripes like checked cloth. It takes a hundred kilos: tested on the uncle next door.',
    },
    materials: { th: 'ไม้ปลายท่อนห้าชนิด', en: 'Five kinds of offcut' },
    status: 'published',
    delivery: 'parcel',
    marks: [],
    variants: [
      {
        sku: 'MAI-02',
        name: null,
        priceSatang: 69_000,
        weightGrams: 2400,
        sizeMm: [340, 300, 300],
        stock: 5,
      },
    ],
    pictures: [
      {
        drawing: { motif: 'chair', dyes: ['clay', 'ink'], variation: 1 },
        alt: { th: 'เก้าอี้ไม้ตัวเตี้ย', en: 'A low wooden chair' },
      },
    ],
  },
]
