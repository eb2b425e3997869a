import type { StorySeed } from '../types.ts'

export const storiesOfBanBat: StorySeed[] = [
  {
    slug: 'siang-khon-ban-bat',
    community: 'ban-bat',
    subject: { kind: 'community', slug: 'ban-bat' },
    title: { th: 'ตรอกที่ยังตื่นด้วยเสียงค้อน', en: 'The lane that still wakes to hammers' },
    quote: {
      th: '“อยากรู้ว่าถึงบ้านบาตรหรือยัง ให้หยุดเดินแล้วฟัง”',
      en: '“To know if you have reached Ban Bat, stop walking and listen.”',
    },
    parts: {
      place: {
        th: 'ซอยนี้กว้างแค่สองคนเดินสวนกัน ข้างหนึ่งเป็นบ้าน อีกข้างก็เป็นบ้าน ตรงกลางมีทั่งเหล็กตั้งอยู่หน้าประตูเหมือนบ้านอื่นตั้งกระถางต้นไม้ ห่างออกไปไม่กี่ก้าวคือถนนใหญ่ รถติด แตรดัง แต่พอเลี้ยวเข้ามา เสียงเดียวที่ได้ยินคือ ก๊อง ก๊อง ก๊อง ไม่เร็ว ไม่ช้า เหมือนหัวใจของคนใจเย็น',
        en: 'The lane is two people wide. Houses on one side, houses on the other, and where another street would put a flowerpot, here an anvil stands by the door. A few steps away is the main road with its horns and jams. Turn in, and there is only one sound: gong, gong, gong, neither fast nor slow, like the heart of somebody patient.',
      },
      people: {
        th: 'คนที่นี่แบ่งงานกันตามมือ คนหนึ่งตีขอบ คนหนึ่งต่อชิ้น คนหนึ่งแล่นประสาน คนหนึ่งตีลาย คนหนึ่งตะไบ บาตรใบเดียวจึงผ่านหลายบ้าน เดินข้ามตรอกไปมาก่อนจะกลม ลุงเปี๊ยกเล่าว่าตอนเด็กถูกใช้ให้อุ้มบาตรครึ่งใบไปส่งบ้านตรงข้าม และถูกสั่งว่าห้ามวิ่ง',
        en: 'Work here is shared by hand: one beats rims, one joins the pieces, one brazes, one hammers the pattern, one files. So a single bowl passes through several houses, crossing the lane before it is round. As a boy, Lung Piak says, he was sent over the way with half a bowl in his arms and told not to run.',
      },
      craft: {
        th: 'เริ่มจากขอบ แล้วดัดเหล็กแผ่นเป็นกากบาทให้เป็นโครง เติมกลีบจนครบแปดชิ้น ริมทุกชิ้นตัดเป็นฟันเล็กๆ สบกันเหมือนซิป แล่นด้วยทองแดงให้ติดสนิท จากนั้นจึงตี ตีข้างนอก ตีข้างใน ตีจนรอยต่อเรียบเหลือแค่เงาจางๆ แปดเส้น บาตรที่ดีเคาะแล้วเสียงจะอยู่ในหูต่ออีกพักหนึ่ง ลุงเปี๊ยกปิดตาฟังก่อนบอกว่าใช้ได้',
        en: 'First the rim, then strips of sheet steel bent into a cross, then petals until there are eight pieces. Every edge is cut into small teeth that meet like a zip, and copper is run through the joints. Then the beating: outside, inside, until only eight faint shadows remain. Strike a good bowl and the sound stays a while in your ear. Lung Piak closes his eyes before he says it will do.',
      },
      history: {
        th: 'คนเฒ่าเล่าสืบกันมาว่าต้นตระกูลมาจากอยุธยา หนีสงครามมาตอนกรุงแตก แล้วตั้งหมู่บ้านทำบาตรกันที่นี่ ช่วงหนึ่งบาตรปั๊มจากโรงงานถูกกว่ามาก ค้อนในตรอกเงียบไปทีละหลัง เหลือไม่กี่ครอบครัว ก่อนจะกลับมาจับค้อนกันอีก คราวนี้ไม่ได้ขายแต่พระ แต่ขายให้คนที่อยากได้ของที่มีคนทำจริงๆ',
        en: 'The old people say their families came from Ayutthaya when the city fell, and settled here to make bowls. Later, factory bowls were stamped out for far less, and the hammers in the lane went quiet one by one until only a few families were left. Then some picked them up again, this time not for monks alone but for anyone who wants a thing that somebody made.',
      },
      today: {
        th: 'มาตอนสายๆ จะเจอคนทำงานมากกว่าตอนบ่ายที่แดดส่องทั่ง อย่ายืนขวางทางลม เพราะไฟแล่นร้อน ถามได้ ช่างตอบทุกคำถาม แต่บางทีต้องรอให้ตีจบจังหวะก่อน ถ้าอยากอุดหนุน เลือกใบที่คุณเคาะแล้วชอบเสียง ไม่ใช่ใบที่เงาที่สุด',
        en: 'Come in the late morning; by afternoon the sun is on the anvils. Do not stand in the wind’s way, for the brazing fire is hot. Ask anything: they will answer, though you may have to wait for the end of a rhythm. If you buy, choose the bowl whose voice you like, not the shiniest.',
      },
    },
    pictures: [
      {
        after: 'place',
        drawing: { motif: 'alley-wires', dyes: ['clay', 'ink'], variation: 201 },
        alt: { th: 'ตรอกแคบมีทั่งเหล็กหน้าบ้าน', en: 'A narrow lane with anvils by the doors' },
        caption: { th: 'ทางเข้าตรอก ภาพประกอบจากคำบอกเล่า', en: 'The way in, drawn from what people told us' },
      },
      {
        after: 'craft',
        drawing: { motif: 'alms-bowl', dyes: ['ink', 'clay'], variation: 201 },
        alt: { th: 'บาตรเหล็กเห็นรอยต่อแปดเส้น', en: 'A steel bowl with its eight seams' },
        caption: { th: 'แปดชิ้นเป็นหนึ่งใบ', en: 'Eight pieces, one bowl' },
      },
    ],
    claims: [
      {
        part: 'people',
        text: {
          th: 'ช่างบ้านบาตรแบ่งหน้าที่กัน ทั้งตีขอบ ต่อบาตร แล่น ตีลาย ตี และตะไบ',
          en: 'The makers divide the work: rim, joining, brazing, pattern, beating, filing',
        },
        source: { th: 'กลุ่มอนุรักษ์ไทยและภูมิปัญญาไทย (ชุมชนบ้านบาตร)', en: 'Ban Bat conservation group' },
        url: 'https://banbatt.com/',
      },
      {
        part: 'craft',
        text: { th: 'รอยตะเข็บแปดชิ้นเป็นเอกลักษณ์ของบาตรที่นี่', en: 'The eight-piece seam is the mark of bowls made here' },
        source: { th: 'artbangkok: ชุมชนบ้านบาตร', en: 'artbangkok: Ban Bat' },
        url: 'https://www.artbangkok.com/?p=34332',
      },
      {
        part: 'history',
        text: {
          th: 'เล่ากันว่าบรรพบุรุษเป็นชาวอยุธยาที่ย้ายมาหลังเสียกรุง พ.ศ. 2310',
          en: 'Ancestors are said to have come from Ayutthaya after 1767',
        },
        source: { th: 'artbangkok: ชุมชนบ้านบาตร', en: 'artbangkok: Ban Bat' },
        url: 'https://www.artbangkok.com/?p=34332',
      },
      {
        part: 'history',
        text: {
          th: 'บาตรปั๊มราคาถูกทำให้ช่างเลิกไป เหลือไม่กี่ครอบครัว แล้วจึงกลับมาฟื้นฟู',
          en: 'Cheap stamped bowls drove makers out until few families were left; then the craft revived',
        },
        source: { th: 'ททท. (TAT Contact Center): ชุมชนบ้านบาตร', en: 'Tourism Authority of Thailand: Ban Bat' },
        url: 'https://tatcontactcenter.com/ที่เที่ยวภาคกลาง/กรุงเทพมหานคร/ชุมชนบ้านบาตร/',
      },
    ],
    storyteller: { th: 'คนในตรอกหลายคน', en: 'Several people of the lane' },
    writer: 'mint-ban-bat',
    status: 'published',
    approved: { by: 'k-prayoon', on: '2026-06-02' },
  },
  {
    slug: 'lung-piak-khon-fang-lek',
    community: 'ban-bat',
    subject: { kind: 'maker', slug: 'lung-piak' },
    title: { th: 'ลุงเปี๊ยก คนฟังเหล็ก', en: 'Lung Piak, who listens to steel' },
    quote: { th: '“ขอบไม่กลม ทั้งใบก็ไม่กลม”', en: '“If the rim isn’t round, nothing is round.”' },
    parts: {
      place: {
        th: 'ผมนั่งตรงนี้มาหกสิบปีแล้ว ตรงนี้คือปากประตูบ้านพ่อ ทั่งตัวนี้ก็ของพ่อ มันเตี้ยเพราะพื้นตรอกถมสูงขึ้นทุกสิบปี แต่ทั่งยังอยู่ที่เดิม เดี๋ยวนี้ผมเลยต้องนั่งพื้น ใครเดินผ่านก็เห็นหัวผมก่อนเห็นมือ',
        en: 'I have sat here for sixty years. This is my father’s doorway and my father’s anvil. It is low because the lane is raised every ten years and the anvil stays where it is, so now I sit on the ground, and people passing see my head before my hands.',
      },
      people: {
        th: 'พ่อสอนผมโดยไม่พูด ท่านตีให้ดูทีหนึ่งแล้วส่งค้อนให้ ตีผิดท่านก็ตีทับให้เสียงเปลี่ยน ผมต้องหาเองว่าเปลี่ยนตรงไหน แม่เป็นคนเดียวที่พูด แม่พูดว่ากินข้าวก่อน หลานสาวผมตอนนี้อายุสิบหก เธอไม่ตีบาตร แต่เธอถ่ายรูปผมทุกวัน เธอบอกว่ากำลังเก็บเสียง',
        en: 'My father taught me without talking. He struck once and handed me the hammer. If I struck wrong, he struck over it until the sound changed, and I had to find where. Only my mother spoke: she said, eat first. My granddaughter is sixteen. She does not make bowls, but she photographs me every day. She says she is collecting the sound.',
      },
      craft: {
        th: 'บาตรเริ่มที่ขอบ ผมดัดเหล็กเส้นเป็นวง ตีให้ปลายชนกันสนิท แล้วหมุน ถ้ามันแกว่งแม้แต่นิดเดียวผมรื้อ คนหนุ่มชอบถามว่าทำไมไม่วัด ผมบอกว่าวัดได้ แต่ตาจะเชื่อไม้บรรทัดแล้วเลิกเชื่อมือ จากขอบถึงรมดำ ใบหนึ่งสิบวัน วันที่ห้าเป็นวันที่อยากเลิกที่สุด เพราะมันเป็นรูปแล้วแต่ยังไม่สวย วันที่หกจะดีเอง',
        en: 'A bowl begins with its rim. I bend the bar into a ring, beat the ends until they meet, and spin it. If it wobbles even a little, I take it apart. Young people ask why I don’t measure. You can, I say, but then your eye believes the ruler and stops believing your hand. From rim to blackening takes ten days. On the fifth you want to give up, because it has a shape and no beauty. The sixth is better.',
      },
      history: {
        th: 'ตอนผมหนุ่มๆ มีพ่อค้ามาทุกเช้า เอาบาตรใส่เข่งไปทีละสิบ แล้วบาตรปั๊มก็มา ถูกกว่าสิบเท่า เพื่อนผมไปขับแท็กซี่กันหมด ผมไปขับอยู่สองปี วันหนึ่งจอดติดไฟแดงหน้าวัด ได้ยินเสียงค้อนของใครไม่รู้ดังมาจากตรอก ผมเลี้ยวรถกลับบ้านเลย ผู้โดยสารยังอยู่ข้างหลัง',
        en: 'When I was young, dealers came every morning and took bowls away by the basket. Then came stamped ones at a tenth of the price, and all my friends went to drive taxis. I drove for two years. One day, at a red light by the temple, I heard somebody’s hammer from the lane. I turned the car round and went home. The passenger was still in the back.',
      },
      today: {
        th: 'เดี๋ยวนี้คนซื้อเป็นพระบ้าง ฝรั่งบ้าง เด็กสาวที่เอาไปเคาะตอนเลิกงานบ้าง ผมชอบหมดนะ ขออย่างเดียว อย่าเอาไปตั้งแล้วลืม เคาะมันบ้าง บาตรที่ไม่มีใครเคาะก็เหมือนคนที่ไม่มีใครเรียกชื่อ',
        en: 'Now my buyers are monks, foreigners, a girl who taps hers when work is done. I like them all. One thing I ask: do not put it on a shelf and forget. Tap it now and then. A bowl that nobody strikes is like a person whom nobody calls by name.',
      },
    },
    pictures: [
      {
        after: 'craft',
        drawing: { motif: 'hands-hammering', dyes: ['ink', 'clay'], variation: 202 },
        alt: { th: 'มือหมุนขอบบาตรบนทั่ง', en: 'Hands turning a rim on an anvil' },
        caption: { th: 'ดูว่าแกว่งไหม ภาพประกอบ', en: 'Looking for a wobble, an illustration' },
      },
    ],
    claims: [],
    storyteller: { th: 'ลุงเปี๊ยก (คนทำสมมติ)', en: 'Lung Piak (a fictional maker)' },
    writer: 'mint-ban-bat',
    status: 'published',
    approved: { by: 'k-prayoon', on: '2026-06-05' },
  },
]
