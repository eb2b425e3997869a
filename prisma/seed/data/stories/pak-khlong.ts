import type { StorySeed } from '../types.ts'

export const storiesOfPakKhlong: StorySeed[] = [
  {
    slug: 'khuen-khong-phi-maeo',
    community: 'pak-khlong',
    subject: { kind: 'maker', slug: 'phi-maeo-malai' },
    title: { th: 'กลางคืนของพี่แมว', en: 'Phi Maeo’s night' },
    quote: { th: '“ดอกไม้รู้ ถ้ามือร้อนดอกจะช้ำ”', en: '“Flowers know. A hot hand bruises them.”' },
    parts: {
      place: {
        th: 'สี่ทุ่ม ถนนอื่นปิดไฟ ถนนเราเปิด รถกระบะดอกรักเข้ามาก่อน ตามด้วยดาวเรืองเป็นถุงสูงเท่าคน แล้วจึงมะลิที่มาในน้ำแข็ง ปากคลองตลาดตอนเที่ยงคืนสว่างกว่าตอนเที่ยงวัน และหอมกว่าที่ไหนในกรุงเทพฯ ถ้าไม่นับกลิ่นเท้าคนเข็น',
        en: 'Ten at night: other streets put out their lights, ours turns on. First come the pickups of crown flower, then marigolds in sacks as tall as a person, then jasmine on ice. The flower market at midnight is brighter than at noon, and sweeter than anywhere in Bangkok, not counting the porters’ feet.',
      },
      people: {
        th: 'แม่ค้าข้างๆ ขายน้ำเต้าหู้ คนเข็นรู้จักทุกแผง ใครป่วยคืนไหนเขาเข็นดอกไม้มาวางให้ก่อนแล้วค่อยไปหาหมอ สามีพี่ขับวินตอนกลางวัน ตอนกลางคืนนั่งเด็ดดอกรักให้ เราสองคนเจอกันจริงๆ ตอนพระบิณฑบาต นั่งกินปาท่องโก๋คนละตัวแล้วก็ไปนอน',
        en: 'The woman beside me sells soy milk; the porters know every stall. If somebody is ill they set her flowers down first, then take her to the doctor. My husband drives a motorcycle taxi by day and plucks crown flowers for me at night. We truly meet when the monks come out, eat a dough stick each, and go to bed.',
      },
      craft: {
        th: 'ดอกพุดต้องตูม เลือกขนาดเท่ากัน ร้อยสามดอกหมุนหนึ่งที ร้อยสามดอกหมุนหนึ่งที สิบรอบขึ้นเป็นเกลียว ถ้าดอกหนึ่งใหญ่กว่าเพื่อน เกลียวจะสะดุดเหมือนคนเดินขาแพลง อุบะใส่ทีหลัง จำปีปิดปลาย ก่อนส่งพรมน้ำ ห่อใบตอง ห้ามห่อถุงพลาสติก มันหายใจไม่ออก',
        en: 'Gardenias must be in bud, all one size. Three, and turn; three, and turn; ten rounds and it spirals. One bud larger than the rest and the spiral limps like a twisted ankle. Tassels come last, champak at the tips. Sprinkle with water, wrap in banana leaf; never in plastic, they cannot breathe.',
      },
      history: {
        th: 'ชื่อปากคลองตลาดมีมาแต่ก่อนกรุงเทพฯ จะเป็นกรุงเทพฯ เพราะปากคลองตรงนี้เป็นตลาดทั้งทางบกทางน้ำ สมัยรัชกาลที่ 5 เป็นตลาดปลา คนแก่ๆ ว่าเหม็นไปถึงวัง ต่อมาปลาย้ายไป ผักกับดอกไม้มาแทน พี่เลยชอบบอกลูกค้าว่า ที่ตรงนี้เปลี่ยนกลิ่นเก่ง',
        en: 'The name is older than Bangkok as a capital, for the mouth of this canal was a market on land and water. Under Rama V it sold fish; the smell, old folk joke, reached the palace. Then the fish moved on, and vegetables and flowers came. So I tell my customers: this place knows how to change its scent.',
      },
      today: {
        th: 'พวงของพี่ถึงบ้านคุณก่อนแปดโมง อยู่ได้สองวันถ้าไม่โดนแอร์ คนชอบถามว่าไม่เสียดายหรือ ทำทั้งคืนแล้วก็เหี่ยว พี่ว่าดอกไม้ไม่ได้เหี่ยว มันแค่เลิกงานแล้ว',
        en: 'My garland is with you before eight and lasts two days away from the air-conditioner. People ask whether I mind, a whole night’s work that wilts. Flowers don’t wilt, I say. They have only finished their shift.',
      },
    },
    pictures: [
      {
        after: 'place',
        drawing: { motif: 'market-roofs', dyes: ['pandan', 'marigold'], variation: 202 },
        alt: { th: 'ตลาดดอกไม้กลางคืน', en: 'The flower market at night' },
        caption: { th: 'สี่ทุ่ม ภาพประกอบ', en: 'Ten at night, an illustration' },
      },
      {
        after: 'craft',
        drawing: { motif: 'hands-stringing', dyes: ['pandan', 'lac'], variation: 201 },
        alt: { th: 'มือร้อยดอกพุดบนเข็มยาว', en: 'Hands threading gardenia' },
        caption: { th: 'สามดอก หมุนหนึ่งที', en: 'Three, and turn' },
      },
    ],
    claims: [
      {
        part: 'history',
        text: {
          th: 'ชื่อปากคลองตลาดมีตั้งแต่สมัยกรุงธนบุรี สมัยรัชกาลที่ 5 เป็นตลาดปลา แล้วจึงเป็นตลาดดอกไม้',
          en: 'The name goes back to Thonburi; under Rama V it was a fish market, later flowers',
        },
        source: { th: 'ศิลปวัฒนธรรม: พัฒนาการปากคลองตลาด', en: 'Silpa-Mag: how Pak Khlong Talat changed' },
        url: 'https://www.silpa-mag.com/culture/article_126669',
      },
      {
        part: 'place',
        text: {
          th: 'ศูนย์กลางค้าส่งค้าปลีกดอกไม้ เปิด 24 ชั่วโมง',
          en: 'A centre of wholesale and retail flowers, open day and night',
        },
        source: {
          th: 'คลังข้อมูลชุมชน ศูนย์มานุษยวิทยาสิรินธร: ปากคลองตลาด',
          en: 'Community archive, Sirindhorn Anthropology Centre: Pak Khlong Talat',
        },
        url: 'https://wikicommunity.sac.or.th/community/2700',
      },
    ],
    storyteller: { th: 'พี่แมวมาลัย (คนทำสมมติ)', en: 'Phi Maeo (a fictional maker)' },
    writer: 'guy-pak-khlong',
    status: 'published',
    approved: { by: 'k-rak', on: '2026-09-12' },
  },
]
