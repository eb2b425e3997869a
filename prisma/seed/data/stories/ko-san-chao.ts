import type { StorySeed } from '../types.ts'

export const storiesOfKoSanChao: StorySeed[] = [
  {
    slug: 'ko-lek-klang-khlong',
    community: 'ko-san-chao',
    subject: { kind: 'community', slug: 'ko-san-chao' },
    title: { th: 'เกาะเล็กกลางคลอง', en: 'A small island among canals' },
    quote: { th: '“งามที่สุดสำหรับวันเดียว ก็พอแล้ว”', en: '“As fine as can be for one day is enough.”' },
    parts: {
      place: {
        th: 'ตลิ่งชันยังมีที่แบบนี้ซ่อนอยู่ จอดรถที่วัดจำปา ข้ามสะพานเล็ก แล้วเสียงรถก็หมด คลองบางระมาด คลองบ้านไทร และคลองลัดวัดจำปาล้อมไว้สามด้านจนเป็นเกาะ ทางเดินปูนลอดใต้ต้นมะม่วง สวนผัก สวนกล้วยไม้ บ้านแต่ละหลังมีท่าน้ำของตัวเอง บุรุษไปรษณีย์บางคนยังมาทางเรือ',
        en: 'Taling Chan still hides places like this. Leave the car at Wat Champa, cross a small bridge, and the traffic ends. The Bang Ramat, Ban Sai and Wat Champa canals ring it into an island. Cement paths duck under mango trees, past vegetables and orchids; every house has its own landing, and some post still comes by boat.',
      },
      people: {
        th: 'คนเกาะเป็นชาวสวนกันมาแต่ไหนแต่ไร เคารพศาลเจ้าพ่อจุ้ย คำว่าจุ้ยแปลว่าน้ำ คนที่อยู่กับน้ำก็ไหว้น้ำ ถึงงานประจำปีทุกบ้านออกมาช่วยกัน ใครเก่งอะไรทำอย่างนั้น คนทำกับข้าว คนตีกลอง คนแทงหยวก',
        en: 'The islanders have always been gardeners, and they honour the shrine of Chao Pho Chui. Chui means water; people who live with water pay it respect. At the yearly festival every house turns out, and everyone does what they do best: cook, drum, or carve banana stalk.',
      },
      craft: {
        th: 'แทงหยวกคือแทงลายบนกาบกล้วยสดด้วยมีดสองคม ไม่มีร่าง ไม่มีแก้ แทงทะลุสองแผ่นพร้อมกันแล้วแยกออกได้ลายคู่ ฟันหนึ่ง ฟันสาม ฟันห้า น่องสิงห์ ลายที่ยากคือลายที่ต้องแทงเร็ว เพราะกาบกล้วยเริ่มคล้ำตั้งแต่นาทีที่ตัด ใช้ประดับงานบวช งานแห่ และเชิงตะกอน พอเสร็จงานก็ทิ้งคืนสวน',
        en: 'Thaeng yuak is cutting patterns in fresh banana stalk with a double-edged knife: no sketch, no correction. You go through two sheets at once and part them into a matching pair: one tooth, three, five, the lion’s calf. The hard ones must be quick, since the stalk begins to darken from the minute it is cut. It decorates ordinations, processions and pyres; afterwards it goes back to the garden.',
      },
      history: {
        th: 'เอกสารเล่าว่าที่นี่เป็นชุมชนชาวสวนริมคลองบางระมาดมาแต่อยุธยา วัดจำปาคาดว่าสร้างปลายสมัยนั้น และเคยเป็นที่รวมของช่างหลายแขนง ทั้งช่างปั้น ช่างเขียน และช่างแทงหยวกที่มีชื่อ ส่วนที่เป็นเกาะนั้นเพราะมีการขุดคลองลัด น้ำเลยอ้อมมาพบกัน',
        en: 'Records describe an orchard community on the Bang Ramat canal since Ayutthaya; Wat Champa is thought to date from late in that age and was once a gathering place of craftsmen, modellers, painters and noted carvers of banana stalk. It became an island when a short cut was dug and the waters met.',
      },
      today: {
        th: 'หมู่บ้านจัดสรรโอบเข้ามาทุกด้าน แต่ในเกาะยังเดินช้าได้ กลุ่มแม่บ้านต้มน้ำฟักข้าวทุกสัปดาห์ พวกลุงสอนแทงหยวกให้เด็กวันเสาร์ ลายแรกของทุกคนเบี้ยว แล้วก็เหี่ยวในสามวันเหมือนกันหมด ทั้งของครูและของเด็ก',
        en: 'Housing estates press in on every side, yet on the island you may still walk slowly. The women boil gac each week; on Saturdays the uncles teach children to carve. Everyone’s first is crooked, and in three days they all wilt, teacher’s and child’s alike.',
      },
    },
    pictures: [
      {
        after: 'place',
        drawing: { motif: 'orchard-canal', dyes: ['pandan', 'clay'], variation: 201 },
        alt: { th: 'สวนและคลองรอบเกาะ', en: 'Gardens and canals round the island' },
        caption: { th: 'สะพานข้ามไปเกาะ ภาพประกอบ', en: 'The way onto the island, an illustration' },
      },
      {
        after: 'craft',
        drawing: { motif: 'hands-carving', dyes: ['pandan'], variation: 202 },
        alt: { th: 'มือแทงลายบนกาบกล้วย', en: 'Hands cutting banana stalk' },
        caption: { th: 'ไม่มีร่าง ไม่มีแก้', en: 'No sketch, no correction' },
      },
    ],
    claims: [
      {
        part: 'place',
        text: {
          th: 'เกาะถูกล้อมด้วยคลองบางระมาด คลองบ้านไทร และคลองลัดวัดจำปา',
          en: 'The island is ringed by the Bang Ramat, Ban Sai and Wat Champa canals',
        },
        source: { th: 'Thai PBS: ชุมชนวัดจำปา', en: 'Thai PBS: the Wat Champa community' },
        url: 'https://thaipbsbeta.com/news/content/173633',
      },
      {
        part: 'history',
        text: {
          th: 'ชุมชนชาวสวนตั้งแต่อยุธยา วัดจำปาคาดว่าสร้างปลายอยุธยา',
          en: 'An orchard community since Ayutthaya; the temple thought to be late Ayutthaya',
        },
        source: {
          th: 'คลังข้อมูลชุมชน ศูนย์มานุษยวิทยาสิรินธร: วัดจำปา (เกาะศาลเจ้า)',
          en: 'Community archive, Sirindhorn Anthropology Centre: Wat Champa (Ko San Chao)',
        },
        url: 'https://wikicommunity.sac.or.th/community/445',
      },
      {
        part: 'craft',
        text: {
          th: 'เคยเป็นแหล่งรวมช่างปั้น ช่างเขียน และช่างแทงหยวก',
          en: 'Once a gathering place of modellers, painters and banana-stalk carvers',
        },
        source: { th: 'นิตยสารวัฒนธรรม ฉบับ 1/2555 หน้า 86', en: 'Culture magazine 1/2012, p. 86' },
        url: 'http://magazine.culture.go.th/2012/1/files/assets/basic-html/page88.html',
      },
    ],
    storyteller: { th: 'กลุ่มแม่บ้านเกาะศาลเจ้า', en: 'Ko San Chao Women’s Group' },
    writer: 'oat-ko-san-chao',
    status: 'published',
    approved: { by: 'k-boonchu', on: '2026-09-15' },
  },
]
