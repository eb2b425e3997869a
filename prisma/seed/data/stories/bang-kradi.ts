import type { StorySeed } from '../types.ts'

export const storiesOfBangKradi: StorySeed[] = [
  {
    slug: 'sabai-phuen-yao-bang-kradi',
    community: 'bang-kradi',
    subject: { kind: 'community', slug: 'bang-kradi' },
    title: { th: 'บางกระดี่: หมู่บ้านที่ห่มสไบไปวัด', en: 'Bang Kradi, the village that wears its shawls to the temple' },
    quote: { th: '“พูดไทยกับทุกคน พูดมอญกับคนที่รัก”', en: '“Thai with everyone; Mon with those you love.”' },
    parts: {
      place: {
        th: 'สุดถนนบางกระดี่ ที่รถบรรทุกเลี้ยวกลับกันหมดแล้ว มีคลองสนามชัยไหลผ่านกลางหมู่บ้าน บ้านไม้ยกสูง ไหปลาร้าวางใต้ถุน วัดอยู่ตรงกลางให้ทุกบ้านเดินถึง ลมที่นี่มีกลิ่นกร่อยนิดๆ บอกว่าทะเลอยู่ไม่ไกล',
        en: 'At the end of Bang Kradi Road, where the trucks have all turned back, the Sanam Chai canal runs through the middle of a village. Timber houses on posts, jars beneath, the temple in the centre where every house can walk to it. The wind is faintly brackish; the sea is not far.',
      },
      people: {
        th: 'คนบางกระดี่เป็นมอญ และยังรักษาภาษามอญไว้ หลานของป้าทองพูนตอบยายเป็นไทย แต่เวลาขอขนมจะเปลี่ยนเป็นมอญทันที ป้าบอกว่าภาษาไม่ตายหรอก ถ้ายังมีของกินที่เรียกด้วยภาษานั้น',
        en: 'The people are Mon and have kept their language. Pa Thongphun’s grandchild answers her in Thai, but switches to Mon at once when asking for sweets. A language will not die, she says, as long as there is food that is called by its name.',
      },
      craft: {
        th: 'สไบมอญเป็นผ้ายาวพาดไหล่ซ้าย ปักดอกไม้ตามริม ป้าทองพูนถนัดดอกมะเขือ ย่าของป้าถนัดดอกพิกุล เห็นลายก็นึกหน้าคนปักออก ป้าปักโดยไม่ร่าง นับเส้นด้ายเอา หกเส้นขึ้น สองเส้นข้าม ถ้าคุยแล้วนับผิดก็เลาะ ไม่มีบ่น เพราะเลาะก็คือได้จับผ้านานขึ้น',
        en: 'The Mon shawl lies long over the left shoulder, with flowers along its edges. Pa Thongphun’s hand is eggplant blossom, her grandmother’s was bullet-wood; see the pattern and you see the face. She draws nothing first. She counts threads, six up, two over; if talk makes her miscount she unpicks without complaint, for that only means longer with the cloth.',
      },
      history: {
        th: 'มอญหลายแห่งถูกจัดที่อยู่ให้ในอดีตและมีบันทึกไว้ แต่บางกระดี่ไม่เป็นอย่างนั้น ที่นี่ย้ายกันมาเองจากทางมหาชัย มาตั้งต้นในป่าชายเลนที่เต็มไปด้วยต้นจาก ตัดจากขาย ตัดฟืนขาย ล่องคลองสนามชัยเข้าเมือง ในหมู่บ้านจึงไม่มีวันก่อตั้งให้จำ มีแต่งานบุญให้นับ ตักบาตรน้ำผึ้งบ้าง ตักบาตรดอกไม้บ้าง',
        en: 'Many Mon villages were settled by royal order and have records to show. Bang Kradi is different: its people came on their own from Mahachai and began among mangrove and nipa palm, selling thatch and firewood down the canal to the city. So there is no founding day to remember, only feasts to count by: the offering of honey, the offering of flowers.',
      },
      today: {
        th: 'มาวันพระใหญ่จะได้เห็นสไบเต็มศาลา วันธรรมดาเห็นคนแก่นั่งใต้ต้นไม้ ถ้าอยากซื้อสไบ ป้าทองพูนจะขอชื่อคุณเขียนลงสมุด ไม่ใช่เพื่อการตลาด แต่เพราะผ้าต้องรู้ว่าตัวเองไปอยู่กับใคร',
        en: 'On the great holy days the pavilion is full of shawls; on others, of old people under a tree. If you buy one, Pa Thongphun asks for your name and writes it in her book. It is not marketing. The cloth should know where it lives.',
      },
    },
    pictures: [
      {
        after: 'place',
        drawing: { motif: 'canal-houses', dyes: ['pandan', 'indigo'], variation: 203 },
        alt: { th: 'บ้านไม้ยกสูงริมคลอง', en: 'Raised houses on a canal' },
        caption: { th: 'คลองสนามชัย ภาพประกอบ', en: 'The Sanam Chai canal, an illustration' },
      },
      {
        after: 'craft',
        drawing: { motif: 'mon-shawl', dyes: ['lac', 'pandan'], variation: 201 },
        alt: { th: 'สไบปักดอกมะเขือ', en: 'A shawl with eggplant flowers' },
        caption: { th: 'ลายบอกคนปัก', en: 'The pattern tells the hand' },
      },
    ],
    claims: [
      {
        part: 'history',
        text: {
          th: 'บางกระดี่ไม่มีบันทึกการอพยพอย่างเป็นทางการ ต่างจากชุมชนมอญอื่น',
          en: 'Unlike other Mon communities, its settlement was not officially recorded',
        },
        source: { th: 'องค์ บรรจุน: มอญบางกระดี่ (openbase)', en: 'Ong Banjun: the Mon of Bang Kradi (openbase)' },
        url: 'http://openbase.in.th/node/9806',
      },
      {
        part: 'history',
        text: {
          th: 'กล่าวกันว่าย้ายมาจากมหาชัย เมื่อพื้นที่ยังเป็นป่าชายเลนและป่าจาก',
          en: 'Said to have come from Mahachai when this was mangrove and nipa',
        },
        source: { th: 'วิกิพีเดียภาษาไทย: บางกระดี่', en: 'Thai Wikipedia: Bang Kradi' },
        url: 'https://th.wikipedia.org/wiki/บางกระดี่',
      },
      {
        part: 'history',
        text: { th: 'มีประเพณีตักบาตรน้ำผึ้งและตักบาตรดอกไม้', en: 'Honey and flower offerings are among its festivals' },
        source: {
          th: 'คลังข้อมูลชุมชน ศูนย์มานุษยวิทยาสิรินธร: บ้านบางกระดี่',
          en: 'Community archive, Sirindhorn Anthropology Centre: Ban Bang Kradi',
        },
        url: 'https://wikicommunity.sac.or.th/community/1554',
      },
    ],
    storyteller: { th: 'ป้าทองพูน', en: 'Pa Thongphun' },
    writer: 'pim-bang-kradi',
    status: 'published',
    approved: { by: 'k-mon', on: '2026-08-04' },
  },
  {
    slug: 'sabai-phuen-thi-song',
    community: 'bang-kradi',
    subject: { kind: 'product', slug: 'mon-shawl-grandmother' },
    title: { th: 'สไบผืนที่สอง', en: 'The second shawl' },
    quote: {
      th: '“ผืนแรกเก็บไว้คิดถึง ผืนที่สองปล่อยให้เดินทาง”',
      en: '“The first stays, to remember by; the second is let go to travel.”',
    },
    parts: {
      place: {
        th: 'ป้าทองพูนปักผ้าที่หัวบันไดบ้าน ตรงที่แดดเช้าเข้าพอดี มองลงไปเห็นคลอง เห็นเรือขยะ เห็นเด็กว่ายน้ำ เวลามีเรือผ่าน คลื่นจะขยับเงาบนผ้า ป้าหยุดเข็มรอให้เงานิ่งแล้วค่อยปักต่อ ป้าว่าไม่ได้รีบไปไหน คลองก็ไม่ได้รีบไปไหน',
        en: 'Pa Thongphun sews at the head of her stairs, where the morning sun just comes in. Below is the canal with its rubbish boat and swimming children. When a boat passes, the ripples move the shadow on the cloth; she stops the needle until it is still. She is in no hurry, she says, and neither is the canal.',
      },
      people: {
        th: 'ย่าของป้าปักสไบผืนเดียวในชีวิต ปักตอนรอปู่กลับจากขายจากที่กรุงเทพฯ แต่ละดอกคือหนึ่งคืน ป้าเคยลองนับ ได้สี่ร้อยกว่า แปลว่าปู่ไปบ่อยมาก หรือไม่ก็ย่าชอบปัก',
        en: 'Her grandmother embroidered one shawl in her life, while she waited for grandfather to come back from selling thatch in Bangkok: one blossom for every night. Pa Thongphun counted past four hundred. Either he went very often, or she liked to sew.',
      },
      craft: {
        th: 'ดอกพิกุลเล็กเท่าเม็ดงา มีแปดกลีบ ปักด้วยไหมเส้นเดียวผ่าครึ่ง ใจกลางเว้นไว้เท่าปลายเข็ม ต้องปักตอนตายังสด วันละห้าดอกเต็มที่ ริมผ้าเดินเส้นคู่ไม่ให้ยับ ผ้าฝ้ายทอมือซักสามน้ำก่อนปัก จะได้ไม่หดทีหลังแล้วดอกบิด',
        en: 'A bullet-wood blossom the size of a sesame seed has eight petals, sewn with one silk split in half and a needle’s point left empty at the heart. It needs fresh eyes: five a day at most. A double line along the hem keeps it flat. The hand-woven cotton is washed three times first, or it would shrink later and twist the flowers.',
      },
      history: {
        th: 'สไบของย่าเปื่อยจนพับไม่ได้แล้ว วางแบนในกล่องขนม ป้าเริ่มปักตามตอนอายุห้าสิบ ตั้งใจทำผืนเดียวให้ลูกสาว พอเสร็จลูกบอกว่าแม่เก็บไว้เถอะ แม่จะได้มีไว้ดู ป้าเลยปักอีกผืน คราวนี้ไม่ได้บอกว่าให้ใคร',
        en: 'Grandmother’s is too frail to fold and lies flat in a biscuit box. Pa Thongphun began to copy it at fifty, one shawl, for her daughter. When it was done her daughter said, keep it, Mother, so you can look at it. So she began another, and this time did not say for whom.',
      },
      today: {
        th: 'ผืนที่สองคือผืนนี้ มีผืนเดียว ราคาเท่ากับข้าวสารห้าเดือน เพราะใช้เวลาห้าเดือน ใครได้ไป ป้าขอสองอย่าง ชื่อ และรูปถ่ายตอนใช้ ไม่ต้องสวย ขอแค่เห็นว่ามันอยู่บนไหล่ใครสักคน',
        en: 'This is the second. There is only one, and it costs five months’ rice because it took five months. Whoever takes it, she asks two things: a name, and a photograph of it in use. It need not be pretty. She only wants to see it on somebody’s shoulder.',
      },
    },
    pictures: [
      {
        after: 'craft',
        drawing: { motif: 'mon-shawl', dyes: ['indigo', 'marigold'], variation: 202 },
        alt: { th: 'ดอกพิกุลเล็กเต็มริมผ้า', en: 'Tiny blossoms along the hem' },
        caption: { th: 'เท่าเม็ดงา แปดกลีบ ภาพประกอบ', en: 'Sesame-sized, eight petals, an illustration' },
      },
    ],
    claims: [],
    storyteller: { th: 'ป้าทองพูน (คนทำสมมติ)', en: 'Pa Thongphun (a fictional maker)' },
    writer: 'pim-bang-kradi',
    status: 'published',
    approved: { by: 'k-mon', on: '2026-08-06' },
  },
]
