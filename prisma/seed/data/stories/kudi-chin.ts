import type { StorySeed } from '../types.ts'

export const storiesOfKudiChin: StorySeed[] = [
  {
    slug: 'klin-khanom-kudi-chin',
    community: 'kudi-chin',
    subject: { kind: 'community', slug: 'kudi-chin' },
    title: { th: 'กลิ่นขนมหน้าโบสถ์', en: 'The smell of cake in the church square' },
    quote: {
      th: '“สามอย่างเท่านั้น ไข่ น้ำตาล แป้ง ที่เหลือคือแรง”',
      en: '“Three things only: eggs, sugar, flour. The rest is arm.”',
    },
    parts: {
      place: {
        th: 'ข้ามเรือมาจากฝั่งปากคลองตลาด จะเห็นโดมโบสถ์ซางตาครู้สตั้งอยู่ริมน้ำ หลังโบสถ์เป็นตรอกที่กางแขนแตะบ้านได้สองฝั่ง เดินไปทางหนึ่งถึงวัดไทย อีกทางถึงศาลเจ้าจีน เลยไปอีกหน่อยถึงมัสยิด ทั้งหมดนี้เดินถึงกันได้ในเวลากินไอติมหนึ่งแท่ง',
        en: 'Coming over by ferry from the flower-market side, you see the dome of Santa Cruz church on the water. Behind it are lanes where your two arms touch two houses. One way leads to a Thai temple, another to a Chinese shrine, and a little further to a mosque, all within the life of one ice cream.',
      },
      people: {
        th: 'บ้านหลายหลังมีรูปพระแม่บนหิ้ง ข้างๆ มีปฏิทินจีน ป้าลออบอกว่าตัวเองมีชื่อฝรั่งสำหรับวันอาทิตย์กับชื่อไทยสำหรับวันจันทร์ เด็กๆ โตมาโดยไม่รู้ว่านี่เรียกว่าพหุวัฒนธรรม รู้แต่ว่าวันไหนบ้านไหนมีงาน วันนั้นมีของกิน',
        en: 'Many houses keep Our Lady on a shelf beside a Chinese calendar. Pa La-o says she has a foreign name for Sunday and a Thai one for Monday. Children grow up not knowing that this is called multicultural; they know only that when a house has a feast, there is food.',
      },
      craft: {
        th: 'ขนมฝรั่งใช้แป้งสาลี ไข่เป็ด น้ำตาล ตีด้วยกันจนฟูโดยไม่ใช้ผงฟู เทใส่พิมพ์ โรยลูกเกดกับฟักเชื่อมหรือลูกพลับแห้ง แล้วอบ เนื้อที่ดีข้างนอกกรอบ ข้างในนุ่ม น้ำตาลข้างบนแตกในปากดังแกร๊บ ป้าลออว่าแต่ละบ้านใส่หน้าไม่เหมือนกัน และทุกบ้านยืนยันว่าของตัวเองคือแบบเดิม',
        en: 'Wheat flour, duck eggs and sugar are beaten until they rise with no help from powder, poured into moulds, topped with raisins, candied gourd or dried persimmon, and baked. A good one is crisp outside and soft within, and the sugar on top cracks. Every house tops it differently, Pa La-o says, and every house insists that theirs is the old way.',
      },
      history: {
        th: 'เล่ากันว่าชุมชนนี้อยู่มาตั้งแต่สมัยกรุงธนบุรี ลูกหลานโปรตุเกสตั้งบ้านรอบโบสถ์ และทำขนมนี้ตามตำรับของบรรพบุรุษ แต่ก่อนทำแค่เทศกาล อย่างคริสต์มาสกับปีใหม่ แจกกันในหมู่ญาติ ต่อมาคนข้างนอกชอบ จึงทำขายทุกวัน นักประวัติศาสตร์บอกว่าญาติของขนมนี้ยังอยู่ที่บ้านเขมรที่สามเสนและในกัมพูชาด้วย',
        en: 'The quarter is said to go back to the Thonburi kingdom, when Portuguese descendants settled round the church and baked as their forebears had. It was made only for feasts, Christmas and New Year, to give to relatives. Then outsiders took a liking to it, and now it is baked every day. The cake has cousins in Ban Khamen at Samsen, and in Cambodia.',
      },
      today: {
        th: 'เตาติดตั้งแต่ก่อนสว่าง ถ้าอยากได้อุ่นๆ ให้มาก่อนเก้าโมง ซื้อหนึ่งห่อแล้วไปนั่งริมน้ำหน้าโบสถ์ หักครึ่ง จิ้มกาแฟ เรือข้ามฟากจะแกว่งเก้าอี้ไม้เบาๆ ป้าลออบอกว่านั่นแหละรสที่หายไปเวลาส่งไปรษณีย์',
        en: 'Ovens are lit before dawn; for a warm one, come before nine. Buy a packet, sit by the water in front of the church, break one in half, dip it in coffee. The ferry’s wake rocks the bench a little. That, says Pa La-o, is the flavour that gets lost in the post.',
      },
    },
    pictures: [
      {
        after: 'place',
        drawing: { motif: 'church-front', dyes: ['lac', 'marigold'], variation: 201 },
        alt: { th: 'โบสถ์มีโดมริมแม่น้ำ', en: 'A domed church on the river' },
        caption: { th: 'หน้าโบสถ์ตอนเช้า ภาพประกอบ', en: 'The square in the morning, an illustration' },
      },
      {
        after: 'craft',
        drawing: { motif: 'sponge-cakes', dyes: ['marigold', 'clay'], variation: 201 },
        alt: { th: 'ขนมฝรั่งเพิ่งออกจากเตา', en: 'Cakes just out of the oven' },
        caption: { th: 'หน้าขนมบ้านไหนบ้านนั้น', en: 'Every house has its own topping' },
      },
    ],
    claims: [
      {
        part: 'craft',
        text: { th: 'ใช้แป้งสาลี ไข่เป็ด และน้ำตาลตีจนขึ้นฟู', en: 'Wheat flour, duck eggs and sugar, beaten until risen' },
        source: { th: 'วิกิพีเดียภาษาไทย: ขนมฝรั่งกุฎีจีน', en: 'Thai Wikipedia: Khanom farang Kudi Chin' },
        url: 'https://th.wikipedia.org/wiki/ขนมฝรั่งกุฎีจีน',
      },
      {
        part: 'history',
        text: {
          th: 'เดิมทำในเทศกาลทางศาสนาเช่นคริสต์มาส แล้วจึงทำขายเมื่อเป็นที่นิยม',
          en: 'Once made for feasts such as Christmas, later for sale',
        },
        source: { th: 'MThai: ขนมฝรั่งกุฎีจีน', en: 'MThai on the Kudi Chin cake' },
        url: 'https://mthai.com/news/20027.html',
      },
      {
        part: 'history',
        text: {
          th: 'มีขนมแบบเดียวกันที่ชุมชนบ้านเขมร เขตดุสิต และในกัมพูชา',
          en: 'Relatives of the cake at Ban Khamen in Dusit and in Cambodia',
        },
        source: { th: 'วิกิพีเดียภาษาไทย: ขนมฝรั่งกุฎีจีน', en: 'Thai Wikipedia: Khanom farang Kudi Chin' },
        url: 'https://th.wikipedia.org/wiki/ขนมฝรั่งกุฎีจีน',
      },
    ],
    storyteller: { th: 'คนหน้าโบสถ์', en: 'People of the church square' },
    writer: 'tong-kudi-chin',
    status: 'published',
    approved: { by: 'k-joseph', on: '2026-07-01' },
  },
]
