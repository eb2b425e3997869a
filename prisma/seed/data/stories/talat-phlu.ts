import type { StorySeed } from '../types.ts'

export const storiesOfTalatPhlu: StorySeed[] = [
  {
    slug: 'je-muai-kap-khabuan-hok-mong',
    community: 'talat-phlu',
    subject: { kind: 'maker', slug: 'je-muai-kuichai' },
    title: { th: 'เจ๊หมวยกับขบวนหกโมง', en: 'Je Muai and the six o’clock train' },
    quote: { th: '“รถไฟมาก่อนแป้งขึ้นไม่เคย”', en: '“The train never comes before the dough is ready.”' },
    parts: {
      place: {
        th: 'แผงเจ๊หมวยอยู่ห่างรางสามก้าว ลูกค้าขาประจำรู้ว่าต้องหลบตอนไหน ลูกค้าใหม่จะถูกเจ๊ดึงแขนเสื้อ',
        en: 'Je Muai’s stall is three steps from the rails. Regulars know when to step back; newcomers get pulled by the sleeve.',
      },
      people: {
        th: '(ยังเขียนไม่จบ รอไปนั่งคุยตอนเจ๊ว่าง) เจ๊ ลูกชาย ลูกสะใภ้ และหลานที่ทำการบ้านใต้โต๊ะนวดแป้ง',
        en: '(Not finished; to sit with her when she is free.) Je Muai, her son, her daughter-in-law, and a grandchild who does homework under the dough table.',
      },
      craft: {
        th: 'แป้งนวดตีสี่ ไส้บีบน้ำออกให้แห้งก่อนผัด ห่อทีละลูก นึ่งสิบนาที เปิดฝาเมื่อได้กลิ่น ไม่ใช่เมื่อครบเวลา',
        en: 'Dough at four, filling squeezed dry before frying, wrapped one by one, steamed ten minutes. The lid comes off when it smells right, not when the clock says.',
      },
      history: {
        th: '(ต้องหาแหล่งอ้างอิงเรื่องสวนพลูกับทางรถไฟก่อน)',
        en: '(Needs a source for the betel gardens and the railway first.)',
      },
      today: {
        th: 'เปิดทุกวันยกเว้นวันพระจีน หมดราวบ่ายสอง',
        en: 'Open daily but for Chinese holy days; gone by about two.',
      },
    },
    pictures: [
      {
        after: 'place',
        drawing: { motif: 'rail-market', dyes: ['pandan', 'marigold'], variation: 201 },
        alt: { th: 'แผงอาหารข้างรางรถไฟ', en: 'Food stalls by the railway' },
        caption: { th: 'ข้างราง ภาพร่าง', en: 'By the rails, a sketch' },
      },
    ],
    claims: [],
    storyteller: { th: 'เจ๊หมวย (คนทำสมมติ)', en: 'Je Muai (a fictional maker)' },
    writer: 'bow-talat-phlu',
    status: 'draft',
    approved: null,
  },
]
