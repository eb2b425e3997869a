import type { StorySeed } from '../types.ts'

export const storiesOfPrachaNaruemit: StorySeed[] = [
  {
    slug: 'thanon-thi-klin-mai',
    community: 'pracha-naruemit',
    subject: { kind: 'community', slug: 'pracha-naruemit' },
    title: { th: 'หนึ่งกิโลเมตรกลิ่นไม้', en: 'One kilometre that smells of wood' },
    quote: { th: '“ไม้ทุกท่อนมีเสียง เคาะก่อนแล้วค่อยเลื่อย”', en: '“Every plank has a voice. Knock first, then saw.”' },
    parts: {
      place: {
        th: 'ซอยประชานฤมิตรยาวราวหนึ่งกิโลเมตร เชื่อมถนนสองสาย เดินเข้าไปสิบก้าวจะได้กลิ่นสัก อีกสิบก้าวได้กลิ่นยาง แล้วก็แยกไม่ออกอีกเลย ร้านไม้เรียงสองข้างกว่าสองร้อยร้าน บานประตูพิงบานประตู ขาโต๊ะมัดรวมเหมือนฟืน ขี้เลื่อยจับบนใบไม้ข้างทางจนต้นไม้ที่นี่ดูเหมือนแก่กว่าที่อื่น',
        en: 'Soi Pracha Naruemit runs about a kilometre between two roads. Ten steps in, you smell teak; ten more, resin; after that you cannot tell. More than two hundred wood shops line it, doors leaning on doors, table legs bundled like firewood, and so much sawdust on the roadside leaves that the trees look older than elsewhere.',
      },
      people: {
        th: 'ที่นี่มีคนทำได้ทุกขั้น ร้านหนึ่งเลื่อย ร้านหนึ่งไส ร้านหนึ่งกลึง ร้านหนึ่งแกะ ร้านหนึ่งลงน้ำมัน เก้าอี้ตัวเดียวเดินทางได้ห้าร้านโดยไม่ต้องขึ้นรถ ช่างสุขบอกว่าเวลาของขาด ไม่ต้องสั่ง ตะโกนข้ามถนนเอา',
        en: 'Every step has its shop: one saws, one planes, one turns, one carves, one oils, so that a single chair visits five without getting on a truck. When something is missing, Chang Suk says, you do not order it; you shout across the road.',
      },
      craft: {
        th: 'ไม้ดีไม่ได้ดูที่ราคา ดูที่เสี้ยน ช่างแกะจะลูบก่อนลงสิ่ว ลูบตามเสี้ยนเหมือนลูบแมว ลูบย้อนแล้วจะรู้ว่าตรงไหนจะบิ่น ลายกนกเปลวเริ่มจากเส้นเดียว แล้วแตกเป็นสาม เป็นเก้า เป็นไฟ งานเล็กๆ อย่างทัพพีก็ใช้ความรู้เดียวกัน แค่ไฟเล็กกว่า',
        en: 'You do not judge wood by its price but by its grain. A carver strokes it first, along the grain as you would a cat; stroke the other way and you learn where it will split. The flame pattern begins as one line, then three, then nine, then fire. A small thing like a rice spoon takes the same knowledge, only with a smaller flame.',
      },
      history: {
        th: 'เมื่อก่อนตรงนี้เป็นสวน ยกร่องปลูกทุเรียน ส้ม ขนุน มีข้าวหลามเผาขายจนขึ้นชื่อ ต่อมาช่างไม้ย้ายเข้ามา มีทั้งจากย่านในเมืองและช่างชาวจีนไหหลำที่ชวนกันมาเป็นกลุ่ม เพราะอยู่ใกล้แม่น้ำ ซุงล่องแพมาจากทางเหนือมาขึ้นโรงเลื่อยแถวบางโพ พ.ศ. 2522 ถนนปรับเป็นคอนกรีตและเปลี่ยนชื่อจากซอยร่วมสุขเป็นประชานฤมิตร แปลว่าประชาชนสร้างขึ้น',
        en: 'This was once orchard, ditched for durian, orange and jackfruit, and known for its bamboo-roasted rice. Then woodworkers moved in, some from the old town, some Hainanese carpenters who called their friends, because the river is near and log rafts came down from the north to the sawmills of Bang Pho. In 1979 the lane was paved and its name changed from Ruam Suk, “shared happiness”, to Pracha Naruemit, “made by the people”.',
      },
      today: {
        th: 'ห้างเฟอร์นิเจอร์ถูกกว่า เร็วกว่า แต่ถ้าคุณมีมุมบ้านที่วัดแล้วไม่ลงตัวสักเซนฯ เดียว ที่นี่ทำได้ เดินเข้ามาพร้อมตลับเมตร ช่างจะถามว่าเอาไปวางตรงไหน ใครจะนั่ง แล้วค่อยบอกราคา ปลายไม้ที่เหลือ กลุ่มไม้เหลือเอาไปทำทัพพี ไม่มีอะไรเสียเปล่าในหนึ่งกิโลเมตรนี้',
        en: 'Furniture malls are cheaper and quicker. But if you have a corner that is one centimetre wrong, come here with a tape. They will ask where it will stand and who will sit on it, and only then name a price. The ends become spoons. Nothing is wasted in this kilometre.',
      },
    },
    pictures: [
      {
        after: 'place',
        drawing: { motif: 'timber-street', dyes: ['clay', 'ink'], variation: 201 },
        alt: { th: 'ถนนที่มีร้านไม้สองข้าง', en: 'A street of timber shops' },
        caption: { th: 'ถนนสายไม้ ภาพประกอบ', en: 'The wood street, an illustration' },
      },
      {
        after: 'craft',
        drawing: { motif: 'hands-carving', dyes: ['clay'], variation: 201 },
        alt: { th: 'มือลูบเสี้ยนก่อนลงสิ่ว', en: 'A hand feeling the grain' },
        caption: { th: 'ลูบก่อนลงสิ่ว', en: 'Stroke, then cut' },
      },
    ],
    claims: [
      {
        part: 'place',
        text: { th: 'ถนนยาวราว 1 กิโลเมตร มีร้านไม้กว่า 200 ร้าน', en: 'About a kilometre with more than 200 shops' },
        source: {
          th: 'คลังข้อมูลชุมชน ศูนย์มานุษยวิทยาสิรินธร: ประชานฤมิตร',
          en: 'Community archive, Sirindhorn Anthropology Centre: Pracha Naruemit',
        },
        url: 'https://wikicommunity.sac.or.th/community/264',
      },
      {
        part: 'history',
        text: {
          th: 'พ.ศ. 2522 ปรับเป็นถนนคอนกรีต เปลี่ยนชื่อจากซอยร่วมสุขเป็นประชานฤมิตร',
          en: 'In 1979 the lane was paved and renamed from Ruam Suk',
        },
        source: {
          th: 'คลังข้อมูลชุมชน ศูนย์มานุษยวิทยาสิรินธร: ประชานฤมิตร',
          en: 'Community archive, Sirindhorn Anthropology Centre: Pracha Naruemit',
        },
        url: 'https://wikicommunity.sac.or.th/community/264',
      },
      {
        part: 'history',
        text: { th: 'เดิมเป็นสวนและขึ้นชื่อเรื่องข้าวหลาม', en: 'Once orchards, known for bamboo rice' },
        source: { th: 'ถนนสายไม้บางโพ: เกี่ยวกับเรา', en: 'Bang Pho Wood Street: about us' },
        url: 'https://bangphowoodstreet.com/about/',
      },
      {
        part: 'history',
        text: { th: 'ช่างไม้ชาวจีนไหหลำย้ายเข้ามาเป็นกลุ่ม', en: 'Hainanese carpenters moved in together' },
        source: { th: 'Thai PBS จากรากสู่เรา: ประชานฤมิตร', en: 'Thai PBS: Pracha Naruemit' },
        url: 'https://thaipbs.or.th/program/JakRakSuRao/episodes/91803',
      },
    ],
    storyteller: { th: 'ช่างสุข', en: 'Chang Suk' },
    writer: 'ton-pracha',
    status: 'published',
    approved: { by: 'k-kriang', on: '2026-06-28' },
  },
]
