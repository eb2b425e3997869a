import type { StorySeed } from '../types.ts'

export const storiesOfPomMahakan: StorySeed[] = [
  {
    slug: 'chue-thi-yang-yu-pom-mahakan',
    community: 'pom-mahakan',
    subject: { kind: 'community', slug: 'pom-mahakan' },
    title: { th: 'ป้อมมหากาฬ: ชื่อที่ยังอยู่', en: 'Pom Mahakan: the name remains' },
    quote: { th: '“บ้านรื้อได้ ชื่อรื้อไม่ได้”', en: '“A house can be taken down; a name cannot.”' },
    parts: {
      place: {
        th: 'หลังกำแพงสีขาวของป้อมมหากาฬ ระหว่างถนนมหาไชยกับคลองโอ่งอ่าง วันนี้เป็นสนามหญ้า มีม้านั่ง มีต้นไม้ใหญ่ ถ้าไม่มีใครบอกก็ไม่รู้ว่าที่ราบตรงนี้เคยเป็นตรอก เคยมีบ้านไม้ มีศาลา มีเสียงนก',
        en: 'Behind the white wall of Mahakan Fort, between Maha Chai Road and Khlong Ong Ang, there is now a lawn with benches and great trees. Unless somebody tells you, you would not know that this flat ground was once lanes, wooden houses, a pavilion, and birdsong.',
      },
      people: {
        th: 'คนที่เคยอยู่ที่นี่อยู่กันมาหลายชั่วคน บางคนเกิดและแก่ในบ้านหลังเดียว หลังย้ายออก หลายครอบครัวแยกกันไปคนละเขต เรื่องนี้เขียนจากข่าวและเอกสารที่ใครก็อ่านได้ เราไม่ได้พูดแทนใคร ใครเคยอยู่ที่นี่และอยากเล่าเอง ที่ตรงนี้เป็นของคุณ',
        en: 'Those who lived here had done so for generations; some were born and grew old in one house. After the move many families were scattered to different districts. This page is written from news and papers anyone can read, and speaks for nobody. If you lived here and wish to tell it yourself, the space is yours.',
      },
      craft: {
        th: 'ชุมชนนี้เคยขึ้นชื่อเรื่องกรงนกไม้ไผ่และฤๅษีดินปั้น กรงหนึ่งใช้ซี่ไม้เหลาเท่ากันเป็นร้อยซี่ ฤๅษีองค์หนึ่งปั้นให้นั่งสงบได้ต้องเข้าใจความสงบก่อน งานทั้งสองอย่างต้องการที่นั่งทำที่ไม่มีใครไล่',
        en: 'It was known for bamboo bird cages and clay hermits. A cage needs a hundred ribs shaved alike; to make a hermit sit at peace you must first understand peace. Both crafts need a place to sit from which nobody chases you.',
      },
      history: {
        th: 'ชุมชนกับกรุงเทพมหานครเจรจาเรื่องการรื้อย้ายยืดเยื้อมาราว 26 ปี จน 25 เมษายน 2561 เป็นวันสุดท้ายที่ต้องขนของออก หลังจากนั้นบ้านที่เหลือถูกรื้อ และที่ดินทำเป็นสวนสาธารณะ หนึ่งปีต่อมายังมีข่าวว่าหลายครอบครัวยังหาที่อยู่มั่นคงไม่ได้',
        en: 'The community and the city were at odds over its removal for some 26 years, until 25 April 2018, the last day to carry belongings out. The remaining houses were then taken down and the ground made into a park. A year later it was reported that many families still had no settled home.',
      },
      today: {
        th: 'ในย่านจึงมีหน้าของป้อมมหากาฬอยู่ โดยไม่มีของขาย เพราะชุมชนปิดแล้ว เราเก็บไว้ให้เห็นว่า ของดีจากย่านหนึ่งอยู่ได้ก็ต่อเมื่อคนยังอยู่ ถ้าเดินผ่านสวนนี้ ลองนั่งสักครู่ แล้วนึกถึงตรอก',
        en: 'So Yaan keeps a page for Pom Mahakan with nothing to buy, because the community is closed. It stands here to show that the good things of a neighbourhood live only while its people do. If you pass the park, sit a moment, and think of lanes.',
      },
    },
    pictures: [
      {
        after: 'craft',
        drawing: { motif: 'bird-cage', dyes: ['clay', 'pandan'], variation: 201 },
        alt: { th: 'กรงนกไม้ไผ่', en: 'A bamboo bird cage' },
        caption: { th: 'กรงนก งานที่เคยทำที่นี่ ภาพประกอบ', en: 'A bird cage, once made here, an illustration' },
      },
    ],
    claims: [
      {
        part: 'history',
        text: {
          th: 'วันที่ 25 เมษายน 2561 เป็นวันสุดท้ายที่ชาวบ้านต้องย้ายออก และพื้นที่จะทำเป็นสวนสาธารณะ',
          en: '25 April 2018 was the last day; the ground was to become a park',
        },
        source: { th: 'Thai PBS 25 เม.ย. 2561', en: 'Thai PBS, 25 Apr 2018' },
        url: 'https://news.thaipbs.or.th/content/271857',
      },
      {
        part: 'history',
        text: { th: 'ความขัดแย้งยืดเยื้อ 26 ปี', en: 'The dispute lasted 26 years' },
        source: { th: 'ข่าวช่อง 7 25 เม.ย. 2561', en: 'Channel 7 News, 25 Apr 2018' },
        url: 'https://news.ch7.com/detail/282840',
      },
      {
        part: 'history',
        text: { th: 'หนึ่งปีต่อมาหลายครอบครัวยังไม่มีที่อยู่มั่นคง', en: 'A year later many families were not yet settled' },
        source: { th: 'ประชาไท เม.ย. 2562', en: 'Prachatai, Apr 2019' },
        url: 'https://prachatai.com/journal/2019/04/82216',
      },
    ],
    storyteller: { th: 'เรียบเรียงจากข่าวและเอกสาร', en: 'Compiled from news and papers' },
    writer: 'staff-anong',
    status: 'in_review',
    approved: null,
  },
]
