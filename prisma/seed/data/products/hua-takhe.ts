import type { ProductSeed } from '../types.ts'

export const goodsOfHuaTakhe: ProductSeed[] = [
  {
    slug: 'model-boat-sampan',
    maker: 'lung-nuai-ruea',
    category: 'craft',
    title: { th: 'เรือสำปั้นจำลอง ลอยน้ำได้', en: 'Model sampan that floats' },
    description: {
      th: 'ต่อเหมือนลำจริงย่อลงมาสี่สิบเท่า วางกงทีละซี่ ดัดกระดานด้วยไอน้ำ ตอกหมันกันรั่ว ทาน้ำมันยางสามรอบ ก่อนขายลุงนวยลอยในกะละมังให้ดูหนึ่งคืน ลำไหนน้ำเข้าเอากลับไปทำใหม่',
      en: 'Built like the real one at a fortieth of the size: ribs set one by one, planks steamed to the curve, seams caulked, three coats of resin oil. Before it is sold, Lung Nuai floats it in a basin overnight; if water gets in, he starts again.',
    },
    materials: { th: 'ไม้สักเก่า ชัน น้ำมันยาง', en: 'Old teak, resin, yang oil' },
    status: 'published',
    delivery: 'parcel',
    marks: [],
    variants: [
      {
        sku: 'NUAI-01-A',
        name: { th: 'ยาว 20 ซม.', en: '20 cm long' },
        priceSatang: 85_000,
        weightGrams: 380,
        sizeMm: [260, 120, 110],
        stock: 5,
      },
      {
        sku: 'NUAI-01-B',
        name: { th: 'ยาว 32 ซม.', en: '32 cm long' },
        priceSatang: 145_000,
        weightGrams: 760,
        sizeMm: [380, 160, 140],
        stock: 2,
      },
    ],
    pictures: [
      {
        drawing: { motif: 'model-boat', dyes: ['clay', 'indigo'], variation: 1 },
        alt: { th: 'เรือสำปั้นไม้ลำเล็กบนแท่น', en: 'A small wooden sampan on its stand' },
      },
    ],
  },
  {
    slug: 'model-ice-cream-boat',
    maker: 'lung-nuai-ruea',
    category: 'craft',
    title: { th: 'เรือขายไอติมจำลอง ลำเดียวในโลก', en: 'Ice-cream boat, the only one' },
    description: {
      th: 'ลุงนวยต่อจากความจำเรือไอติมที่เคยพายผ่านหน้าบ้านตอนเด็ก มีถังไอติม มีกระดิ่งทองเหลืองเท่าเม็ดถั่วที่สั่นได้จริง ใช้เวลาเดือนครึ่ง ลุงบอกว่าจะไม่ทำลำที่สอง เพราะจำหน้าคนพายได้คนเดียว',
      en: 'Made from the memory of the ice-cream boat that paddled past when he was a boy: tubs, and a brass bell the size of a pea that really rings. Six weeks’ work. He will not build a second, he says; he remembers only one paddler’s face.',
    },
    materials: { th: 'ไม้สัก ทองเหลือง สีน้ำมัน', en: 'Teak, brass, oil paint' },
    status: 'published',
    oneOfAKind: true,
    delivery: 'parcel',
    marks: [],
    variants: [
      {
        sku: 'NUAI-02',
        name: null,
        priceSatang: 420_000,
        weightGrams: 1150,
        sizeMm: [460, 200, 240],
        stock: 1,
      },
    ],
    pictures: [
      {
        drawing: { motif: 'model-boat', dyes: ['marigold', 'lac'], variation: 2 },
        alt: { th: 'เรือไอติมจำลองมีถังและกระดิ่ง', en: 'A model ice-cream boat with tubs and a bell' },
      },
    ],
  },
  {
    slug: 'display-tuk-tuk',
    maker: 'lung-nuai-ruea',
    category: 'souvenir',
    title: { th: 'ตุ๊กตุ๊กไม้ตั้งโชว์', en: 'Wooden tuk-tuk for the shelf' },
    description: {
      th: 'ทำจากเศษไม้เรือ ล้อหมุนได้ ไม่ทาสีเพื่อให้เห็นลายไม้ เป็นของตั้งโชว์ ไม่ใช่ของเล่นเด็ก ระหว่างนี้รอเจ้าหน้าที่ดูว่าต้องมีมาตรฐานของเล่นหรือไม่ จึงยังไม่ขึ้นร้าน',
      en: 'From boat offcuts, with wheels that turn, left unpainted so the grain shows. For display, not for children; it waits for a person to check whether the toy standard applies, and is not on sale yet.',
    },
    materials: { th: 'เศษไม้สัก', en: 'Teak offcuts' },
    status: 'draft',
    waitingFor: 'review',
    delivery: 'parcel',
    marks: [],
    variants: [
      {
        sku: 'NUAI-03',
        name: null,
        priceSatang: 39_000,
        weightGrams: 260,
        sizeMm: [160, 100, 110],
        stock: 4,
      },
    ],
    pictures: [
      {
        drawing: { motif: 'toy-tuk-tuk', dyes: ['clay', 'marigold'], variation: 1 },
        alt: { th: 'ตุ๊กตุ๊กไม้คันเล็ก', en: 'A small wooden tuk-tuk' },
      },
    ],
  },
  {
    slug: 'hyacinth-bag-round',
    maker: 'klum-khon-sam-khlong',
    category: 'basketry',
    title: { th: 'กระเป๋าผักตบชวาหัวตะเข้ ทรงกลม', en: 'Hua Takhe water-hyacinth bag, round' },
    description: {
      th: 'ผักตบที่ตักจากคลองประเวศหน้าตลาด ตากเจ็ดแดด รีดให้แบน แล้วสานลายขัดสองด้วยมือ ซับในผ้าฝ้ายเย็บเอง หูหนังวัวเย็บสลับเข็ม ใบหนึ่งใช้ต้นผักตบราวสองร้อยต้น ที่ไม่ต้องลอยไปติดประตูน้ำอีก',
      en: 'Hyacinth pulled from the Prawet canal in front of the market, seven days in the sun, pressed flat and woven by hand in a double weave. Cotton lining, saddle-stitched cowhide handles. Each bag takes about two hundred plants that will not block the sluice.',
    },
    materials: { th: 'ผักตบชวา ผ้าฝ้าย หนังวัว', en: 'Water hyacinth, cotton, cowhide' },
    status: 'published',
    delivery: 'parcel',
    marks: [
      {
        kind: 'community_standard',
        number: 'มผช. 9999/2569',
        issuedOn: '2026-02-01',
        expiresOn: '2029-01-31',
        verified: { by: 'staff-nicha', on: '2026-06-10' },
        isDemo: true,
      },
    ],
    variants: [
      {
        sku: 'KHON-01-A',
        name: { th: 'เล็ก กว้าง 24 ซม.', en: 'Small, 24 cm' },
        priceSatang: 69_000,
        weightGrams: 420,
        sizeMm: [280, 280, 120],
        stock: 7,
      },
      {
        sku: 'KHON-01-B',
        name: { th: 'ใหญ่ กว้าง 34 ซม.', en: 'Large, 34 cm' },
        priceSatang: 89_000,
        weightGrams: 640,
        sizeMm: [380, 380, 150],
        stock: 5,
      },
    ],
    pictures: [
      {
        drawing: { motif: 'hyacinth-bag', dyes: ['pandan', 'clay'], variation: 1 },
        alt: { th: 'กระเป๋าสานผักตบชวาทรงกลม', en: 'A round woven water-hyacinth bag' },
      },
    ],
  },
  {
    slug: 'fused-plastic-tote',
    maker: 'klum-khon-sam-khlong',
    category: 'souvenir',
    title: { th: 'กระเป๋าถุงพลาสติกรีดร้อน', en: 'Fused-plastic tote' },
    description: {
      th: 'ถุงพลาสติกที่ติดขึ้นมากับผักตบ ล้างสองน้ำ ตัดเป็นลาย แล้วรีดซ้อนหกชั้นจนเป็นแผ่นเหนียวเหมือนหนังเทียม กันน้ำ รับของหนักได้ราวห้ากิโล ลายไม่ซ้ำกันสักใบเพราะถุงไม่เคยมาซ้ำ',
      en: 'Plastic bags that come up with the hyacinth, washed twice, cut into patterns and ironed six layers deep into a sheet as tough as oilcloth. Waterproof, carries about five kilos, and never the same twice, because the bags never are.',
    },
    materials: { th: 'ถุงพลาสติกใช้แล้ว สายผ้าใบ', en: 'Used plastic bags, canvas straps' },
    status: 'published',
    delivery: 'parcel',
    marks: [],
    variants: [
      {
        sku: 'KHON-02',
        name: null,
        priceSatang: 29_000,
        weightGrams: 210,
        sizeMm: [360, 300, 30],
        stock: 12,
      },
    ],
    pictures: [
      {
        drawing: { motif: 'tote-bag', dyes: ['indigo', 'marigold'], variation: 1 },
        alt: { th: 'กระเป๋าถือจากแผ่นพลาสติกรีดลายซ้อน', en: 'A tote of layered fused plastic' },
      },
    ],
  },
  {
    slug: 'painted-paper-fan',
    maker: 'klum-khon-sam-khlong',
    category: 'souvenir',
    title: { th: 'พัดกระดาษวาดมือ เด็กหัวตะเข้', en: 'Paper fan painted by Hua Takhe’s children' },
    description: {
      th: 'โครงไม้ไผ่จากลุงข้างบ้าน กระดาษสา สีน้ำ เด็กๆ ในตลาดวาดสิ่งที่เห็นวันนั้น เรือหางยาว หมาแม่ค้า สะพานตอนฝนตก เลือกลายไม่ได้ แต่รับรองว่าวาดสด ด้านหลังมีชื่อเล่นคนวาด',
      en: 'Bamboo ribs from the uncle next door, mulberry paper, watercolour. The market’s children paint what they saw that day: a long-tail boat, the noodle lady’s dog, the bridge in rain. You cannot choose, but it is fresh, with the painter’s nickname on the back.',
    },
    materials: { th: 'ไม้ไผ่ กระดาษสา สีน้ำ', en: 'Bamboo, mulberry paper, watercolour' },
    status: 'published',
    delivery: 'parcel',
    marks: [],
    variants: [
      {
        sku: 'KHON-03',
        name: null,
        priceSatang: 15_000,
        weightGrams: 70,
        sizeMm: [360, 260, 15],
        stock: 20,
      },
    ],
    pictures: [
      {
        drawing: { motif: 'paper-fan', dyes: ['indigo', 'pandan'], variation: 1 },
        alt: { th: 'พัดกระดาษวาดภาพริมคลอง', en: 'A paper fan painted with a canal' },
      },
    ],
  },
]
