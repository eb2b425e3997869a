import type { StorySeed } from '../types.ts'

export const storiesOfKudiKhao: StorySeed[] = [
  {
    slug: 'matsayit-song-thai',
    community: 'kudi-khao',
    subject: { kind: 'community', slug: 'kudi-khao' },
    title: { th: 'มัสยิดสีขาวริมคลองบางหลวง', en: 'The white mosque on Khlong Bang Luang' },
    quote: { th: '“แขกมาถึงบ้านแล้ว ขนมต้องมาก่อนคำถาม”', en: '“When a guest arrives, cake comes before questions.”' },
    parts: {
      place: {
        th: 'ถ้าเดินเลียบคลองบางหลวงแล้วไม่ตั้งใจมอง จะนึกว่าเป็นวัด อาคารก่ออิฐถือปูนหลังย่อม หลังคาจั่ว ปูนปั้นดอกไม้ ทาขาวทั้งหลัง แต่ไม่มีช่อฟ้า ไม่มีพระประธาน คนที่นี่เรียกว่ากุฎีขาว เช้าๆ แมวนอนหน้าบันได ลมคลองพัดผ้าม่านออกมานอกหน้าต่าง',
        en: 'Walk along Khlong Bang Luang without paying attention and you will take it for a temple: a modest hall of brick and plaster, gabled, with moulded flowers, white all over. But there are no finials and no image inside. They call it Kudi Khao, the white kudi. In the mornings cats sleep on the steps and the canal wind blows the curtains out of the windows.',
      },
      people: {
        th: 'บ้านรอบมัสยิดปลูกชิดกัน ประตูเปิดถึงกันหมด เด็กบ้านนี้กินข้าวบ้านโน้น ก๊ะยูเราะห์เล่าว่าตอนเด็กไม่เคยรู้ว่าบ้านใครเป็นบ้านใคร รู้แต่ว่าบ้านไหนอบขนม วันรายอจานวิ่งสวนกันในซอยจนไม่รู้ใครให้ใคร',
        en: 'The houses round it stand close, with doors that open into one another; a child of this house eats at that one. As a girl, Ka Yuroh says, she never knew whose house was whose, only who was baking. At Raya the plates run both ways down the lane until nobody knows who gave to whom.',
      },
      craft: {
        th: 'ขนมบดินดูเผินๆ เหมือนเค้ก แต่เนื้อแน่นกว่า หอมเนยกับนม อบด้วยไฟสองข้าง ไฟล่างให้สุก ไฟบนให้สี ก๊ะใช้ถ่านวางบนฝาหม้อ คอยเขี่ยทีละก้อน ใครเผลอไปคุยโทรศัพท์ หน้าขนมจะบอกทันที ลูกเกดวางเป็นดาวเพราะย่าวางไว้แบบนั้น ไม่มีเหตุผลอื่น',
        en: 'Bodin looks like a cake but is denser, fragrant with butter and milk, baked between two fires: the lower to cook, the upper to colour. She lays charcoal on the lid and nudges it piece by piece. Wander off to talk on the phone and the cake will tell. Raisins make a star because grandmother’s did; there is no other reason.',
      },
      history: {
        th: 'กล่าวกันว่ามัสยิดหลังแรกสร้างสมัยรัชกาลที่ 1 โดยพ่อค้ามุสลิมชื่อโต๊ะหยี ช่างใช้ทรงไทยก่ออิฐถือปูน หน้าบันเอาศิลปะสามชาติมารวมกัน กรอบแบบไทย ใบไม้แบบฝรั่ง ดอกไม้แบบจีน บ้านเรือนรอบๆ เล่าว่าบรรพบุรุษเคยอยู่แพสองฝั่งคลอง พอคนมากขึ้นจึงย้ายขึ้นบก',
        en: 'The first mosque is said to have been built in the reign of Rama I by a Muslim merchant called To Yi. Its builders used Thai form in brick and plaster, and the gable joins three arts: a Thai frame, foreign leaves, Chinese flowers. The community is said to descend from people who lived on rafts along the canal and moved ashore as they grew in number.',
      },
      today: {
        th: 'เดินข้ามสะพานเล็กจากวัดมาถึงมัสยิดได้ คนแถวนี้ทำแบบนั้นทุกวัน ถ้าจะเข้าชมให้แต่งกายมิดชิด ถามก่อน และหลบเวลาละหมาด ส่วนขนม ถามบ้านที่มีกลิ่นเนย',
        en: 'A small bridge leads from the temple to the mosque, and people cross it every day. To visit, dress modestly, ask first, and avoid prayer times. As for cake, ask at the house that smells of butter.',
      },
    },
    pictures: [
      {
        after: 'place',
        drawing: { motif: 'canal-houses', dyes: ['indigo', 'pandan'], variation: 204 },
        alt: { th: 'บ้านริมคลองบางหลวง', en: 'Houses on Khlong Bang Luang' },
        caption: { th: 'ริมคลองบางหลวงตอนเช้า ภาพประกอบ', en: 'Khlong Bang Luang in the morning, an illustration' },
      },
      {
        after: 'craft',
        drawing: { motif: 'sponge-cakes', dyes: ['clay', 'marigold'], variation: 202 },
        alt: { th: 'ขนมบดินหน้าลูกเกด', en: 'Bodin cake with raisins' },
        caption: { th: 'ไฟล่างให้สุก ไฟบนให้สี', en: 'One fire to cook, one to colour' },
      },
    ],
    claims: [
      {
        part: 'history',
        text: {
          th: 'สร้างสมัยรัชกาลที่ 1 โดยพ่อค้าชื่อโต๊ะหยี เป็นอาคารทรงไทยก่ออิฐถือปูน หน้าบันรวมศิลปะสามชาติ',
          en: 'Built under Rama I by the merchant To Yi; a Thai-form hall whose gable joins three arts',
        },
        source: {
          th: 'ศูนย์ข้อมูลกลางทางวัฒนธรรม กระทรวงวัฒนธรรม: มัสยิดบางหลวง',
          en: 'Ministry of Culture data centre: Bang Luang Mosque',
        },
        url: 'http://www.m-culture.in.th/album/167497/',
      },
      {
        part: 'history',
        text: {
          th: 'บรรพบุรุษเคยอยู่แพสองฝั่งคลองบางกอกใหญ่แล้วย้ายขึ้นบก',
          en: 'Ancestors lived on rafts on the canal, then moved ashore',
        },
        source: { th: 'แผนที่วัฒนธรรม (culturalmapthailand): กุฎีขาว', en: 'Cultural Map Thailand: Kudi Khao' },
        url: 'https://dp.culturalmapthailand.info/CD-5755',
      },
      {
        part: 'place',
        text: { th: 'เรียกกุฎีขาวเพราะตัวอาคารเป็นสีขาวทั้งหลัง', en: 'Called the white kudi because the whole hall is white' },
        source: { th: 'กองการท่องเที่ยว กทม.: มัสยิดบางหลวง', en: 'Bangkok Tourism Division: Bang Luang Mosque' },
        url: 'http://bangkoktourist.com/bang-luang-mosque',
      },
    ],
    storyteller: { th: 'ก๊ะยูเราะห์', en: 'Ka Yuroh' },
    writer: 'husna-kudi-khao',
    status: 'published',
    approved: { by: 'k-daud', on: '2026-09-25' },
  },
]
