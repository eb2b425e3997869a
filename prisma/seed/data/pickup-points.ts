import type { PickupPointSeed } from './types.ts'

/** Where buyers collect in the demo, and meet whoever teaches or mends. The places are invented; the communities are not. */
export const pickupPoints: PickupPointSeed[] = [
  {
    community: 'nang-loeng',
    name: { th: 'โต๊ะรับของ ตลาดนางเลิ้ง', en: 'Collection table, Nang Loeng market' },
    place: { th: 'หน้าร้านขนมป้าแอ๊ด โต๊ะผ้าลายสีเขียว', en: 'In front of Pa Aet’s sweets, the table with the green cloth' },
    hours: { th: 'จันทร์ถึงเสาร์ 8.00 ถึง 15.00 น.', en: 'Monday to Saturday, 8 am to 3 pm' },
  },
  {
    community: 'khlong-toei',
    name: { th: 'ห้องจักร กลุ่มเย็บผ้าริมท่า', en: 'Sewing room of the Rim Tha group' },
    place: { th: 'ล็อก 6 ชั้นล่าง ประตูสีฟ้า', en: 'Lock 6, ground floor, the blue door' },
    hours: { th: 'ทุกวัน 9.00 ถึง 17.00 น.', en: 'Every day, 9 am to 5 pm' },
  },
  {
    community: 'hua-takhe',
    name: { th: 'ศาลาริมคลอง หัวตะเข้', en: 'Canal pavilion, Hua Takhe' },
    place: { th: 'เชิงสะพานไม้ ฝั่งตลาดเก่า', en: 'At the foot of the wooden bridge, old-market side' },
    hours: { th: 'เสาร์และอาทิตย์ 9.00 ถึง 16.00 น.', en: 'Saturday and Sunday, 9 am to 4 pm' },
  },
  {
    community: 'ban-khrua',
    name: { th: 'บ้านทอริมคลอง บ้านครัว', en: 'Weaving house by the canal, Ban Khrua' },
    place: { th: 'ทางเดินริมคลอง บ้านประตูไม้สองบาน', en: 'On the canal path, the house with the double wooden door' },
    hours: { th: 'เสาร์ถึงพฤหัสบดี 9.00 ถึง 16.00 น.', en: 'Saturday to Thursday, 9 am to 4 pm' },
  },
  {
    community: 'ban-bat',
    name: { th: 'ลานตีบาตร บ้านบาตร', en: 'Bowl-makers’ yard, Ban Bat' },
    place: { th: 'ปากตรอก ข้างศาลาชุมชน', en: 'At the mouth of the lane, beside the community hall' },
    hours: { th: 'ทุกวัน 9.00 ถึง 17.00 น.', en: 'Every day, 9 am to 5 pm' },
  },
  {
    community: 'ban-lao',
    name: { th: 'บ้านขลุ่ย บ้านลาว', en: 'The flute house, Ban Lao' },
    place: { th: 'ถามหาครูน่านที่ปากซอย', en: 'Ask for Khru Nan at the mouth of the lane' },
    hours: { th: 'เสาร์และอาทิตย์ 10.00 ถึง 16.00 น.', en: 'Saturday and Sunday, 10 am to 4 pm' },
  },
  {
    community: 'ko-san-chao',
    name: { th: 'ท่าเรือเกาะศาลเจ้า', en: 'The pier, Ko San Chao' },
    place: { th: 'โป๊ะไม้ ข้างร้านน้ำฟักข้าว', en: 'The wooden landing, by the gac-juice stall' },
    hours: { th: 'เสาร์และอาทิตย์ 9.00 ถึง 16.00 น.', en: 'Saturday and Sunday, 9 am to 4 pm' },
  },
  {
    community: 'min-buri-old-market',
    name: { th: 'หน้าร้านข้าวหมกบังเลาะ', en: 'In front of Bang Lo’s biryani shop' },
    place: { th: 'ตลาดเก่ามีนบุรี แถวริมคลอง', en: 'Min Buri old market, the row by the canal' },
    hours: { th: 'ทุกวัน 7.00 ถึง 14.00 น.', en: 'Every day, 7 am to 2 pm' },
  },
]
