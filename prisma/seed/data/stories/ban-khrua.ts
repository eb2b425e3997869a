import type { StorySeed } from '../types.ts'

export const storiesOfBanKhrua: StorySeed[] = [
  {
    slug: 'mai-rim-khlong-saen-saep',
    community: 'ban-khrua',
    subject: { kind: 'community', slug: 'ban-khrua' },
    title: { th: 'ไหมริมคลองแสนแสบ', en: 'Silk beside Khlong Saen Saep' },
    quote: {
      th: '“คลองพาคนมา แล้วคลองก็พาสีออกไป”',
      en: '“The canal brought us here, and the canal carried our colours away.”',
    },
    parts: {
      place: {
        th: 'จากท่าเรือสะพานหัวช้างเดินเลียบคลองมานิดเดียว เสียงห้างหายไป เหลือเสียงเรือด่วนกับเสียงแมว บ้านไม้หันหน้าหาน้ำ ทางเดินปูนแคบพอให้จักรยานหนึ่งคัน กลางชุมชนมีมัสยิดเก่า รอบๆ เป็นกุโบร์ที่คนรู้จักชื่อกันทุกหลุม',
        en: 'A little way along the canal from the Hua Chang pier, the shopping malls fall silent and there are only express boats and cats. Wooden houses face the water; the cement path is one bicycle wide. At the heart is an old mosque, and around it a graveyard where every grave has a name people know.',
      },
      people: {
        th: 'คนบ้านครัวสืบเชื้อสายมาจากจาม ชาวมุสลิมจากดินแดนจามปา ก๊ะมาเรียมเล่าว่าที่บ้านพูดกันมาอย่างนี้ ผู้ชายไปรบ ผู้หญิงอยู่กับกี่ ตอนแต่งเข้าบ้านนี้ก๊ะต้องหัดต่อเส้นก่อนหัดทำแกง ทุกวันนี้ชุมชนแบ่งเป็นเหนือ ตะวันตก ใต้ แต่เวลามีงานก็ยังเป็นบ้านเดียวกัน',
        en: 'Ban Khrua descends from the Cham, Muslims of old Champa. In Ka Mariam’s house the story goes that the men went to war and the women stayed with the loom; as a bride she learned to join threads before she learned the curries. Today there are three parts, north, west and south; on feast days they are one house.',
      },
      craft: {
        th: 'ไหมที่นี่ทอสองตะกอ เรียบ แน่น เล่นกับสีมากกว่าลาย เส้นยืนสีหนึ่ง เส้นพุ่งอีกสีหนึ่ง พอผ้าขยับสีจะสลับกันเหมือนน้ำโดนแดด ย้อมเสร็จเอาไปตากบนราวริมคลอง ก๊ะมาเรียมจำได้ว่าตอนน้ำยังใส แม่ล้างเส้นกันที่ท่าเลย วันไหนย้อมแดง คลองช่วงนั้นก็แดงไปครู่หนึ่ง',
        en: 'The silk is a plain, close weave that plays with colour rather than pattern: warp of one, weft of another, so that the cloth turns like water in sun. Dyed hanks hang on rails by the canal. Ka Mariam remembers her mother rinsing them at the landing when the water was clean; on a red day that stretch of canal ran red for a moment.',
      },
      history: {
        th: 'ตำราเล่าว่าจามร่วมรบในสงครามเก้าทัพ แล้วได้ที่ดินตรงนี้สมัยรัชกาลที่ 1 ร้อยกว่าปีต่อมา ชายอเมริกันชื่อจิม ทอมป์สัน ปลูกบ้านอยู่คนละฝั่งคลองและให้ช่างที่นี่ทอผ้า แล้วผ้าบ้านครัวก็เดินทางไปไกลกว่าคนทอ ต่อมากี่ในชุมชนค่อยๆ น้อยลง จนเหลือแค่นับนิ้วได้',
        en: 'Histories tell that the Cham fought in the Nine Armies’ War and were given this land in the reign of Rama I. A century and a half later an American, Jim Thompson, built his house across the canal and had cloth woven here; and Ban Khrua’s silk travelled further than its weavers. Later the looms grew fewer, until you could count them on your fingers.',
      },
      today: {
        th: 'เหลือกี่ที่ยังเหยียบอยู่ไม่กี่หลัง แต่คนที่ทอยังทอด้วยมือจริงๆ ถ้ามา ให้มาทางเรือ เดินเบาๆ เวลาละหมาด แต่งกายเรียบร้อย และถ้าได้ยินเสียงกระสวย ให้ทักก่อนยกกล้อง คนทอยิ้มง่าย แต่ชอบให้ถามชื่อก่อนถามราคา',
        en: 'Only a few looms still work, but those that do are truly worked by hand. Come by boat, walk softly at prayer times, dress simply. If you hear a shuttle, greet before you raise a camera. Weavers smile easily; they like to be asked their name before the price.',
      },
    },
    pictures: [
      {
        after: 'place',
        drawing: { motif: 'canal-houses', dyes: ['indigo', 'lac'], variation: 202 },
        alt: { th: 'บ้านไม้และทางเดินริมคลองแสนแสบ', en: 'Wooden houses and a path by Khlong Saen Saep' },
        caption: { th: 'ทางเดินริมคลอง ภาพประกอบ', en: 'The canal path, an illustration' },
      },
      {
        after: 'craft',
        drawing: { motif: 'hands-weaving', dyes: ['lac', 'indigo'], variation: 201 },
        alt: { th: 'มือพุ่งกระสวย', en: 'A hand throwing the shuttle' },
        caption: { th: 'สองตะกอ สองสี', en: 'Two shafts, two colours' },
      },
    ],
    claims: [
      {
        part: 'people',
        text: {
          th: 'บ้านครัวเป็นชุมชนมุสลิมเชื้อสายจาม แบ่งเป็นเหนือ ตะวันตก และใต้',
          en: 'A Cham Muslim community in three parts: north, west and south',
        },
        source: { th: 'นิตยสารผู้จัดการ 360°: ชุมชนบ้านครัว', en: 'Manager 360°: Ban Khrua' },
        url: 'https://gotomanager.com/content/118053',
      },
      {
        part: 'history',
        text: {
          th: 'ชาวจามร่วมรบสงครามเก้าทัพและได้รับพระราชทานที่ดินในรัชกาลที่ 1',
          en: 'Cham volunteers fought in the Nine Armies’ War and were granted land by Rama I',
        },
        source: { th: 'Sarakadee Lite: รอยไหมที่บ้านครัว', en: 'Sarakadee Lite on Ban Khrua' },
        url: 'https://sarakadeelite.com/?p=4434',
      },
      {
        part: 'history',
        text: { th: 'จิม ทอมป์สันทำงานร่วมกับช่างทอบ้านครัว', en: 'Jim Thompson worked with Ban Khrua’s weavers' },
        source: { th: 'Sarakadee Lite: รอยไหมที่บ้านครัว', en: 'Sarakadee Lite on Ban Khrua' },
        url: 'https://sarakadeelite.com/?p=4434',
      },
    ],
    storyteller: { th: 'คนริมคลองสามรุ่น', en: 'Three generations by the canal' },
    writer: 'k-rohani',
    status: 'published',
    approved: { by: 'k-arif', on: '2026-05-20' },
  },
  {
    slug: 'ki-khong-mae-ki-khong-pa',
    community: 'ban-khrua',
    subject: { kind: 'maker', slug: 'ban-tho-ka-mariam' },
    title: { th: 'กี่ของแม่ กี่ของป้า', en: 'Mother’s loom, aunt’s loom' },
    quote: {
      th: '“วันแดดดีย้อม วันฝนตกทอ ชีวิตก็มีเท่านี้”',
      en: '“Dye when it’s sunny, weave when it rains. That is all life is.”',
    },
    parts: {
      place: {
        th: 'บ้านก๊ะอยู่ห่างน้ำแค่ทางเดิน หน้าฝนน้ำเคยขึ้นถึงเท้ากี่ เรายกกี่ขึ้นวางบนลังน้ำอัดลม ทอไปทั้งอย่างนั้น เสียงเรือด่วนผ่านทุกสิบนาที ก๊ะไม่ต้องดูนาฬิกา นับเรือเอา แปดลำก็ได้หนึ่งคืบ',
        en: 'My house is a footpath from the water. Once in the rains it rose to the feet of the looms; we stood them on soft-drink crates and went on weaving. An express boat passes every ten minutes. I need no clock: eight boats is a hand-span.',
      },
      people: {
        th: 'กี่หลังซ้ายของแม่ หลังขวาของป้า สองคนนี้ไม่ค่อยถูกกันเรื่องสี แม่ชอบสีจัด ป้าชอบสีซีด ก๊ะนั่งตรงกลางตอนเด็ก ได้มาทั้งสองอย่าง ลูกสาวคนเล็กของก๊ะเริ่มเหยียบแล้ว เธอใส่หูฟังทอ ก๊ะบอกว่าไม่ได้ยินเสียงผ้านะ เธอตอบว่าได้ยินจากเท้า',
        en: 'The left loom was my mother’s, the right my aunt’s, and they never agreed about colour: mother liked it strong, aunt liked it faded. I sat between them and got both. My youngest has begun to work the treadles, with headphones on. I told her she can’t hear the cloth. She said she hears it with her feet.',
      },
      craft: {
        th: 'เส้นไหมมาเป็นไจ ต้องต้มกาวออกก่อนถึงจะนุ่ม แล้วย้อม ครามได้เข้มตอนเช้า ครั่งได้สวยตอนน้ำไม่กระด้าง ตากแล้วกรอ กรอแล้วเดินเส้นยืนทีละร้อย นับผิดหนึ่งเส้นคือผิดทั้งผืน เสร็จแล้วจึงได้ทอ คนชอบคิดว่าทอคือทั้งหมด จริงๆ ทอคือรางวัล',
        en: 'Silk comes in hanks. You boil out the gum to soften it, then dye: indigo is deepest in the morning, lac best when the water is soft. Dry it, wind it, lay the warp a hundred at a time; miscount one and the whole length is wrong. Only then do you weave. People think weaving is the work. It is the reward.',
      },
      history: {
        th: 'ยายก๊ะทันตอนฝรั่งที่บ้านฝั่งโน้นให้คนในชุมชนทอ ยายเล่าว่าเขาชอบยืนดูสีเปียกๆ แล้วชี้ ไม่พูด ผ้าชุดหนึ่งไปไหนไม่มีใครรู้ แต่ทุกบ้านมีข้าวกิน พอหมดยุคนั้นกี่ก็ค่อยๆ กลายเป็นราวตากผ้า กี่สองหลังนี้รอดเพราะแม่กับป้ายังเถียงกันไม่จบ',
        en: 'My grandmother knew the days when the foreigner across the water had cloth woven here. He liked to look at wet colours, she said, and point without a word. Nobody knew where the silk went, but every house had rice. When that time ended, looms slowly became clothes racks. These two survived because mother and aunt had not finished arguing.',
      },
      today: {
        th: 'ก๊ะขายผ่านร้านนี้เองแล้ว ลูกสอนกด ผืนที่หมดแล้วคนชอบขอให้ทำเหมือนเดิม ก๊ะตอบตรงๆ ว่าเหมือนไม่ได้ สีมาจากแดดของวันนั้น แต่จะทำให้พี่น้องกันได้',
        en: 'I sell here by myself now; my daughter taught me which buttons. People ask for the same one again. I tell them honestly it cannot be the same: the colour came from that day’s sun. But I can make its sister.',
      },
    },
    pictures: [
      {
        after: 'craft',
        drawing: { motif: 'loom', dyes: ['indigo', 'lac'], variation: 201 },
        alt: { th: 'กี่สองหลังชิดกัน', en: 'Two looms side by side' },
        caption: { th: 'ซ้ายของแม่ ขวาของป้า ภาพประกอบ', en: 'Mother’s on the left, an illustration' },
      },
    ],
    claims: [
      {
        part: 'history',
        text: {
          th: 'จิม ทอมป์สันทำงานร่วมกับช่างทอบ้านครัว (เรื่องยายในเรื่องเล่านี้เป็นเรื่องสมมติ)',
          en: 'Jim Thompson worked with Ban Khrua’s weavers (the grandmother here is fictional)',
        },
        source: { th: 'Sarakadee Lite: รอยไหมที่บ้านครัว', en: 'Sarakadee Lite on Ban Khrua' },
        url: 'https://sarakadeelite.com/?p=4434',
      },
    ],
    storyteller: { th: 'ก๊ะมาเรียม (คนทำสมมติ)', en: 'Ka Mariam (a fictional maker)' },
    writer: 'fa-ban-khrua',
    status: 'published',
    approved: { by: 'k-arif', on: '2026-05-22' },
  },
]
