/** Places and what the city calls them. */
export const place = {
  district: (th: string, _en: string | null) => `เขต${th}`,
  subdistrict: (th: string, _en: string | null) => `แขวง${th}`,
  city: 'กรุงเทพมหานคร',
  zones: {
    central: 'กรุงเทพกลาง',
    south: 'กรุงเทพใต้',
    north: 'กรุงเทพเหนือ',
    east: 'กรุงเทพตะวันออก',
    thonburi_north: 'กรุงธนเหนือ',
    thonburi_south: 'กรุงธนใต้',
  },
  kinds: {
    crowded: 'ชุมชนแออัด',
    urban: 'ชุมชนเมือง',
    suburban: 'ชุมชนชานเมือง',
    highrise: 'ชุมชนอาคารสูง',
    special: 'ชุมชนรูปแบบพิเศษ',
    housing_authority: 'เคหะชุมชน',
    housing_estate: 'หมู่บ้านจัดสรร',
  },
  registrations: {
    registered: 'จดทะเบียนกับ กทม. แล้ว',
    unregistered: 'ยังไม่ได้จดทะเบียน',
    in_progress: 'กำลังจดทะเบียน',
    closed: 'ปิดชุมชนไปแล้ว',
  },
}
