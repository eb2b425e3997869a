import type { PersonSeed } from '../types.ts'

/** Committee members, invented; they approve stories and never those they wrote. */
export const committees: PersonSeed[] = [
  {
    key: 'k-arif',
    name: { th: 'อารีฟ หลังมัสยิด', en: 'Arif Langmatsayit' },
    email: 'arif@example.com',
    grants: [
      {
        role: 'committee',
        community: 'ban-khrua',
        position: { th: 'ประธานกรรมการชุมชน', en: 'Chair of the community committee' },
      },
    ],
    featured: true,
    isDemo: true,
  },
  {
    key: 'k-rohani',
    name: { th: 'รอฮานี ริมคลอง', en: 'Rohani Rimkhlong' },
    email: null,
    grants: [{ role: 'committee', community: 'ban-khrua', position: { th: 'เลขานุการ', en: 'Secretary' } }],
    isDemo: true,
  },
  {
    key: 'k-wilai',
    name: { th: 'วิไล ตลาดไม้', en: 'Wilai Talatmai' },
    email: 'wilai@example.com',
    grants: [
      {
        role: 'committee',
        community: 'hua-takhe',
        position: { th: 'ประธานกรรมการชุมชน', en: 'Chair of the community committee' },
      },
    ],
    featured: true,
    isDemo: true,
  },
  {
    key: 'k-somphong',
    name: { th: 'สมพงษ์ ริมประเวศ', en: 'Somphong Rimprawet' },
    email: null,
    grants: [{ role: 'committee', community: 'hua-takhe', position: { th: 'เหรัญญิก', en: 'Treasurer' } }],
    isDemo: true,
  },
  {
    key: 'k-prayoon',
    name: { th: 'ประยูร ตรอกบาตร', en: 'Prayun Trokbat' },
    email: 'prayun@example.com',
    grants: [
      {
        role: 'committee',
        community: 'ban-bat',
        position: { th: 'ประธานกรรมการชุมชน', en: 'Chair of the community committee' },
      },
    ],
    isDemo: true,
  },
  {
    key: 'k-manee',
    name: { th: 'มณี คลองน้อย', en: 'Mani Khlongnoi' },
    email: 'mani@example.com',
    grants: [
      {
        role: 'committee',
        community: 'ban-bu',
        position: { th: 'ประธานกรรมการชุมชน', en: 'Chair of the community committee' },
      },
    ],
    isDemo: true,
  },
  {
    key: 'k-hengchai',
    name: { th: 'เฮงชัย เซียงกง', en: 'Hengchai Siangkong' },
    email: 'hengchai@example.com',
    grants: [
      {
        role: 'committee',
        community: 'talat-noi',
        position: { th: 'ประธานกรรมการชุมชน', en: 'Chair of the community committee' },
      },
    ],
    isDemo: true,
  },
  {
    key: 'k-suda',
    name: { th: 'สุดา ตลาดเก่า', en: 'Suda Talatkao' },
    email: 'suda@example.com',
    grants: [
      {
        role: 'committee',
        community: 'nang-loeng',
        position: { th: 'ประธานกรรมการชุมชน', en: 'Chair of the community committee' },
      },
    ],
    featured: true,
    isDemo: true,
  },
  {
    key: 'k-thep',
    name: { th: 'เทพ หลังเวที', en: 'Thep Langwethi' },
    email: null,
    grants: [{ role: 'committee', community: 'nang-loeng', position: { th: 'รองประธาน', en: 'Vice chair' } }],
    isDemo: true,
  },
  {
    key: 'k-joseph',
    name: { th: 'โยเซฟ กุฎีเก่า', en: 'Yosep Kudikao' },
    email: 'yosep@example.com',
    grants: [
      {
        role: 'committee',
        community: 'kudi-chin',
        position: { th: 'ประธานกรรมการชุมชน', en: 'Chair of the community committee' },
      },
    ],
    isDemo: true,
  },
  {
    key: 'k-malee',
    name: { th: 'มาลี ไก่แจ้', en: 'Mali Kaichae' },
    email: 'mali@example.com',
    grants: [
      {
        role: 'committee',
        community: 'khian-niwat-kai-chae',
        position: { th: 'ประธานกรรมการชุมชน', en: 'Chair of the community committee' },
      },
    ],
    isDemo: true,
  },
  {
    key: 'k-sawang',
    name: { th: 'สว่าง ตรอกกว้าง', en: 'Sawang Trokkwang' },
    email: 'sawang@example.com',
    grants: [
      {
        role: 'committee',
        community: 'trok-khao-mao',
        position: { th: 'ประธานกรรมการชุมชน', en: 'Chair of the community committee' },
      },
    ],
    isDemo: true,
  },
  {
    key: 'k-bunmi',
    name: { th: 'บุญมี บางไส้ไก่', en: 'Bunmi Bangsaikai' },
    email: 'bunmi@example.com',
    grants: [
      {
        role: 'committee',
        community: 'ban-lao',
        position: { th: 'ประธานกรรมการชุมชน', en: 'Chair of the community committee' },
      },
    ],
    isDemo: true,
  },
  {
    key: 'k-kriang',
    name: { th: 'เกรียง เสาไม้สัก', en: 'Kriang Saomaisak' },
    email: 'kriang@example.com',
    grants: [
      {
        role: 'committee',
        community: 'pracha-naruemit',
        position: { th: 'ประธานกรรมการชุมชน', en: 'Chair of the community committee' },
      },
    ],
    isDemo: true,
  },
  {
    key: 'k-orathai',
    name: { th: 'อรทัย ศาลาริมน้ำ', en: 'Orathai Salarimnam' },
    email: 'orathai@example.com',
    grants: [
      {
        role: 'committee',
        community: 'khlong-bang-luang',
        position: { th: 'ประธานกรรมการชุมชน', en: 'Chair of the community committee' },
      },
    ],
    isDemo: true,
  },
  {
    key: 'k-lek',
    name: { th: 'เล็ก สถานีพลู', en: 'Lek Sathaniphlu' },
    email: 'lek@example.com',
    grants: [
      {
        role: 'committee',
        community: 'talat-phlu',
        position: { th: 'ประธานกรรมการชุมชน', en: 'Chair of the community committee' },
      },
    ],
    isDemo: true,
  },
  {
    key: 'k-isma',
    name: { th: 'อิสมาแอล คลองมด', en: 'Ismaen Khlongmot' },
    email: 'ismaen@example.com',
    grants: [
      {
        role: 'committee',
        community: 'bang-mot',
        position: { th: 'ประธานกรรมการชุมชน', en: 'Chair of the community committee' },
      },
    ],
    isDemo: true,
  },
  {
    key: 'k-chalerm',
    name: { th: 'เฉลิม บ่อกุ้ง', en: 'Chaloem Bokung' },
    email: 'chaloem@example.com',
    grants: [
      {
        role: 'committee',
        community: 'bang-khun-thian-coast',
        position: { th: 'ประธานกรรมการชุมชน', en: 'Chair of the community committee' },
      },
    ],
    isDemo: true,
  },
  {
    key: 'k-nuan',
    name: { th: 'ประนอม ลัดมะยม', en: 'Pranom Latmayom' },
    email: 'pranom@example.com',
    grants: [
      {
        role: 'committee',
        community: 'khlong-lat-mayom',
        position: { th: 'ประธานกรรมการชุมชน', en: 'Chair of the community committee' },
      },
    ],
    isDemo: true,
  },
  {
    key: 'k-boonchu',
    name: { th: 'บุญชู เกาะกลางคลอง', en: 'Bunchu Koklangkhlong' },
    email: 'bunchu@example.com',
    grants: [
      {
        role: 'committee',
        community: 'ko-san-chao',
        position: { th: 'ประธานกรรมการชุมชน', en: 'Chair of the community committee' },
      },
    ],
    isDemo: true,
  },
  {
    key: 'k-mon',
    name: { th: 'มนัส สะพานมอญ', en: 'Manat Saphanmon' },
    email: 'manat@example.com',
    grants: [
      {
        role: 'committee',
        community: 'bang-kradi',
        position: { th: 'ประธานกรรมการชุมชน', en: 'Chair of the community committee' },
      },
    ],
    isDemo: true,
  },
  {
    key: 'k-tukta',
    name: { th: 'ตุ๊กตา ริมทางรถไฟ', en: 'Tukta Rimthangrotfai' },
    email: 'tukta@example.com',
    grants: [
      {
        role: 'committee',
        community: 'khlong-toei',
        position: { th: 'ประธานกรรมการชุมชน', en: 'Chair of the community committee' },
      },
    ],
    isDemo: true,
  },
  {
    key: 'k-decha',
    name: { th: 'เดชา ปากท่า', en: 'Decha Paktha' },
    email: 'decha@example.com',
    grants: [
      {
        role: 'committee',
        community: 'tha-tian',
        position: { th: 'ประธานกรรมการชุมชน', en: 'Chair of the community committee' },
      },
    ],
    isDemo: true,
  },
  {
    key: 'k-samran',
    name: { th: 'สำรวย ลานร่ม', en: 'Samruai Lanrom' },
    email: 'samruai@example.com',
    grants: [
      {
        role: 'committee',
        community: 'khlong-chan',
        position: { th: 'ประธานกรรมการชุมชน', en: 'Chair of the community committee' },
      },
    ],
    isDemo: true,
  },
  {
    key: 'k-daud',
    name: { th: 'ดาวูด กุฎีขาว', en: 'Dawut Kudikhao' },
    email: 'dawut@example.com',
    grants: [
      {
        role: 'committee',
        community: 'kudi-khao',
        position: { th: 'ประธานกรรมการชุมชน', en: 'Chair of the community committee' },
      },
    ],
    isDemo: true,
  },
  {
    key: 'k-nima',
    name: { th: 'นิมะ รถไฟเก่า', en: 'Nima Rotfaikao' },
    email: 'nima@example.com',
    grants: [
      {
        role: 'committee',
        community: 'ansorissunnah',
        position: { th: 'ประธานกรรมการชุมชน', en: 'Chair of the community committee' },
      },
    ],
    isDemo: true,
  },
  {
    key: 'k-kanda',
    name: { th: 'กานดา พานทอง', en: 'Kanda Phanthong' },
    email: 'kanda@example.com',
    grants: [
      {
        role: 'committee',
        community: 'ban-phan-thom',
        position: { th: 'ประธานกรรมการชุมชน', en: 'Chair of the community committee' },
      },
    ],
    isDemo: true,
  },
  {
    key: 'k-ngekhiang',
    name: { th: 'เง็กเคียง ตรอกแดง', en: 'Ngekkhiang Trokdaeng' },
    email: 'ngekkhiang@example.com',
    grants: [
      {
        role: 'committee',
        community: 'charoen-chai',
        position: { th: 'ประธานกรรมการชุมชน', en: 'Chair of the community committee' },
      },
    ],
    isDemo: true,
  },
  {
    key: 'k-somsak',
    name: { th: 'สมศักดิ์ ตึกเก้า', en: 'Somsak Tuekkao' },
    email: 'somsak@example.com',
    grants: [
      {
        role: 'committee',
        community: 'din-daeng',
        position: { th: 'ประธานกรรมการชุมชน', en: 'Chair of the community committee' },
      },
    ],
    isDemo: true,
  },
  {
    key: 'k-rak',
    name: { th: 'รักษ์ ใบตอง', en: 'Rak Baitong' },
    email: 'rak@example.com',
    grants: [
      {
        role: 'committee',
        community: 'pak-khlong',
        position: { th: 'ประธานกรรมการชุมชน', en: 'Chair of the community committee' },
      },
    ],
    isDemo: true,
  },
  {
    key: 'k-yahya',
    name: { th: 'ยะห์ยา คลองแสนแสบ', en: 'Yahya Khlongsaensaep' },
    email: 'yahya@example.com',
    grants: [
      {
        role: 'committee',
        community: 'min-buri-old-market',
        position: { th: 'ประธานกรรมการชุมชน', en: 'Chair of the community committee' },
      },
    ],
    isDemo: true,
  },
]
