import type { StorySeed } from '../types.ts'

export const storiesOfTrokKhaoMao: StorySeed[] = [
  {
    slug: 'khao-mao-khong-trok',
    community: 'trok-khao-mao',
    subject: { kind: 'community', slug: 'trok-khao-mao' },
    title: { th: 'ข้าวเม่าของทั้งตรอก', en: 'The whole lane’s young rice' },
    quote: { th: '“เสียงครกหายไป แต่กลิ่นยังอยู่”', en: '“The mortars fell silent, but the smell stayed.”' },
    parts: {
      place: {
        th: 'จากถนนอิสรภาพเลี้ยวเข้าซอยข้างวัดสุทธาวาส ทางจะโค้งไปตามสวนเก่าที่ไม่มีสวนแล้ว บ้านปูนสลับบ้านไม้ รั้วเตี้ยพอให้คุยข้ามกันได้ ถ้าโชคดีตรงวันที่มีคนคั่ว กลิ่นข้าวอ่อนจะลอยมาก่อน หวานๆ เขียวๆ เหมือนทุ่งนาหลังฝน',
        en: 'Off Itsaraphap Road, beside Wat Sutthawat, the lane bends along orchards that are no longer there. Cement houses and wooden ones, fences low enough to talk across. If you are lucky and somebody is roasting, the smell of young rice reaches you first, sweet and green like a field after rain.',
      },
      people: {
        th: 'เมื่อก่อนเกือบทุกบ้านทำข้าวเม่า ยายเล็กว่าตื่นมาก็ได้ยินครกดังเป็นจังหวะ ใครตำคู่กันบ่อยๆ ก็ได้แต่งงานกัน ยายพูดแล้วหัวเราะ วันนี้เหลือคนทำไม่กี่บ้าน แต่ทุกคนยังมีความเห็นเรื่องข้าวเม่า ว่าต้องคั่วแค่ไหน ใส่อะไร และบ้านใครทำกรอบกว่า',
        en: 'Once nearly every house made it. You woke to pounding in pairs, Yai Lek says, and those who pounded together often enough got married; and she laughs. Few houses make it now, but everyone has opinions: how long to roast, what to add, whose is crisper.',
      },
      craft: {
        th: 'ข้าวเม่าคือข้าวอ่อน เกี่ยวก่อนแก่ คั่วให้หอม ตำให้แบน ฝัดเอาเปลือกออก ส่วนข้าวเม่าหมี่คือเอาข้าวเม่าไปทอดให้พอง คลุกกุ้งแห้ง เต้าหู้ ถั่ว ปรุงให้หวานเค็ม ฟังดูง่าย แต่ไฟแรงไปไหม้ ไฟอ่อนไปอมน้ำมัน มือที่ทำมานานจะดูที่เสียง พอเสียงในกระทะเปลี่ยนจากซ่าเป็นกรอบแกรบก็ยกขึ้น',
        en: 'Khao mao is rice cut before it is ripe, roasted, pounded flat and winnowed. For khao mao mi it is fried until it puffs and tossed with dried shrimp, tofu and nuts, sweet and salty. It sounds easy, but a hot fire burns it and a low one leaves it greasy. A practised hand listens: when the hiss turns to a rustle, lift it out.',
      },
      history: {
        th: 'บางแหล่งว่าหมู่บ้านมีมาตั้งแต่อยุธยา บางแหล่งว่าคนอพยพจากอยุธยามาตั้งรกรากสมัยธนบุรี แต่ก่อนเป็นหมู่บ้านในสวน เรียกว่าบ้านข้าวเม่า นอกจากข้าวเม่ายังกวนกล้วย กวนสับปะรด และทำข้าวเหนียวแดง ตอนนี้มีพิพิธภัณฑ์เล็กๆ ของชุมชนเก็บเรื่องเหล่านี้ไว้',
        en: 'Some sources date the village to Ayutthaya, others to settlers who came from there in the Thonburi period. It was a village among orchards called Ban Khao Mao, where people also made banana and pineapple sweets and red sticky rice. A small community museum keeps these stories.',
      },
      today: {
        th: 'ถ้าอยากดูวิธีทำ ถามพิพิธภัณฑ์ว่าสาธิตวันไหน ถ้าอยากกิน ถามยายเล็กว่าวันนี้ทอดหรือเปล่า ซื้อถุงเล็กก่อน เพราะเดินยังไม่พ้นซอยจะหมด แล้วต้องเดินย้อนกลับมาซื้อถุงใหญ่ ทุกคนเป็นแบบนี้',
        en: 'To see how it is made, ask the museum on which day they show it. To eat, ask Yai Lek if she is frying. Buy the small bag first; it will be gone before the end of the lane, and you will walk back for the big one. Everybody does.',
      },
    },
    pictures: [
      {
        after: 'place',
        drawing: { motif: 'temple-roofs', dyes: ['pandan', 'marigold'], variation: 201 },
        alt: { th: 'หลังคาวัดเหนือบ้านในซอย', en: 'Temple roofs above the lane' },
        caption: { th: 'ซอยข้างวัด ภาพประกอบ', en: 'The lane by the temple, an illustration' },
      },
      {
        after: 'craft',
        drawing: { motif: 'flaked-rice', dyes: ['pandan'], variation: 201 },
        alt: { th: 'ข้าวเม่าสีเขียวอ่อน', en: 'Pale green young rice' },
        caption: { th: 'เกี่ยวก่อนแก่', en: 'Cut before it is ripe' },
      },
    ],
    claims: [
      {
        part: 'history',
        text: {
          th: 'เดิมเป็นหมู่บ้านในสวนที่เกือบทุกบ้านทำข้าวเม่า และทำข้าวเหนียวแดงกับขนมกวน มีพิพิธภัณฑ์ท้องถิ่น',
          en: 'Once an orchard village where nearly every house made khao mao; there is a local museum',
        },
        source: { th: 'กองการท่องเที่ยว กทม.: ชุมชนตรอกข้าวเม่า', en: 'Bangkok Tourism Division: Trok Khao Mao' },
        url: 'http://www.bangkoktourist.com/index.php/top-attractions/index?top_id=298',
      },
      {
        part: 'history',
        text: {
          th: 'อีกแหล่งว่าตั้งรกรากสมัยกรุงธนบุรีโดยคนที่ย้ายจากอยุธยา',
          en: 'Another source: settled in the Thonburi period by people from Ayutthaya',
        },
        source: { th: 'บล็อกโอ้โหบางกอกน้อย 2562', en: 'Oho Bangkok Noi blog, 2019' },
        url: 'https://oohobangkoknoi.blogspot.com',
      },
    ],
    storyteller: { th: 'ยายเล็ก', en: 'Yai Lek' },
    writer: 'bank-trok-khao-mao',
    status: 'published',
    approved: { by: 'k-sawang', on: '2026-06-20' },
  },
  {
    slug: 'yai-lek-kratha-bai-doem',
    community: 'trok-khao-mao',
    subject: { kind: 'maker', slug: 'yai-lek' },
    title: { th: 'ยายเล็กกับกระทะใบเดิม', en: 'Yai Lek and the same old pan' },
    quote: { th: '“อย่าใจร้อนกับข้าวอ่อน”', en: '“Never hurry young rice.”' },
    parts: {
      place: {
        th: 'ครัวยายอยู่ข้างบ้าน หลังคาสังกะสี ลมเข้าสามด้าน ดีแล้ว เพราะวันทอดควันจะได้ไปบ้านอื่นบ้าง เพื่อนบ้านไม่บ่นหรอก ได้กลิ่นเมื่อไรก็ยื่นชามข้ามรั้วมา ยายตักให้ ชามกลับไปไม่เคยว่าง เขาใส่อะไรกลับมาเสมอ',
        en: 'My kitchen is beside the house, tin roof, wind from three sides. Good: on frying days the smoke can visit others. The neighbours don’t complain. When they smell it, a bowl comes over the fence and I fill it. It has never gone back and returned empty; they always put something in.',
      },
      people: {
        th: 'ยายมีลูกสี่ อยู่ไกลหมด แต่มีแบงค์ เด็กข้างบ้าน ตัวสูง พูดเพราะ เป็นคนของโครงการอะไรยายจำชื่อไม่ได้ รู้แต่ว่าเขามาถามทุกเย็นว่า ยาย วันนี้เหลือกี่ถุง ยายบอกเจ็ด เขาจดเจ็ด วันหนึ่งยายแกล้งบอกร้อย เขาเดินเข้าไปนับเองเลย',
        en: 'I have four children, all far away. But there is Bank from next door, tall and polite. He works for some programme whose name I forget; I only know that every evening he asks, Grandma, how many bags are left? I say seven and he writes seven. Once I teased him and said a hundred. He walked straight in and counted.',
      },
      craft: {
        th: 'ข้าวเม่าดีต้องเลือกก่อน เม็ดเขียวบางๆ ไม่มีกลิ่นอับ ทอดทีละทัพพี น้ำมันต้องร้อนพอให้มันพอง แต่ไม่ร้อนจนมันตกใจ พอเสียงซ่าเบาลงก็ช้อนขึ้นสะเด็ดบนกระดาษ กุ้งแห้งกับเต้าหู้ทอดแยก น้ำตาลเคี่ยวใสๆ เคล้าเร็วๆ ตอนอุ่น ถ้าช้าจะเกาะเป็นก้อน แต่เด็กๆ ชอบก้อนนะ ยายเลยทำช้าบ้างบางวัน',
        en: 'First choose the rice: thin, green, no mustiness. Fry a ladle at a time, the oil hot enough to puff it but not to frighten it. When the hissing softens, lift it out to drain. Shrimp and tofu are fried apart. The syrup is thin and tossed in quickly while warm; too slow and it clumps. But children like clumps, so some days I am slow.',
      },
      history: {
        th: 'ยายหัดจากแม่ผัว ท่านดุ ทอดเสียท่านให้กินเอง กินจนเบื่อเลยทำเป็น สมัยนั้นหาบใส่กระจาดลงเรือข้ามฟากไปขายฝั่งโน้น เรือโคลงทีกระจาดเอียงที ผู้โดยสารเอื้อมมาช่วยจับกันทั้งลำ จับแล้วก็ขอชิม ถึงท่าของก็เหลือครึ่ง แต่ขายได้เงินเท่าเดิม เพราะเขาซื้อที่ชิมไปแล้ว',
        en: 'I learned from my mother-in-law. She was strict: what you spoil, you eat. I ate until I could do it. In those days I carried baskets on the ferry to the other side. When the boat rocked, all the passengers reached out to steady them, and then asked to taste. By the pier half was gone, yet the money was the same, for they paid for what they tasted.',
      },
      today: {
        th: 'กระทะใบนี้สี่สิบกว่าปี ก้นบางแล้ว ลูกจะซื้อใหม่ให้ ยายไม่เอา ของใหม่ยายต้องสอนมันใหม่ ยายไม่มีโทรศัพท์ อยากได้ข้าวเม่าก็สั่งทางนี้ แบงค์จะมาบอกเอง แล้วยายจะทอดให้ตอนเช้า บอกได้นะว่าชอบร่วนหรือชอบก้อน',
        en: 'This pan is past forty and thin at the bottom. My children want to buy me another. No: I would have to teach it everything. I have no phone. Order here, Bank will tell me, and I will fry in the morning. Say if you like it loose, or in clumps.',
      },
    },
    pictures: [
      {
        after: 'craft',
        drawing: { motif: 'hands-stirring', dyes: ['pandan', 'marigold'], variation: 201 },
        alt: { th: 'มือคนข้าวเม่าในกระทะ', en: 'Hands stirring young rice' },
        caption: { th: 'พอเสียงเบาก็ยก ภาพประกอบ', en: 'When it softens, lift, an illustration' },
      },
    ],
    claims: [],
    storyteller: { th: 'ยายเล็ก (คนทำสมมติ)', en: 'Yai Lek (a fictional maker)' },
    writer: 'bank-trok-khao-mao',
    status: 'published',
    approved: { by: 'k-sawang', on: '2026-06-21' },
  },
]
