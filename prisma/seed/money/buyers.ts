import type { Buyer } from '#app/domain/order/buyer.server.ts'

/**
 * The demo's buyers. Nobody here exists: addresses are made up in real districts, letters go to a domain reserved for
 * examples, and numbers are of the same invented row as the makers' own.
 */

type BuyerSeed = Omit<Buyer, 'notes'> & {
  /** Of the buyer on the net: a block reserved for documentation (RFC 5737). */
  readonly ip: string
}

export type BuyerKey = keyof typeof buyers

export const buyers = {
  somying: {
    name: 'สมหญิง รักทอ',
    phone: '+66800000101',
    email: 'somying@example.com',
    ip: '203.0.113.11',
    address: {
      street: '128/7 ซอยสุขใจ 3 ถนนพหลโยธิน',
      ...{ subdistrict: 'สามเสนใน', district: 'พญาไท', province: 'กรุงเทพมหานคร', postalCode: '10400' },
      landmark: 'ตึกแถวสีฟ้า ข้างร้านตัดผม',
    },
  },
  wichai: {
    name: 'วิชัย ชอบเดินตลาด',
    phone: '+66800000102',
    email: 'wichai@example.com',
    ip: '203.0.113.12',
    address: null,
  },
  kamonwan: {
    name: 'กมลวรรณ ดอยเย็น',
    phone: '+66800000103',
    email: 'kamonwan@example.com',
    ip: '203.0.113.13',
    address: {
      street: '45 หมู่ 2 บ้านริมเหมือง',
      ...{ subdistrict: 'สุเทพ', district: 'เมืองเชียงใหม่', province: 'เชียงใหม่', postalCode: '50200' },
      landmark: 'รั้วไม้ไผ่ ตรงข้ามศาลาหมู่บ้าน',
    },
  },
  marie: {
    name: 'Marie Lambert',
    phone: '+66800000104',
    email: 'marie@example.com',
    ip: '203.0.113.14',
    address: {
      street: '12/3 Soi Suan Suk, Room 804',
      ...{ subdistrict: 'คลองตันเหนือ', district: 'วัฒนา', province: 'กรุงเทพมหานคร', postalCode: '10110' },
      landmark: 'Leave it with the guard at the gate',
    },
  },
  prasert: {
    name: 'ประเสริฐ มีหลาน',
    phone: '+66800000105',
    email: 'prasert@example.com',
    ip: '203.0.113.15',
    address: {
      street: '9/21 หมู่บ้านร่มเย็น ถนนงามวงศ์วาน',
      ...{ subdistrict: 'บางเขน', district: 'เมืองนนทบุรี', province: 'นนทบุรี', postalCode: '11000' },
      landmark: null,
    },
  },
} as const satisfies Readonly<Record<string, BuyerSeed>>
