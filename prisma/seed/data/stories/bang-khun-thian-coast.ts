import type { StorySeed } from '../types.ts'

export const storiesOfBangKhunThianCoast: StorySeed[] = [
  {
    slug: 'thale-khong-krung-thep',
    community: 'bang-khun-thian-coast',
    subject: { kind: 'community', slug: 'bang-khun-thian-coast' },
    title: { th: 'ทะเลของกรุงเทพฯ', en: 'Bangkok has a sea' },
    quote: {
      th: '“บ้านเราไม่ได้อยู่ริมทะเล ทะเลต่างหากเดินมาหาบ้านเรา”',
      en: '“We did not move to the sea. The sea walked to us.”',
    },
    parts: {
      place: {
        th: 'คนกรุงเทพฯ หลายคนไม่เคยรู้ว่าเมืองตัวเองมีทะเล มีครับ ยาวราวห้ากิโลเมตร อยู่สุดเขตบางขุนเทียน ถนนเลียบบ่อกุ้งไปจนหมดทาง แล้วต้องลงเรือต่อ สองข้างเป็นป่าแสมป่าโกงกาง รากโค้งเหมือนนิ้วจับดินไว้ น้ำลงเห็นปลาตีนกระโดดบนเลน น้ำขึ้นเห็นแต่ฟ้า',
        en: 'Many Bangkokians never knew their city has a sea. It does, about five kilometres of it, at the far end of Bang Khun Thian. The road follows shrimp ponds until there is no road, and then you take a boat. On both sides stand mangroves, their roots curved like fingers holding the mud. At low tide mudskippers jump; at high tide there is only sky.',
      },
      people: {
        th: 'คนที่นี่ดูนาฬิกาสองเรือน เรือนหนึ่งบนผนัง อีกเรือนอยู่ในน้ำ น้ำเกิดน้ำตายบอกว่าวันนี้จะได้ของหรือได้พัก บ้านอยู่ห่างกัน แต่เห็นควันเตาก็รู้ว่าใครตื่นแล้ว ลูกหลานไปเรียนในเมืองกลับมาเสาร์อาทิตย์ เอากะปิใส่กระเป๋าไปฝากเพื่อนที่ไม่เชื่อว่าบ้านเขาอยู่กรุงเทพฯ',
        en: 'People keep two clocks, one on the wall and one in the water: spring tide or neap tells you whether today is work or rest. Houses are far apart, but smoke tells you who is up. Children study in town and come home at weekends, and carry shrimp paste back to friends who will not believe they live in Bangkok.',
      },
      craft: {
        th: 'เคยเป็นกุ้งตัวจิ๋วที่มาตามน้ำ ช้อนด้วยสวิงตาถี่ตอนน้ำลง เคล้าเกลือทะเลแล้วตาก แดดแรกไล่น้ำ แดดสองเอากลิ่น แดดสามเอาสี จากนั้นตำให้ละเอียด ตากอีก แล้วอัดลงไห ป้าเย็นกดจนไม่มีช่องลมแล้วโรยเกลือปิดหน้า จากนั้นเป็นหน้าที่ของเวลา',
        en: 'Khoei are tiny krill that come with the tide, taken in a fine net at low water, mixed with sea salt and spread in the sun. The first day drives out water, the second brings smell, the third colour. Then pound, dry again, and press into a jar. Pa Yen pushes until there is no air and seals the top with salt. The rest is up to time.',
      },
      history: {
        th: 'ชายฝั่งตรงนี้ถูกน้ำกัดเซาะมานาน ช่วง พ.ศ. 2511–2526 ป่าที่กันคลื่นไว้เกือบหมดไป คนแก่ชี้ออกไปในทะเลแล้วบอกว่าตรงนั้นเคยเป็นนา ต่อมามีการปลูกป่าคืน ปักไม้ไผ่กันคลื่น และทำสะพานไม้ให้คนเดินเข้าไปดูป่าชายเลนถึงปากอ่าว ต้นไม้รุ่นใหม่สูงเลยหัวเด็กแล้ว',
        en: 'The shore has been eaten by the sea for a long time. Between 1968 and 1983 nearly all the forest that broke the waves was lost. Old people point out over the water and say, that was field. Since then mangrove has been planted back, bamboo driven in against the waves, and a wooden walkway built through the trees to the gulf. The new ones are taller than a child now.',
      },
      today: {
        th: 'ถ้ามา มาตอนน้ำขึ้น จะได้นั่งเรือถึงบ้าน ไม่มีสัญญาณโทรศัพท์ในหลายช่วงคลอง อสท. จึงจดยอดใส่สมุดแล้วค่อยส่งตอนออกมาปากทาง กะปิหนึ่งกระปุกที่คุณสั่ง จึงเดินทางด้วยเรือพายก่อนถึงมอเตอร์ไซค์เสมอ',
        en: 'Come on a rising tide and the boat will take you to the door. Long stretches of canal have no signal, so the volunteer writes orders in a notebook and sends them from the road. Every jar you buy travels by paddle before it meets a motorcycle.',
      },
    },
    pictures: [
      {
        after: 'place',
        drawing: { motif: 'mangrove-coast', dyes: ['pandan', 'indigo'], variation: 201 },
        alt: { th: 'ป่าชายเลนและบ้านเสาสูง', en: 'Mangroves and houses on stilts' },
        caption: { th: 'ปากคลองตอนน้ำขึ้น ภาพประกอบ', en: 'The canal mouth at high tide, an illustration' },
      },
      {
        after: 'craft',
        drawing: { motif: 'cloth-lid-jar', dyes: ['ink', 'lac'], variation: 201 },
        alt: { th: 'กระปุกกะปิ', en: 'A jar of shrimp paste' },
        caption: { th: 'แดดสามแดด แล้วรอ', en: 'Three suns, then wait' },
      },
    ],
    claims: [
      {
        part: 'history',
        text: {
          th: 'ช่วง พ.ศ. 2511–2526 ป่าถูกน้ำทะเลกัดเซาะเสียหายเกือบหมด',
          en: 'Between 1968 and 1983 the forest was almost entirely lost to erosion',
        },
        source: {
          th: 'สำนักงานเขตบางขุนเทียน: ป่าชายเลนบางขุนเทียน',
          en: 'Bang Khun Thian District Office: the mangrove forest',
        },
        url: 'http://office.bangkok.go.th/bangkhunthian/tour/index.php?option=com_content&view=article&id=33',
      },
      {
        part: 'history',
        text: {
          th: 'สะพานไม้ทางเดินป่าชายเลนสร้างครั้งแรก พ.ศ. 2545 ยาวราว 1.7 กิโลเมตร',
          en: 'The mangrove walkway was first built in 2002, about 1.7 km long',
        },
        source: { th: 'บล็อกคลองประมงทะเลบางขุนเทียน 2558', en: 'Bang Khun Thian coast blog, 2015' },
        url: 'https://mycookietnpfk.blogspot.com',
      },
      {
        part: 'place',
        text: { th: 'ชายทะเลแห่งเดียวของกรุงเทพฯ อยู่ในแขวงท่าข้าม', en: 'Bangkok’s only coast lies in Tha Kham' },
        source: { th: 'ผู้จัดการออนไลน์ 2552: เที่ยวทะเลกรุงเทพฯ', en: 'MGR Online, 2009: Bangkok’s sea' },
        url: 'https://mgronline.com/travel/detail/9520000102842',
      },
    ],
    storyteller: { th: 'ลุงหมั่นกับป้าเย็น', en: 'Lung Man and Pa Yen' },
    writer: 'nam-coast',
    status: 'published',
    approved: { by: 'k-chalerm', on: '2026-07-12' },
  },
  {
    slug: 'lung-man-pa-yen-nam-khuen-nam-long',
    community: 'bang-khun-thian-coast',
    subject: { kind: 'maker', slug: 'lung-man-pa-yen' },
    title: { th: 'น้ำขึ้นของป้า น้ำลงของลุง', en: 'Her high tide, his low tide' },
    quote: {
      th: '“แต่งงานกันมาสี่สิบปี เจอกันวันละสองหน ตอนน้ำนิ่ง”',
      en: '“Married forty years, and we meet twice a day, at slack water.”',
    },
    parts: {
      place: {
        th: 'บ้านเราอยู่สุดคลอง พ้นจากบ้านเราไปก็มีแต่ป่าแสมกับน้ำ ถ้าคุณมา เรือจะดับเครื่องก่อนถึงเพราะกลัวใบพัดโดนราก แล้วคุณจะได้ยินว่ามันเงียบแค่ไหน เงียบจนได้ยินปูเดิน',
        en: 'Our house is the last on the canal; beyond it are only mangroves and water. When you come, the boatman cuts the engine for fear of the roots, and then you hear how quiet it is. You can hear crabs walk.',
      },
      people: {
        th: 'ตาหมั่นออกตอนน้ำลง ฉันทำงานตอนน้ำขึ้น กับข้าววางไว้ใต้ฝาชี ใครถึงก่อนกินก่อน ลูกเขยมาช่วยเสาร์อาทิตย์ น้ำ เด็ก อสท. พายเรือมาวันเว้นวัน เอายอดสั่งมาให้ เอาข่าวมาด้วย บางทีข่าวสนุกกว่ายอด',
        en: 'Old Man goes out at low water; I work at high. Dinner waits under the cover, and whoever comes first eats first. Our son-in-law helps at weekends. Nam, the volunteer, paddles over every other day with the orders and the news. Sometimes the news is better than the orders.',
      },
      craft: {
        th: 'เคยมาเป็นฝูง สีน้ำจะขุ่นเป็นเมฆ ตาหมั่นไสสวิงทวนน้ำ ได้มาต้องรีบเคล้าเกลือ ช้าไปชั่วโมงเดียวกลิ่นเปลี่ยน ตากแดดแรกกลับสามหน แดดสองกลับสองหน แดดสามไม่กลับแล้ว ตำ แล้วตากใหม่ ฉันปั้นเป็นก้อนเท่าส้มก่อนอัดไห จะได้รู้ว่าเหนียวพอไหม ถ้าปั้นแล้วแตก แปลว่าใจร้อนไป',
        en: 'Krill come in swarms; the water clouds. Old Man pushes his net against the current, and it must be salted at once: an hour late and the smell turns. First sun, turn three times; second, twice; third, leave it. Pound, and dry again. I roll it into balls the size of an orange before pressing it down, to feel if it holds. If it cracks, you were impatient.',
      },
      history: {
        th: 'ที่ที่ตาหมั่นทอดแหตอนนี้ เมื่อก่อนเป็นนาของพ่อแก เขาเล่าว่าน้ำมากินทีละคันนา ไม่รีบร้อน กินอยู่ยี่สิบปี เราถอยบ้านมาสองหน หนที่สองฉันบอกว่าพอแล้ว ฉันจะปลูกแสมกันมันไว้ ตอนนั้นใครๆ ก็หัวเราะ ตอนนี้มาขอฝักฉันไปปลูกกันหมด',
        en: 'Where Old Man casts his net was his father’s field. The water ate it one dyke at a time, in no hurry, for twenty years. We moved the house back twice. The second time I said enough, I will plant mangrove against it. Everyone laughed. Now they all come and ask me for seed pods.',
      },
      today: {
        th: 'กะปิเราปีหนึ่งได้ไม่กี่ไห หมดก็บอกว่าหมด อย่าโกรธ รอเคยมาใหม่ ระหว่างนี้ฉันตากปลากระบอกให้ก่อน วันไหนไม่มีแดดฉันไม่ขาย เพราะแดดเดียวก็ต้องมีแดด',
        en: 'We make few jars a year. When it is finished we say so; do not be angry, wait for the krill. Meanwhile I dry mullet. On days without sun I sell none: “one-sun fish” needs one sun.',
      },
    },
    pictures: [
      {
        after: 'place',
        drawing: { motif: 'boat-landing', dyes: ['indigo', 'clay'], variation: 202 },
        alt: { th: 'ท่าน้ำหน้าบ้านปลายคลอง', en: 'A landing at the end of the canal' },
        caption: { th: 'บ้านสุดคลอง ภาพประกอบ', en: 'The last house, an illustration' },
      },
      {
        after: 'craft',
        drawing: { motif: 'dried-fish', dyes: ['indigo', 'clay'], variation: 201 },
        alt: { th: 'ปลาตากแดด', en: 'Fish in the sun' },
        caption: { th: 'แดดเดียวก็ต้องมีแดด', en: 'One sun needs a sun' },
      },
    ],
    claims: [],
    storyteller: { th: 'ป้าเย็น (คนทำสมมติ)', en: 'Pa Yen (a fictional maker)' },
    writer: 'nam-coast',
    status: 'published',
    approved: { by: 'k-chalerm', on: '2026-07-14' },
  },
]
