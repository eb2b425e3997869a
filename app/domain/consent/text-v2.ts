import type { ConsentText } from './text.ts'
import { v1 } from './text-v1.ts'

/** Asks one thing more than v1: whether the volunteer may handle orders for a maker. The other questions are word for word the same. */
export const v2: ConsentText = {
  version: 'v2',
  validFrom: '2026-11-21',
  preamble: {
    th: {
      ...v1.preamble.th,
      free: 'ต่อไปนี้มีเจ็ดข้อ ตอบทีละข้อ ข้อไหนไม่อยากก็ตอบว่าไม่ ไม่มีใครว่า และไม่เสียสิทธิอะไรกับเขตหรือกับชุมชน',
    },
    en: {
      ...v1.preamble.en,
      free: 'There are seven questions. Answer each one by itself. You may say no to any of them. Nobody will mind, and you lose no right with the district or the community.',
    },
  },
  purposes: {
    ...v1.purposes,
    help: {
      th: {
        title: 'ให้ อสท. ช่วยดูแลคำสั่งซื้อกับเรื่องเงินแทนคุณไหม',
        body: 'เพื่อให้คุณขายได้แม้ไม่มีโทรศัพท์หรือไม่ถนัดใช้ อสท. จะรับคำสั่งซื้อ จดว่าแพ็กแล้ว ส่งแล้ว และยกเลิกของที่ทำไม่ได้แทนคุณ อสท. จะเห็นว่าใครสั่งอะไร ส่งไปที่ไหน และคุณได้เงินเท่าไร เงินเข้าบัญชีของคุณเท่านั้น อสท. รับแทนไม่ได้ ทุกครั้งที่ทำแทน เราจดไว้ว่าใครทำ วันไหน คุณขอดูได้ ช่วยเท่าที่คุณยังให้ช่วย ถ้าตอบว่าไม่ คุณทำเองในหน้า “ร้านของฉัน” ขายได้เหมือนกัน ถ้าถอนทีหลัง อสท. ทำแทนไม่ได้อีกทันที',
      },
      en: {
        title: 'May the volunteer handle your orders and see your money for you?',
        body: 'So that you can sell without a phone, or without having to use one. The volunteer accepts orders, notes what is packed and sent, and cancels what cannot be made. They see who ordered what, where it goes and what you earn. Money goes to your own account only; the volunteer cannot receive it. Each time, we note who did it and on which day, and you can ask to see that. They help as long as you allow. If you say no, you do it yourself in “My shop”, and you sell just the same. If you withdraw, the volunteer can do nothing more for you from that moment.',
      },
    },
  },
}
