import type { ProductSeed } from '../types.ts'

export const goodsOfKoSanChao: ProductSeed[] = [
  {
    slug: 'gac-juice-six',
    maker: 'klum-ko-san-chao',
    category: 'drink',
    kind: 'sealed_drink',
    title: { th: 'น้ำฟักข้าว 250 มล. แพ็ก 6', en: 'Gac juice, 250 ml, pack of 6' },
    description: {
      th: 'เยื่อฟักข้าวสีแดงส้มต้มกับเสาวรสจากรั้วบ้าน หวานน้อย เขย่าก่อนดื่ม มีเนื้อให้เคี้ยวนิดๆ บรรจุร้อนในขวดที่ฆ่าเชื้อแล้ว ขวดแก้วคืนได้ขวดละห้าบาทที่ศาลา',
      en: 'Red-orange gac pulp simmered with passion fruit from the fence, lightly sweet. Shake first; there is a little to chew. Hot-filled in clean bottles; bring the glass back to the pavilion for five baht each.',
    },
    materials: { th: 'ฟักข้าว เสาวรส น้ำตาล', en: 'Gac, passion fruit, sugar' },
    status: 'published',
    delivery: 'parcel',
    label: {
      netAmount: { th: '6 ขวด ขวดละ 250 มล.', en: '6 bottles of 250 ml' },
      ingredients: {
        th: 'น้ำ 62% เยื่อฟักข้าว 22% น้ำเสาวรส 10% น้ำตาล 6%',
        en: 'Water 62%, gac pulp 22%, passion-fruit juice 10%, sugar 6%',
      },
      allergens: null,
      storage: { th: 'แช่เย็น', en: 'Keep in the fridge' },
      keepsDays: 14,
    },
    marks: [
      {
        kind: 'fda_food',
        number: '10-1-99968-1-0108',
        issuedOn: '2025-03-10',
        expiresOn: null,
        verified: { by: 'staff-nicha', on: '2026-06-01' },
        isDemo: true,
      },
    ],
    variants: [
      {
        sku: 'KO-01',
        name: null,
        priceSatang: 18_000,
        weightGrams: 2700,
        sizeMm: [210, 150, 180],
        stock: 10,
      },
    ],
    pictures: [
      {
        drawing: { motif: 'drink-bottle', dyes: ['lac', 'marigold'], variation: 1, count: 3 },
        alt: { th: 'น้ำฟักข้าวสีแดงในขวด', en: 'Red gac juice in bottles' },
      },
    ],
  },
  {
    slug: 'roselle-ice-concentrate',
    maker: 'klum-ko-san-chao',
    category: 'drink',
    kind: 'sealed_drink',
    title: { th: 'น้ำกระเจี๊ยบเข้มข้น 500 มล.', en: 'Roselle concentrate, 500 ml' },
    description: {
      th: 'กระเจี๊ยบแดงตากเองต้มกับพุทราจีน ผสมน้ำแข็งสี่ส่วน เปรี้ยวนำหวานตาม ขวดนี้ยังรอเลขสารบบอาหาร กลุ่มจึงเก็บเป็นร่างไว้ก่อน ยังไม่ขาย',
      en: 'Home-dried roselle boiled with jujube; one part to four of ice. Sharp first, then sweet. The food serial number has not come yet, so the group keeps it as a draft and does not sell it.',
    },
    materials: { th: 'กระเจี๊ยบแดง พุทราจีน น้ำตาล', en: 'Roselle, jujube, sugar' },
    status: 'draft',
    waitingFor: 'number',
    delivery: 'parcel',
    label: {
      netAmount: { th: '500 มล.', en: '500 ml' },
      ingredients: { th: 'น้ำ 55% น้ำตาล 25% กระเจี๊ยบ 15% พุทราจีน 5%', en: 'Water 55%, sugar 25%, roselle 15%, jujube 5%' },
      allergens: null,
      storage: { th: 'แช่เย็น', en: 'Keep in the fridge' },
      keepsDays: 30,
    },
    marks: [],
    variants: [
      {
        sku: 'KO-02',
        name: null,
        priceSatang: 12_000,
        weightGrams: 700,
        sizeMm: [80, 80, 240],
        stock: 0,
      },
    ],
    pictures: [
      {
        drawing: { motif: 'iced-glass', dyes: ['lac', 'indigo'], variation: 1 },
        alt: { th: 'น้ำกระเจี๊ยบใส่น้ำแข็ง', en: 'A glass of iced roselle' },
      },
    ],
  },
  {
    slug: 'row-round-the-island',
    maker: 'klum-ko-san-chao',
    category: 'service',
    title: { th: 'พายเรือรอบเกาะศาลเจ้า', en: 'Row around Ko San Chao' },
    description: {
      th: 'เรือพายนั่งได้สี่คน คนพายเป็นคนเกาะ รอบหนึ่งราวสี่สิบนาที ผ่านสวนกล้วยไม้ ท่าน้ำวัด และบ้านที่ยังตากกาบกล้วย มีเสื้อชูชีพทุกขนาด ฝนตกเลื่อนได้ไม่เสียเงิน',
      en: 'A rowing boat for four with an islander at the oar, about forty minutes past orchid gardens, the temple landing and houses drying banana bark. Life vests in every size. If it rains, change the day for nothing.',
    },
    materials: { th: 'รวมเสื้อชูชีพและน้ำดื่ม', en: 'Life vests and water included' },
    status: 'published',
    delivery: 'in_person',
    meeting: {
      duration: { th: 'ราว 40 นาที', en: 'About 40 minutes' },
      place: { th: 'ลงเรือที่ท่าวัดจำปา เกาะศาลเจ้า', en: 'From the Wat Champa landing, Ko San Chao' },
    },
    marks: [],
    variants: [
      {
        sku: 'KO-03',
        name: { th: 'เหมาลำ 4 คน', en: 'The boat, up to 4' },
        priceSatang: 40_000,
        weightGrams: null,
        sizeMm: null,
        stock: 12,
      },
    ],
    pictures: [
      {
        drawing: { motif: 'tour-boat', dyes: ['pandan', 'indigo'], variation: 2 },
        alt: { th: 'เรือพายในคลองร่มไม้', en: 'A rowing boat on a shaded canal' },
      },
    ],
  },
  {
    slug: 'workshop-banana-stalk',
    maker: 'klum-ko-san-chao',
    category: 'workshop',
    title: { th: 'แทงหยวกลายแรก', en: 'Your first banana-stalk carving' },
    description: {
      th: 'เรียนถือมีดแทงหยวกและแทงลายฟันหนึ่งบนกาบกล้วยสด เอากลับบ้านได้ แต่มันจะเหี่ยวในสามวัน ลุงบอกว่านั่นแหละวิชานี้ ทำให้งามที่สุดสำหรับวันเดียว',
      en: 'How to hold the double-edged knife and cut the first tooth pattern in fresh banana stalk. You take it home, and in three days it wilts. That, the uncles say, is the art: as fine as you can, for one day.',
    },
    materials: { th: 'รวมกาบกล้วยและมีด', en: 'Stalks and knives included' },
    status: 'published',
    delivery: 'in_person',
    meeting: {
      duration: { th: '2 ชั่วโมง', en: '2 hours' },
      place: { th: 'ศาลากลางเกาะ เกาะศาลเจ้า', en: 'The pavilion, Ko San Chao' },
    },
    marks: [],
    variants: [
      {
        sku: 'KO-04',
        name: { th: 'หนึ่งที่นั่ง', en: 'One seat' },
        priceSatang: 39_000,
        weightGrams: null,
        sizeMm: null,
        stock: 8,
      },
    ],
    pictures: [
      {
        drawing: { motif: 'hands-carving', dyes: ['pandan'], variation: 101 },
        alt: { th: 'มือแทงลายบนกาบกล้วย', en: 'Hands cutting a pattern in banana stalk' },
      },
    ],
  },
]
