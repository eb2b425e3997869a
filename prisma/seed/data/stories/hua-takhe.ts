import type { StorySeed } from '../types.ts'

export const storiesOfHuaTakhe: StorySeed[] = [
  {
    slug: 'talat-thi-sam-khlong-ma-jer',
    community: 'hua-takhe',
    subject: { kind: 'community', slug: 'hua-takhe' },
    title: { th: 'ตลาดตรงที่สามคลองมาเจอกัน', en: 'Where three canals meet' },
    quote: { th: '“สะพานไม้ร้องเอี๊ยดทีไร แปลว่ามีแขกมา”', en: '“When the wooden bridge creaks, we have a guest.”' },
    parts: {
      place: {
        th: 'หัวตะเข้อยู่ไกลจนคนกรุงเทพฯ หลายคนนึกว่าเลยออกไปแล้ว คลองสามสายมาชนกันตรงนี้ คลองประเวศบุรีรมย์ คลองหัวตะเข้ และคลองลำปลาทิว ตลาดเป็นเรือนไม้สองชั้นหันหน้าหาน้ำ หลังคาสังกะสีต่อกันยาวจนเดินหน้าฝนไม่ต้องกางร่ม ถ้าหิวให้เดินตามกลิ่น ถ้าร้อนให้นั่งท่าน้ำ',
        en: 'Hua Takhe is so far out that many Bangkokians think they have left the city. Three canals run together here: the Prawet Burirom, the Hua Takhe and the Lam Pla Thio. The market is a row of two-storey timber houses facing the water, their tin roofs joined so that you can walk dry through the rains. If hungry, follow the smell; if hot, sit on the landing.',
      },
      people: {
        th: 'คนเก่าที่นี่มีทั้งไทย มอญ จีน ขายของคนละอย่างจึงไม่แย่งกัน พอถนนมา เรือหาย คนหนุ่มสาวก็ออกไปทำงานในเมือง เหลือคนแก่เฝ้าห้องแถวกับหมา จนเพื่อนบ้านกลุ่มหนึ่งรวมตัวกันฟื้นตลาด ป้าในกลุ่มสามคลองพูดง่ายๆ ว่า ถ้าเราไม่รักใครจะรัก แล้วคว้าไม้กวาดมากวาดทางเดินคนละช่วง',
        en: 'The old families are Thai, Mon and Chinese; each sold something different, so nobody fought. Then the road came, the boats went, and the young left for work in town, leaving grandparents to mind the rows with their dogs. Until neighbours came together to bring it back. An auntie of the Three Canals puts it simply: if we do not love it, who will? And each took a broom to a stretch of the walkway.',
      },
      craft: {
        th: 'ของที่ทำกันที่นี่มาจากสิ่งที่ลอยมา ผักตบลอยมาเอามาสานกระเป๋า ถุงพลาสติกลอยมาเอามารีดเป็นผืน ไม้เรือเก่าลอยมาเอามาต่อเป็นเรือลำเล็ก นักเรียนศิลปะแถวนี้มานั่งวาดรูปริมน้ำ ป้าๆ เลยวาดบ้าง ลายแรกของใครก็ตลกทั้งนั้น แต่ไม่มีใครหัวเราะ',
        en: 'What is made here comes from what floats by. Water hyacinth becomes bags; plastic bags are ironed into cloth; the wood of old boats becomes small ones. Art students come to draw by the water, so the aunties began to draw too. Everyone’s first picture is funny, and nobody laughs.',
      },
      history: {
        th: 'คลองประเวศบุรีรมย์ขุดสมัยรัชกาลที่ 5 ราว พ.ศ. 2421–2423 เล่ากันว่าตอนขุดเจอกะโหลกจระเข้ ชื่อย่านจึงมาจากตรงนั้น กะโหลกยังเก็บไว้ที่ศาลเจ้าให้คนไปดู สี่แยกน้ำตรงนี้เคยเป็นชุมทางค้าขายของฝั่งตะวันออก ชื่อเดิมของตลาดคือหลวงพรต-ท่านเลี่ยม ตามคนที่ให้ที่ดิน',
        en: 'The Prawet Burirom canal was dug under Rama V, about 1878–80. They say a crocodile’s skull was found in the digging and gave the place its name, “crocodile head”; it is still kept at the shrine. The crossing was once the trading hub of the east. The market’s older name, Luang Phrot – Than Liam, remembers those who gave the land.',
      },
      today: {
        th: 'ทุกวันนี้เสาร์อาทิตย์คึกคัก วันธรรมดาเงียบพอจะได้ยินปลาฮุบน้ำ มารถไฟลงสถานีหัวตะเข้แล้วเดินได้ ของทุกชิ้นในร้านนี้มีคนแถวนั้นทำจริง และถ้าคุณถามว่าใครทำ เขาจะพาเดินไปหาเลย',
        en: 'Weekends are lively; on weekdays you can hear fish rise. Take the train to Hua Takhe station and walk. Everything on these shelves was made by someone nearby, and if you ask who, they will walk you there.',
      },
    },
    pictures: [
      {
        after: 'place',
        drawing: { motif: 'boat-landing', dyes: ['indigo', 'pandan'], variation: 201 },
        alt: { th: 'ท่าน้ำหน้าเรือนไม้สองชั้น', en: 'A landing before two-storey timber houses' },
        caption: { th: 'ท่าน้ำหัวตะเข้ ภาพประกอบ', en: 'The landing, an illustration' },
      },
      {
        after: 'craft',
        drawing: { motif: 'hyacinth-bag', dyes: ['pandan'], variation: 201 },
        alt: { th: 'กระเป๋าผักตบชวา', en: 'A water-hyacinth bag' },
        caption: { th: 'ของที่ลอยมา กลายเป็นของที่ถือไป', en: 'What floated in, carried out' },
      },
    ],
    claims: [
      {
        part: 'history',
        text: {
          th: 'ขุดคลองประเวศบุรีรมย์ พ.ศ. 2421–2423 และเจอกะโหลกจระเข้ซึ่งเก็บไว้ที่ศาลเจ้าปึงเถ่ากง',
          en: 'The canal was dug in 1878–80; a crocodile skull found then is kept at the shrine',
        },
        source: {
          th: 'คลังข้อมูลชุมชน ศูนย์มานุษยวิทยาสิรินธร: หัวตะเข้',
          en: 'Community archive, Sirindhorn Anthropology Centre: Hua Takhe',
        },
        url: 'https://wikicommunity.sac.or.th/community/2648',
      },
      {
        part: 'history',
        text: {
          th: 'ชื่อหลวงพรต-ท่านเลี่ยมมาจากผู้บริจาคที่ดิน',
          en: 'Luang Phrot – Than Liam is named for the donors of the land',
        },
        source: {
          th: 'คลังข้อมูลชุมชน ศูนย์มานุษยวิทยาสิรินธร: หลวงพรต-ท่านเลี่ยม',
          en: 'Community archive, Sirindhorn Anthropology Centre: Luang Phrot – Than Liam',
        },
        url: 'https://wikicommunity.sac.or.th/community/232',
      },
      {
        part: 'people',
        text: { th: 'ชาวบ้านรวมกลุ่มกันฟื้นตลาดที่ซบเซา', en: 'Residents formed a group to bring the quiet market back' },
        source: { th: 'กองการท่องเที่ยว กทม.: กลุ่มคนรักหัวตะเข้', en: 'Bangkok Tourism Division: Hua Takhe lovers’ group' },
        url: 'http://bangkoktourist.com/index.php/top-attractions/index?top_id=2139&type=83',
      },
      {
        part: 'place',
        text: { th: 'หัวตะเข้เป็นจุดตัดของสามคลอง', en: 'Three canals cross at Hua Takhe' },
        source: { th: 'วิกิพีเดียภาษาไทย: หัวตะเข้', en: 'Thai Wikipedia: Hua Takhe' },
        url: 'https://th.wikipedia.org/wiki/หัวตะเข้',
      },
    ],
    storyteller: { th: 'กลุ่มคนสามคลอง', en: 'The Three Canals Group' },
    writer: 'boat-hua-takhe',
    status: 'published',
    approved: { by: 'k-wilai', on: '2026-05-18' },
  },
  {
    slug: 'ruea-aitim-lam-diao',
    community: 'hua-takhe',
    subject: { kind: 'product', slug: 'model-ice-cream-boat' },
    title: { th: 'เรือไอติมที่มีลำเดียว', en: 'The only ice-cream boat' },
    quote: { th: '“เรือที่ลอยไม่ได้ก็เป็นแค่ไม้”', en: '“A boat that doesn’t float is only wood.”' },
    parts: {
      place: {
        th: 'โรงเรือของลุงนวยเหลือแค่ใต้ถุนบ้าน เมื่อก่อนยาวไปถึงคลอง ตอนนี้คลองอยู่หลังเขื่อนปูน ลุงเจาะช่องไว้ช่องหนึ่งให้มองเห็นน้ำ บอกว่าคนต่อเรือถ้าไม่เห็นน้ำจะลืมว่าต่อไปทำไม',
        en: 'All that is left of Lung Nuai’s boatyard is the space under his house. It once ran to the canal; now the canal is behind a concrete bank. He cut a hole to see the water. A boatbuilder who cannot see it, he says, forgets what he is building for.',
      },
      people: {
        th: 'ตอนเด็กมีลุงคนหนึ่งพายเรือไอติมผ่านบ่ายสามโมง ใส่หมวกสาน มีกระดิ่งทองเหลือง เด็กทั้งคลองวิ่งลงท่าพร้อมเหรียญสลึง ใครไม่มีเหรียญ เอาไข่เป็ดแลกได้ ลุงนวยไม่มีทั้งสองอย่าง แต่ช่วยจับหัวเรือให้นิ่งทุกวัน ได้กินปลายกรวยทุกวัน',
        en: 'When he was a boy a man paddled the ice-cream boat past at three, in a straw hat, with a brass bell. Every child on the canal ran to the landing with a coin. Those without a coin could pay in duck eggs. Nuai had neither, but he held the bow steady each day and was given the end of the cone.',
      },
      craft: {
        th: 'ลำนี้ต่อย่อสามสิบเท่า กงสิบเจ็ดซี่ ดัดด้วยไอน้ำจากกาต้มน้ำชา หมันทำจากเศษผ้าห่มเมีย กระดิ่งหล่อจากก๊อกน้ำเก่า เล็กเท่าเม็ดถั่วแต่สั่นแล้วดัง ถังไอติมเปิดฝาได้ ข้างในลุงหยดเทียนขาวไว้ก้อนหนึ่ง ทาหมวกสานเป็นสีที่จำได้ ไม่ใช่สีที่ถูก',
        en: 'It is a thirtieth of the size, with seventeen ribs bent in steam from the tea kettle and caulked with threads from his wife’s old blanket. The bell was cast from a water tap, small as a pea, and it rings. The tub opens; inside is one drop of white candle. The hat is painted in the colour he remembers, not the colour that is right.',
      },
      history: {
        th: 'ถนนมาถึงหัวตะเข้แล้วเรือก็หายไปทีละอย่าง เรือก๋วยเตี๋ยวก่อน เรือไอติมทีหลังสุด ลุงนวยจำวันสุดท้ายไม่ได้ เพราะไม่มีใครรู้ว่ามันเป็นวันสุดท้าย วันที่รู้คือวันที่บ่ายสามเงียบ เขาเก็บความเงียบนั้นไว้หกสิบปี แล้วเพิ่งเอามาทำเป็นเรือ',
        en: 'When the road reached Hua Takhe the boats vanished one kind at a time, noodles first, ice cream last. He does not remember the last day, since nobody knew that it was the last. What he knows is an afternoon when three o’clock was silent. He kept that silence for sixty years and has only now made it into a boat.',
      },
      today: {
        th: 'ลุงลอยให้ดูในกะละมังทั้งคืนแล้ว ไม่รั่ว มีคนขอให้ทำอีกลำ ลุงส่ายหน้า บอกว่าจำหน้าคนพายได้คนเดียว ทำสองลำก็ต้องแต่งหน้าใหม่ แล้วมันจะเป็นเรือโกหก',
        en: 'It floated in a basin all night and did not leak. People ask for another. He shakes his head: he remembers only one paddler’s face. For a second he would have to make one up, and then it would be a boat that lies.',
      },
    },
    pictures: [
      {
        after: 'craft',
        drawing: { motif: 'model-boat', dyes: ['marigold', 'lac'], variation: 201 },
        alt: { th: 'เรือไอติมลำเล็กมีกระดิ่ง', en: 'A small ice-cream boat with a bell' },
        caption: { th: 'กงสิบเจ็ดซี่ ภาพประกอบ', en: 'Seventeen ribs, an illustration' },
      },
    ],
    claims: [],
    storyteller: { th: 'ลุงนวย (คนทำสมมติ)', en: 'Lung Nuai (a fictional maker)' },
    writer: 'boat-hua-takhe',
    status: 'published',
    approved: { by: 'k-wilai', on: '2026-05-25' },
  },
]
