import type { StorySeed } from '../types.ts'

export const storiesOfKhlongChan: StorySeed[] = [
  {
    slug: 'mue-mai-wang-tai-flaet',
    community: 'khlong-chan',
    subject: { kind: 'maker', slug: 'chomrom-mue-mai-wang' },
    title: { th: 'มือไม่ว่าง ใต้แฟลต', en: 'Busy hands under the flats' },
    quote: {
      th: '“อยู่ห้องคนเดียวมือมันว่าง ใจมันเลยไม่ว่าง”',
      en: '“Alone upstairs my hands were idle, and so my heart was not.”',
    },
    parts: {
      place: {
        th: 'ใต้แฟลตคลองจั่นลมดีทั้งบ่าย เสาปูนเย็น พื้นขัดจนลื่น พวกเราลากเก้าอี้ลงมาคนละตัว ไม่มีตัวไหนเหมือนกัน บางตัวมาจากกองขยะแล้วลุงชั้นสามซ่อมให้ วางเป็นวงกลมเพื่อให้เห็นหน้ากันหมด คนหูตึงนั่งใกล้กันเพราะคุยเสียงดังเท่ากัน',
        en: 'The wind is good under the Khlong Chan flats all afternoon; the pillars are cool and the floor worn smooth. Each of us drags down a chair, no two alike; some came from the rubbish and were mended by the uncle on the third floor. We set them in a circle so that everyone sees every face. The hard of hearing sit together, since they talk equally loudly.',
      },
      people: {
        th: 'เราเริ่มกันหกคน ตอนนั้นเพื่อนในแฟลตเสียไปหนึ่งคน กว่าจะรู้ก็สองวัน เราเลยตกลงกันว่าต้องเจอหน้ากันอย่างน้อยอาทิตย์ละสองหน ใครไม่ลงมา ต้องมีคนขึ้นไปเคาะ ตะกร้าเป็นข้ออ้างทั้งนั้น แต่พอขายได้ก็เป็นข้ออ้างที่ดี',
        en: 'We began as six. A friend in the building had died, and it was two days before anyone knew. So we agreed to see one another at least twice a week, and if someone doesn’t come down, somebody goes up and knocks. The baskets are only an excuse. Now that they sell, they are a good one.',
      },
      craft: {
        th: 'โครงลวดดัดโดยคนมือแรง ก้นสานโดยคนตาดี ตัวสานโดยใครก็ได้ที่นั่งนานได้ ขอบเก็บโดยยายศรีคนเดียว เพราะถ้าคนอื่นเก็บ ยายจะรื้อ สีให้คนอายุมากที่สุดเลือก วันนี้เลือกชมพูกับเขียว เราว่าไม่เข้ากัน แต่ใบนั้นขายก่อนเพื่อนทุกที',
        en: 'Strong hands bend the wire, good eyes weave the base, anyone who can sit weaves the sides, and the rim is finished by Grandma Si alone, because if others do it she unpicks it. The oldest chooses colours. Today she chose pink and green. We said they clash. Her baskets always sell first.',
      },
      history: {
        th: 'พวกเราส่วนใหญ่ย้ายมาอยู่ที่นี่ตอนแฟลตยังใหม่ ลูกยังเล็ก ลานตรงนี้เคยเป็นที่เตะบอล ตอนนี้ลูกบอลหายไปหมด เหลือคนดู แต่เย็นๆ หลานกลับจากโรงเรียนจะมานั่งแทรกในวง ขอสานคนละแถว ตะกร้าบางใบเลยมีแถวเบี้ยวๆ อยู่แถวหนึ่ง ใบนั้นเราไม่แก้',
        en: 'Most of us came when the flats were new and our children small. This court was for football. The ball is gone and the spectators remain. But in the evening grandchildren home from school squeeze into the circle and ask for a row each, so some baskets have one crooked row. Those we do not correct.',
      },
      today: {
        th: 'ป้ายที่ผูกมือจับเขียนชื่อกับอายุคนสาน ไม่ได้ให้สงสาร แต่ให้รู้ว่าแปดสิบสองก็ยังแม่นอยู่ เงินที่ได้แบ่งครึ่งหนึ่งเข้ากองพาไปหาหมอ อีกครึ่งแบ่งกัน ส่วนใหญ่เอาไปซื้อขนมให้หลาน แล้วก็ไม่บอกลูก',
        en: 'The tag on the handle has the weaver’s name and age. Not for pity: so you know that at eighty-two one is still accurate. Half the money goes into a fund for rides to the doctor, half is shared. Most of it becomes sweets for grandchildren, and we don’t tell our children.',
      },
    },
    pictures: [
      {
        after: 'place',
        drawing: { motif: 'flats', dyes: ['indigo', 'marigold'], variation: 201 },
        alt: { th: 'ใต้แฟลตตอนบ่าย', en: 'Under the flats in the afternoon' },
        caption: { th: 'ใต้แฟลต ภาพประกอบ', en: 'Under the flats, an illustration' },
      },
      {
        after: 'craft',
        drawing: { motif: 'hands-weaving', dyes: ['indigo', 'lac'], variation: 202 },
        alt: { th: 'มือสานเชือกหลายสี', en: 'Hands weaving coloured cord' },
        caption: { th: 'แถวเบี้ยวเราไม่แก้', en: 'We do not correct crooked rows' },
      },
    ],
    claims: [],
    storyteller: { th: 'สมาชิกชมรมมือไม่ว่าง (คนทำสมมติ)', en: 'Members of the Busy Hands Club (fictional)' },
    writer: 'ice-khlong-chan',
    status: 'published',
    approved: { by: 'k-samran', on: '2026-07-20' },
  },
]
