import type { ConsentWay } from '#app/domain/consent/rules.ts'
import type { Purpose } from '#app/domain/consent/text.ts'

const purposes: Record<Purpose, string> = {
  shop: 'ขึ้นร้านในย่าน',
  story: 'เล่าเรื่องลงเว็บ',
  face: 'รูปที่เห็นหน้า',
  map: 'จุดบนแผนที่',
  partners: 'ขายในแอปอื่น',
  messages: 'รับข่าว',
  help: 'ให้ อสท. ช่วยดูคำสั่งซื้อ',
}
const ways: Record<ConsentWay, string> = {
  own_tap: 'แตะเองบนจอ',
  spoken: 'พูดให้ฟัง',
  thumbprint: 'พิมพ์นิ้วมือ',
  signature: 'เซ็นชื่อ',
}

/** Makers as the desk sees them. */
export const maker = {
  title: 'คนทำ',
  begin: 'รับคนทำคนใหม่',
  none: 'ยังไม่มีคนทำในชุมชนนี้ เริ่มจากบ้านที่อยากขายมากที่สุด',
  drafts: 'ทำค้างไว้',
  continueDraft: 'ทำต่อ',
  lastTouched: (moment: string) => `แก้ล่าสุด ${moment}`,
  onThisDevice: 'พิมพ์ไว้ในเครื่องนี้ ยังไม่ได้ส่ง',
  purposes,
  ways,
  state: {
    public: 'ขึ้นร้านแล้ว',
    asked_no: 'ไม่ตกลงขึ้นร้าน',
    withdrawn: 'ถอนจากร้านแล้ว',
    waiting: 'ยังไม่ได้ถามความยินยอม',
  },
  counts: (products: number, stories: number) => `สินค้า ${products} · เรื่องเล่า ${stories}`,
  saved: 'บันทึกแล้ว',
  page: {
    called: (name: string) => `เรียกว่า ${name}`,
    makes: 'ทำ',
    seeShop: 'ดูหน้าร้าน',
    addProduct: 'ลงของขาย',
    tellStory: 'เล่าเรื่อง',
    more: 'เรื่องของคนทำคนนี้',
    contact: 'เบอร์โทรและทางไปบ้าน',
    consent: 'ความยินยอม',
    edit: 'แก้ชื่อและคำแนะนำตัว',
    photo: 'รูป',
    history: 'ใครทำอะไรไว้บ้าง',
    account: 'บัญชีของคนทำ',
    copy: 'สำเนาข้อมูลให้เจ้าตัว',
  },
  edit: {
    title: 'แก้ชื่อและคำแนะนำตัว',
    nameEn: 'ชื่อภาษาอังกฤษ',
    makesEn: 'ของที่ทำ ภาษาอังกฤษ',
    introEn: 'แนะนำตัว ภาษาอังกฤษ',
    conflict: 'มีคนแก้ข้อมูลนี้จากอีกเครื่องแล้ว สิ่งที่คุณพิมพ์ยังอยู่ครบ ดูของเขาก่อน แล้วกดบันทึกถ้าจะใช้ของคุณ',
    theirs: 'อีกเครื่องบันทึกไว้ว่า',
  },
  contact: {
    title: 'เบอร์โทรและทางไปบ้าน',
    note: 'ข้อมูลนี้เป็นความลับ ทุกครั้งที่เปิดดู ระบบจดว่าใครดูเมื่อไร และเจ้าตัวขอดูบันทึกนั้นได้',
    open: 'เปิดดู',
    none: 'ไม่มี',
    change: 'แก้ไข',
    where: 'ทางไปบ้าน',
    conflict: 'มีคนแก้ข้อมูลของคนทำคนนี้ไปแล้ว สิ่งที่คุณพิมพ์ยังอยู่ กดเปิดดูอีกครั้งแล้วค่อยบันทึก',
  },
  photo: {
    title: (name: string) => `รูปของ${name}`,
    save: 'บันทึกรูป',
    conflict: 'มีคนแก้รูปจากอีกเครื่องแล้ว รูปที่ส่งยังอยู่ เปิดหน้านี้ใหม่แล้วจัดอีกครั้ง',
  },
  consent: {
    title: (name: string) => `${name}ตกลงเรื่องอะไรไว้บ้าง`,
    yes: 'ตกลงอยู่',
    no: 'ไม่ตกลง',
    ask: 'ถามและบันทึกว่าตกลง',
    withdraw: 'ขอถอน',
    leaving: (n: number) => `กำลังเอาลงจากแอปอื่น เหลืออีก ${n} รายการ ระบบตามให้จนครบ`,
    log: 'บันทึกทุกครั้งที่ตอบ',
    logNone: 'ยังไม่เคยถาม',
    decisions: { given: 'ตกลง', refused: 'ไม่ตกลง', withdrawn: 'ขอถอน' },
    heard: (readAloud: boolean): string => (readAloud ? 'อ่านให้ฟัง' : 'อ่านเอง'),
    text: (version: string) => `ข้อความฉบับ ${version}`,
    witness: (name: string) => `พยาน ${name}`,
    guardian: (name: string) => `ผู้ปกครอง ${name}`,
    recordedBy: (name: string) => `จดโดย ${name}`,
  },
  give: {
    title: (purpose: string) => `ถามอีกครั้ง: ${purpose}`,
    save: 'บันทึกว่าตกลง',
    guardian: 'ชื่อผู้ปกครอง ถ้าอายุไม่ถึง 20 ปี',
  },
  withdraw: {
    title: (purpose: string) => `ขอถอน: ${purpose}`,
    follows: 'ถ้าถอนตอนนี้',
    reason: 'เพราะอะไร',
    reasonHint: 'ไม่บอกก็ได้ ถ้าบอก เราจะได้ทำให้ดีขึ้น',
    button: (purpose: string) => `ใช่ ขอถอน “${purpose}”`,
    keep: 'ไม่ถอนแล้ว กลับไป',
    consequence: {
      shop: (products: number, stories: number, listings: number) =>
        `หน้าร้าน สินค้า ${products} อย่าง เรื่องเล่า ${stories} เรื่อง และรูปทั้งหมด ลงจากเว็บทันที${
          listings > 0 ? ` และสั่งให้แอปอื่นเอาลงอีก ${listings} รายการ` : ''
        } ของที่ลูกค้าสั่งไว้แล้วยังช่วยกันส่งจนครบ`,
      story: (stories: number) => `เรื่องเล่า ${stories} เรื่องลงจากเว็บทันที สินค้ายังขายต่อได้`,
      face: 'รูปที่เห็นหน้าลงจากเว็บทันที เหลือรูปมือกับรูปของ สินค้ายังขายต่อได้',
      map: 'จุดบนแผนที่หายไปทันที เหลือแค่ชื่อชุมชน',
      partners: (listings: number) =>
        listings > 0
          ? `สั่งให้แอปอื่นเอาลง ${listings} รายการ และตามจนลงครบ ในย่านยังขายต่อ`
          : 'ตอนนี้ไม่มีของอยู่ในแอปอื่น ต่อไปก็จะไม่เอาไปลง ในย่านยังขายต่อ',
      messages: 'หยุดส่งข่าวทันที เรื่องคำสั่งซื้อกับเงินยังแจ้งเหมือนเดิม',
      help: 'อสท. รับ แพ็ก ส่ง หรือยกเลิกคำสั่งซื้อแทนไม่ได้อีกทันที เจ้าตัวต้องทำเองในหน้า “ร้านของฉัน”',
    },
    again: 'เปลี่ยนใจกลับมาเมื่อไรก็ได้',
  },
  history: {
    title: (name: string) => `ใครทำอะไรกับข้อมูลของ${name}`,
    none: 'ยังไม่มีบันทึก',
    system: 'ระบบ',
    actions: {
      'producer.onboarded': 'รับเข้าย่าน',
      'producer.changed': 'แก้ข้อมูล',
      'producer.contact_viewed': 'เปิดดูเบอร์โทรและทางไปบ้าน',
      'producer.contact_changed': 'แก้เบอร์โทรและทางไปบ้าน',
      'producer.photos_arranged': 'จัดรูป',
      'producer.data_copied': 'ทำสำเนาข้อมูล',
      'consent.given': 'บันทึกว่าตกลง',
      'consent.refused': 'บันทึกว่าไม่ตกลง',
      'consent.withdrawn': 'บันทึกการขอถอน',
    },
    other: 'ทำรายการอื่น',
  },
  copy: {
    title: (name: string) => `ข้อมูลทั้งหมดของ${name}ที่ย่านเก็บไว้`,
    note: 'พิมพ์ให้เจ้าตัว หรือส่งไฟล์ให้ก็ได้ เป็นสิทธิของเขา การทำสำเนานี้ถูกจดไว้แล้ว',
    download: 'ดาวน์โหลดเป็นไฟล์',
    make: 'ทำสำเนา',
    intro: 'ในสำเนามีเบอร์โทรและทางไปบ้านด้วย ระบบจะจดว่าใครทำสำเนาเมื่อไร',
    parts: { identity: 'ตัวตน', contact: 'ติดต่อ', things: 'ของที่อยู่ในย่าน', history: 'บันทึก' },
    pictures: (n: number) => `รูป ${n} รูป`,
    at: (moment: string) => `ทำเมื่อ ${moment}`,
  },
}
