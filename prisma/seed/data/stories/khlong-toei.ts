import type { StorySeed } from '../types.ts'

export const storiesOfKhlongToei: StorySeed[] = [
  {
    slug: 'chak-hok-lang-phatlom-song-tua',
    community: 'khlong-toei',
    subject: { kind: 'maker', slug: 'klum-yep-pha-rim-tha' },
    title: { th: 'จักรหกหลัง พัดลมสองตัว', en: 'Six machines, two fans' },
    quote: { th: '“เศษของเขา คือผ้าของเรา”', en: '“Their scraps are our cloth.”' },
    parts: {
      place: {
        th: 'ห้องเราอยู่ชั้นล่าง กว้างเท่ารถกระบะจอดสองคัน จักรตั้งชิดผนัง ใครจะออกกลางวงต้องลุกกันสามคน หน้าต่างบานเดียวเปิดไปเจอรางรถไฟ รถสินค้าผ่านทีจักรหยุดเองเพราะเข็มสั่น เราเลยรู้เวลาพัก',
        en: 'Our room is on the ground floor, the size of two parked pickups. Machines line the walls; for one to leave, three must stand. The one window opens on railway tracks. When a freight train passes the needles shake and we stop, so we know when to rest.',
      },
      people: {
        th: 'หกคนหกที่มา คนหนึ่งเคยเย็บโรงงานยี่สิบปี คนหนึ่งเคยขายข้าวแกง คนหนึ่งเพิ่งออกจากบ้านที่ไม่ควรอยู่ เราไม่ถามกันเยอะ จักรถามแทน เย็บเบี้ยวก็รู้ว่าวันนี้ใจไม่นิ่ง เพื่อนจะเอาส้มมาวางข้างจักรให้ลูกหนึ่ง ไม่พูดอะไร',
        en: 'Six women, six roads here. One sewed in a factory for twenty years, one sold rice and curry, one has just left a house nobody should stay in. We don’t ask much; the machines ask for us. A crooked seam means a heart not at rest, and someone puts an orange beside you and says nothing.',
      },
      craft: {
        th: 'ผ้าเหลือมาเป็นกระสอบ เทลงพื้นแล้วคัดสีก่อน เด็กๆ ชอบวันคัดสี เหมือนเก็บใบไม้ จากนั้นตัดเป็นสี่เหลี่ยมเท่ากัน ต่อสี่ ต่อแปด ต่อยี่สิบสี่ กฎมีข้อเดียว ห้ามวางสีเดียวกันติดกัน เข้มต้องเจออ่อน คนเศร้าต้องนั่งข้างคนตลก',
        en: 'Scraps come by the sack. We pour them on the floor and sort by colour; the children love sorting day, it is like gathering leaves. Then squares, all the same, joined by fours, by eights, by twenty-four. There is one rule: never the same colour side by side. Dark meets light. The sad sit next to the funny.',
      },
      history: {
        th: 'คลองเตยมีหลายชุมชน บ้านติดกันจนได้ยินข้างบ้านหุงข้าว กลุ่มเราเริ่มตอนโควิด โรงงานปิด จักรว่าง เย็บหน้ากากแจกก่อน พอหน้ากากหมดความต้องการ มือยังอยากเย็บ อสท. เกมมาถามว่าพี่อยากทำอะไรต่อ เราตอบพร้อมกันว่าอะไรก็ได้ที่ไม่ใช่หน้ากาก',
        en: 'Khlong Toei is many communities, houses so close you hear next door’s rice boil. We began during Covid: factories shut, machines idle. First we sewed masks to give away. When nobody needed masks our hands still wanted to sew. Game, the volunteer, asked what we would like to do next. Anything, we said together, but masks.',
      },
      today: {
        th: 'เดี๋ยวนี้มีกองกลาง ใครป่วยยืมได้ ไม่มีดอก คืนเป็นชั่วโมงเย็บก็ได้ เรารับซ่อมผ้าด้วย คนเอากางเกงขาดมาให้ เราปะเป็นดอกไม้ เขายืนงงแล้วก็ยิ้ม ถ้าซื้อกระเป๋า ลองกลับตะเข็บดูข้างใน จะเห็นชื่อเล่นตัวเล็กๆ นั่นแหละเจ้าของ',
        en: 'Now there is a fund: if you are ill you borrow, no interest, and may pay back in hours of sewing. We mend as well. A man brings torn trousers, we patch them with a flower, he stares, then smiles. If you buy a pouch, turn the seam. There is a small nickname inside. That is the owner.',
      },
    },
    pictures: [
      {
        after: 'place',
        drawing: { motif: 'alley-wires', dyes: ['lac', 'indigo'], variation: 204 },
        alt: { th: 'ทางเดินแคบระหว่างบ้าน', en: 'A narrow walkway between houses' },
        caption: { th: 'ทางเดินริมท่า ภาพประกอบ', en: 'A walkway near the port, an illustration' },
      },
      {
        after: 'craft',
        drawing: { motif: 'patchwork', dyes: ['lac', 'marigold'], variation: 201 },
        alt: { th: 'ผ้าต่อสี่เหลี่ยมหลายสี', en: 'Squares of many colours' },
        caption: { th: 'เข้มต้องเจออ่อน', en: 'Dark meets light' },
      },
    ],
    claims: [],
    storyteller: { th: 'กลุ่มเย็บผ้าริมท่า (คนทำสมมติ)', en: 'Rim Tha Sewing Group (fictional)' },
    writer: 'game-khlong-toei',
    status: 'published',
    approved: { by: 'k-tukta', on: '2026-06-30' },
  },
]
