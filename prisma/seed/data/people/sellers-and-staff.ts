import type { PersonSeed } from '../types.ts'

/** Three makers who hold an account themselves, and the programme’s people; all invented. */
export const sellersAndStaff: PersonSeed[] = [
  {
    key: 'seller-mariam',
    name: { th: 'มาเรียม ริมคลอง (ก๊ะมาเรียม)', en: 'Mariam Rimkhlong (Ka Mariam)' },
    email: 'mariam@example.com',
    grants: [{ role: 'seller', maker: 'ban-tho-ka-mariam' }],
    featured: true,
    isDemo: true,
  },
  {
    key: 'seller-aed',
    name: { th: 'แอ๊ด ขนมนางเลิ้ง (ป้าแอ๊ด)', en: 'Aet Khanomnangloeng (Pa Aet)' },
    email: 'aet@example.com',
    grants: [{ role: 'seller', maker: 'pa-aet' }],
    featured: true,
    isDemo: true,
  },
  {
    key: 'seller-rim-tha',
    name: { th: 'รัชนี ริมท่า (กลุ่มเย็บผ้า)', en: 'Ratchani Rimtha (sewing group)' },
    email: 'ratchani@example.com',
    grants: [{ role: 'seller', maker: 'klum-yep-pha-rim-tha' }],
    featured: true,
    isDemo: true,
  },
  {
    key: 'staff-anong',
    name: { th: 'อนงค์ พัฒนาชุมชน', en: 'Anong Phatthanachumchon' },
    email: 'anong@example.com',
    grants: [{ role: 'staff', position: { th: 'ผู้จัดการโครงการ', en: 'Programme manager' } }],
    featured: true,
    isDemo: true,
  },
  {
    key: 'staff-pongsak',
    name: { th: 'พงศักดิ์ ใจเขต', en: 'Phongsak Chaikhet' },
    email: 'phongsak@example.com',
    grants: [
      {
        role: 'staff',
        position: { th: 'เจ้าหน้าที่พัฒนาชุมชน เขตตัวอย่าง', en: 'Community development officer, demo district' },
      },
    ],
    featured: true,
    isDemo: true,
  },
  {
    key: 'staff-nicha',
    name: { th: 'ณิชา ดูแลร้าน', en: 'Nicha Dulaeran' },
    email: 'nicha@example.com',
    grants: [{ role: 'staff', position: { th: 'ดูแลร้านและพันธมิตร', en: 'Shop and partner platforms' } }],
    isDemo: true,
  },
]
