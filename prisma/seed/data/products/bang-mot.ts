import type { ProductSeed } from '../types.ts'

export const goodsOfBangMot: ProductSeed[] = [
  {
    slug: 'bang-mot-tangerines',
    maker: 'wisahakit-suan-som-ban-rao',
    category: 'produce',
    kind: 'fresh',
    title: { th: 'ส้มบางมด', en: 'Bang Mot tangerines' },
    description: {
      th: 'เก็บจากร่องสวนของแปดครอบครัว ผิวลาย เปลือกบาง ชานนิ่ม หวานอมเปรี้ยวแบบที่คนแก่ๆ จำได้ คัดเฉพาะลูกแก่คาต้น ปีนี้มีไม่มาก เราเปิดขายเท่าที่นับได้จริงบนต้น',
      en: 'From the ditched orchards of eight families: scarred thin skin, tender flesh, the sweet-sour that older people remember. Only fruit ripened on the tree. There is not much this year, and we sell what we can count.',
    },
    materials: { th: 'ส้มเขียวหวานบางมด', en: 'Bang Mot tangerine' },
    status: 'published',
    delivery: 'parcel',
    label: {
      netAmount: { th: '3 หรือ 5 กิโลกรัม', en: '3 or 5 kg' },
    },
    marks: [
      {
        kind: 'gi',
        number: 'ตัวอย่าง-GI-0001',
        issuedOn: '2026-01-05',
        expiresOn: '2028-01-04',
        verified: { by: 'staff-nicha', on: '2026-05-15' },
        isDemo: true,
      },
    ],
    variants: [
      {
        sku: 'SOM-01-A',
        name: { th: '3 กิโล', en: '3 kg' },
        priceSatang: 27_000,
        weightGrams: 3200,
        sizeMm: [300, 220, 160],
        stock: 9,
      },
      {
        sku: 'SOM-01-B',
        name: { th: '5 กิโล', en: '5 kg' },
        priceSatang: 43_000,
        weightGrams: 5300,
        sizeMm: [360, 260, 200],
        stock: 4,
      },
    ],
    pictures: [
      {
        drawing: { motif: 'tangerines', dyes: ['marigold', 'pandan'], variation: 1, count: 7 },
        alt: { th: 'ส้มบางมดพร้อมใบ', en: 'Tangerines with their leaves' },
      },
      {
        drawing: { motif: 'orchard-canal', dyes: ['pandan'], variation: 1 },
        alt: { th: 'ร่องสวนส้ม', en: 'An orchard between ditches' },
      },
    ],
  },
  {
    slug: 'tangerine-marmalade',
    maker: 'wisahakit-suan-som-ban-rao',
    category: 'food-dry',
    kind: 'sealed_food',
    title: { th: 'แยมผิวส้มบางมด 200 กรัม', en: 'Bang Mot tangerine marmalade, 200 g' },
    description: {
      th: 'ลูกที่ผิวลายเกินขายสดเอามากวนทั้งผิว ขมปลายลิ้นนิดเดียว น้ำตาลน้อยกว่าแยมทั่วไปจึงต้องแช่เย็นหลังเปิด ฉลากบอกสวนที่ให้ส้มมา',
      en: 'Fruit too scarred to sell fresh, cooked down with its peel; a small bitterness at the end. Less sugar than most, so keep it cold once open. The label says whose orchard it was.',
    },
    materials: { th: 'ส้มบางมด น้ำตาล มะนาว', en: 'Bang Mot tangerine, sugar, lime' },
    status: 'published',
    delivery: 'parcel',
    label: {
      netAmount: { th: '200 กรัม', en: '200 g' },
      ingredients: { th: 'ส้ม 62% น้ำตาล 36% น้ำมะนาว 2%', en: 'Tangerine 62%, sugar 36%, lime juice 2%' },
      allergens: null,
      storage: { th: 'แช่เย็น', en: 'Keep in the fridge' },
      keepsDays: 90,
    },
    marks: [
      {
        kind: 'fda_food',
        number: '10-1-99969-1-0109',
        issuedOn: '2025-03-10',
        expiresOn: null,
        verified: { by: 'staff-nicha', on: '2026-06-01' },
        isDemo: true,
      },
    ],
    variants: [
      {
        sku: 'SOM-02',
        name: null,
        priceSatang: 13_000,
        weightGrams: 380,
        sizeMm: [75, 75, 100],
        stock: 16,
      },
    ],
    pictures: [
      {
        drawing: { motif: 'cloth-lid-jar', dyes: ['marigold', 'clay'], variation: 1 },
        alt: { th: 'กระปุกแยมปิดผ้า', en: 'A jar of marmalade with a cloth lid' },
      },
    ],
  },
  {
    slug: 'goat-milk-soap',
    maker: 'ban-phae-ka-na',
    category: 'cosmetic',
    title: { th: 'สบู่นมแพะบางมด', en: 'Bang Mot goat-milk soap' },
    description: {
      th: 'นมแพะสดกวนเย็นกับน้ำมันมะพร้าวและน้ำมันรำข้าว บ่มหกสัปดาห์ ไม่แต่งสี ไม่ใส่น้ำหอม ฟองนุ่ม ล้างออกหมด ก้อนหนึ่งใช้ได้ราวเดือนครึ่งถ้าวางให้แห้ง ใช้ล้างตัวเท่านั้น หลีกเลี่ยงรอบดวงตา',
      en: 'Fresh goat’s milk stirred cold with coconut and rice-bran oils and cured six weeks. No colour, no scent; a soft lather that rinses clean. A bar lasts about six weeks if kept dry. For washing the body; keep away from eyes.',
    },
    materials: {
      th: 'นมแพะ น้ำมันมะพร้าว น้ำมันรำข้าว โซเดียมไฮดรอกไซด์',
      en: 'Goat’s milk, coconut oil, rice-bran oil, sodium hydroxide',
    },
    status: 'published',
    delivery: 'parcel',
    label: {
      netAmount: { th: 'ก้อนละ 100 กรัม', en: '100 g a bar' },
      ingredients: {
        th: 'นมแพะ 28% น้ำมันมะพร้าว 32% น้ำมันรำข้าว 26% น้ำ 9% โซเดียมไฮดรอกไซด์ 5%',
        en: 'Goat’s milk 28%, coconut oil 32%, rice-bran oil 26%, water 9%, sodium hydroxide 5%',
      },
      allergens: { th: 'นม', en: 'Milk' },
      storage: { th: 'เก็บในที่แห้ง ปิดฝาให้สนิท', en: 'Keep dry, lid tight' },
      keepsDays: 365,
      usage: { th: 'ถูกับน้ำให้เกิดฟอง ลูบทั่วตัว แล้วล้างออก', en: 'Lather with water, wash, rinse off' },
      warning: {
        th: 'ใช้ภายนอกเท่านั้น หลีกเลี่ยงรอบดวงตา ถ้าผื่นขึ้นให้หยุดใช้',
        en: 'For outside use. Keep away from eyes. Stop if a rash appears',
      },
    },
    marks: [
      {
        kind: 'cosmetic_notification',
        number: '10-1-6900099901',
        issuedOn: '2026-02-12',
        expiresOn: '2029-02-11',
        verified: { by: 'staff-nicha', on: '2026-05-14' },
        isDemo: true,
      },
    ],
    variants: [
      {
        sku: 'PHAE-01-A',
        name: { th: 'ก้อนเดียว', en: 'One bar' },
        priceSatang: 7_900,
        weightGrams: 110,
        sizeMm: [80, 60, 30],
        stock: 30,
      },
      {
        sku: 'PHAE-01-B',
        name: { th: 'แพ็ก 3 ก้อน', en: 'Three bars' },
        priceSatang: 21_900,
        weightGrams: 330,
        sizeMm: [180, 80, 40],
        stock: 10,
      },
    ],
    pictures: [
      {
        drawing: { motif: 'soap-bars', dyes: ['clay'], variation: 1, count: 3 },
        alt: { th: 'สบู่ก้อนสีนวล', en: 'Milk-coloured bars of soap' },
      },
    ],
  },
  {
    slug: 'goat-milk-lotion',
    maker: 'ban-phae-ka-na',
    category: 'cosmetic',
    title: { th: 'โลชั่นนมแพะ 120 มล.', en: 'Goat-milk lotion, 120 ml' },
    description: {
      th: 'สูตรใหม่ที่ก๊ะนะห์ลองกับมือตัวเองมาสามเดือน ยื่นจดแจ้งไว้แล้ว เลขยังไม่ออก จึงเป็นร่างและยังไม่ขาย',
      en: 'A new one that Ka Na has tried on her own hands for three months. Notified, but the number has not come, so it is a draft and not for sale.',
    },
    materials: { th: 'นมแพะ น้ำมันมะพร้าว ขี้ผึ้ง', en: 'Goat’s milk, coconut oil, beeswax' },
    status: 'draft',
    waitingFor: 'number',
    delivery: 'parcel',
    label: {
      netAmount: { th: '120 มล.', en: '120 ml' },
      ingredients: {
        th: 'น้ำ 50% นมแพะ 25% น้ำมันมะพร้าว 18% ขี้ผึ้ง 7%',
        en: 'Water 50%, goat’s milk 25%, coconut oil 18%, beeswax 7%',
      },
      allergens: { th: 'นม', en: 'Milk' },
      storage: { th: 'แช่เย็น', en: 'Keep in the fridge' },
      keepsDays: 90,
      usage: { th: 'ทาบางๆ หลังอาบน้ำ', en: 'Apply thinly after washing' },
      warning: { th: 'ใช้ภายนอกเท่านั้น ถ้าผื่นขึ้นให้หยุดใช้', en: 'For outside use. Stop if a rash appears' },
    },
    marks: [],
    variants: [
      {
        sku: 'PHAE-02',
        name: null,
        priceSatang: 19_000,
        weightGrams: 160,
        sizeMm: [50, 50, 150],
        stock: 0,
      },
    ],
    pictures: [
      {
        drawing: { motif: 'oil-bottle', dyes: ['clay', 'marigold'], variation: 1 },
        alt: { th: 'ขวดโลชั่นเล็ก', en: 'A small bottle of lotion' },
      },
    ],
  },
]
