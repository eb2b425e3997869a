import type { StorySeed } from '../types.ts'

export const storiesOfBanBu: StorySeed[] = [
  {
    slug: 'khan-thi-fang-siang',
    community: 'ban-bu',
    subject: { kind: 'community', slug: 'ban-bu' },
    title: { th: 'บ้านบุ: ขันที่ต้องฟังก่อนดู', en: 'Ban Bu: a bowl you hear before you see' },
    quote: { th: '“ขันดีๆ น้ำจะเย็นก่อนเราดื่ม”', en: '“In a good bowl, the water is cold before you drink.”' },
    parts: {
      place: {
        th: 'บ้านบุอยู่ริมคลองบางกอกน้อย ใกล้วัดสุวรรณาราม เดินจากสถานีรถไฟธนบุรีเก่าไม่กี่อึดใจ ทางเข้าเป็นซอยเล็กเลียบกำแพง ถ้ามาตอนเช้าจะได้กลิ่นถ่านก่อนเห็นเตา แล้วจึงได้ยินเสียงค้อนที่สูงกว่าเสียงตีเหล็กทั่วไป ใสกว่า เพราะที่ตีอยู่ไม่ใช่เหล็ก',
        en: 'Ban Bu lies on Khlong Bangkok Noi by Wat Suwannaram, a short walk from the old Thonburi railway station. The way in is a small lane along a wall. In the morning you smell charcoal before you see a furnace, then hear hammers higher and clearer than a blacksmith’s, because what they are beating is not iron.',
      },
      people: {
        th: 'งานนี้ทำคนเดียวไม่ได้ คนคุมไฟต้องอยู่กับเตา คนตีต้องสลับกันเป็นจังหวะ ใครหลุดจังหวะค้อนก็ชนกัน คนขัดนั่งห่างออกไปกับหินและทราย ที่บ้านช่างแดง แม่ฟังเสียงแล้วบอกได้ว่าใครตีอยู่โดยไม่ต้องหันไปดู',
        en: 'Nobody can do this alone. Someone keeps the fire; the beaters take turns in a rhythm, and whoever loses it clashes hammers. The polishers sit apart with stone and sand. At Chang Daeng’s, Mother can tell by ear who is beating, without turning round.',
      },
      craft: {
        th: 'คำว่า “บุ” คือตีแผ่ให้ขึ้นรูป คำว่า “ลงหิน” คือขัดผิวด้วยหิน โลหะเป็นทองแดงผสมดีบุก หลอมแล้วตีขณะแดงจัด เย็นนิดเดียวก็แตก ต้องเข้าไฟออกไฟหลายสิบรอบจนบางเสมอกัน ขัดเสร็จแล้วผิวจะนวลเหมือนมีแสงอยู่ข้างใน เคาะเบาๆ เสียงใสและยาว ถ้าเสียงสั้นแปลว่ามีรอยร้าวที่ตามองไม่เห็น',
        en: '“Bu” means to beat a sheet into shape; “long hin” means polished down with stone. The metal is copper with tin, beaten while bright red; let it cool a little and it cracks. In and out of the fire it goes, dozens of times, until it is thin all round. Polished, it seems to hold light inside. Tap it: clear and long. A short sound means a crack the eye cannot see.',
      },
      history: {
        th: 'ชื่อบ้านบุมีเล่ากันสองทาง ทางหนึ่งว่าติดมาจากบ้านเดิมที่อยุธยา อีกทางว่าเรียกตามอาชีพ คนในชุมชนเล่าว่าพากันมาหลังกรุงแตก พักที่บางลำพูก่อนแล้วจึงข้ามมาฝั่งนี้ สุนทรภู่ผ่านมาทางเรือยังจดไว้ในนิราศสุพรรณว่าได้เห็นย่านบ้านบุตั้งเตาตีขัน แปลว่าเมื่อเกือบสองร้อยปีก่อน เสียงนี้ก็ดังถึงในคลองแล้ว',
        en: 'Two stories explain the name: that it came along from an older village in Ayutthaya, or that it simply names the trade. Families say they came after the fall, stayed first at Bang Lamphu, then crossed to this side. The poet Sunthon Phu, passing by boat, noted in his Nirat Suphan that Ban Bu was beating bowls. So nearly two centuries ago the sound already reached the water.',
      },
      today: {
        th: 'แหล่งทำขันลงหินที่อื่นเลิกกันไปแล้ว ที่นี่จึงมักถูกเรียกว่าแห่งสุดท้าย แต่ “สุดท้าย” ฟังเหมือนจบแล้ว ทั้งที่เตายังติดและค้อนยังดัง ถ้าจะมาดู มาวันที่เตาติด ยืนหลังเส้น แล้วขอเคาะสักใบ จะเข้าใจว่าทำไมคนรุ่นปู่ย่าจึงเก็บขันไว้ในตู้พระ',
        en: 'Elsewhere the craft has stopped, so this is often called the last place. But “last” sounds finished, and here the fire is lit and the hammers ring. Come when the furnace is lit, stand behind the line, and ask to tap one. You will see why grandparents kept their bowl in the altar cabinet.',
      },
    },
    pictures: [
      {
        after: 'place',
        drawing: { motif: 'canal-houses', dyes: ['indigo', 'clay'], variation: 201 },
        alt: { th: 'บ้านริมคลองบางกอกน้อย', en: 'Houses on Khlong Bangkok Noi' },
        caption: { th: 'ริมคลองบางกอกน้อย ภาพประกอบ', en: 'Khlong Bangkok Noi, an illustration' },
      },
      {
        after: 'craft',
        drawing: { motif: 'hands-hammering', dyes: ['clay', 'marigold'], variation: 201 },
        alt: { th: 'มือสองคู่ตีขันเป็นจังหวะ', en: 'Two pairs of hands beating in turn' },
        caption: { th: 'ตีขณะแดง เย็นแล้วแตก', en: 'Beaten while red; cold, it cracks' },
      },
    ],
    claims: [
      {
        part: 'craft',
        text: {
          th: 'ลงหินหมายถึงขัดผิวด้วยหิน บุหมายถึงตีขึ้นรูป',
          en: '“Long hin”: polished with stone; “bu”: beaten into shape',
        },
        source: { th: 'BLT Bangkok 18 พ.ย. 2562 (LINE TODAY)', en: 'BLT Bangkok, 18 Nov 2019 (LINE TODAY)' },
        url: 'https://today.line.me/th/v2/amp/article/l3NjOe',
      },
      {
        part: 'history',
        text: { th: 'ที่มาของชื่อบ้านบุมีสองข้อสันนิษฐาน', en: 'Two explanations of the name' },
        source: {
          th: 'คลังข้อมูลชุมชน ศูนย์มานุษยวิทยาสิรินธร: บ้านบุ',
          en: 'Community archive, Sirindhorn Anthropology Centre: Ban Bu',
        },
        url: 'https://wikicommunity.sac.or.th/community/283',
      },
      {
        part: 'history',
        text: {
          th: 'เล่ากันว่าย้ายจากอยุธยามาบางลำพูก่อนแล้วจึงมาบ้านบุ และนิราศสุพรรณกล่าวถึงการตีขันที่นี่',
          en: 'Said to have moved from Ayutthaya by way of Bang Lamphu; Nirat Suphan mentions bowls beaten here',
        },
        source: { th: 'BLT Bangkok 18 พ.ย. 2562 (LINE TODAY)', en: 'BLT Bangkok, 18 Nov 2019 (LINE TODAY)' },
        url: 'https://today.line.me/th/v2/amp/article/l3NjOe',
      },
      {
        part: 'today',
        text: { th: 'เหลือแหล่งผลิตแห่งเดียวที่บ้านบุ (ข้อมูลปี 2547)', en: 'The only remaining place of production, as of 2004' },
        source: { th: 'ข่าวประชาสัมพันธ์ กทม. 17 ก.พ. 2547', en: 'City press release, 17 Feb 2004' },
        url: 'https://ryt9.com/s/prg/130481',
      },
    ],
    storyteller: { th: 'คนบ้านช่างแดงและเพื่อนบ้าน', en: 'The Chang Daeng household and neighbours' },
    writer: 'first-ban-bu',
    status: 'published',
    approved: { by: 'k-manee', on: '2026-06-10' },
  },
]
