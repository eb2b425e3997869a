import type { ConsentText, Purpose } from './text.ts'

/** Written to be read aloud to somebody who finished Prathom 4. Short sentences, one thought each. */
export const v1: ConsentText<Exclude<Purpose, 'help'>> = {
  version: 'v1',
  validFrom: '2026-03-01',
  preamble: {
    th: {
      title: 'ก่อนตอบ ขอเล่าให้ฟังก่อน',
      who: 'โครงการย่านเป็นคนดูแลข้อมูลของคุณ คนที่ช่วยกรอกคือ อสท. ของชุมชน มีอะไรสงสัย ถาม อสท. ได้ทุกเมื่อ หรือเขียนถึงเราตามที่อยู่ท้ายหน้านี้',
      free: 'ต่อไปนี้มีหกข้อ ตอบทีละข้อ ข้อไหนไม่อยากก็ตอบว่าไม่ ไม่มีใครว่า และไม่เสียสิทธิอะไรกับเขตหรือกับชุมชน',
      howLong:
        'เราเก็บข้อมูลไว้เท่าที่คุณยังขายกับเรา เลิกขายเมื่อไรก็ขอให้ลบได้ ที่ต้องเก็บต่อมีแต่หลักฐานเรื่องเงินตามที่กฎหมายบอก กับบันทึกว่าคุณเคยตอบว่าอะไร',
      withdraw:
        'เปลี่ยนใจได้ทุกวัน บอก อสท. หรือกดปุ่ม “ขอถอน” เองก็ได้ ง่ายเท่ากับตอนที่ตอบตกลง ไม่ต้องบอกเหตุผล เราเอาของออกจากหน้าร้านให้ทันที',
      rights:
        'คุณขอดูข้อมูลของตัวเองได้ ขอสำเนา ขอแก้ ขอลบ ขอให้หยุดใช้ก็ได้ เราตอบภายใน 30 วัน ถ้าเห็นว่าเราทำไม่ถูก ร้องเรียนที่สำนักงานคณะกรรมการคุ้มครองข้อมูลส่วนบุคคล (สคส.) ได้',
      volunteer:
        'อสท. จะอ่านให้ฟังทุกคำ คุณเป็นคนตอบเอง อสท. ตอบแทนไม่ได้ จะขอเวลาคิด หรือให้ลูกหลานมานั่งฟังด้วยก็ได้ เราจดไว้ว่าคุณตอบอะไร วันไหน ใครอยู่ด้วย',
    },
    en: {
      title: 'Before you answer, please hear this',
      who: 'The Yaan programme looks after your data. The person helping you is your community’s volunteer. Ask them anything, any time, or write to us at the address at the end of this page.',
      free: 'There are six questions. Answer each one by itself. You may say no to any of them. Nobody will mind, and you lose no right with the district or the community.',
      howLong:
        'We keep your data as long as you sell with us. When you stop, you can ask us to delete it. What must stay are the money records the law asks for, and the note of what you answered.',
      withdraw:
        'You can change your mind on any day. Tell the volunteer or press “Withdraw” yourself. It is as easy as saying yes. You need not say why. We take things off the shop at once.',
      rights:
        'You can see your data, get a copy, have it corrected or deleted, or ask us to stop using it. We answer within 30 days. If you think we did wrong, you can complain to the Personal Data Protection Committee office (PDPC).',
      volunteer:
        'The volunteer reads every word to you. You answer; the volunteer cannot answer for you. You may take time to think, or have family sit with you. We note what you answered, on which day, and who was there.',
    },
  },
  purposes: {
    shop: {
      th: {
        title: 'ให้เอาชื่อร้านกับของที่คุณทำขึ้นขายในย่านไหม',
        body: 'เพื่อให้คนเห็นและสั่งซื้อได้ เราจะแสดงชื่อที่คุณอยากให้เรียก ชุมชนของคุณ รูปสินค้า ราคา และของที่เหลือ ใครเปิดเว็บก็เห็น เบอร์โทรกับบ้านเลขที่ไม่แสดง คนส่งของเห็นเฉพาะเท่าที่ต้องใช้ส่ง แสดงไว้เท่าที่คุณยังให้อยู่ ถ้าตอบว่าไม่ หรือถอนทีหลัง หน้าร้านและสินค้าทุกชิ้นจะลงจากเว็บทันที ของที่ลูกค้าสั่งไว้แล้วเรายังช่วยกันส่งให้ครบ',
      },
      en: {
        title: 'May we put your name and the things you make in the Yaan shop?',
        body: 'So that people can see and order them. We show the name you want to be called, your community, product pictures, prices and how many are left. Anyone on the web can see this. Your phone and house number are not shown; whoever delivers sees only what delivery needs. It stays up as long as you allow. If you say no, or withdraw later, your page and all your goods come down at once. Orders already placed are still sent.',
      },
    },
    story: {
      th: {
        title: 'ให้เขียนเรื่องของคุณลงเว็บไหม',
        body: 'เพื่อให้คนซื้อรู้ว่าของมาจากมือใคร เราจะเขียนจากที่คุณเล่า เช่น เริ่มทำตั้งแต่เมื่อไร ใครสอน ทำอย่างไร คุณได้ฟังก่อน และกรรมการชุมชนดูก่อนขึ้นเว็บ ใครก็อ่านได้ เรื่องไหนไม่อยากให้เขียน บอกได้เลย ลงไว้เท่าที่คุณยังให้อยู่ ถ้าตอบว่าไม่ ก็ยังขายของได้ ถ้าถอนทีหลัง เรื่องจะลงจากเว็บทันที',
      },
      en: {
        title: 'May we write your story on the site?',
        body: 'So that buyers know whose hands a thing comes from. We write what you tell us: when you began, who taught you, how you make it. You hear it first, and the community’s committee reads it before it goes up. Anyone can read it. Tell us what to leave out. It stays as long as you allow. If you say no, you can still sell. If you withdraw, the story comes down at once.',
      },
    },
    face: {
      th: {
        title: 'ให้ใช้รูปที่เห็นหน้าคุณไหม',
        body: 'เพื่อให้คนซื้อรู้จักคนทำ รูปจะอยู่ที่หน้าร้าน ในเรื่องเล่า และในป้ายของชุมชน ใครเปิดก็เห็น และคนอื่นอาจบันทึกรูปไปได้ คุณเลือกรูปเอง เราไม่ใช้รูปหน้าไปทำอย่างอื่น แสดงไว้เท่าที่คุณยังให้อยู่ ถ้าตอบว่าไม่ เราใช้รูปมือหรือรูปของแทน ขายได้เหมือนกัน ถ้าถอนทีหลัง เราเอารูปออกทันที',
      },
      en: {
        title: 'May we use a picture that shows your face?',
        body: 'So that buyers meet the maker. The picture is on your page, in your story and on the community’s signs. Anyone can see it, and somebody could save a copy. You choose the picture. We use your face for nothing else. It stays as long as you allow. If you say no, we show your hands or your goods, and you sell just the same. If you withdraw, we remove it at once.',
      },
    },
    map: {
      th: {
        title: 'ให้บอกบนแผนที่ไหมว่าคุณอยู่แถวไหน',
        body: 'เพื่อให้คนเดินมาหาที่ร้านถูก เราปักจุดให้ดูคร่าวๆ แถวหน้าปากซอยหรือลานชุมชน ไม่ปักตรงบ้าน ใครเปิดเว็บก็เห็น แสดงไว้เท่าที่คุณยังให้อยู่ ถ้าตอบว่าไม่ เราบอกแค่ชื่อชุมชน ขายได้เหมือนกัน ถ้าถอนทีหลัง เราเอาจุดออกทันที',
      },
      en: {
        title: 'May we show on the map roughly where you are?',
        body: 'So that people can walk to your stall. We mark a rough spot, at the mouth of the lane or the community’s square, never your home. Anyone can see it. It stays as long as you allow. If you say no, we only name the community, and you sell just the same. If you withdraw, the mark goes at once.',
      },
    },
    partners: {
      th: {
        title: 'ให้เอาของไปวางขายในแอปอื่นด้วยไหม',
        body: 'เพื่อให้คนเห็นมากขึ้น เช่น ช้อปปี้ ลาซาด้า ติ๊กต็อก ไลน์ช้อปปิ้ง กูเกิล เฟซบุ๊ก เราส่งชื่อร้าน รูปสินค้า ราคา จำนวน และเรื่องย่อไปให้แอปเหล่านั้น ไม่ส่งเบอร์โทร บัตรประชาชน หรือบ้านเลขที่ แอปมีกฎเก็บข้อมูลของเขาเอง บางแอปอยู่ต่างประเทศ วางไว้เท่าที่คุณยังให้อยู่ ถ้าตอบว่าไม่ ของจะขายแค่ในย่าน ถ้าถอนทีหลัง เราสั่งให้แอปเอาลงทันที และตามจนลงครบทุกที่',
      },
      en: {
        title: 'May we also offer your goods on other apps?',
        body: 'So that more people see them: Shopee, Lazada, TikTok, LINE Shopping, Google, Facebook. We send them your shop name, product pictures, prices, numbers left and a short story; never your phone, ID card or house number. Those apps keep data by their own rules, some outside Thailand. Goods stay there as long as you allow. If you say no, you sell in Yaan only. If you withdraw, we tell every app to take them down at once and follow up until they are gone.',
      },
    },
    messages: {
      th: {
        title: 'ให้ส่งข่าวถึงคุณไหม',
        body: 'เพื่อบอกข่าวงานออกร้าน อบรม หรือของที่คนถามหา ส่งทางไลน์ ข้อความ หรือให้ อสท. เดินไปบอก เราใช้แค่เบอร์หรือไลน์ที่คุณให้ ไม่ส่งต่อให้ใคร ส่งเท่าที่คุณยังให้อยู่ ถ้าตอบว่าไม่ คุณยังได้รับข่าวเรื่องคำสั่งซื้อกับเงินของคุณเหมือนเดิม ถ้าถอนทีหลัง เราหยุดส่งทันที',
      },
      en: {
        title: 'May we send you news?',
        body: 'About fairs, training, or things buyers ask for, by LINE, text message, or the volunteer at your door. We use only the number or LINE you give us and pass it to nobody. We send as long as you allow. If you say no, you still hear about your own orders and money. If you withdraw, we stop at once.',
      },
    },
  },
}
