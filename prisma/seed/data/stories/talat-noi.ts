import type { StorySeed } from '../types.ts'

export const storiesOfTalatNoi: StorySeed[] = [
  {
    slug: 'talat-lek-kong-khrueang',
    community: 'talat-noi',
    subject: { kind: 'community', slug: 'talat-noi' },
    title: { th: 'ตลาดน้อย: ระหว่างกองเครื่องกับธูป', en: 'Talat Noi, between engines and incense' },
    quote: { th: '“ที่นี่เหล็กเก่าเรียกว่าสมบัติ”', en: '“Here, old iron is called treasure.”' },
    parts: {
      place: {
        th: 'จากเยาวราชเดินลงมาทางแม่น้ำ ถนนจะแคบลง แล้วเสียงจะเปลี่ยนจากขายของเป็นเคาะของ เครื่องยนต์เก่ากองสูงท่วมหัว น้ำมันซึมลงพื้นจนปูนดำเป็นมัน สุดซอยเป็นศาลเจ้า สุดศาลเจ้าเป็นแม่น้ำ แมวรู้ว่าเครื่องไหนเพิ่งดับ เพราะมันอุ่น',
        en: 'Walk down from Yaowarat toward the river. The street narrows, and the noise changes from selling to hammering. Old engines rise above your head, and oil has turned the cement to black glass. At the end of the lane is a shrine, and behind the shrine the river. The cats know which engine has just been run: it is the warm one.',
      },
      people: {
        th: 'บ้านหนึ่งชั้นล่างขายเพลา ชั้นสองไหว้บรรพบุรุษ ชั้นสามหลานนั่งออกแบบกราฟิก คนแก่พูดจีนสำเนียงของตัวเองกับเพื่อนเก่า พูดไทยกับลูกค้า พูดภาษามือกับนักท่องเที่ยว ทุกคนรู้ว่าเช้าไหนเปี๊ยะเจ๊กิมเอ็งออกจากเตา เพราะช่างวางประแจพร้อมกัน',
        en: 'In one house the ground floor sells axles, the second honours the ancestors, and on the third a grandchild sits at graphic design. The old speak their own Chinese with friends, Thai with customers, and hands with tourists. Everyone knows when Je Kim Eng’s pastries leave the oven: all the mechanics put down their spanners.',
      },
      craft: {
        th: 'ย่านนี้เก่งเรื่องทำของเก่าให้ใช้ได้อีก รื้อ ล้าง แยก ต่อ วิธีคิดเดียวกันไปอยู่ในครัวด้วย แป้งเก่าผสมแป้งใหม่ให้ขึ้นชั้น ถั่วกวนบนเตาถ่านที่ดัดแปลงจากถังน้ำมัน ฝ้ายพิมพ์ผ้าบนโต๊ะที่ปู่เคยวางลูกสูบ รอยน้ำมันยังอยู่ใต้ผ้า',
        en: 'The quarter is good at making old things work again: strip, wash, sort, rejoin. The same thought lives in its kitchens: old dough folded into new so that it layers, mung bean stirred over a stove made from an oil drum. Fai prints on the table where her grandfather laid out pistons; his oil stains are still under the cloth.',
      },
      history: {
        th: 'เมื่อสำเพ็งแน่นจนล้น คนจีนก็ขยายตลาดลงมาทางใต้ เรียกที่ใหม่ว่าตะลัคเกียะ แปลว่าตลาดน้อย เทียบกับสำเพ็งที่เป็นตลาดใหญ่ คนหลายสำเนียงมาอยู่รวมกัน งานช่างหลายอย่างก็มาด้วย ทั้งหล่อ ทำรองเท้า ทำหมอน ทำขนม ต่อมาซอยวานิช 2 กลายเป็นเซียงกง แหล่งอะไหล่ที่คนทั้งเมืองมาหาของ',
        en: 'When Sampheng overflowed, Chinese traders spread south and called the new place Talak Kia, the little market, against Sampheng, the big one. People of many dialects came, and many crafts with them: casting, shoes, pillows, sweets. Later Soi Wanit 2 became Siang Kong, where the whole city came to look for parts.',
      },
      today: {
        th: 'วันนี้กองเครื่องเตี้ยลง ร้านกาแฟมากขึ้น ภาพวาดบนกำแพงมีคนมาถ่ายรูปทุกวัน ถ้ามา ให้ถ่ายแล้วซื้ออะไรสักอย่างจากคนที่อยู่ที่นี่จริงๆ เปี๊ยะหนึ่งลูก ถุงผ้าหนึ่งใบ หรืออย่างน้อยทักแมว มันอยู่มาก่อน',
        en: 'The heaps are lower now, the coffee shops more. People photograph the painted walls every day. If you do, then buy something from somebody who truly lives here: a pastry, a bag. Or at least greet the cat. It was here first.',
      },
    },
    pictures: [
      {
        after: 'place',
        drawing: { motif: 'shrine-gate', dyes: ['lac', 'marigold'], variation: 201 },
        alt: { th: 'ประตูศาลเจ้าปลายซอย', en: 'A shrine gate at the end of a lane' },
        caption: { th: 'ปลายซอย ภาพประกอบ', en: 'The end of the lane, an illustration' },
      },
      {
        after: 'people',
        drawing: { motif: 'alley-wires', dyes: ['ink', 'lac'], variation: 203 },
        alt: { th: 'ตรอกที่มีสายไฟและกองเครื่อง', en: 'A lane of wires and engines' },
        caption: { th: 'กองเครื่องหน้าบ้าน', en: 'Engines by the door' },
      },
    ],
    claims: [
      {
        part: 'history',
        text: {
          th: 'ตลาดน้อยเกิดจากการขยายตัวของสำเพ็ง เรียกว่าตะลัคเกียะ',
          en: 'Talat Noi grew from Sampheng and was called Talak Kia',
        },
        source: {
          th: 'คลังข้อมูลชุมชน ศูนย์มานุษยวิทยาสิรินธร: ตลาดน้อย',
          en: 'Community archive, Sirindhorn Anthropology Centre: Talat Noi',
        },
        url: 'https://wikicommunity.sac.or.th/community/329',
      },
      {
        part: 'history',
        text: {
          th: 'มีงานช่าง เช่น หล่อพระ ทำรองเท้า ทำหมอน และขนมโบราณ',
          en: 'Crafts included casting, shoes, pillows and old-style sweets',
        },
        source: {
          th: 'คลังข้อมูลชุมชน ศูนย์มานุษยวิทยาสิรินธร: ตลาดน้อย',
          en: 'Community archive, Sirindhorn Anthropology Centre: Talat Noi',
        },
        url: 'https://wikicommunity.sac.or.th/community/329',
      },
    ],
    storyteller: { th: 'ฝ้ายและเจ๊กิมเอ็ง', en: 'Fai and Je Kim Eng' },
    writer: 'ying-talat-noi',
    status: 'published',
    approved: { by: 'k-hengchai', on: '2026-08-12' },
  },
]
