import type { StorySeed } from '../types.ts'

export const storiesOfNangLoeng: StorySeed[] = [
  {
    slug: 'nang-loeng-kin-duai-kan',
    community: 'nang-loeng',
    subject: { kind: 'community', slug: 'nang-loeng' },
    title: { th: 'นางเลิ้ง: ตลาดที่กินด้วยกัน', en: 'Nang Loeng, a market that eats together' },
    quote: { th: '“มาคนเดียวก็กลับไปหลายถุง”', en: '“Come alone; you will leave with many bags.”' },
    parts: {
      place: {
        th: 'ตลาดนางเลิ้งซ่อนอยู่หลังตึกแถวถนนนครสวรรค์ เดินผ่านช่องแคบเข้าไป แสงจะสลัวลง แล้วกลิ่นจะมาพร้อมกันหมด เครื่องแกง กะทิ กล้วยปิ้ง แผงขนมวางชิดกันจนไม่รู้ว่าถาดไหนของใคร แต่แม่ค้ารู้ ใกล้ๆ กันมีโรงหนังไม้เก่าที่ปิดไปนาน คนแก่ยังบอกทางโดยใช้โรงหนังเป็นหลัก',
        en: 'The market hides behind the shophouses of Nakhon Sawan Road. Go through a narrow gap; the light dims and all the smells arrive at once, curry paste, coconut, grilled banana. Trays stand so close that you cannot tell whose is whose; the sellers can. Nearby is an old wooden cinema, long closed, by which the elderly still give directions.',
      },
      people: {
        th: 'หลังตลาดเป็นบ้านคนทำขนม คนเย็บชุด คนตีระนาด ละครชาตรียังมีคนสืบทอดอยู่ในตรอก แผงหนึ่งสอนลูกปั้นขนม บ้านข้างๆ สอนหลานรำ เช้ามืดเป็นเวลาของเตา เย็นๆ เป็นเวลาของกลอง คนที่นี่จึงนอนกันคนละเวลาแต่กินพร้อมกัน',
        en: 'Behind it live sweet-makers, costume-sewers and players of the xylophone; lakhon chatri dance-drama still has its heirs in these lanes. One stall teaches a daughter to shape sweets; next door, a grandmother teaches steps. Before dawn belongs to the stoves, evening to the drums, so people sleep at different hours and eat at the same one.',
      },
      craft: {
        th: 'ของอร่อยของนางเลิ้งไม่ได้อยู่ที่สูตร เพราะใครๆ ก็รู้สูตร อยู่ที่ทำวันนี้ขายวันนี้ ขนมชั้นนึ่งทีละชั้น ทองหยิบจับจีบตอนน้ำเชื่อมยังร้อน ไส้กรอกปลาแนมต้องคลุกตอนสั่ง ป้าๆ บอกว่าของที่รอคนได้ไม่ใช่ของนางเลิ้ง',
        en: 'What makes it good is not the recipes; everybody knows those. It is that today’s is made today. Layer cake is steamed a layer at a time, thong yip pinched while the syrup is hot, pla naem tossed when you order. Food that can wait, the aunties say, is not Nang Loeng’s.',
      },
      history: {
        th: 'ย่านนี้เดิมเรียกบ้านสนามควาย ต่อมาเรียกอีเลิ้งตามชื่อตุ่มที่คนมอญล่องเรือมาขายริมคลองผดุงฯ แล้วจึงเปลี่ยนเป็นนางเลิ้งให้ฟังสุภาพ ตลาดเปิดวันที่ 29 มีนาคม พ.ศ. 2443 สมัยรัชกาลที่ 5 คนในตลาดชอบเล่าว่าเป็นตลาดบกแห่งแรก เพราะก่อนหน้านั้นคนบางกอกจ่ายตลาดกันในน้ำ',
        en: 'The place was first called Buffalo Field, then I-loeng, after the jars that Mon boats sold along the canal, and later Nang Loeng, to sound more polite. The market opened on 29 March 1900, under Rama V. People here like to say it was the first on land; before it, Bangkok did its shopping on water.',
      },
      today: {
        th: 'มาก่อนเที่ยงถ้าจะกิน มาหลังบ่ายถ้าจะคุย อย่ากินอิ่มจากแผงแรก ซื้ออย่างละนิดแล้วนั่งรวมโต๊ะกับคนไม่รู้จัก แม่ค้าจะตะโกนสั่งน้ำให้เอง เดินกับพี่หน่องก็ได้ เดินเองก็ได้ หลงก็ไม่เป็นไร ทุกตรอกออกที่ขนมเหมือนกัน',
        en: 'Before noon to eat, after noon to talk. Do not fill up at the first stall: take a little of each and share a table with strangers; someone will shout for your drink. Walk with Phi Nong, or by yourself. Getting lost is fine. Every lane comes out at sweets.',
      },
    },
    pictures: [
      {
        after: 'place',
        drawing: { motif: 'market-roofs', dyes: ['lac', 'marigold'], variation: 201 },
        alt: { th: 'หลังคาตลาดเก่าเรียงซ้อน', en: 'Overlapping roofs of the old market' },
        caption: { th: 'ตลาดตอนสาย ภาพประกอบ', en: 'The market at mid-morning, an illustration' },
      },
      {
        after: 'craft',
        drawing: { motif: 'gold-sweets', dyes: ['marigold'], variation: 201 },
        alt: { th: 'ขนมสีทองบนถาด', en: 'Golden sweets on a tray' },
        caption: { th: 'จับจีบตอนน้ำเชื่อมยังร้อน', en: 'Pinched while the syrup is hot' },
      },
    ],
    claims: [
      {
        part: 'history',
        text: { th: 'เปิดอย่างเป็นทางการ 29 มีนาคม พ.ศ. 2443 สมัยรัชกาลที่ 5', en: 'Opened on 29 March 1900 under Rama V' },
        source: { th: 'ผู้จัดการออนไลน์ 22 เม.ย. 2559: นางเลิ้ง', en: 'MGR Online, 22 Apr 2016: Nang Loeng' },
        url: 'https://mgronline.com/travel/detail/9590000040842',
      },
      {
        part: 'history',
        text: {
          th: 'เดิมชื่อย่านสนามกระบือ ต่อมาเรียกอีเลิ้งตามตุ่มมอญ แล้วเปลี่ยนเป็นนางเลิ้ง',
          en: 'Once Buffalo Field, then I-loeng after Mon jars, then Nang Loeng',
        },
        source: { th: 'กระปุกท่องเที่ยว: นางเลิ้ง', en: 'Kapook Travel: Nang Loeng' },
        url: 'https://travel.kapook.com/view32355.html',
      },
    ],
    storyteller: { th: 'ป้าแอ๊ดและพี่หน่อง', en: 'Pa Aet and Phi Nong' },
    writer: 'ploy-nang-loeng',
    status: 'published',
    approved: { by: 'k-suda', on: '2026-06-15' },
  },
]
