import type { StorySeed } from '../types.ts'

export const storiesOfBangMot: StorySeed[] = [
  {
    slug: 'som-thi-thon-khem',
    community: 'bang-mot',
    subject: { kind: 'product', slug: 'bang-mot-tangerines' },
    title: { th: 'ส้มที่ทนเค็ม', en: 'The tangerine that stands the salt' },
    quote: {
      th: '“ผิวไม่สวย เพราะเอาแรงไปทำน้ำหวานหมด”',
      en: '“The skin is plain because all the strength went into the juice.”',
    },
    parts: {
      place: {
        th: 'บางมดยังมีคลองที่พายเรือได้ สองฝั่งเป็นร่องสวนยกดินสูง น้ำอยู่ระหว่างแถวต้นไม้เหมือนถนนสีเขียว ยืนบนสันร่องมองออกไปเห็นหลังคาหมู่บ้านจัดสรรเรียงกันเป็นกำแพง สวนที่เหลือแทรกอยู่เป็นหย่อมๆ',
        en: 'Bang Mot still has canals you can row. Along them earth is banked into beds, with water between the trees like green streets. From a bed you see the roofs of housing estates lined up like a wall, and what orchards remain sit among them in patches.',
      },
      people: {
        th: 'วิสาหกิจของเรามีแปดครอบครัว ทั้งพุทธทั้งมุสลิม ประชุมกันใต้ต้นมะม่วงเดือนละครั้ง ครึ่งแรกคุยเรื่องปุ๋ย ครึ่งหลังคุยเรื่องลูก ข้อตกลงมีข้อเดียวที่เขียนไว้บนกระดาษ ใครจะขายที่ ให้มาบอกกันก่อน ยังไม่มีใครมาบอก',
        en: 'Our enterprise is eight families, Buddhist and Muslim. We meet under a mango tree once a month: the first half is about manure, the second about our children. Only one rule is on paper. Whoever means to sell land tells the others first. So far nobody has.',
      },
      craft: {
        th: 'ส้มชอบดินที่เค็มนิดๆ มากไปก็ตาย น้อยไปก็จืด เราวัดน้ำทุกเช้า วันไหนเค็มขึ้นก็ปิดประตูน้ำ เอาเลนก้นร่องขึ้นโปะโคนต้นปีละหน กิ่งค้ำด้วยไม้ไผ่ ลูกที่โดนแดดจัดผิวจะลาย เราไม่ขัด ไม่เคลือบ ตัดด้วยกรรไกรให้เหลือขั้วติดใบหนึ่งใบ ใบนั้นบอกคุณว่าเก็บวันไหน',
        en: 'Tangerines like soil a little salty: too much kills, too little and they are bland. We test the water each morning and shut the gate when salt comes up. Once a year mud from the ditch goes round the roots. Bamboo props the branches. Fruit in strong sun grows scarred; we neither polish nor wax. It is cut with one leaf left on, and that leaf tells you which day.',
      },
      history: {
        th: 'ส้มเขียวหวานบางมดเคยดังจนพูดคำว่าบางมดก็หมายถึงส้ม แล้วน้ำท่วม น้ำเค็ม และเมือง มากันคนละปีจนสวนหายไปเกือบหมด เดือนมีนาคม 2561 กรมทรัพย์สินทางปัญญาประกาศขึ้นทะเบียนส้มบางมดเป็นสิ่งบ่งชี้ทางภูมิศาสตร์ แปลว่าชื่อนี้ใช้ได้เฉพาะส้มจากที่นี่ ชื่อจึงปลอดภัยแล้ว เหลือแต่ต้น',
        en: 'The Bang Mot tangerine was once so famous that the name simply meant the fruit. Flood, salt and the city came in turn until nearly all the orchards were gone. In March 2018 the Department of Intellectual Property announced its registration as a geographical indication: the name now belongs only to fruit from here. The name is safe. The trees are what remain to save.',
      },
      today: {
        th: 'ปีนี้เรานับลูกบนต้นแล้วจึงเปิดขาย ไม่มีก็บอกว่าไม่มี ถ้าคุณได้กล่องหนึ่ง อย่าแช่เย็น วางไว้ในชามบนโต๊ะ แล้วกลิ่นจะทำงานของมันเอง เมล็ดมีนะ ปลูกได้ แต่ต้องใจเย็นเจ็ดปี',
        en: 'This year we counted the fruit on the trees before we opened sales. When there is none, we say so. If a box reaches you, keep it out of the fridge, in a bowl on the table, and the scent will do its work. There are seeds. They will grow, if you have seven years’ patience.',
      },
    },
    pictures: [
      {
        after: 'place',
        drawing: { motif: 'orchard-canal', dyes: ['pandan', 'marigold'], variation: 202 },
        alt: { th: 'ร่องสวนส้ม', en: 'An orchard between ditches' },
        caption: { th: 'ร่องสวน ภาพประกอบ', en: 'Between the beds, an illustration' },
      },
      {
        after: 'today',
        drawing: { motif: 'tangerines', dyes: ['marigold', 'pandan'], variation: 201 },
        alt: { th: 'ส้มในชามบนโต๊ะ', en: 'Tangerines in a bowl' },
        caption: { th: 'อย่าแช่เย็น', en: 'Keep out of the fridge' },
      },
    ],
    claims: [
      {
        part: 'history',
        text: {
          th: 'กรมทรัพย์สินทางปัญญาประกาศขึ้นทะเบียนส้มบางมดเป็น GI (มีนาคม 2561)',
          en: 'The GI registration of Bang Mot tangerine was announced in March 2018',
        },
        source: { th: 'โพสต์ทูเดย์ 13 มี.ค. 2561', en: 'Post Today, 13 Mar 2018' },
        url: 'https://www.posttoday.com/economy/544289',
      },
    ],
    storyteller: { th: 'วิสาหกิจชุมชนสวนส้มบ้านเรา (คนทำสมมติ)', en: 'Suan Som Ban Rao Enterprise (fictional)' },
    writer: 'din-bang-mot',
    status: 'published',
    approved: { by: 'k-isma', on: '2026-06-12' },
  },
]
