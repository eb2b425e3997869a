import type { ProductSeed } from '../types.ts'

export const goodsOfKhlongToei: ProductSeed[] = [
  {
    slug: 'patchwork-pouch',
    maker: 'klum-yep-pha-rim-tha',
    category: 'household',
    title: { th: 'กระเป๋าผ้าต่อลาย มีซิป', en: 'Patchwork zip pouch' },
    description: {
      th: 'ผ้าเหลือจากโรงงานเสื้อชั่งกิโล คัดสีแล้วต่อเป็นลายตารางยี่สิบสี่ชิ้น ซับในกันน้ำ ซิปลื่น พอใส่มือถือกับสตางค์ คนเย็บเซ็นชื่อไว้ที่ตะเข็บในทุกใบ',
      en: 'Factory offcuts bought by the kilo, sorted and pieced from twenty-four squares. Waterproof lining, a smooth zip, room for a phone and money. Each seamstress signs inside the seam.',
    },
    materials: { th: 'ผ้าฝ้ายเหลือใช้', en: 'Cotton offcuts' },
    status: 'published',
    delivery: 'parcel',
    marks: [],
    variants: [
      {
        sku: 'YEP-01-A',
        name: { th: 'เล็ก', en: 'Small' },
        priceSatang: 12_000,
        weightGrams: 60,
        sizeMm: [180, 120, 15],
        stock: 25,
      },
      {
        sku: 'YEP-01-B',
        name: { th: 'ใหญ่', en: 'Large' },
        priceSatang: 18_000,
        weightGrams: 110,
        sizeMm: [260, 180, 20],
        stock: 15,
      },
    ],
    pictures: [
      {
        drawing: { motif: 'patchwork', dyes: ['lac', 'indigo'], variation: 1 },
        alt: { th: 'กระเป๋าผ้าต่อลายตาราง', en: 'A patchwork pouch' },
      },
    ],
  },
  {
    slug: 'rag-rug-checked',
    maker: 'klum-yep-pha-rim-tha',
    category: 'household',
    title: { th: 'พรมเช็ดเท้าต่อผ้า', en: 'Scrap-cloth door mat' },
    description: {
      th: 'ฟั่นเศษผ้ายืดเป็นเกลียว เย็บวนทีละรอบจนหนา ซับน้ำดี ซักเครื่องได้ ไม่ลื่นบนกระเบื้อง ลายขึ้นอยู่กับสีที่ได้มาวันนั้น บอกได้ว่าชอบโทนเข้มหรืออ่อน',
      en: 'Scraps of jersey twisted into cord and stitched round and round until thick. Drinks up water, machine-washable, does not slide on tile. The pattern depends on the day’s colours; ask for dark or light.',
    },
    materials: { th: 'ผ้ายืดเหลือใช้', en: 'Jersey offcuts' },
    status: 'published',
    delivery: 'parcel',
    marks: [],
    variants: [
      {
        sku: 'YEP-02-A',
        name: { th: 'โทนเข้ม', en: 'Dark' },
        priceSatang: 15_000,
        weightGrams: 700,
        sizeMm: [500, 350, 40],
        stock: 11,
      },
      {
        sku: 'YEP-02-B',
        name: { th: 'โทนอ่อน', en: 'Light' },
        priceSatang: 15_000,
        weightGrams: 700,
        sizeMm: [500, 350, 40],
        stock: 9,
      },
    ],
    pictures: [
      {
        drawing: { motif: 'patchwork', dyes: ['indigo', 'marigold'], variation: 2 },
        alt: { th: 'พรมเศษผ้าหลายสี', en: 'A rug of many-coloured scraps' },
      },
    ],
  },
  {
    slug: 'shopping-bag-fold',
    maker: 'klum-yep-pha-rim-tha',
    category: 'souvenir',
    title: { th: 'ถุงจ่ายตลาดพับได้', en: 'Folding market bag' },
    description: {
      th: 'ผ้าร่มจากร่มหักที่เก็บมาจากหน้าท่าเรือ ล้าง เลาะ ต่อใหม่เป็นถุง พับเก็บได้เท่ากำปั้น กันฝนได้เพราะมันเคยเป็นร่มมาก่อน',
      en: 'Cloth from broken umbrellas found by the port, washed, unpicked and sewn into a bag that folds to a fist. It keeps rain out; it used to be an umbrella.',
    },
    materials: { th: 'ผ้าร่มใช้แล้ว', en: 'Used umbrella cloth' },
    status: 'published',
    delivery: 'parcel',
    marks: [],
    variants: [
      {
        sku: 'YEP-03',
        name: null,
        priceSatang: 16_000,
        weightGrams: 70,
        sizeMm: [120, 90, 40],
        stock: 18,
      },
    ],
    pictures: [
      {
        drawing: { motif: 'tote-bag', dyes: ['lac', 'marigold'], variation: 3 },
        alt: { th: 'ถุงผ้าร่มต่อสี', en: 'A bag of umbrella cloth' },
      },
    ],
  },
  {
    slug: 'mending-trousers',
    maker: 'klum-yep-pha-rim-tha',
    category: 'service',
    title: { th: 'รับซ่อมผ้า ตัดขา เปลี่ยนซิป', en: 'Mending, hems and zips' },
    description: {
      th: 'ส่งมาหรือเดินมาก็ได้ ตัดขากางเกง เปลี่ยนซิป ปะเป้า กลับด้านปกเชิ้ต เสร็จในสองวัน ใครอยากให้ปะแบบเห็นชัดเป็นลาย กลุ่มเรามีคนทำสวย',
      en: 'Send it or bring it: hems, zips, a patched seat, a turned collar. Two days. If you would rather the mend shows and is pretty, one of us does that very well.',
    },
    materials: { th: 'รวมด้ายและซิปทั่วไป', en: 'Thread and ordinary zips included' },
    status: 'published',
    madeToOrderDays: 2,
    delivery: 'in_person',
    meeting: {
      duration: { th: 'เสร็จใน 2 วัน', en: 'Ready in 2 days' },
      place: { th: 'ชุมชนคลองเตย หรือส่งพัสดุมา', en: 'Khlong Toei, or send it by post' },
    },
    marks: [],
    variants: [
      {
        sku: 'YEP-04-A',
        name: { th: 'ตัดขากางเกง', en: 'Hem trousers' },
        priceSatang: 6_000,
        weightGrams: null,
        sizeMm: null,
        stock: 20,
      },
      {
        sku: 'YEP-04-B',
        name: { th: 'เปลี่ยนซิป', en: 'New zip' },
        priceSatang: 12_000,
        weightGrams: null,
        sizeMm: null,
        stock: 15,
      },
      {
        sku: 'YEP-04-C',
        name: { th: 'ปะโชว์ลาย', en: 'Visible mending' },
        priceSatang: 18_000,
        weightGrams: null,
        sizeMm: null,
        stock: 10,
      },
    ],
    pictures: [
      {
        drawing: { motif: 'sewing-machine', dyes: ['indigo', 'lac'], variation: 1 },
        alt: { th: 'จักรเย็บผ้ากับผ้าหลายสี', en: 'A sewing machine and coloured cloth' },
      },
    ],
  },
  {
    slug: 'nam-phrik-narok',
    maker: 'je-nok-nam-phrik',
    category: 'food-dry',
    kind: 'seasoning',
    title: { th: 'น้ำพริกนรกปลาย่าง', en: 'Fierce chilli paste with grilled fish' },
    description: {
      th: 'ปลาช่อนย่างถ่านจนแห้ง แกะเนื้อตำกับพริกคั่ว กระเทียมเจียว กะปิ ในครกหินทีละกระปุก เผ็ดจริงตามชื่อ แต่ละกระปุกเขียนวันตำ คลุกข้าวสวยร้อนๆ หนึ่งช้อนก็พอ',
      en: 'Snakehead fish grilled dry over charcoal, pounded with roasted chillies, fried garlic and shrimp paste, one jar at a time in a stone mortar. As hot as its name. The day is written on each; a spoonful on hot rice is enough.',
    },
    materials: { th: 'ปลาช่อน พริก กระเทียม กะปิ น้ำตาล', en: 'Snakehead fish, chilli, garlic, shrimp paste, sugar' },
    status: 'published',
    delivery: 'parcel',
    label: {
      netAmount: { th: '100 กรัม', en: '100 g' },
      ingredients: {
        th: 'ปลาช่อน 38% พริกแห้ง 22% กระเทียม 18% กะปิ 10% น้ำตาล 8% เกลือ 4%',
        en: 'Snakehead 38%, dried chilli 22%, garlic 18%, shrimp paste 10%, sugar 8%, salt 4%',
      },
      allergens: { th: 'ปลา กุ้ง', en: 'Fish, shrimp' },
      storage: { th: 'แช่เย็น', en: 'Keep in the fridge' },
      keepsDays: 60,
    },
    marks: [
      {
        kind: 'fda_food',
        number: '10-1-99961-1-0111',
        issuedOn: '2025-03-10',
        expiresOn: null,
        verified: { by: 'staff-nicha', on: '2026-06-01' },
        isDemo: true,
      },
    ],
    variants: [
      {
        sku: 'NOK-01-A',
        name: { th: 'เผ็ดจริง', en: 'Fierce' },
        priceSatang: 7_500,
        weightGrams: 150,
        sizeMm: [70, 70, 70],
        stock: 30,
      },
      {
        sku: 'NOK-01-B',
        name: { th: 'เผ็ดน้อย', en: 'Mild' },
        priceSatang: 7_500,
        weightGrams: 150,
        sizeMm: [70, 70, 70],
        stock: 20,
      },
    ],
    pictures: [
      {
        drawing: { motif: 'cloth-lid-jar', dyes: ['lac', 'clay'], variation: 2 },
        alt: { th: 'กระปุกน้ำพริกปิดผ้า', en: 'A jar of chilli paste with a cloth lid' },
      },
    ],
  },
  {
    slug: 'green-curry-paste',
    maker: 'je-nok-nam-phrik',
    category: 'food-dry',
    kind: 'seasoning',
    title: { th: 'พริกแกงเขียวหวานตำมือ 200 กรัม', en: 'Hand-pounded green curry paste, 200 g' },
    description: {
      th: 'พริกขี้หนูสวนสด ตะไคร้ ข่า ผิวมะกรูด รากผักชี ลูกผักชีคั่ว ตำตามลำดับ แข็งก่อนอ่อน ไม่ใส่สารกันบูด ผัดกับหัวกะทิห้านาทีหอมถึงบ้านตรงข้าม',
      en: 'Fresh bird chillies, lemongrass, galangal, makrut peel, coriander root and toasted seed, pounded in order, hard before soft. No preservatives. Five minutes in coconut cream and the house opposite will know.',
    },
    materials: { th: 'พริกสด ตะไคร้ ข่า มะกรูด กะปิ', en: 'Fresh chilli, lemongrass, galangal, makrut, shrimp paste' },
    status: 'published',
    delivery: 'parcel',
    label: {
      netAmount: { th: '200 กรัม', en: '200 g' },
      ingredients: {
        th: 'พริกสด 34% ตะไคร้ 20% กระเทียมและหอม 20% ข่า 10% กะปิ 8% ผิวมะกรูดและเครื่องเทศ 8%',
        en: 'Fresh chilli 34%, lemongrass 20%, garlic and shallot 20%, galangal 10%, shrimp paste 8%, makrut peel and spices 8%',
      },
      allergens: { th: 'กุ้ง', en: 'Shrimp' },
      storage: { th: 'แช่เย็น', en: 'Keep in the fridge' },
      keepsDays: 30,
    },
    marks: [
      {
        kind: 'fda_food',
        number: '10-1-99962-1-0112',
        issuedOn: '2025-03-10',
        expiresOn: null,
        verified: { by: 'staff-nicha', on: '2026-06-01' },
        isDemo: true,
      },
    ],
    variants: [
      {
        sku: 'NOK-02',
        name: null,
        priceSatang: 8_000,
        weightGrams: 230,
        sizeMm: [150, 110, 40],
        stock: 18,
      },
    ],
    pictures: [
      {
        drawing: { motif: 'chilli-mortar', dyes: ['pandan', 'clay'], variation: 1 },
        alt: { th: 'พริกแกงเขียวในครก', en: 'Green curry paste in a mortar' },
      },
    ],
  },
  {
    slug: 'stew-spice-set',
    maker: 'je-nok-nam-phrik',
    category: 'food-dry',
    kind: 'raw_dried',
    title: { th: 'ชุดเครื่องพะโล้ห่อผ้า', en: 'Five-spice stew bundle' },
    description: {
      th: 'อบเชย โป๊ยกั๊ก ลูกผักชี พริกไทย กระวาน คั่วแห้งแล้วมัดในผ้าขาวบาง โยนลงหม้อได้เลย ไม่ต้องช้อนกาก หนึ่งห่อต่อหมูหนึ่งกิโล มีวิธีทำแปะไว้',
      en: 'Cinnamon, star anise, coriander seed, pepper and cardamom, dry-roasted and tied in muslin: drop it in the pot and lift it out. One bundle to a kilo of pork; the recipe comes along.',
    },
    materials: { th: 'เครื่องเทศแห้ง', en: 'Dried spices' },
    status: 'published',
    delivery: 'parcel',
    label: {
      netAmount: { th: '60 กรัม', en: '60 g' },
      ingredients: {
        th: 'อบเชย 30% ลูกผักชี 30% โป๊ยกั๊ก 20% พริกไทย 12% กระวาน 8%',
        en: 'Cinnamon 30%, coriander seed 30%, star anise 20%, pepper 12%, cardamom 8%',
      },
      allergens: null,
      storage: { th: 'เก็บในที่แห้ง ปิดฝาให้สนิท', en: 'Keep dry, lid tight' },
      keepsDays: 180,
    },
    marks: [],
    variants: [
      {
        sku: 'NOK-03',
        name: null,
        priceSatang: 6_500,
        weightGrams: 80,
        sizeMm: [120, 90, 40],
        stock: 22,
      },
    ],
    pictures: [
      {
        drawing: { motif: 'spice-sacks', dyes: ['clay', 'lac'], variation: 1 },
        alt: { th: 'เครื่องเทศในถุงผ้า', en: 'Spices in cloth bags' },
      },
    ],
  },
]
