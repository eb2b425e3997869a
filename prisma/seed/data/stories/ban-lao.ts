import type { StorySeed } from '../types.ts'

export const storiesOfBanLao: StorySeed[] = [
  {
    slug: 'khlui-khitthueng-ban',
    community: 'ban-lao',
    subject: { kind: 'community', slug: 'ban-lao' },
    title: { th: 'ขลุ่ยของคนคิดถึงบ้าน', en: 'Flutes of the homesick' },
    quote: {
      th: '“เป่าให้ตัวเองฟังก่อน ถึงค่อยทำให้คนอื่นเป่า”',
      en: '“First you play for yourself; only then do you make one for others.”',
    },
    parts: {
      place: {
        th: 'ริมคลองบางไส้ไก่ หลังมหาวิทยาลัยบ้านสมเด็จ มีหมู่บ้านที่คนเรียกว่าบ้านลาว บ้านติดกันจนแดดส่องถึงพื้นแค่ตอนเที่ยง ไม้รวกมัดเป็นฟ่อนพิงอยู่ทุกมุม ถ้าวันไหนลมดี เสียงลองขลุ่ยจะมาจากสามบ้านพร้อมกัน คนละเพลง แต่เข้ากันได้พอดี',
        en: 'By Khlong Bang Sai Kai, behind Ban Somdet university, is the village people call Ban Lao. Houses stand so close that the sun touches the ground only at noon; bundles of cane lean in every corner. On a good day flutes are tested in three houses at once, three different tunes that somehow agree.',
      },
      people: {
        th: 'คนที่นี่เป็นลูกหลานชาวเวียงจันทน์ คำพูดกลายเป็นไทยหมดแล้ว เหลือบางคำในครัวกับในเพลง ครูหนั่นว่าคนทำขลุ่ยพูดน้อย เพราะวันๆ ต้องฟัง ส่วนอีกบ้านปั้นหัวโขน เสียงดังกว่าเพราะต้องเถียงกันเรื่องสี เด็กในตรอกเลือกเอาว่าจะโตไปทางไหน',
        en: 'They descend from people of Vientiane. Speech has long been Thai; a few words remain in the kitchen and in songs. Flute-makers say little, Khru Nan explains, since they listen all day. Next door masks are made, more loudly, because colour must be argued over. The children of the lane choose which way to grow.',
      },
      craft: {
        th: 'ขลุ่ยเลาหนึ่งเริ่มจากไม้รวกที่ปล้องยาวพอ ผึ่งจนหายยาง เจาะรูด้วยเหล็กร้อน เหลาดากไม้ใส่ปากเป่า แล้วตั้งเสียงทีละรู ลวดลายบนผิวได้จากการเทตะกั่วหลอมให้ไหลผ่านแล้วทิ้งรอยไหม้ ไม่มีใครสั่งลายได้ ได้แค่เอียงมือแล้วรอดู',
        en: 'A flute begins with a cane whose joints are long enough, aired until the sap is gone. Holes are burned with hot iron, a wooden block whittled for the mouth, and each note tuned. The pattern on the skin comes from molten lead run over it, leaving scorched traces. Nobody can order a pattern: you tilt your hand and wait to see.',
      },
      history: {
        th: 'บรรพบุรุษถูกกวาดต้อนมาจากเวียงจันทน์ในศึกสงคราม ตั้งแต่สมัยธนบุรี วิชาทำขลุ่ยกับแคนติดตัวมาด้วย แรกๆ เป่าให้กันฟังยามคิดถึงบ้าน และเอาแลกข้าวแลกผัก ไม่ได้ขาย ต่อมาไม้ทำแคนหายาก แคนจึงเงียบไป เหลือแต่ขลุ่ย สองร้อยกว่าปีแล้วที่ความคิดถึงกลายเป็นอาชีพ',
        en: 'Their forebears were brought from Vientiane as captives of war, from the Thonburi period on, and the making of flutes and mouth-organs came with them. At first they played for one another when homesick, and traded flutes for rice and greens rather than money. Reeds for the mouth-organ grew scarce and it fell silent; the flute stayed. For more than two centuries homesickness has been a trade.',
      },
      today: {
        th: 'คนทำเหลือน้อย แต่คนอยากเป่ากลับมาใหม่ เด็กนักเรียนมาฝึก ฝรั่งมาหัดเพลงแรก ถ้าจะซื้อให้ลองเป่าก่อน เลาที่ดีไม่ได้ดังที่สุด แต่เป็นเลาที่ลมของคุณผ่านง่ายที่สุด ครูหนั่นบอกว่าคนก็เลือกขลุ่ย ขลุ่ยก็เลือกคน',
        en: 'Few make them now, but people want to play again: schoolchildren, and visitors learning a first tune. Try before you buy. The best is not the loudest but the one your breath goes through most easily. You choose a flute, Khru Nan says, and it chooses you.',
      },
    },
    pictures: [
      {
        after: 'place',
        drawing: { motif: 'alley-wires', dyes: ['pandan', 'clay'], variation: 202 },
        alt: { th: 'ตรอกที่มีฟ่อนไม้รวกพิงผนัง', en: 'A lane with bundles of cane' },
        caption: { th: 'ตรอกบ้านลาว ภาพประกอบ', en: 'A lane in Ban Lao, an illustration' },
      },
      {
        after: 'craft',
        drawing: { motif: 'flute', dyes: ['clay', 'ink'], variation: 201 },
        alt: { th: 'ขลุ่ยไม้รวกลายดอก', en: 'A patterned bamboo flute' },
        caption: { th: 'ลายที่สั่งไม่ได้', en: 'A pattern nobody can order' },
      },
    ],
    claims: [
      {
        part: 'history',
        text: {
          th: 'บรรพบุรุษเป็นชาวเวียงจันทน์ที่ถูกกวาดต้อนมาในศึกสงคราม และนำวิชาทำขลุ่ยกับแคนมาด้วย ภายหลังเลิกทำแคนเพราะวัสดุหายาก',
          en: 'Ancestors were taken from Vientiane in war, bringing the making of flutes and mouth-organs; the latter ended as material grew scarce',
        },
        source: { th: 'นิตยสารวัฒนธรรม ฉบับ 2/2559 หน้า 90', en: 'Culture magazine 2/2016, p. 90' },
        url: 'http://magazine.culture.go.th/2016/2/files/basic-html/page90.html',
      },
      {
        part: 'history',
        text: { th: 'แรกเริ่มใช้ขลุ่ยแลกของกับบ้านอื่น ไม่ได้ทำเพื่อขาย', en: 'At first flutes were exchanged, not sold' },
        source: { th: 'นิตยสารวัฒนธรรม ฉบับ 2/2559 หน้า 90', en: 'Culture magazine 2/2016, p. 90' },
        url: 'http://magazine.culture.go.th/2016/2/files/basic-html/page90.html',
      },
      {
        part: 'place',
        text: { th: 'ชุมชนบางไส้ไก่เรียกกันว่าบ้านลาว', en: 'Bang Sai Kai is known as Ban Lao' },
        source: { th: 'ผู้จัดการออนไลน์ 2550: ชุมชนบางไส้ไก่', en: 'MGR Online, 2007: Bang Sai Kai' },
        url: 'https://mgronline.com/travel/detail/9500000064988',
      },
    ],
    storyteller: { th: 'ครูหนั่น', en: 'Khru Nan' },
    writer: 'aom-ban-lao',
    status: 'published',
    approved: { by: 'k-bunmi', on: '2026-06-22' },
  },
]
